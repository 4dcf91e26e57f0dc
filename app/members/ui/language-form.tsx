import { Form } from 'react-router'
import { m } from '#app/messages/compiled/messages.js'
import { Button } from '#app/ui/button.tsx'
import { ChoiceField } from '#app/ui/field.tsx'
import { useShell } from '#app/ui/shell.ts'

/** The languages call themselves by their own names. The choice follows the member to every device. */
export function LanguageForm() {
  const { locale } = useShell()
  return (
    <Form method="post" action="/language" reloadDocument>
      <input type="hidden" name="next" value="/settings?saved" />
      <ChoiceField
        label={m.shell_language()}
        name="locale"
        choices={[
          { value: 'en', label: 'English' },
          { value: 'fr', label: 'Français' },
        ]}
        defaultValue={locale}
      />
      <Button tone="quiet">{m.members_save_language()}</Button>
    </Form>
  )
}
