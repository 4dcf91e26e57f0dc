import { CATEGORY_AUDIENCES, CATEGORY_LIMITS, type CategoryAudience } from '#app/community/category.ts'
import type { FormProblem } from '#app/http/form-problem.ts'
import { m } from '#app/messages/compiled/messages.js'
import type { CategorySettings } from '#app/setup/queries.server.ts'
import { ChoiceField, Field } from '#app/ui/field.tsx'

const AUDIENCES: Record<CategoryAudience, () => string> = {
  public: () => m.setup_audience_public(),
  members: () => m.setup_audience_members(),
  staff: () => m.setup_audience_staff(),
}

export const audienceName = (audience: CategoryAudience): string => AUDIENCES[audience]()

type Props = { category?: CategorySettings; problem?: FormProblem | undefined }

export function CategoryFields({ category, problem }: Props) {
  return (
    <>
      <Field
        label={m.setup_category_name()}
        name="name"
        autoComplete="off"
        maxLength={CATEGORY_LIMITS.name}
        defaultValue={category?.name}
        required
        problem={problem}
      />
      <Field
        label={m.setup_category_description()}
        name="description"
        autoComplete="off"
        maxLength={CATEGORY_LIMITS.description}
        defaultValue={category?.description}
        problem={problem}
      />
      <ChoiceField
        label={m.setup_category_audience()}
        name="audience"
        choices={CATEGORY_AUDIENCES.map((audience) => ({ value: audience, label: audienceName(audience) }))}
        defaultValue={category?.audience ?? 'public'}
        problem={problem}
      />
    </>
  )
}
