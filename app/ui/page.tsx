import type { ReactNode } from 'react'

type PageProps = { isWide?: boolean; isNarrow?: boolean; children: ReactNode }

/** The frame of a page: a column for reading, a wide one for panels, or a narrow one for a short form. */
export function Page({ isWide = false, isNarrow = false, children }: PageProps) {
  const width = isWide ? 'max-w-wide' : isNarrow ? 'max-w-lg' : 'max-w-reading'
  return <div className={`mx-auto px-4 pt-6 pb-16 sm:px-6 sm:pt-9 ${width}`}>{children}</div>
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
