import type { App } from '#app/app.server.ts'

/** For machines: 200 when the database answers, 503 when it does not. Says nothing about the community. */
export function healthAnswer(app: App): Response {
  try {
    app.db.sql.get('SELECT 1')
    return Response.json({ status: 'ok' }, { headers: { 'cache-control': 'no-store' } })
  } catch (error) {
    app.log.error({ error: String(error) }, 'health: the database does not answer')
    return Response.json({ status: 'database' }, { status: 503, headers: { 'cache-control': 'no-store' } })
  }
}
