import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import sax from 'sax'

export type DumpRow = Record<string, string | undefined>

/** No row of a real dump comes near: a post is held to 30,000 characters there. */
const MAX_ROW_CHARACTERS = 1_000_000
/** Attributes of a row; Posts.xml has some twenty. */
const MAX_ATTRIBUTES = 100

// The parser's own bound on one attribute; its default of 64 KB is less than a long post with many entities.
Object.assign(sax, { MAX_BUFFER_LENGTH: MAX_ROW_CHARACTERS })

export class DumpError extends Error {}

/** The `<row .../>` elements of a file of a dump, one at a time. Throws DumpError where the file is not such XML. */
export async function* readDumpRows(file: string): AsyncGenerator<DumpRow> {
  const parser = sax.parser(true, { position: true })
  let rows: DumpRow[] = []
  let fault: string | null = null
  let attributes = 0
  parser.onerror = (error) => {
    fault ??= error.message.split('\n')[0] ?? 'bad XML'
  }
  // Entities of one's own are how a small file becomes a large one; a dump has none.
  parser.ondoctype = () => {
    fault ??= 'it has a document type'
  }
  parser.onopentagstart = () => {
    attributes = 0
  }
  parser.onattribute = () => {
    if (++attributes > MAX_ATTRIBUTES) fault ??= 'a row has too many attributes'
  }
  parser.onopentag = (tag) => {
    if (tag.name === 'row') rows.push(tag.attributes as DumpRow)
  }
  const refuse = (reason: string): never => {
    throw new DumpError(`${basename(file)} is not a whole Stack Exchange file: ${reason} (line ${parser.line + 1}).`)
  }
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const decode = (chunk?: Uint8Array) => {
    try {
      return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode()
    } catch {
      return refuse('it is not UTF-8')
    }
  }
  for await (const chunk of createReadStream(file) as AsyncIterable<Uint8Array>) {
    parser.write(decode(chunk))
    if (!fault && parser.position - parser.startTagPosition > MAX_ROW_CHARACTERS) fault = 'a row is too long'
    if (fault) refuse(fault)
    yield* rows
    rows = []
  }
  parser.write(decode())
  parser.close()
  if (fault) refuse(fault)
  yield* rows
}
