import { useEffect, useRef } from 'react'
import type { FormProblem } from '#app/http/form-problem.ts'
import { m } from '#app/messages/compiled/messages.js'
import { SelectField } from '#app/ui/field.tsx'

type Props = { timeZones: string[]; value?: string; problem?: FormProblem | undefined }

/** Without a value yet it says UTC; where scripts run, the zone of the browser. */
export function TimeZoneField({ timeZones, value, problem }: Props) {
  const select = useRef<HTMLSelectElement>(null)
  const isUntouched = value === undefined && problem === undefined
  useEffect(() => {
    const here = Intl.DateTimeFormat().resolvedOptions().timeZone
    if (isUntouched && select.current?.value === 'UTC' && timeZones.includes(here)) select.current.value = here
  }, [isUntouched, timeZones])
  const zones = value && !timeZones.includes(value) ? [value, ...timeZones] : timeZones
  return (
    <SelectField
      ref={select}
      label={m.setup_time_zone()}
      hint={m.setup_time_zone_hint()}
      name="timeZone"
      choices={zones.map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))}
      defaultValue={value ?? 'UTC'}
      problem={problem}
    />
  )
}
