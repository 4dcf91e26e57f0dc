import { NavLink } from 'react-router'
import { m } from '#app/messages/compiled/messages.js'
import type { CategoryView } from '../thread-list.ts'

const CHIP =
  'inline-flex min-h-11 items-center rounded-full border border-line px-4 text-[15px] whitespace-nowrap text-ink-soft hover:border-control aria-[current=page]:border-accent aria-[current=page]:bg-accent-soft aria-[current=page]:font-semibold aria-[current=page]:text-accent'

export function CategoryChips({ categories }: { categories: CategoryView[] }) {
  if (categories.length < 2) return null
  return (
    <nav aria-label={m.threads_categories()} className="-mx-4 mb-5 overflow-x-auto px-4 py-1 sm:mx-0 sm:px-0">
      <ul className="flex w-max gap-2 sm:w-auto sm:flex-wrap">
        <li>
          <NavLink to="/" end className={CHIP}>
            {m.threads_all()}
          </NavLink>
        </li>
        {categories.map((category) => (
          <li key={category.id}>
            <NavLink to={`/categories/${category.id}`} className={CHIP}>
              {category.name}
              {category.audience === 'staff' ? (
                <span className="ml-1.5 text-sm font-normal">({m.threads_staff_only()})</span>
              ) : null}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
