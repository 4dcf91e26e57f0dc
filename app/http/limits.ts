/** What the front door takes, per request. */
export const HTTP_LIMITS = {
  urlCharacters: 4096,
  bodyBytes: 512 * 1024,
  headerBytes: 16 * 1024,
} as const
