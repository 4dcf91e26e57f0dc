// `npm run -s rockpool -- <command>`. Nothing of the program is loaded before the Node version has been looked at.
const major = Number(process.versions.node.split('.')[0])
if (major < 24) {
  console.error(
    `Rockpool needs Node 24 and this is ${process.versions.node}. Start it with npm run, which brings its own.`,
  )
  process.exit(1)
}
const { runProgram } = await import('./program.ts')
process.exitCode = await runProgram(process.argv.slice(2))

export {}
