import { createServer } from 'node:http'
import { createRequestHandler, type ServerBuild } from 'react-router'
import { createServer as createVite } from 'vite'
import { accountsJobs } from './accounts/jobs.server.ts'
import { HOUSE, openApp } from './app.server.ts'
import { readConfig } from './config.server.ts'
import { databaseJobs } from './db/jobs.server.ts'
import { createListener } from './http/listener.server.ts'
import { insightsJobs } from './insights/jobs.server.ts'
import { startClockwork } from './jobs/clockwork.server.ts'
import { announceSetup } from './setup/setup-code.server.ts'

// `npm run dev`: the same front door, with pages that Vite transforms as they are asked for.

/** Vite puts styles into the page and speaks over a WebSocket, which the real policy forbids. */
const DEVELOPMENT_POLICY =
  "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self' ws:"

const config = readConfig()
const app = await openApp(config)
const server = createServer()
const vite = await createVite({
  root: HOUSE,
  appType: 'custom',
  server: { middlewareMode: true, hmr: { server } },
})
const listener = createListener(
  app,
  async (request, context) => {
    const build = (await vite.ssrLoadModule('virtual:react-router/server-build')) as ServerBuild
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
const clockwork = startClockwork(app, { ...databaseJobs, ...accountsJobs, ...insightsJobs })
server.listen(config.port, config.host, () => {
  app.log.info({ baseUrl: config.baseUrl }, 'Rockpool is open, for development')
  announceSetup(app)
})

const stop = async () => {
  server.closeAllConnections()
  server.close()
  await vite.close()
  await clockwork.stop()
  await app.db.close()
  process.exit(0)
}
process.once('SIGTERM', stop)
process.once('SIGINT', stop)
