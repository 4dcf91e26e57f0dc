import type { ReactNode } from 'react'
import { isRouteErrorResponse, Links, Meta, Outlet, Scripts, ScrollRestoration, useRouteError } from 'react-router'
import type { Route } from './+types/root.ts'
import './app.css'
import { findCommunity } from '#app/community/queries.server.ts'
import { appContext, requestContext, viewerContext } from '#app/http/contexts.server.ts'
import { currentLocale } from '#app/http/locale.server.ts'
import { identifyViewer } from '#app/http/middleware/identify-viewer.server.ts'
import { sendToSetup } from '#app/http/middleware/send-to-setup.server.ts'
import { speakLanguage } from '#app/http/middleware/speak-language.server.ts'
import { m } from '#app/messages/compiled/messages.js'
import { ButtonLink } from '#app/ui/button.tsx'
import { Page, PageTitle } from '#app/ui/page.tsx'
import { type Shell, useShell } from '#app/ui/shell.ts'
import { SiteFooter } from '#app/ui/site-footer.tsx'
import { SiteHeader } from '#app/ui/site-header.tsx'
import displayFont from './fonts/fraunces-latin-600-normal.woff2?url'

/** The headings' type is asked for at once: it is shown on the first page or not at all, so that no text moves. */
export const links: Route.LinksFunction = () => [
  { rel: 'preload', href: displayFont, as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' },
]

export const middleware: Route.MiddlewareFunction[] = [sendToSetup, identifyViewer, speakLanguage]

export function loader({ context }: Route.LoaderArgs) {
  const app = context.get(appContext)
  const viewer = context.get(viewerContext)
  const community = findCommunity(app)
  return {
    locale: currentLocale() ?? 'en',
    timeZone: community?.timeZone ?? 'UTC',
    now: app.clock.now().getTime(),
    community: community && { name: community.name, purpose: community.purpose },
    viewer:
      viewer.kind === 'guest'
        ? null
        : {
            id: viewer.id,
            username: viewer.username,
            displayName: viewer.displayName,
            role: viewer.role,
            isPending: viewer.state === 'pending',
          },
    isDemo: app.config.isDemo,
    nonce: context.get(requestContext).nonce,
  } satisfies Shell & { nonce: string }
}

export const meta = ({ loaderData }: Route.MetaArgs): Route.MetaDescriptors => [
  { title: loaderData?.community?.name ?? 'Rockpool' },
]

export function Layout({ children }: { children: ReactNode }) {
  const shell = useShell()
  const nonce = (shell as Shell & { nonce?: string }).nonce
  return (
    <html lang={shell.locale}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <Meta />
        <Links nonce={nonce} />
      </head>
      <body className="flex min-h-dvh flex-col">
        <a
          href="#main"
          className="sr-only focus:not-sr-only focus:absolute focus:z-10 focus:m-2 focus:bg-surface-raised focus:p-3"
        >
          {m.shell_skip_to_content()}
        </a>
        <SiteHeader />
        <main id="main" className="flex-1" tabIndex={-1}>
          {children}
        </main>
        <SiteFooter />
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  )
}

export default function Root() {
  return <Outlet />
}

export function ErrorBoundary() {
  const error = useRouteError()
  const isMissing = isRouteErrorResponse(error) && error.status === 404
  const isForbidden = isRouteErrorResponse(error) && error.status === 403
  return (
    <Page>
      <title>{isMissing ? m.shell_missing_title() : m.shell_broken_title()}</title>
      <PageTitle>
        {isMissing ? m.shell_missing_title() : isForbidden ? m.shell_forbidden_title() : m.shell_broken_title()}
      </PageTitle>
      <p className="mb-6">
        {isMissing ? m.shell_missing_text() : isForbidden ? m.shell_forbidden_text() : m.shell_broken_text()}
      </p>
      <ButtonLink to="/">{m.shell_go_home()}</ButtonLink>
    </Page>
  )
}
