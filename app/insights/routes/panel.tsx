import { Link } from 'react-router'
import { getCommunity } from '#app/community/queries.server.ts'
import { appContext } from '#app/http/contexts.server.ts'
import { mentionedIn, viewOf } from '#app/insights/panel-view.ts'
import { facesOf, getPanel } from '#app/insights/queries.server.ts'
import { BesideTheNumber } from '#app/insights/ui/beside.tsx'
import { GrowthMap, MapTable } from '#app/insights/ui/growth-map.tsx'
import { HistoryChart } from '#app/insights/ui/history-chart.tsx'
import { PillarTable } from '#app/insights/ui/pillar-table.tsx'
import { depthSentence, headline, peopleSentence, periodSentence, wordSentence } from '#app/insights/ui/sentences.ts'
import { m } from '#app/messages/compiled/messages.js'
import { useFormats } from '#app/ui/format.ts'
import { Page } from '#app/ui/page.tsx'
import type { Route } from './+types/panel.ts'

export async function loader({ context }: Route.LoaderArgs) {
  const app = context.get(appContext)
  const { panel, computedAt } = await getPanel(app, getCommunity(app))
  return { view: viewOf(panel, facesOf(app, mentionedIn(panel))), computedAt }
}

export default function Panel({ loaderData: { view, computedAt } }: Route.ComponentProps) {
  const formats = useFormats()
  const { ladder, participants, members } = view.figures
  return (
    <Page isWide>
      <title>{m.insights_title()}</title>
      <p className="text-sm text-ink-soft" suppressHydrationWarning>
        {periodSentence(view, formats)}
      </p>
      <h1 className="my-2 text-[34px] sm:text-[46px]">{headline(view)}</h1>
      <p className="mb-2 max-w-[62ch] text-lg sm:text-xl">
        <b>{participants === 0 ? m.insights_nobody_yet() : peopleSentence(view)}</b> {depthSentence(view, formats)}
      </p>
      {ladder === 'counts' || ladder === 'k-of-n' ? (
        <div className="card my-6 max-w-[68ch]">
          <p>{ladder === 'counts' ? m.insights_few_counts() : m.insights_few_k_of_n()}</p>
          <p className="mt-2 text-ink-soft">
            {m.insights_few_next()} {m.insights_counts_members({ count: members })}.
          </p>
        </div>
      ) : null}
      <p className="mb-6 max-w-[90ch] text-sm text-ink-soft">{wordSentence(view)}</p>
      <div className="grid gap-5 lg:grid-cols-[1.65fr_1fr]">
        {view.hasScore ? (
          <section className="card min-w-0" aria-labelledby="map-title">
            <h2 id="map-title" className="mb-2 text-[21px]">
              {m.insights_map_title()}
            </h2>
            <GrowthMap path={view.path} />
            <p className="text-sm text-ink-soft">{m.insights_map_caption()}</p>
            <MapTable path={view.path} />
          </section>
        ) : null}
        <section className="card" aria-labelledby="beside-title">
          <h2 id="beside-title" className="mb-4 text-[21px]">
            {m.insights_beside_title()}
          </h2>
          <BesideTheNumber view={view} />
        </section>
      </div>
      {ladder === 'counts' ? null : (
        <section className="card mt-5" aria-labelledby="pillars-title">
          <h2 id="pillars-title" className="mb-2 text-[21px]">
            {m.insights_pillars_title()}
          </h2>
          <PillarTable view={view} />
        </section>
      )}
      {view.hasScore ? (
        <section className="card mt-5" aria-labelledby="history-title">
          <h2 id="history-title" className="mb-2 text-[21px]">
            {m.insights_history_title()}
          </h2>
          <HistoryChart history={view.figures.history} />
        </section>
      ) : null}
      <p className="mt-6 text-sm text-ink-soft" suppressHydrationWarning>
        <Link to="/insights/method" className="link">
          {m.insights_how_link()}
        </Link>{' '}
        · {m.insights_computed({ ago: formats.ago(computedAt) })} {m.insights_promise()}
      </p>
    </Page>
  )
}
