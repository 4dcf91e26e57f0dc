import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
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
      if (this.environment.name !== 'ssr' || !id.startsWith('#app/') || !id.endsWith('.server.ts')) return null
      if (id === '#app/entry.server.ts') return null
      const isDevelopment = this.environment.mode === 'dev'
      return { id: isDevelopment ? pathToFileURL(resolve(id.replace('#', ''))).href : id, external: true }
    },
  }
}

export default defineConfig({
  plugins: [nodeRunsServerModules(), tailwindcss(), reactRouter()],
  build: { target: 'es2022', assetsInlineLimit: 0, cssMinify: true },
})
