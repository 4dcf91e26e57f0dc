import type { ReactNode } from 'react'

/** The frame of a page: a column for reading, or a wide one for panels. */
export function Page({ isWide = false, children }: { isWide?: boolean; children: ReactNode }) {
  return (
    <div className={`mx-auto px-4 pt-6 pb-16 sm:px-6 sm:pt-9 ${isWide ? 'max-w-wide' : 'max-w-reading'}`}>{children}</div>
  )
}

export function PageTitle({ children }: { children: ReactNode }) {
  return <h1 className="mt-1 mb-4 text-[28px] sm:text-4xl">{children}</h1>
}

/** Nothing here yet, and what to do about it. */
export function EmptyState({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="card my-6 text-center">
      <p className="font-display text-xl">{title}</p>
      <div className="mt-2 text-ink-soft">{children}</div>
    </div>
  )
}
