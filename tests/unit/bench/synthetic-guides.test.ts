import { expect, test } from 'vitest'
import { parsePack } from '../../../src/core/pack/parse'
import { readBundledPack } from '../../bench/search/bundled-pack.mjs'
import { makeGuides } from '../../bench/search/synthetic-guides.mjs'

const pack = await readBundledPack()
const guides = [...makeGuides(pack, 4)]

test('the first guide is the real one, and every further one is a valid pack with an id of its own', () => {
  expect(guides[0]).toBe(pack)
  expect(new Set(guides.map(({ manifest }) => manifest.id)).size).toBe(4)
  for (const guide of guides) expect(parsePack(guide, guide.manifest.id)).toMatchObject({ ok: true })
})

test('guides differ from one another in their words and are alike in size', () => {
  const texts = guides.map((guide) => JSON.stringify(guide.entries))
  for (const text of texts) expect(Math.abs(text.length / texts[0]!.length - 1)).toBeLessThan(0.1)
  const names = guides.map((guide) => guide.entries.map(({ name }) => name))
  const shared = names[1]!.filter((name, i) => name === names[2]![i])
  expect(shared.length).toBeLessThan(names[1]!.length / 2)
})

test('the same guides are made every time', () => {
  expect([...makeGuides(pack, 3)][2]).toEqual(guides[2])
})
