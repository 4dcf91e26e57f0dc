import { index, layout, type RouteConfig, route } from '@react-router/dev/routes'

/**
 * The whole site on one page, grouped by who may come in. Signed-in is the default;
 * what stands under "everyone" is open on purpose.
 */
export default [
  // Everyone
  index('threads/routes/home.tsx'),
  route('language', 'http/routes/language.ts'),
  route('*', 'http/routes/missing.tsx'),

  layout('http/layouts/members.tsx', []),
  layout('http/layouts/moderators.tsx', []),
  layout('http/layouts/owner.tsx', []),
] satisfies RouteConfig
