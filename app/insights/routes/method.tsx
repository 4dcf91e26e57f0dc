import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { getCommunity } from '#app/community/queries.server.ts'
import { appContext } from '#app/http/contexts.server.ts'
import { type PanelView, viewOf } from '#app/insights/panel-view.ts'
import { getPanel } from '#app/insights/queries.server.ts'
import { PILLAR_WORDS } from '#app/insights/ui/sentences.ts'
import { m } from '#app/messages/compiled/messages.js'
import { useFormats } from '#app/ui/format.ts'
import { Page, PageTitle } from '#app/ui/page.tsx'
import type { Route } from './+types/method.ts'

export async function loader({ context }: Route.LoaderArgs) {
  const app = context.get(appContext)
  const { panel } = await getPanel(app, getCommunity(app))
  return { view: viewOf(panel, new Map()) }
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="mt-8">
      <h2 className="mb-2 text-[21px]">{title}</h2>
      {children}
    </section>
  )
}

/** A formula with this community's own numbers in it. */
const Formula = ({ children }: { children: ReactNode }) => (
  <p className="my-2 overflow-x-auto rounded-control bg-surface-sunken px-4 py-2 font-mono text-sm">{children}</p>
)

export default function Method({ loaderData: { view } }: Route.ComponentProps) {
  const formats = useFormats()
  const { figures, window, hasScore } = view
  return (
    <Page>
      <title>{m.insights_how_title()}</title>
      <PageTitle>{m.insights_how_title()}</PageTitle>
      <p>{m.insights_how_intro()}</p>
      <Part title={m.insights_how_window_title()}>
        <p suppressHydrationWarning>
          {m.insights_how_window({
            days: figures.windowDays,
            from: formats.fullDay(window.from),
            to: formats.fullDay(window.to),
          })}
        </p>
        <p className="mt-2">{m.insights_how_people({ participants: figures.participants })}</p>
      </Part>
      <Part title={m.insights_how_ladder_title()}>
        <p>{m.insights_how_ladder()}</p>
      </Part>
      <Part title={m.insights_how_pillars_title()}>
        <p>{m.insights_how_pillars()}</p>
        <PillarFormulas view={view} />
      </Part>
      {hasScore ? <DepthFormula view={view} /> : null}
      <Change view={view} />
      <p className="mt-8 text-sm text-ink-soft">
        {m.insights_how_version({ version: figures.formulaVersion })} {m.insights_promise()}
      </p>
      <p className="mt-4">
        <Link to="/insights" className="link">
          {m.insights_how_back()}
        </Link>
      </p>
    </Page>
  )
}

function PillarFormulas({ view }: { view: PanelView }) {
  const formats = useFormats()
  return (
    <dl>
      {view.pillars.map(({ pillar, value, sum, count }) => (
        <div key={pillar} className="mt-4">
          <dt className="font-semibold">{PILLAR_WORDS[pillar].name()}</dt>
          <dd>
            {PILLAR_WORDS[pillar].how()}
            {value === null ? (
              <Formula>{m.insights_pillar_missing()}</Formula>
            ) : view.hasScore ? (
              <Formula>
                ({formats.decimal(sum)} + ½) / ({formats.number(count)} + 1) = {formats.percent(value)}
              </Formula>
            ) : (
              <Formula>{m.insights_k_of_n({ k: formats.decimal(sum), n: formats.number(count) })}</Formula>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}

function DepthFormula({ view }: { view: PanelView }) {
  const formats = useFormats()
  const known = view.pillars.flatMap((pillar) => (pillar.value === null ? [] : [pillar.value]))
  return (
    <>
      <Part title={m.insights_how_depth_title()}>
        <p>{m.insights_how_depth({ count: known.length })}</p>
        <Formula>
          100 × ({known.map((value) => value.toFixed(3)).join(' × ')})<sup>1/{known.length}</sup> ={' '}
          {formats.decimal(view.figures.depth ?? 0)}
        </Formula>
      </Part>
      <Part title={m.insights_how_interval_title()}>
        <p>{m.insights_how_interval()}</p>
      </Part>
    </>
  )
}

function Change({ view }: { view: PanelView }) {
  const formats = useFormats()
  const { growth, change } = view.figures
  if (!growth || !change || !view.hasScore) return growth ? null : <p className="mt-8">{m.insights_how_nothing()}</p>
  return (
    <>
      <Part title={m.insights_how_growth_title()}>
        <p>
          {m.insights_how_growth({
            arrivals: growth.arrivals,
            departures: growth.departures,
            share: growth.share === null ? m.insights_unknown() : formats.percent(growth.share),
            low: formats.percent(growth.interval[0]),
            high: formats.percent(growth.interval[1]),
          })}
        </p>
      </Part>
      {change.interval ? (
        <Part title={m.insights_how_change_title()}>
          <p>
            {m.insights_how_change({
              delta: formats.decimal(change.delta),
              low: formats.decimal(change.interval[0]),
              high: formats.decimal(change.interval[1]),
            })}
          </p>
        </Part>
      ) : null}
    </>
  )
}
