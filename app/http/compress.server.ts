import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/** Below this many bytes compressing costs more than it saves. */
const MIN_BYTES = 860
const COMPRESSIBLE = /^(text\/|application\/(json|javascript|xml|atom\+xml)|image\/svg\+xml)/

const gzipped = promisify(gzip)
const brotlied = promisify(brotliCompress)

/** Compresses a finished page. Files and streams have no length worth waiting for; they pass as they are. */
export async function compressed(request: Request, response: Response): Promise<Response> {
  const accepts = request.headers.get('accept-encoding') ?? ''
  const type = response.headers.get('content-type') ?? ''
  if (!response.body || response.headers.has('content-encoding') || !COMPRESSIBLE.test(type)) return response
  const encoding = /\bbr\b/.test(accepts) ? 'br' : /\bgzip\b/.test(accepts) ? 'gzip' : null
  const headers = new Headers(response.headers)
  headers.append('vary', 'accept-encoding')
  const body = Buffer.from(await response.arrayBuffer())
  if (!encoding || body.length < MIN_BYTES)
    return new Response(new Uint8Array(body), { status: response.status, headers })
  const small =
    encoding === 'br'
      ? await brotlied(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } })
      : await gzipped(body, { level: 6 })
  headers.set('content-encoding', encoding)
  headers.delete('content-length')
  return new Response(new Uint8Array(small), { status: response.status, headers })
}
