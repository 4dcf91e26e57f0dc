import { reactRouter } from '@react-router/dev/vite'
import tailwindcss from '@tailwindcss/vite'
import { defineConfig, type Plugin } from 'vite'

/**
 * Server-only modules are not bundled: Node runs their TypeScript as it is, so that the pages, the jobs and the
 * command line share one copy of each, and a stack trace names the line that was written.
 */
function nodeRunsServerModules(): Plugin {
  return {
    name: 'rockpool:node-runs-server-modules',
    enforce: 'pre',
    resolveId(id) {
      const isServerModule = id.startsWith('#app/') && id.endsWith('.server.ts') && id !== '#app/entry.server.ts'
      // In development Vite runs all of them, app/dev.server.ts included: again one copy of each.
      const isBuild = this.environment.name === 'ssr' && this.environment.mode === 'build'
      return isServerModule && isBuild ? { id, external: true } : null
    },
  }
}

/** What every page needs, in one file: it compresses better than in five, and stays in caches when a page changes. */
const framework = { name: 'framework', test: /node_modules[\\/](react|react-dom|react-router|scheduler|cookie)[\\/]/ }

export default defineConfig({
  plugins: [nodeRunsServerModules(), tailwindcss(), reactRouter()],
  build: { target: 'es2022', assetsInlineLimit: 0, cssMinify: true },
  environments: {
    client: { build: { rolldownOptions: { output: { codeSplitting: { groups: [framework] } } } } },
  },
})
