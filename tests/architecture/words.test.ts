import { parseSync } from 'vite'
import { expect, test } from 'vitest'
import { sourcesUnder } from '#tests/support/sources.ts'

// Every sentence people see comes from the catalogue, so that it can be said in every language.

/** Attributes that are read out or shown. */
const SPOKEN = new Set(['aria-label', 'aria-description', 'title', 'placeholder', 'alt', 'label', 'hint', 'content'])
/** Names and signs that are the same in every language. */
const UNIVERSAL = /^(Rockpool|width=device-width.*|light dark|[\p{P}\p{S}\p{N}\s]*)$/u

type Node = { type: string; [key: string]: unknown }

const pages = sourcesUnder('app').filter(({ path }) => path.endsWith('.tsx'))

function eachNode(value: unknown, visit: (node: Node) => void): void {
  if (Array.isArray(value)) for (const one of value) eachNode(one, visit)
  else if (value && typeof value === 'object') {
    if ('type' in value) visit(value as Node)
    for (const child of Object.values(value)) eachNode(child, visit)
  }
}

function nameOf(attribute: Node): string {
  return String((attribute.name as { name?: string })?.name ?? '')
}

test('no page speaks outside the catalogue', () => {
  const outside: string[] = []
  for (const { path, text } of pages)
    eachNode(parseSync(path, text).program, (node) => {
      const words =
        node.type === 'JSXText'
          ? String(node.value)
          : node.type === 'JSXAttribute' && SPOKEN.has(nameOf(node))
            ? String((node.value as Node | null)?.value ?? '')
            : ''
      if (/\p{L}/u.test(words) && !UNIVERSAL.test(words.trim())) outside.push(`${path}: ${words.trim()}`)
    })
  expect(outside).toEqual([])
})

test('no element carries its own style: the policy of the page would drop it', () => {
  const styled = pages.filter(({ path, text }) => {
    let hasStyle = false
    eachNode(parseSync(path, text).program, (node) => {
      if (node.type === 'JSXAttribute' && nameOf(node) === 'style') hasStyle = true
    })
    return hasStyle
  })
  expect(styled.map(({ path }) => path)).toEqual([])
})

test('HTML that is not escaped comes from the one renderer', () => {
  const raw = pages.filter(({ text }) => text.includes('dangerouslySetInnerHTML')).map(({ path }) => path)
  expect(raw.length).toBeLessThanOrEqual(1)
})
