// `npm test`: the check, then every test from unit to browser. Plain JavaScript for Node 20, before anything is installed.
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { HOUSE, runNode, say } from '../../app/start/house.mjs'
import { makeBuilt, makeInstalled } from '../../app/start/make-ready.mjs'
import { makeChromium, NO_CHROMIUM } from './find-chromium.mjs'
import { check } from './run-check.mjs'

const RESULTS = join(HOUSE, 'test-results')
const unitResults = join(RESULTS, 'vitest.json')
const browserResults = join(RESULTS, 'playwright.json')

const total = { passed: 0, failed: 0, skipped: 0 }

makeInstalled()
const chromium = makeChromium()
if (!chromium) say(NO_CHROMIUM)
const isClean = await check()
makeBuilt()
rmSync(RESULTS, { recursive: true, force: true })
mkdirSync(RESULTS, { recursive: true })

const vitest = await runNode([
  join(HOUSE, 'node_modules/vitest/vitest.mjs'),
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${unitResults}`,
])
count(vitest, unitResults, (report) => ({
  passed: report.numPassedTests,
  failed: report.numFailedTests + report.testResults.filter(isBrokenFile).length,
  skipped: report.numPendingTests + report.numTodoTests,
}))

if (chromium) {
  const environment = { ROCKPOOL_CHROMIUM: chromium, PLAYWRIGHT_JSON_OUTPUT_NAME: browserResults }
  const cli = join(HOUSE, 'node_modules/@playwright/test/cli.js')
  const playwright = await runNode([cli, 'test', '--reporter=list,json'], { environment })
  count(playwright, browserResults, ({ stats }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
  }))
} else {
  total.failed += 1
  console.log(`Browser tests: not run. ${NO_CHROMIUM}`)
}

if (!isClean) {
  total.failed += 1
  console.log('The check (npm run check) failed and counts as one; what it said stands above.')
}
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : ''
console.log(`${total.passed} passed, ${total.failed} failed${skipped}`)
process.exitCode = total.failed === 0 ? 0 : 1

/** A test file that could not be loaded has no failed test in it. */
function isBrokenFile(file) {
  return file.status === 'failed' && file.assertionResults.every(({ status }) => status !== 'failed')
}

/** Adds a runner's figures. A runner that ended badly without saying why counts as one failure. */
function count(exitCode, file, figuresOf) {
  let figures = { passed: 0, failed: 0, skipped: 0 }
  try {
    figures = figuresOf(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    console.log(`${file} is missing or broken: the runner did not finish.`)
  }
  total.passed += figures.passed
  total.failed += figures.failed || (exitCode === 0 ? 0 : 1)
  total.skipped += figures.skipped
}
