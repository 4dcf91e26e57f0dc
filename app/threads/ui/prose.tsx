/** The only place that puts HTML into a page: what markdown.server.ts has rendered and sanitised, and nothing else. */
export function Prose({ html, className = 'max-w-[68ch]' }: { html: string; className?: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: rendered and sanitised by markdown.server.ts
  return <div className={`prose ${className}`} dangerouslySetInnerHTML={{ __html: html }} />
}
