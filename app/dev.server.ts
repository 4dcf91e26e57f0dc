import { createServer } from 'node:http'
import type { ServerBuild } from 'react-router'
import { createServer as createVite } from 'vite'

// `npm run dev`: the same front door, with pages that Vite transforms as they are asked for. Vite loads every module,
// so that the front door and the pages share one copy of each.

/** Vite puts styles into the page and speaks over a WebSocket, which the real policy forbids. */
const DEVELOPMENT_POLICY =
  "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self' ws:"

const server = createServer()
const vite = await createVite({ appType: 'custom', server: { middlewareMode: true, hmr: { server } } })
const load = <Module>(path: string) => vite.ssrLoadModule(path) as Promise<Module>

const { createRequestHandler } = await load<typeof import('react-router')>('react-router')
const { readConfig } = await load<typeof import('./config.server.ts')>('/app/config.server.ts')
const { openApp } = await load<typeof import('./app.server.ts')>('/app/app.server.ts')
const { createListener } = await load<typeof import('./http/listener.server.ts')>('/app/http/listener.server.ts')
const { announceSetup } = await load<typeof import('./setup/setup-code.server.ts')>('/app/setup/setup-code.server.ts')

const app = await openApp(readConfig())
const listener = createListener(
  app,
  async (request, context) => {
    const build = await load<ServerBuild>('virtual:react-router/server-build')
    return createRequestHandler(build, 'development')(request, context)
  },
  null,
)
server.on('request', (incoming, outgoing) =>
  vite.middlewares(incoming, outgoing, () => {
    listener(incoming, outgoing)
    outgoing.setHeader('content-security-policy', DEVELOPMENT_POLICY)
  }),
)
server.listen(app.config.port, app.config.host, () => {
  app.log.info({ baseUrl: app.config.baseUrl }, 'Rockpool is open, for development; recurring jobs rest')
  announceSetup(app)
})

const stop = async () => {
  server.closeAllConnections()
  server.close()
  await vite.close()
  await app.db.close()
  process.exit(0)
}
process.once('SIGTERM', stop)
process.once('SIGINT', stop)
