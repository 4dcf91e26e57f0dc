import { data } from 'react-router'
import type { App } from '#app/app.server.ts'
import type { FormProblem } from '#app/http/form-problem.ts'
import type { ParsedForm } from '#app/http/forms.server.ts'
import { renderBody } from './render-body.server.ts'

/**
 * The answer to the Preview button of a writing form: its own words, rendered, with nothing lost and nothing stored.
 * What else is still missing is not mentioned yet. null when another button was pressed.
 */
export function answerPreview(app: App, form: ParsedForm<unknown>) {
  const { errors, values }: FormProblem = form.ok ? form.refuse('form', 'required') : form.problem
  if (values.intent !== 'preview') return null
  if (!form.ok && errors.body) return data({ problem: { errors: { body: errors.body }, values }, preview: null }, { status: 422 })
  const { html } = renderBody(app, values.body ?? '', 'preview')
  return data({ problem: { errors: {}, values }, preview: html })
}
