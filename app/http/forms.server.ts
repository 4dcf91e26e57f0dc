import { data } from 'react-router'
import * as v from 'valibot'
import type { FieldErrors, FormProblem } from './form-problem.ts'

export type ParsedForm<Output> =
  | { ok: true; value: Output; refuse(field: string, code: string): FormProblem }
  | { ok: false; problem: FormProblem }

/**
 * Reads a posted form by its schema. What was typed comes back with the errors, passwords excepted.
 * `refuse` makes the problem of a command that said no: the sentence goes beside `field` ('form' for the whole).
 */
export async function readForm<Schema extends v.GenericSchema>(
  request: Request,
  schema: Schema,
): Promise<ParsedForm<v.InferOutput<Schema>>> {
  const values = formValues(await request.formData())
  const parsed = v.safeParse(schema, values)
  if (parsed.success) {
    const refuse = (field: string, code: string) => ({ errors: { [field]: { code } }, values: keepTyped(values) })
    return { ok: true, value: parsed.output, refuse }
  }
  return { ok: false, problem: { errors: fieldErrors(parsed.issues), values: keepTyped(values) } }
}

/** The answer that shows the form again. */
export const showProblem = (problem: FormProblem, status = 422) => data({ problem }, { status })

function formValues(form: FormData): Record<string, string | string[]> {
  const values: Record<string, string | string[]> = {}
  for (const name of new Set(form.keys())) {
    const all = form.getAll(name).filter((value) => typeof value === 'string')
    values[name] = name.endsWith('[]') ? all : (all[0] ?? '')
  }
  return values
}

function fieldErrors(issues: readonly v.BaseIssue<unknown>[]): FieldErrors {
  const errors: FieldErrors = {}
  for (const issue of issues) {
    const field = v.getDotPath(issue)?.split('.')[0] ?? 'form'
    if (errors[field]) continue
    const limit = typeof issue.requirement === 'number' ? issue.requirement : undefined
    errors[field] = limit === undefined ? { code: issue.message } : { code: issue.message, limit }
  }
  return errors
}

function keepTyped(values: Record<string, string | string[]>): Record<string, string> {
  const typed: Record<string, string> = {}
  for (const [name, value] of Object.entries(values))
    if (typeof value === 'string' && !/password|secret|code/i.test(name)) typed[name] = value
  return typed
}
