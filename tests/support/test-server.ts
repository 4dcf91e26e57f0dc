import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { type App, HOUSE } from '#app/app.server.ts'
import { systemClock } from '#app/kernel/clock.ts'
import { type Part, seedCast } from './cast.ts'
import { newFolder, openTestApp } from './database.ts'
import { RequestClient } from './request-client.ts'

const START_LIMIT_MS = 15_000

/** A loopback port that was free a moment ago: BASE_URL has to name it before the server listens. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as { port: number }
  probe.close()
  await once(probe, 'close')
  return port
}

export type TestServer = {
  origin: string
  folder: string
  /** Everything the process has written so far. */
  output(): string
  kill(signal: NodeJS.Signals): Promise<number | null>
  [Symbol.asyncDispose](): Promise<void>
}

/** Starts the built app as a process of its own, as `npm start` does, on a free port and a folder of its own. */
export async function startServer(
  options: { folder?: string; environment?: Record<string, string> } = {},
): Promise<TestServer> {
  const folder = options.folder ?? newFolder()
  const port = await freePort()
  const origin = `http://localhost:${port}`
  const child = spawn(process.execPath, ['app/server.ts'], {
    cwd: HOUSE,
    env: {
      PATH: process.env.PATH,
      NODE_ENV: 'production',
      DATA_DIR: folder,
      PORT: String(port),
      LOG_LEVEL: 'warn',
      ...options.environment,
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  let output = ''
  child.stdout?.on('data', (chunk) => (output += chunk))
  child.stderr?.on('data', (chunk) => (output += chunk))
  await whenOpen(child, () => output)
  const kill = async (signal: NodeJS.Signals) => {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill(signal)
      await once(child, 'exit')
    }
    return child.exitCode
  }
  return {
    origin,
    folder,
    output: () => output,
    kill,
    async [Symbol.asyncDispose]() {
      await kill('SIGKILL')
      if (!options.folder) rmSync(folder, { recursive: true, force: true })
    },
  }
}

function whenOpen(child: ChildProcess, output: () => string): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`The server did not open in time.\n${output()}`)), START_LIMIT_MS)
    child.once('message', () => {
      clearTimeout(timer)
      resolve()
    })
    child.once('exit', (code) => {
      clearTimeout(timer)
      reject(new Error(`The server ended with ${code}.\n${output()}`))
    })
  })
}

export type Visitor = Part | 'guest'

export type CastServer = TestServer & {
  tokens: Record<Part, string>
  /** A fresh client, signed in as one of the cast. */
  as(visitor: Visitor): RequestClient
}

/** The built app on the cast's community. */
export async function startCastServer(
  options: { environment?: Record<string, string>; seed?: (app: App) => Promise<void> } = {},
): Promise<CastServer> {
  const folder = newFolder()
  const app = await openTestApp({ folder, clock: systemClock })
  const tokens = await seedCast(app)
  await options.seed?.(app)
  await app.db.close()
  const server = await startServer({ folder, environment: options.environment ?? {} })
  return {
    ...server,
    tokens,
    as: (visitor) => new RequestClient(server.origin, visitor === 'guest' ? undefined : tokens[visitor]),
    async [Symbol.asyncDispose]() {
      await server.kill('SIGKILL')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
