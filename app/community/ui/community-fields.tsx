import { COMMUNITY_LIMITS, JOIN_POLICIES, type JoinPolicy } from '#app/community/community.ts'
import type { FormProblem } from '#app/http/form-problem.ts'
import { m } from '#app/messages/compiled/messages.js'
import { ChoiceField, Field, TextField } from '#app/ui/field.tsx'

type Values = { name: string; purpose: string; joinPolicy: JoinPolicy }
type Props = { values?: Values; problem?: FormProblem | undefined }

const POLICIES: Record<JoinPolicy, () => { label: string; hint: string }> = {
  open: () => ({ label: m.setup_policy_open(), hint: m.setup_policy_open_effect() }),
  approval: () => ({ label: m.setup_policy_approval(), hint: m.setup_policy_approval_effect() }),
  invitation: () => ({ label: m.setup_policy_invitation(), hint: m.setup_policy_invitation_effect() }),
}

/** What a community says about itself, and who may join it: at the first run and ever after. */
export function CommunityFields({ values, problem }: Props) {
  return (
    <>
      <Field
        label={m.setup_name()}
        name="name"
        defaultValue={values?.name}
        maxLength={COMMUNITY_LIMITS.name}
        autoComplete="off"
        required
        problem={problem}
      />
      <TextField
        label={m.setup_purpose()}
        hint={m.setup_purpose_hint()}
        name="purpose"
        rows={2}
        defaultValue={values?.purpose}
        maxLength={COMMUNITY_LIMITS.purpose}
        required
        problem={problem}
      />
      <ChoiceField
        label={m.setup_policy()}
        name="joinPolicy"
        choices={JOIN_POLICIES.map((policy) => ({ value: policy, ...POLICIES[policy]() }))}
        defaultValue={values?.joinPolicy ?? 'approval'}
        problem={problem}
      />
    </>
  )
}
