import { expect, test } from 'vitest'
import { openTestApp } from '#tests/support/database.ts'

const WRITES = 4400
/** Every so many-th write throws half-way and must take nothing of its neighbours with it. */
const ROLLBACK_EVERY = 4

const categoryRow = (id: string) => ({ id, name: id, audience: 'public', position: 0 })

// One Prisma client is one connection, and its plain queries run inside whichever transaction is open on it.
// Without the gate, 399 of these acknowledged writes were lost beside the ones rolled back.
test('beside rolled-back transactions no acknowledged write is lost', async () => {
  await using app = await openTestApp()
  const acknowledged: string[] = []
  let refused = 0
  const one = async (index: number) => {
    const id = `category-${index}`
    try {
      await app.db.write(async (tx) => {
        await tx.category.create({ data: categoryRow(id) })
        if (index % 3 === 0) await tx.category.count()
        if (index % ROLLBACK_EVERY === 0) throw new Error('thrown half-way')
      })
      acknowledged.push(id)
    } catch {
      refused++
    }
  }
  const reading = (async () => {
    for (let index = 0; index < 200; index++) await app.db.reader.category.count()
  })()
  await Promise.all(Array.from({ length: WRITES }, (_, index) => one(index)))
  await reading

  expect(refused).toBe(WRITES / ROLLBACK_EVERY)
  expect(acknowledged).toHaveLength(WRITES - refused)
  const kept = app.db.sql.all<{ id: string }>('SELECT id FROM Category').map(({ id }) => id)
  expect(kept.toSorted()).toEqual(acknowledged.toSorted())
})

test('writes happen in the order in which they were asked for', async () => {
  await using app = await openTestApp()
  const order: number[] = []
  await Promise.all(
    [30, 0, 10].map((delay, index) =>
      app.db.write(async () => {
        await new Promise((resolve) => setTimeout(resolve, delay))
        order.push(index)
      }),
    ),
  )
  expect(order).toEqual([0, 1, 2])
})

test('a write that throws leaves nothing behind, and the next one works', async () => {
  await using app = await openTestApp()
  const broken = app.db.write(async (tx) => {
    await tx.category.create({ data: categoryRow('half') })
    throw new Error('no')
  })
  await expect(broken).rejects.toThrow('no')
  await app.db.write((tx) => tx.category.create({ data: categoryRow('whole') }))
  expect(app.db.sql.all('SELECT id FROM Category')).toEqual([{ id: 'whole' }])
})

test('what one write has not finished, no reader sees', async () => {
  await using app = await openTestApp()
  await app.db.write(async (tx) => {
    await tx.category.create({ data: categoryRow('unborn') })
    expect(await app.db.reader.category.count()).toBe(0)
    expect(app.db.sql.all('SELECT id FROM Category')).toEqual([])
  })
  expect(await app.db.reader.category.count()).toBe(1)
})

test('both readers refuse to write', async () => {
  await using app = await openTestApp()
  await expect(app.db.reader.category.create({ data: categoryRow('smuggled') })).rejects.toThrow(/readonly/i)
  expect(() => app.db.sql.all('DELETE FROM Category RETURNING id')).toThrow(/readonly/i)
  expect(app.db.sql.all('SELECT id FROM Category')).toEqual([])
})

test('foreign keys are enforced', async () => {
  await using app = await openTestApp()
  const orphan = app.db.write((tx) => tx.visit.create({ data: { memberId: 'nobody', day: '2026-05-10' } }))
  await expect(orphan).rejects.toThrow(/foreign key/i)
})
