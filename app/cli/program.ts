import { Command, CommanderError } from 'commander'
import { DumpError } from '#app/archive/stack-exchange-rows.server.ts'
import { ConfigError } from '#app/config.server.ts'
import { MigrationError } from '#app/db/migrate.server.ts'
import { addDemoCommand } from './demo.ts'
import { addExportCommand } from './export.ts'
import { addImportCommand } from './import.ts'
import { addInsightsCommand } from './insights.ts'
import { addMigrateCommand } from './migrate.ts'
import { addOwnerCommand } from './owner.ts'
import { Failure } from './running.ts'

const OK = 0
const FAILED = 1
const USAGE = 2

/** Errors whose message is a sentence for the person at the keyboard. */
const TOLD = [Failure, ConfigError, MigrationError, DumpError]

/** Runs one command and returns the exit code: 0 done, 1 failed, 2 called wrongly. */
export async function runProgram(words: string[]): Promise<number> {
  const program = new Command('rockpool')
    .description('Looks after a Rockpool community from the command line. DATA_DIR says where its data is (./data).')
    .showHelpAfterError('(--help tells more)')
    .exitOverride()
  addImportCommand(program)
  addExportCommand(program)
  addInsightsCommand(program)
  addOwnerCommand(program)
  addMigrateCommand(program)
  addDemoCommand(program)
  try {
    await program.parseAsync(words, { from: 'user' })
    return OK
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? OK : USAGE
    console.error(sentenceOf(error))
    return FAILED
  }
}

function sentenceOf(error: unknown): string {
  if (TOLD.some((kind) => error instanceof kind)) return (error as Error).message
  const { code, path, message } = error as NodeJS.ErrnoException
  if (code === 'ENOENT') return `There is no ${path ?? 'such file'}.`
  if (code === 'EACCES' || code === 'EPERM') return `${path ?? 'A file'} may not be opened: permission denied.`
  if (code === 'EISDIR') return `${path ?? 'The path'} is a folder, not a file.`
  if (code === 'SQLITE_NOTADB' || code === 'SQLITE_CORRUPT') {
    return 'rockpool.db in the data folder is not a database, or it is damaged. Restore it from a backup.'
  }
  if (code === 'ENOSPC' || code === 'SQLITE_FULL' || /database or disk is full/i.test(message)) {
    return 'The disk is full. Make room and run the command again.'
  }
  if (/SQLITE_BUSY|database is locked/.test(`${code} ${message}`)) {
    return 'Another program is writing to the database. Try again in a moment.'
  }
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
