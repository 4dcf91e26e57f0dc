import type { Command } from 'commander'
import { findCommunity } from '#app/community/queries.server.ts'
import { parseEmail, parseName } from './arguments.ts'
import { makeOwner } from './make-owner.server.ts'
import { Failure, print, withApp } from './running.ts'

const HELP = `
Makes the member with this e-mail address an owner, or adds one, and prints a link to come in with.
The link works once and for seven days; older ones for the same member stop working. Hand it over in private.`

export function addOwnerCommand(program: Command): void {
  program
    .command('owner')
    .description('Makes someone an owner and prints a one-time link for them.')
    .argument('<email>', 'their e-mail address', parseEmail)
    .option('--name <name>', 'the name they go by', parseName)
    .addHelpText('after', HELP)
    .action((email: string, options: { name?: string }) =>
      withApp(async (app) => {
        if (!findCommunity(app))
          throw new Failure(
            'This forum has no name yet. Start it and open /setup, where the first visitor becomes its owner, or import an archive first.',
          )
        const made = await makeOwner(app, email, options.name)
        if (!made.ok) throw new Failure(`The member with ${email} has left and cannot be an owner.`)
        const { username, isNew, link, expiresAt } = made.value
        console.error(
          `${isNew ? 'Added' : 'Found'} @${username}, now an owner. The link works once, until ${expiresAt.toISOString().slice(0, 10)}:`,
        )
        print(link)
      }),
    )
}
