import { data } from 'react-router'
import type { App } from '#app/app.server.ts'
import type { FormProblem } from '#app/http/form-problem.ts'
import type { ParsedForm } from '#app/http/forms.server.ts'
import { renderBody } from '../render-body.server.ts'

/**
 * The answer to the Preview button of a writing form: its own words, rendered, with nothing lost and nothing stored.
 * What else is still missing is not mentioned yet. null when another button was pressed.
 */
export function answerPreview(app: App, form: ParsedForm<unknown>) {
  const { errors, values }: FormProblem = form.ok ? form.refuse('form', 'required') : form.problem
  if (values.intent !== 'preview') return null
  const problem: FormProblem = { errors: {}, values }
  if (!form.ok && errors.body) {
    problem.errors.body = errors.body
    return data({ problem, preview: null }, { status: 422 })
  }
  return data({ problem, preview: renderBody(app, values.body ?? '', 'preview').html })
}
