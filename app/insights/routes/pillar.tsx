import { Link } from 'react-router'
import { getCommunity } from '#app/community/queries.server.ts'
import { notFound } from '#app/http/audience.server.ts'
import { appContext } from '#app/http/contexts.server.ts'
import { PILLARS, type PillarName } from '#app/insights/pillars.ts'
import { facesOf, getPanel } from '#app/insights/queries.server.ts'
import { PILLAR_WORDS } from '#app/insights/ui/sentences.ts'
import { m } from '#app/messages/compiled/messages.js'
import { Avatar } from '#app/ui/avatar.tsx'
import { useFormats } from '#app/ui/format.ts'
import { Page, PageTitle } from '#app/ui/page.tsx'
import type { Route } from './+types/pillar.ts'

const isPillar = (name: string): name is PillarName => (PILLARS as readonly string[]).includes(name)

export async function loader({ context, params }: Route.LoaderArgs) {
  if (!isPillar(params.pillar)) throw notFound()
  const pillar = params.pillar
  const app = context.get(appContext)
  const { panel } = await getPanel(app, getCommunity(app))
  const asked = panel.people.filter((person) => person.pillars[pillar] !== null)
  const faces = facesOf(
    app,
    asked.map((person) => person.memberId),
  )
  const people = asked.flatMap((person) => {
    const face = faces.get(person.memberId)
    return face ? [{ ...face, answer: person.pillars[pillar] as number }] : []
  })
  const hasScore = panel.figures.ladder === 'early' || panel.figures.ladder === 'verdict'
  return { pillar, people, hasScore, detail: panel.pillars[pillar] }
}

/** Open the number: everyone the question was asked of, and the answer. */
export default function Pillar({ loaderData: { pillar, people, hasScore, detail } }: Route.ComponentProps) {
  const formats = useFormats()
  const words = PILLAR_WORDS[pillar]
  const groups = [
    { title: m.insights_pillar_yes(), answer: 1 },
    { title: m.insights_pillar_half(), answer: 0.5 },
    { title: m.insights_pillar_no(), answer: 0 },
  ].filter(({ answer }) => answer !== 0.5 || people.some((person) => person.answer === 0.5))
  const counts = { sum: formats.decimal(detail.sum), count: formats.number(detail.count) }
  return (
    <Page>
      <title>{m.insights_open_pillar({ pillar: words.name() })}</title>
      <PageTitle>{m.insights_open_pillar({ pillar: words.name() })}</PageTitle>
      <p>{words.how()}</p>
      <p className="mt-3 font-semibold">
        {hasScore && detail.value !== null
          ? m.insights_pillar_result({ ...counts, share: formats.percent(detail.value) })
          : m.insights_pillar_result_few(counts)}
      </p>
      {groups.map(({ title, answer }) => {
        const group = people.filter((person) => person.answer === answer)
        return (
          <section key={answer} className="mt-8">
            <h2 className="mb-2 text-[21px]">
              {title} · {formats.number(group.length)}
            </h2>
            {group.length === 0 ? <p className="text-ink-soft">{m.insights_pillar_nobody()}</p> : null}
            <ul className="grid gap-x-4 sm:grid-cols-2">
              {group.map((person) => (
                <li key={person.id}>
                  <Link to={`/members/${person.username}`} className="flex min-h-11 items-center gap-3 hover:underline">
                    <Avatar id={person.id} name={person.displayName} size="small" />
                    {person.displayName}
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        )
      })}
      <p className="mt-8">
        <Link to="/insights" className="link">
          {m.insights_how_back()}
        </Link>
      </p>
    </Page>
  )
}
