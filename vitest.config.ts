import { defineConfig } from 'vitest/config'

const KINDS = ['unit', 'architecture', 'database', 'requests', 'operations'] as const
/** These ask the built app, so it is built first. */
const NEEDS_BUILD = new Set<string>(['requests', 'operations'])

export default defineConfig({
  test: {
    projects: KINDS.map((kind) => ({
      extends: true,
      test: {
        name: kind,
        include: [`tests/${kind}/**/*.test.ts`, `tests/${kind}/**/*.test.tsx`],
        globalSetup: NEEDS_BUILD.has(kind) ? ['tests/support/build-once.ts'] : [],
      },
    })),
    setupFiles: ['tests/support/quiet-console.ts'],
    environment: 'node',
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 60_000,
    env: { LOG_LEVEL: 'silent', TZ: 'UTC' },
  },
})
