import type { App } from '#app/app.server.ts'

export function startClockwork(_app: App): { stop(): Promise<void> } {
  return { stop: async () => undefined }
}
