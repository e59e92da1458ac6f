import { readdir } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { isTwin } from '../../../../../../src/core/records/merge'
import { makeNote } from '../../../../../fixtures/make-records'
import { openRecords } from '../../../../../support/records/open-records'
import { temporaryFolder } from '../../../temporary-folder'
import { eventually } from '../../../../../support/eventually'

async function twoComputers() {
  const userData = await temporaryFolder()
  const one = openRecords(userData)
  await one.put(makeNote('a'), makeNote('b'))
  const two = openRecords(userData)
  await Promise.all([one.store.read(), two.store.read()])
  const textsOf = async (store: typeof one.store) =>
    Object.fromEntries((await store.read()).notes.records.map(({ id, text }) => [id, text]))
  return { userData, one, two, textsOf }
}

describe('two computers on one disk', () => {
  it('lose nothing of each other, and each is told of what came in', async () => {
    const { userData, one, two, textsOf } = await twoComputers()
    await one.put(makeNote('a', 'changed by one'))
    await one.put(makeNote('c', 'added by one'))
    await two.store.change({ class: 'notes', put: [makeNote('d', 'added by two')], remove: ['b'] })
    const all = { a: 'changed by one', c: 'added by one', d: 'added by two' }
    expect(await textsOf(two.store)).toEqual(all)
    expect(two.changed.at(-1)?.notes?.records).toHaveLength(3)
    await one.store.refresh()
    expect(await textsOf(one.store)).toEqual(all)
    expect(one.changed).toHaveLength(1)
    expect(await textsOf(openRecords(userData).store)).toEqual(all)
  })

  it('keep both texts of a note that both changed', async () => {
    const { one, two } = await twoComputers()
    await one.put(makeNote('a', 'by one'))
    await two.put(makeNote('a', 'by two'))
    await one.store.refresh()
    for (const { store } of [one, two]) {
      const { records } = (await store.read()).notes
      expect(records.filter((note) => !isTwin(note)).map(({ text }) => text)).toEqual(['by two', 'Note b'])
      expect(records.filter(isTwin).map(({ text }) => text)).toEqual(['by one'])
    }
  })

  it('that write at the same moment, many times, end with every note of both', async () => {
    const { userData, one, two, textsOf } = await twoComputers()
    const write = async (who: typeof one, name: string) => {
      for (let n = 0; n < 30; n++) expect(await who.put(makeNote(`${name}${n}`))).toMatchObject({ ok: true })
    }
    await Promise.all([write(one, 'one'), write(two, 'two')])
    expect(Object.keys(await textsOf(openRecords(userData).store))).toHaveLength(62)
    // What each took over from the other may still be on its way to the disk.
    await eventually(async () =>
      expect((await readdir(one.folder)).filter((name) => /lock|tmp|corrupt/.test(name))).toEqual([]),
    )
  })

  it('do not write when nothing was changed', async () => {
    const { one, two } = await twoComputers()
    await one.store.refresh()
    await two.store.refresh()
    expect([...one.changed, ...two.changed]).toEqual([])
  })
})
