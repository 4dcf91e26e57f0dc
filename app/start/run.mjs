// `npm run rockpool -- <command>` and other programs of the house: node app/start/run.mjs <file> [argument...]
import { runNode } from './house.mjs'
import { makeGenerated } from './make-ready.mjs'

makeGenerated()
process.exitCode = await runNode(process.argv.slice(2))
