/**
 * Where to go after signing in. Only paths of this site: one slash and then neither a slash nor a backslash,
 * because browsers read both as the start of another host. Anything else becomes the fallback.
 */
export function localPath(text: string | null | undefined, fallback = '/'): string {
  if (!text || text.length > 2000) return fallback
  if (!/^\/(?![/\\])[^\\\p{Cc}]*$/u.test(text)) return fallback
  const url = new URL(text, 'http://rockpool.invalid')
  if (url.host !== 'rockpool.invalid') return fallback
  const path = url.pathname + url.search + url.hash
  return path.startsWith('//') ? fallback : path
}
