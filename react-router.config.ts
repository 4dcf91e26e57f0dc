import type { Config } from '@react-router/dev/config'

export default {
  ssr: true,
  // Every guarded route is checked on the server; the client may know the whole map from the start.
  routeDiscovery: { mode: 'initial' },
} satisfies Config
