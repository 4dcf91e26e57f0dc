import { index, layout, type RouteConfig, route } from '@react-router/dev/routes'

/**
 * The whole site on one page, grouped by who may come in. Signed-in is the default;
 * what stands under "everyone" is open on purpose.
 */
export default [
  // Everyone
  index('threads/routes/home.tsx'),
  route('categories/:categoryId', 'threads/routes/category.tsx'),
  route('threads/:threadId', 'threads/routes/thread.tsx'),
  route('posts/:postId', 'threads/routes/post.ts'),
  route('setup', 'setup/routes/setup.tsx'),
  route('sign-in', 'accounts/routes/sign-in.tsx'),
  route('sign-up', 'accounts/routes/sign-up.tsx'),
  route('join/:token', 'accounts/routes/sign-up.tsx', { id: 'join' }),
  route('waiting', 'accounts/routes/waiting.tsx'),
  route('claim/:token', 'accounts/routes/claim.tsx'),
  route('sign-out', 'accounts/routes/sign-out.ts'),
  route('demo-sign-in', 'accounts/routes/demo-sign-in.ts'),
  route('language', 'http/routes/language.ts'),
  route('*', 'http/routes/missing.tsx'),

  layout('http/layouts/members.tsx', [
    route('threads/new', 'threads/routes/new-thread.tsx'),
    route('posts/:postId/edit', 'threads/routes/edit-post.tsx'),
    route('posts/:postId/history', 'threads/routes/post-history.tsx'),
    route('posts/:postId/deletion', 'threads/routes/post-deletion.tsx'),
    route('posts/:postId/reactions', 'threads/routes/post-reactions.ts'),
    route('members', 'members/routes/directory.tsx'),
    route('members/:username', 'threads/routes/member-profile.tsx'),
    route('settings', 'members/routes/settings.tsx'),
    route('invitations', 'accounts/routes/invitations.tsx'),
    route('invitations/:inviteId/revocation', 'accounts/routes/invitation-revocation.ts'),
    route('settings/password', 'accounts/routes/settings-password.tsx'),
    route('settings/email', 'accounts/routes/settings-email.tsx'),
    route('settings/sessions', 'accounts/routes/settings-sessions.ts'),
  ]),
  layout('http/layouts/moderators.tsx', [
    route('moderation', 'moderation/routes/log.tsx'),
    route('threads/:threadId/lock', 'moderation/routes/thread-lock.tsx'),
    route('threads/:threadId/pin', 'moderation/routes/thread-pin.tsx'),
    route('posts/:postId/removal', 'moderation/routes/post-removal.tsx'),
    route('members/pending', 'members/routes/pending.tsx'),
  ]),
  layout('http/layouts/owner.tsx', [
    route('settings/community', 'setup/routes/community.tsx'),
    route('settings/categories', 'setup/routes/categories.tsx'),
    route('settings/categories/:categoryId', 'setup/routes/category.tsx'),
    route('settings/categories/:categoryId/position', 'setup/routes/category-position.ts'),
    route('members/:username/role', 'members/routes/role.tsx'),
    route('members/:username/claim-link', 'members/routes/claim-link.tsx'),
    route('insights', 'insights/routes/panel.tsx'),
    route('insights/method', 'insights/routes/method.tsx'),
    route('insights/pillars/:pillar', 'insights/routes/pillar.tsx'),
  ]),
] satisfies RouteConfig
