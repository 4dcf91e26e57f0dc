import { Form } from 'react-router'
import { m } from '#app/messages/compiled/messages.js'
import type { CategorySettings } from '#app/setup/queries.server.ts'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { audienceName } from './category-fields.tsx'

type Props = { category: CategorySettings; isFirst: boolean; isLast: boolean }

/** A category among the others, with its way to another place. */
export function CategoryLineItem({ category, isFirst, isLast }: Props) {
  const path = `/settings/categories/${category.id}`
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-1 py-3">
      <div className="min-w-0 flex-1 basis-64">
        <p className="font-semibold [overflow-wrap:anywhere]">{category.name}</p>
        {category.description ? <p className="text-sm [overflow-wrap:anywhere]">{category.description}</p> : null}
        <p className="text-sm text-ink-soft">{audienceName(category.audience)}</p>
      </div>
      <div className="flex items-center gap-2">
        <Form method="post" action={`${path}/position`} preventScrollReset className="flex gap-2">
          <Button
            tone="quiet"
            className="w-11 px-0!"
            name="direction"
            value="up"
            disabled={isFirst}
            aria-label={m.setup_move_up({ name: category.name })}
          >
            <Arrow isUp />
          </Button>
          <Button
            tone="quiet"
            className="w-11 px-0!"
            name="direction"
            value="down"
            disabled={isLast}
            aria-label={m.setup_move_down({ name: category.name })}
          >
            <Arrow />
          </Button>
        </Form>
        <ButtonLink to={path} tone="quiet" aria-label={m.setup_change_category_named({ name: category.name })}>
          {m.setup_change_category()}
        </ButtonLink>
      </div>
    </li>
  )
}

function Arrow({ isUp = false }: { isUp?: boolean }) {
  return (
    <svg
      width="16"
      height="16"
      viewBox="0 0 16 16"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
    >
      <path d={isUp ? 'M3 10l5-5 5 5' : 'M3 6l5 5 5-5'} />
    </svg>
  )
}
