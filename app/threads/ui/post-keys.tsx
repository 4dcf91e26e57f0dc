import { useEffect, useRef, useState } from 'react'
import { m } from '#app/messages/compiled/messages.js'

const OFF_KEY = 'rockpool-keys-off'
const TYPING = 'input, textarea, select, [contenteditable], dialog[open]'

const postsHere = () => [...document.querySelectorAll<HTMLElement>('[data-post]')]

/** The post with the focus, else the first that the top of the window has not passed. */
function currentIndex(posts: HTMLElement[]): number {
  const focused = posts.findIndex((post) => post.contains(document.activeElement))
  return focused >= 0 ? focused : posts.findIndex((post) => post.getBoundingClientRect().bottom > 80)
}

function moveBy(step: number) {
  const posts = postsHere()
  const isInside = posts.some((post) => post.contains(document.activeElement))
  const next = posts[Math.max(0, currentIndex(posts) + (isInside ? step : step > 0 ? 0 : -1))]
  next?.focus({ preventScroll: true })
  next?.scrollIntoView({ block: 'start' })
}

function reply() {
  const posts = postsHere()
  const here = posts[currentIndex(posts)]?.querySelector<HTMLElement>('[data-reply]')
  if (here) here.click()
  else document.querySelector<HTMLTextAreaElement>('#compose textarea')?.focus()
}

/**
 * j and k go through the posts, r answers, ? tells. Only without modifiers and outside of boxes to type in; single
 * keys can be switched off, because speech input presses them by accident (WCAG 2.1.4).
 */
export function PostKeys() {
  const dialog = useRef<HTMLDialogElement>(null)
  const [isOff, setIsOff] = useState(false)
  const [isReady, setIsReady] = useState(false)
  useEffect(() => {
    setIsOff(localStorage.getItem(OFF_KEY) === '1')
    setIsReady(true)
  }, [])
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isOff) return
      if (event.target instanceof Element && event.target.closest(TYPING)) return
      const act = { j: () => moveBy(1), k: () => moveBy(-1), r: reply, '?': () => dialog.current?.showModal() }[
        event.key
      ]
      if (!act) return
      event.preventDefault()
      act()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [isOff])
  const choose = (off: boolean) => {
    setIsOff(off)
    localStorage.setItem(OFF_KEY, off ? '1' : '0')
  }
  return (
    <>
      {isReady ? (
        <button
          type="button"
          onClick={() => dialog.current?.showModal()}
          className="no-print mt-4 min-h-11 cursor-pointer text-sm text-ink-soft hover:text-accent pointer-coarse:hidden"
        >
          {m.threads_keys_open()}
        </button>
      ) : null}
      <dialog
        ref={dialog}
        aria-labelledby="keys-title"
        className="card m-auto w-80 max-w-[calc(100vw-32px)] text-ink backdrop:bg-ink/40"
      >
        <h2 id="keys-title" className="mb-3 text-xl">
          {m.threads_keys_title()}
        </h2>
        <dl className="grid grid-cols-[auto_1fr] items-center gap-x-4 gap-y-2 text-[15px]">
          <Key name="j" does={m.threads_keys_next()} />
          <Key name="k" does={m.threads_keys_previous()} />
          <Key name="r" does={m.threads_keys_reply()} />
          <Key name="?" does={m.threads_keys_help()} />
        </dl>
        <label className="mt-3 flex min-h-11 items-center gap-3 text-[15px]">
          <input
            type="checkbox"
            className="size-5 accent-accent"
            checked={!isOff}
            onChange={(event) => choose(!event.target.checked)}
          />
          {m.threads_keys_on()}
        </label>
        <form method="dialog">
          <button
            type="submit"
            className="mt-2 min-h-11 w-full cursor-pointer rounded-control border border-control/50 font-semibold text-accent"
          >
            {m.threads_keys_close()}
          </button>
        </form>
      </dialog>
    </>
  )
}

function Key({ name, does }: { name: string; does: string }) {
  return (
    <>
      <dt>
        <kbd className="inline-block min-w-8 rounded-control border border-line bg-surface-sunken px-2 py-0.5 text-center font-sans">
          {name}
        </kbd>
      </dt>
      <dd>{does}</dd>
    </>
  )
}
