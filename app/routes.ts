import { index, layout, type RouteConfig, route } from '@react-router/dev/routes'

/**
 * The whole site on one page, grouped by who may come in. Signed-in is the default;
 * what stands under "everyone" is open on purpose.
 */
export default [
  // Everyone
  index('threads/routes/home.tsx'),
  route('setup', 'setup/routes/setup.tsx'),
  route('sign-in', 'accounts/routes/sign-in.tsx'),
  route('sign-out', 'accounts/routes/sign-out.ts'),
  route('demo-sign-in', 'accounts/routes/demo-sign-in.ts'),
  route('language', 'http/routes/language.ts'),
  route('*', 'http/routes/missing.tsx'),

  layout('http/layouts/members.tsx', []),
  layout('http/layouts/moderators.tsx', []),
  layout('http/layouts/owner.tsx', [
    route('insights', 'insights/routes/panel.tsx'),
    route('insights/method', 'insights/routes/method.tsx'),
    route('insights/pillars/:pillar', 'insights/routes/pillar.tsx'),
  ]),
] satisfies RouteConfig
