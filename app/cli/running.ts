import { type App, openApp } from '#app/app.server.ts'
import { readConfig } from '#app/config.server.ts'

/** Something the person at the keyboard should know, in one sentence. */
export class Failure extends Error {}

/** Opens the database, migrating it where needed, and closes it whatever happens. Nothing is logged to stdout. */
export async function withApp<Value>(work: (app: App) => Promise<Value>): Promise<Value> {
  const app = await openApp({ ...readConfig(), logLevel: 'silent' })
  try {
    return await work(app)
  } finally {
    await app.db.close()
  }
}

/**
 * Lets the work stop at a safe place at the first Ctrl-C; the second one ends the process. A batch is written wholly
 * or not at all, so even that loses nothing that was said to be done.
 */
export async function stoppable<Value>(
  whatNext: string,
  work: (signal: AbortSignal) => Promise<Value>,
): Promise<Value> {
  const controller = new AbortController()
  const stop = () => controller.abort()
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
  try {
    return await work(controller.signal)
  } catch (error) {
    if (controller.signal.aborted) throw new Failure(`Stopped. ${whatNext}`)
    throw error
  } finally {
    process.off('SIGINT', stop)
    process.off('SIGTERM', stop)
  }
}

export const print = (line: string): void => void process.stdout.write(`${line}\n`)
