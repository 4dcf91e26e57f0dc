import type { ReactNode } from 'react'
import { NewAccountFields } from '#app/accounts/ui/new-account-fields.tsx'
import { CommunityFields } from '#app/community/ui/community-fields.tsx'
import { TimeZoneField } from '#app/community/ui/time-zone-field.tsx'
import type { FormProblem } from '#app/http/form-problem.ts'
import { m } from '#app/messages/compiled/messages.js'
import { Field, TextField } from '#app/ui/field.tsx'

type Problem = { problem?: FormProblem | undefined }

function Part({ title, text, children }: { title: string; text?: string; children: ReactNode }) {
  return (
    <section className="card mb-6">
      <h2 className="mb-3 text-xl">{title}</h2>
      {text ? <p className="mb-4 text-sm text-ink-soft">{text}</p> : null}
      {children}
    </section>
  )
}

export function CommunityPart({ timeZones, problem }: Problem & { timeZones: string[] }) {
  return (
    <Part title={m.setup_part_community()}>
      <CommunityFields problem={problem} />
      <TimeZoneField timeZones={timeZones} problem={problem} />
    </Part>
  )
}

export function CategoriesPart({ problem }: Problem) {
  return (
    <Part title={m.setup_part_categories()}>
      <TextField
        label={m.setup_categories()}
        hint={m.setup_categories_hint()}
        name="categories"
        rows={6}
        defaultValue={[m.setup_category_welcome(), m.setup_category_talk(), m.setup_category_house()].join('\n')}
        required
        problem={problem}
      />
      <p className="text-sm text-ink-soft">{m.setup_categories_audience()}</p>
    </Part>
  )
}

export function OwnerPart({ isCodeNeeded, problem }: Problem & { isCodeNeeded: boolean }) {
  return (
    <Part title={m.setup_part_owner()} text={m.setup_part_owner_text()}>
      <NewAccountFields problem={problem} />
      {isCodeNeeded ? (
        <Field
          label={m.setup_code()}
          hint={m.setup_code_hint()}
          name="setupCode"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          required
          problem={problem}
        />
      ) : null}
    </Part>
  )
}
