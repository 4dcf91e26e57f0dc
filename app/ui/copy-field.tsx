import { useEffect, useId, useRef, useState } from 'react'
import { m } from '#app/messages/compiled/messages.js'
import { Button } from './button.tsx'

/** Something to hand on: selected by a tap, copied by a button where scripts run. */
export function CopyField({ label, text }: { label: string; text: string }) {
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [canCopy, setCanCopy] = useState(false)
  const [isCopied, setIsCopied] = useState(false)
  useEffect(() => setCanCopy('clipboard' in navigator), [])
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setIsCopied(true),
      () => input.current?.select(),
    )
  return (
    <div>
      <label htmlFor={id} className="mb-1 block font-semibold">
        {label}
      </label>
      <div className="flex flex-wrap gap-2">
        <input
          ref={input}
          id={id}
          readOnly
          value={text}
          onFocus={(event) => event.target.select()}
          className="min-h-11 min-w-0 flex-1 basis-64 rounded-control border border-control bg-surface px-3 py-2 text-base"
        />
        {canCopy ? (
          <Button type="button" tone="quiet" onClick={copy}>
            {isCopied ? m.shell_copied() : m.shell_copy()}
          </Button>
        ) : null}
      </div>
      <p role="status" className="sr-only">
        {isCopied ? m.shell_copied() : null}
      </p>
    </div>
  )
}
