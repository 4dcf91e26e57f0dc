import { createServer } from 'node:http'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createRequestHandler, type ServerBuild } from 'react-router'
import { accountsJobs } from './accounts/jobs.server.ts'
import { HOUSE, openApp } from './app.server.ts'
import { ConfigError, readConfig } from './config.server.ts'
import { databaseJobs } from './db/jobs.server.ts'
import { MigrationError } from './db/migrate.server.ts'
import { HTTP_LIMITS } from './http/limits.ts'
import { createListener } from './http/listener.server.ts'
import { insightsJobs } from './insights/jobs.server.ts'
import { startClockwork } from './jobs/clockwork.server.ts'
import { announceSetup } from './setup/setup-code.server.ts'

/** Seconds that open requests get to finish when the process is asked to stop. */
const STOP_GRACE_MS = 8000

try {
  const config = readConfig()
  const app = await openApp(config)
  const build = (await import(pathToFileURL(join(HOUSE, 'build/server/index.js')).href)) as ServerBuild
  const handlePage = createRequestHandler(build, 'production')
  const server = createServer(
    { maxHeaderSize: HTTP_LIMITS.headerBytes, requestTimeout: 30_000, headersTimeout: 15_000 },
    createListener(app, handlePage, join(HOUSE, 'build/client')),
  )
  const clockwork = startClockwork(app, { ...databaseJobs, ...accountsJobs, ...insightsJobs })

  const stop = async (signal: string) => {
    app.log.info({ signal }, 'stopping')
    const force = setTimeout(() => server.closeAllConnections(), STOP_GRACE_MS)
    server.closeIdleConnections()
    await new Promise((resolve) => server.close(resolve))
    clearTimeout(force)
    await clockwork.stop()
    await app.db.close()
    process.exit(0)
  }
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)

  server.on('error', (error: NodeJS.ErrnoException) => {
    console.error(error.code === 'EADDRINUSE' ? `Port ${config.port} is taken. Set PORT to another.` : error.message)
    process.exit(1)
  })
  server.listen(config.port, config.host, () => {
    const address = server.address()
    const port = typeof address === 'object' && address ? address.port : config.port
    app.log.info({ host: config.host, port, baseUrl: config.baseUrl }, 'Rockpool is open')
    announceSetup(app)
    process.send?.({ port })
  })
} catch (error) {
  if (!(error instanceof ConfigError || error instanceof MigrationError)) throw error
  console.error(error.message)
  process.exit(1)
}
