const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Whether a request may change something. Browsers say where a request comes from in Sec-Fetch-Site, which pages
 * cannot set; where that header is absent the Origin must be our own. A request with neither is refused.
 */
export function isFromOurPages(
  request: { method: string; secFetchSite: string | null; origin: string | null },
  baseUrl: string,
): boolean {
  if (SAFE_METHODS.has(request.method)) return true
  if (request.secFetchSite !== null) return request.secFetchSite === 'same-origin'
  return request.origin === new URL(baseUrl).origin
}
