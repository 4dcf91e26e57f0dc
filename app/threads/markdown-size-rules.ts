import type { Env, StateBlock } from 'markdown-it'
import { MARKDOWN_LIMITS } from './markdown-limits.ts'

/** What is too deep or too large to be built is still shown: as plain text in a paragraph. */
function showAsText(state: StateBlock, startLine: number, endLine: number): void {
  const open = state.push('paragraph_open', 'p', 1)
  open.map = [startLine, endLine]
  const text = state.push('plain_text', '', 0)
  text.content = state.getLines(startLine, endLine, state.blkIndent, false).trim()
  state.push('paragraph_close', 'p', -1)
  state.line = endLine
}

const isOutside = (state: StateBlock, line: number): boolean => (state.sCount[line] ?? 0) < state.blkIndent

/** markdown-it drops blocks below its nesting limit without a word. */
export function stopDeepNesting(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  if (silent || state.level < MARKDOWN_LIMITS.maxNesting) return false
  let line = startLine + 1
  while (line < endLine && (state.isEmpty(line) || !isOutside(state, line))) line++
  showAsText(state, startLine, line)
  return true
}

const lineText = (state: StateBlock, line: number): string =>
  state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line] ?? 0).trim()

const columnsOf = (row: string): number =>
  row
    .replace(/\\./g, '')
    .replace(/^\||\|$/g, '')
    .split('|').length

/** A short row is filled up to the table's width, so a few kilobytes can ask for a million cells. */
export function refuseLargeTables(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  if (silent || startLine + 1 >= endLine || isOutside(state, startLine + 1)) return false
  const delimiter = lineText(state, startLine + 1)
  if (!/^[|:-][|: \t-]*$/.test(delimiter)) return false
  const header = lineText(state, startLine)
  const columns = columnsOf(delimiter)
  if (!header.includes('|') || columnsOf(header) !== columns) return false

  let line = startLine + 2
  while (line < endLine && !state.isEmpty(line) && !isOutside(state, line)) line++
  const env = state.env as Env & { tableCells?: number }
  const cells = (env.tableCells ?? 0) + columns * (line - startLine - 1)
  if (columns <= MARKDOWN_LIMITS.maxTableColumns && cells <= MARKDOWN_LIMITS.maxTableCells) {
    env.tableCells = cells
    return false
  }
  showAsText(state, startLine, line)
  return true
}
