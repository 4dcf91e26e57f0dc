import { type Agent, type IncomingHttpHeaders, type RequestOptions, request } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'

export type Answer = {
  status: number
  headers: IncomingHttpHeaders
  /** Bytes as they travelled. */
  weight: number
  text: string
  /** Where a redirect leads, as the server wrote it. */
  location: string | undefined
  setCookies: string[]
}

type Fields = Record<string, string | string[]>

/** A browser's manners without a browser: keeps cookies and says where its requests come from. Reads nothing. */
export class RequestClient {
  readonly origin: string
  readonly cookies = new Map<string, string>()
  readonly #agent: Agent | undefined

  constructor(origin: string, sessionToken?: string, agent?: Agent) {
    this.origin = origin
    this.#agent = agent
    if (sessionToken) this.cookies.set('session', sessionToken)
  }

  get(path: string, headers: Record<string, string> = {}): Promise<Answer> {
    return this.send('GET', path, { headers })
  }

  /** Follows redirects within the site, as a browser does after a form. */
  async visit(path: string): Promise<Answer> {
    let answer = await this.get(path)
    for (let hops = 0; hops < 5 && answer.location?.startsWith('/'); hops++) answer = await this.get(answer.location)
    return answer
  }

  post(path: string, fields: Fields = {}, headers: Record<string, string> = {}): Promise<Answer> {
    return this.submit('POST', path, fields, headers)
  }

  submit(method: string, path: string, fields: Fields = {}, headers: Record<string, string> = {}): Promise<Answer> {
    const form = new URLSearchParams()
    for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) form.append(name, one)
    return this.send(method, path, {
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        origin: this.origin,
        'sec-fetch-site': 'same-origin',
        ...headers,
      },
      body: form.toString(),
    })
  }

  /** The path goes out exactly as written: not normalised, not encoded. */
  async send(
    method: string,
    path: string,
    { headers = {}, body }: { headers?: Record<string, string>; body?: string | Buffer } = {},
  ): Promise<Answer> {
    const { hostname, port } = new URL(this.origin)
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }
    const options: RequestOptions = {
      hostname,
      port,
      method,
      path,
      ...(this.#agent ? { agent: this.#agent } : {}),
      headers: { 'accept-encoding': 'br, gzip', ...(cookie ? { cookie } : {}), ...length, ...headers },
    }
    const answer = await new Promise<Answer>((resolve, reject) => {
      const outgoing = request(options, async (incoming) => {
        const bytes = await buffer(incoming)
        resolve({
          status: incoming.statusCode ?? 0,
          headers: incoming.headers,
          weight: bytes.length,
          text: decoded(bytes, incoming.headers['content-encoding']).toString('utf8'),
          location: incoming.headers.location,
          setCookies: incoming.headers['set-cookie'] ?? [],
        })
      })
      outgoing.on('error', reject)
      outgoing.end(body)
    })
    this.#keep(answer.setCookies)
    return answer
  }

  #keep(setCookies: string[]): void {
    for (const line of setCookies) {
      const [pair = '', ...attributes] = line.split(';')
      const at = pair.indexOf('=')
      const name = pair.slice(0, at).trim()
      const isExpired = attributes.some((attribute) => /^\s*max-age=0$/i.test(attribute))
      if (isExpired) this.cookies.delete(name)
      else this.cookies.set(name, pair.slice(at + 1).trim())
    }
  }
}

function decoded(bytes: Buffer, encoding: string | undefined): Buffer {
  if (bytes.length === 0) return bytes
  if (encoding === 'br') return brotliDecompressSync(bytes)
  return encoding === 'gzip' ? gunzipSync(bytes) : bytes
}
