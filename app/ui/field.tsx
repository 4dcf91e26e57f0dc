import {
  type ComponentProps,
  type InputHTMLAttributes,
  type ReactNode,
  type TextareaHTMLAttributes,
  useEffect,
  useId,
} from 'react'
import type { FormProblem } from '#app/http/form-problem.ts'
import { problemSentence } from './problem-sentence.ts'

const CONTROL =
  'block w-full min-h-11 rounded-control border border-control bg-surface px-3 py-2 text-base text-ink aria-invalid:border-danger aria-invalid:border-2'

type Frame = { label: string; hint?: string; name: string; problem?: FormProblem | undefined }

/** A labelled control with its hint and, beside it, what is wrong. What was typed before is kept. */
function useFrame({ hint, name, problem }: Frame) {
  const id = useId()
  const error = problemSentence(problem?.errors[name])
  const describedBy = [hint ? `${id}-hint` : null, error ? `${id}-error` : null].filter(Boolean).join(' ')
  return { id, error, typed: problem?.values[name], describedBy: describedBy || undefined }
}

function FrameText({
  id,
  label,
  hint,
  error,
  children,
}: Frame & { id: string; error: string | undefined; children: ReactNode }) {
  return (
    <div className="mb-5">
      <label htmlFor={id} className="mb-1 block font-semibold">
        {label}
      </label>
      {hint ? (
        <p id={`${id}-hint`} className="-mt-1 mb-1.5 text-sm text-ink-soft">
          {hint}
        </p>
      ) : null}
      {children}
      {error ? (
        <p id={`${id}-error`} className="mt-1 text-sm font-semibold text-danger">
          {error}
        </p>
      ) : null}
    </div>
  )
}

export function Field(props: Frame & InputHTMLAttributes<HTMLInputElement>) {
  const { label, hint, problem, defaultValue, ...input } = props
  const frame = useFrame(props)
  return (
    <FrameText {...props} id={frame.id} error={frame.error}>
      <input
        id={frame.id}
        className={CONTROL}
        aria-invalid={frame.error ? true : undefined}
        aria-describedby={frame.describedBy}
        defaultValue={frame.typed ?? defaultValue}
        {...input}
      />
    </FrameText>
  )
}

export function TextField(props: Frame & TextareaHTMLAttributes<HTMLTextAreaElement>) {
  const { label, hint, problem, defaultValue, ...input } = props
  const frame = useFrame(props)
  return (
    <FrameText {...props} id={frame.id} error={frame.error}>
      <textarea
        id={frame.id}
        className={CONTROL}
        rows={4}
        aria-invalid={frame.error ? true : undefined}
        aria-describedby={frame.describedBy}
        defaultValue={frame.typed ?? defaultValue}
        {...input}
      />
    </FrameText>
  )
}

export type Choice = { value: string; label: string; hint?: string }

/** One of a few: radio buttons under a legend, each with its effect in a sentence. */
export function ChoiceField({
  label,
  name,
  choices,
  defaultValue,
  problem,
}: {
  label: string
  name: string
  choices: Choice[]
  defaultValue?: string
  problem?: FormProblem | undefined
}) {
  const id = useId()
  const error = problemSentence(problem?.errors[name])
  const chosen = problem?.values[name] ?? defaultValue
  return (
    <fieldset className="mb-5" aria-describedby={error ? `${id}-error` : undefined}>
      <legend className="font-semibold">{label}</legend>
      {choices.map((choice) => (
        <label key={choice.value} className="flex min-h-11 items-start gap-3 py-2">
          <input
            type="radio"
            name={name}
            value={choice.value}
            defaultChecked={choice.value === chosen}
            className="mt-1 size-5 flex-none accent-accent"
          />
          <span>
            {choice.label}
            {choice.hint ? <span className="block text-sm text-ink-soft">{choice.hint}</span> : null}
          </span>
        </label>
      ))}
      {error ? (
        <p id={`${id}-error`} className="text-sm font-semibold text-danger">
          {error}
        </p>
      ) : null}
    </fieldset>
  )
}

export function SelectField(props: Frame & ComponentProps<'select'> & { choices: Choice[] }) {
  const { label, hint, problem, choices, defaultValue, ...select } = props
  const frame = useFrame(props)
  return (
    <FrameText {...props} id={frame.id} error={frame.error}>
      <select
        id={frame.id}
        className={CONTROL}
        aria-invalid={frame.error ? true : undefined}
        aria-describedby={frame.describedBy}
        defaultValue={frame.typed ?? defaultValue}
        {...select}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </FrameText>
  )
}

/** The reason a whole form was refused, announced. After a refusal the first wrong field has the focus. */
export function FormError({ problem }: { problem?: FormProblem | undefined }) {
  useEffect(() => {
    if (problem) document.querySelector<HTMLElement>('main [aria-invalid=true]')?.focus()
  }, [problem])
  const sentence = problemSentence(problem?.errors.form)
  if (!sentence) return null
  return (
    <p role="alert" className="mb-5 rounded-control border border-danger bg-danger-soft px-4 py-3 text-danger">
      {sentence}
    </p>
  )
}
