/**
 * The address to count attempts by. X-Forwarded-For can be written by anyone, so only the entries that our own
 * proxies added, counted from the right, are believed.
 */
export function clientAddress(socketAddress: string, forwardedFor: string | null, trustedProxies: number): string {
  if (trustedProxies === 0 || !forwardedFor) return socketAddress
  const hops = forwardedFor.split(',').map((hop) => hop.trim())
  return hops.at(-trustedProxies) ?? socketAddress
}
