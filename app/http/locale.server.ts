import { AsyncLocalStorage } from 'node:async_hooks'

const requestLocale = new AsyncLocalStorage<string>()

export const withLocale = <T>(locale: string, work: () => T): T => requestLocale.run(locale, work)

export const currentLocale = (): string | undefined => requestLocale.getStore()
