import { describe, expect, it } from 'vitest'
import type { PostRecord, ThreadRecord } from '#app/archive/record.ts'
import { simulateCommunity } from '#prisma/demo/simulate.ts'
import { species } from '#prisma/demo/species.ts'

/** Sightings name the bird in the title, so titles and openings of "Patch news" must keep to the bird's months. */
describe.each(['2026-11-22T14:30:00Z', '2026-02-15T09:00:00Z', '2026-06-20T20:00:00Z'])('sightings up to %s', (end) => {
  const records = [...simulateCommunity({ endsAt: Date.parse(end), seed: 7 })]
  const threads = records.filter((record): record is ThreadRecord => record.type === 'thread')
  const openings = new Map(
    records
      .filter((record): record is PostRecord => record.type === 'post' && !record.replyToId)
      .map((post) => [post.threadId, post.body ?? '']),
  )
  const seasonal = species.filter((each) => each.months.length < 12)
  const monthOf = (thread: ThreadRecord): number => Number(thread.createdAt.slice(5, 7))
  const names = (text: string, name: string): boolean => new RegExp(`\\b${name}s?\\b`, 'i').test(text)

  it('has no swallow in January and no fieldfare in June', () => {
    const sightings = threads.filter(({ categoryId }) => categoryId === 'patch')
    expect(sightings.length).toBeGreaterThan(60)
    for (const thread of sightings) {
      for (const bird of seasonal) {
        if (names(thread.title, bird.name)) expect(bird.months, thread.title).toContain(monthOf(thread))
      }
    }
  })

  it('counts no bird out of its months', () => {
    const counts = threads.filter(({ title }) => / count, |numbers$|^Counted /.test(title))
    expect(counts.length).toBeGreaterThan(8)
    for (const thread of counts) {
      for (const bird of seasonal) {
        if (names(openings.get(thread.id) ?? '', bird.name))
          expect(bird.months, thread.title).toContain(monthOf(thread))
      }
    }
  })

  it('has swifts in the air only from May to August', () => {
    const swifts = threads.filter(({ title }) => /^swifts?\b|\bswifts are back/i.test(title))
    for (const thread of swifts) expect(monthOf(thread)).toSatisfy((month: number) => month >= 4 && month <= 8)
  })
})

describe('the table of species', () => {
  it('has something true to say about every bird in each of its months', () => {
    for (const bird of species) {
      for (const month of bird.months) {
        expect(
          bird.notes.some((note) => note.months.includes(month)),
          `${bird.name} in ${month}`,
        ).toBe(true)
      }
    }
  })

  it('never has a note outside of the months of its bird', () => {
    for (const bird of species) {
      for (const note of bird.notes) {
        expect(
          note.months.some((month) => bird.months.includes(month)),
          note.text,
        ).toBe(true)
      }
    }
  })
})
