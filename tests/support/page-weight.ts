import type { RequestClient } from './request-client.ts'

export type PageWeight = { html: number; css: number; js: number }

/** Bytes on the wire of a first visit: the page, its styles and the scripts it names. null for what is no page. */
export async function weighPage(client: RequestClient, path: string): Promise<PageWeight | null> {
  const page = await client.get(path)
  if (page.status !== 200 || !String(page.headers['content-type']).startsWith('text/html')) return null
  const files = new Set(page.text.match(/\/assets\/[\w.-]+\.(?:js|css)/g))
  const weight = { html: page.weight, css: 0, js: 0 }
  for (const file of files) {
    const { weight: bytes } = await client.get(file)
    if (file.endsWith('.css')) weight.css += bytes
    else if (isAskedFor(page.text, file)) weight.js += bytes
  }
  return weight
}

/** The route manifest names the files of every page; only preloaded and imported ones are fetched. */
function isAskedFor(html: string, file: string): boolean {
  return new RegExp(`(modulepreload"[^>]*href="|import[^;]*["']|src=")${file.replaceAll('.', '\\.')}`).test(html)
}
