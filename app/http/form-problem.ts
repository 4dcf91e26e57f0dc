/** Why a form was refused, field by field, as codes of `ui/problem-sentence.ts`; and what had been typed. */
export type FieldErrors = Record<string, { code: string; limit?: number }>
export type FormProblem = { errors: FieldErrors; values: Record<string, string> }
