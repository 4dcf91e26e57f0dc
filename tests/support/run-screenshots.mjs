// `npm run screenshots`: every page of the demo community at both widths, light and dark, into ./screenshots.
import { giveUp, runNode } from '../../app/start/house.mjs'
import { makeBuilt, makeInstalled } from '../../app/start/make-ready.mjs'
import { makeChromium, NO_CHROMIUM } from './find-chromium.mjs'

makeInstalled()
const chromium = makeChromium() ?? giveUp(NO_CHROMIUM)
makeBuilt()
const environment = { ROCKPOOL_CHROMIUM: chromium }
process.exitCode = await runNode(['tests/support/take-screenshots.ts', ...process.argv.slice(2)], { environment })
