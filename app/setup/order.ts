/** The list with one entry a place further up or down; unchanged at its ends and for an entry that is not in it. */
export function moved<Entry>(list: readonly Entry[], entry: Entry, direction: 'up' | 'down'): Entry[] {
  const from = list.indexOf(entry)
  const to = direction === 'up' ? from - 1 : from + 1
  const result = [...list]
  const other = list[to]
  if (from === -1 || other === undefined) return result
  result[to] = entry
  result[from] = other
  return result
}
