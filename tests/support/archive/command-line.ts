import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'

const HOUSE = new URL('../../../', import.meta.url).pathname

export type CommandRun = { code: number | null; signal: string | null; stdout: string; stderr: string }

/** `rockpool <words>` as a process of its own, on a data folder of its own. */
export function startCommand(dataDir: string, words: string[], nodeOptions: string[] = []) {
  const child = spawn(process.execPath, [...nodeOptions, join(HOUSE, 'app/cli/main.ts'), ...words], {
    env: { PATH: process.env.PATH, DATA_DIR: dataDir, BASE_URL: 'https://pools.example.org/' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  return { child, ended: waitFor(child) }
}

export const runCommand = (dataDir: string, ...words: string[]): Promise<CommandRun> =>
  startCommand(dataDir, words).ended

function waitFor(child: ChildProcess): Promise<CommandRun> {
  let stdout = ''
  let stderr = ''
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    stdout += text
  })
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) => resolve({ code, signal, stdout, stderr }))
  })
}
