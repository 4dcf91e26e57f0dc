// The end of a build: every text file beside its brotli and gzip copies, so that nothing is compressed while someone waits.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { HOUSE } from './house.mjs'

const CLIENT_FOLDER = join(HOUSE, 'build', 'client')
const COMPRESSIBLE = /\.(js|css|svg|json|txt|xml|webmanifest)$/
/** Below this many bytes the copies would not be smaller by anything that counts. */
const MIN_BYTES = 512

for (const entry of readdirSync(CLIENT_FOLDER, { withFileTypes: true, recursive: true })) {
  if (!entry.isFile() || !COMPRESSIBLE.test(entry.name)) continue
  const file = join(entry.parentPath, entry.name)
  const bytes = readFileSync(file)
  if (bytes.length < MIN_BYTES) continue
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length }
  writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params }))
  writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }))
}
