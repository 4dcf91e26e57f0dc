import { useFormats } from './format.ts'

/** When: relative to the page, absolute on hover. Browsers and servers word dates a little differently, hence the permission. */
export function Moment({ at }: { at: number }) {
  const formats = useFormats()
  return (
    <time dateTime={new Date(at).toISOString()} title={formats.moment(at)} suppressHydrationWarning>
      {formats.ago(at)}
    </time>
  )
}
