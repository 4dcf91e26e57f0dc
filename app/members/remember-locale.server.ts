import type { App } from '#app/app.server.ts'

/** The language a member chose follows them to every device. */
export async function rememberLocale(app: App, memberId: string, locale: string): Promise<void> {
  await app.db.write((tx) => tx.member.update({ where: { id: memberId }, data: { locale } }))
}
