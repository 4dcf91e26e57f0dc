import { Argument, type Command } from 'commander'
import { openArchiveFile } from '#app/archive/source.server.ts'
import { openStackExchange } from '#app/archive/stack-exchange.server.ts'
import { parseName } from './arguments.ts'
import { runImport, summary } from './run-import.ts'
import { print, withApp } from './running.ts'

const HELP = `
Records may stand in any order. A line that cannot be used is reported with its number and the rest is imported,
unless --strict is given. Ids are kept, so importing the same archive again adds nothing, and an import that was
interrupted goes on where it stopped. One database is one community: do not mix archives of several.
Imported members cannot sign in until an owner gives them a link.`

type Options = { strict?: boolean; name?: string }

export function addImportCommand(program: Command): void {
  program
    .command('import')
    .description('Imports a Rockpool archive (NDJSON file) or a Stack Exchange dump (folder with Posts.xml).')
    .addArgument(new Argument('<kind>', 'what it is').choices(['archive', 'stackexchange']))
    .argument('<path>', 'the file or folder')
    .option('--strict', 'import nothing if anything is wrong')
    .option('--name <name>', 'call the community so; without it the archive or the path says', parseName)
    .addHelpText('after', HELP)
    .action((kind: string, path: string, options: Options) =>
      withApp(async (app) => {
        const source = kind === 'archive' ? await openArchiveFile(path) : await openStackExchange(path)
        const report = await runImport(app, source, {
          isStrict: options.strict ?? false,
          ...(options.name && { name: options.name }),
        })
        if (report.wasImported) return print('This archive was imported before; nothing has changed.')
        if (report.problems > 0)
          console.error(report.problems === 1 ? '1 problem, told above.' : `${report.problems} problems, told above.`)
        print(`Imported ${summary(report)}.`)
      }),
    )
}
