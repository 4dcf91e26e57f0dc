import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { CARRIED_FLAG, HUB_FLAG, type PanelView } from '#app/insights/panel-view.ts'
import { m } from '#app/messages/compiled/messages.js'
import { Avatar } from '#app/ui/avatar.tsx'
import { useFormats } from '#app/ui/format.ts'
import { growthSentence } from './sentences.ts'

function Note({ title, children, face }: { title: string; children: ReactNode; face?: ReactNode }) {
  return (
    <li className="flex gap-3">
      {face}
      <div>
        <b className="block">{title}</b>
        <span className="text-sm text-ink-soft">{children}</span>
      </div>
    </li>
  )
}

/** What stands beside the number, so that it cannot be read alone: on whom it rests, who came, who signed up. */
export function BesideTheNumber({ view }: { view: PanelView }) {
  const { figures, signUps, hasScore } = view
  const growth = growthSentence(view)
  return (
    <ul className="grid gap-4.5 text-[15.5px]">
      {growth ? <Note title={m.insights_growth_title()}>{growth}</Note> : null}
      <Note title={m.insights_signups_title()}>
        {signUps.count === 0
          ? m.insights_signups_none()
          : m.insights_signups_text({ count: signUps.count, posted: signUps.posted })}
      </Note>
      {hasScore && figures.depth !== null ? <DepthNotes view={view} depth={figures.depth} /> : null}
      {view.closedPairs.map(({ faces: [one, other], answers }) => (
        <Note key={one.id + other.id} title={m.insights_closed_pair_title()}>
          {m.insights_closed_pair_text({ one: one.displayName, other: other.displayName, answers })}
        </Note>
      ))}
    </ul>
  )
}

function DepthNotes({ view, depth }: { view: PanelView; depth: number }) {
  const formats = useFormats()
  const { carriedBy, figures } = view
  const name = carriedBy?.face.displayName ?? ''
  return (
    <>
      {carriedBy ? (
        <Note
          title={carriedBy.points >= CARRIED_FLAG ? m.insights_carried_much({ name }) : m.insights_carried_little()}
          face={
            <Link to={`/members/${carriedBy.face.username}`}>
              <Avatar id={carriedBy.face.id} name={name} />
              <span className="sr-only">{name}</span>
            </Link>
          }
        >
          {m.insights_carried_text({ name, depth: formats.number(depth - carriedBy.points) })}
        </Note>
      ) : (
        <Note title={m.insights_carried_unknown()}>{null}</Note>
      )}
      {figures.hubReliance === null ? null : (
        <Note title={figures.hubReliance >= HUB_FLAG ? m.insights_hub_much() : m.insights_hub_little()}>
          {m.insights_hub_text({ depth: formats.number(depth - figures.hubReliance) })}
        </Note>
      )}
      <Note title={m.insights_staff_title()}>
        {figures.withoutStaff === null
          ? m.insights_staff_unknown()
          : m.insights_staff_text({ depth: formats.number(figures.withoutStaff) })}
      </Note>
    </>
  )
}
