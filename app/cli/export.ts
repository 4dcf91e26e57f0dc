import { resolve } from 'node:path'
import type { Command } from 'commander'
import { exportToFile } from '#app/archive/export-archive.server.ts'
import { findCommunity } from '#app/community/queries.server.ts'
import { Failure, print, stoppable, withApp } from './running.ts'

const HELP = `
The archive is the owner's: it holds every post, deleted and hidden ones and those in staff categories included.
Keep it as you keep the database. Passwords, e-mail addresses and sessions are not in it.
The file appears when it is whole; an older file of that name is replaced.`

export function addExportCommand(program: Command): void {
  program
    .command('export')
    .description('Writes the whole community into one archive file (NDJSON).')
    .argument('<file>', 'where to write it')
    .addHelpText('after', HELP)
    .action((file: string) =>
      withApp(async (app) => {
        if (!findCommunity(app)) throw new Failure(`There is no community in ${app.config.dataDir} to export.`)
        const report = await stoppable('No file was written.', (signal) => exportToFile(app, resolve(file), signal))
        print(`Wrote ${report.records} records to ${file}.`)
      }),
    )
}
