import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, test } from 'vitest'
import { HOUSE } from '#app/app.server.ts'
import { openTestApp } from '#tests/support/database.ts'

const WRITES = 150

// The server and the command line share a file; each waits for the other's transaction to end.
test('two programs that write to one database lose nothing', async () => {
  await using app = await openTestApp()
  const write = async (name: string) => {
    const program = ['tests/support/write-categories.ts', app.folder, name, String(WRITES)]
    const child = spawn(process.execPath, program, { cwd: HOUSE, stdio: 'inherit' })
    const [code] = await once(child, 'exit')
    return code
  }
  expect(await Promise.all([write('server'), write('command-line')])).toEqual([0, 0])
  expect(app.db.sql.get('SELECT COUNT(*) AS count FROM Category')).toEqual({ count: 2 * WRITES })
})
