import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { createIndexStore } from '../../../../../electron/main/services/index-store'
import { createSearchLibrary } from '../../../../../electron/main/services/search-library'
import { failure, success } from '../../../../../src/core/result'
import { loadTopicIndex, type StoredTopicIndex } from '../../../../../src/core/search/topic-index'
import { parseQuery } from '../../../../../src/core/search/query'
import type { Pack } from '../../../../../src/core/topic/topic'
import { packId } from '../../../../fixtures/make-pack'
import { guide } from '../../../core/search/library-fixture'
import { temporaryFolder } from '../../temporary-folder'

const PACKS = [guide('Tennis elbow', 'Ibuprofen', 'Counterforce brace'), guide('Wrist sprain', 'Wrist splint')]
const elbow = packId('tennis-elbow')

function libraryIn(folder: string, { packs = PACKS, version = '1', digest = 'a' } = {}) {
  const read = vi.fn((pack: Pack) => Promise.resolve(success(pack)))
  const topics = packs.map((pack) => ({ id: pack.manifest.id, digest, read: () => read(pack) }))
  const onProgress = vi.fn()
  return { ...createSearchLibrary({ store: createIndexStore(folder), topics, version, onProgress }), read, onProgress }
}

const idsOf = async (library: ReturnType<typeof libraryIn>, text: string) =>
  (await library.search(text, { limit: 5 }))?.hits.map(({ topic, name }) => `${topic}: ${name}`)

test('a pack is indexed once: the next start reads the index and not the pack', async () => {
  const folder = await temporaryFolder()
  const first = libraryIn(folder)
  expect(await idsOf(first, 'splint')).toEqual(['wrist-sprain: Wrist splint'])
  expect(first.read).toHaveBeenCalledTimes(2)
  expect(first.onProgress.mock.calls).toEqual([
    [1, 2],
    [2, 2],
  ])

  const next = libraryIn(folder)
  expect(await idsOf(next, 'splint')).toEqual(['wrist-sprain: Wrist splint'])
  expect(next.read).not.toHaveBeenCalled()
  expect(next.onProgress).not.toHaveBeenCalled()
})

test.each([
  ['the content of the packs is another', { digest: 'b' }],
  ['the code is of another version', { version: '2' }],
])('indexes are built anew when %s', async (_, change) => {
  const folder = await temporaryFolder()
  await idsOf(libraryIn(folder), 'splint')
  const next = libraryIn(folder, change)
  expect(await idsOf(next, 'brace')).toEqual(['tennis-elbow: Counterforce brace'])
  expect(next.read).toHaveBeenCalledTimes(2)
})

test('a damaged file is built anew, whichever it is', async () => {
  const folder = await temporaryFolder()
  await idsOf(libraryIn(folder), 'splint')
  for (const name of await readdir(folder)) {
    await writeFile(join(folder, name), 'damaged')
    expect(await idsOf(libraryIn(folder), 'splint'), name).toEqual(['wrist-sprain: Wrist splint'])
  }
  for (const name of await readdir(folder)) await writeFile(join(folder, name), 'damaged')
  expect(await idsOf(libraryIn(folder), 'splint')).toEqual(['wrist-sprain: Wrist splint'])
})

test('a new pack is found, and one that is gone leaves nothing behind', async () => {
  const folder = await temporaryFolder()
  await idsOf(libraryIn(folder), 'splint')
  const before = (await readdir(folder)).length
  const packs = [PACKS[1]!, guide('Heel spur', 'Heel cup'), guide('Hip pain', 'Cane')]
  const next = libraryIn(folder, { packs })
  expect(await idsOf(next, 'heel cup')).toEqual(['heel-spur: Heel cup'])
  expect(await idsOf(next, 'brace')).toEqual([])
  expect(next.read).toHaveBeenCalledTimes(2)
  expect(await readdir(folder)).toHaveLength(before + 2)
})

test('the index of a topic is plain data that answers as the topic does', async () => {
  const folder = await temporaryFolder()
  for (const library of [libraryIn(folder), libraryIn(folder)]) {
    const json = await library.readIndex(elbow)
    expect(json.ok).toBe(true)
    const index = json.ok ? loadTopicIndex(JSON.parse(json.value) as StoredTopicIndex) : undefined
    expect(index?.search(parseQuery('brace')).hits.map(({ name }) => name)).toEqual(['Counterforce brace'])
  }
  expect(await libraryIn(folder).readIndex(packId('none'))).toMatchObject({ ok: false, error: { code: 'not-found' } })
})

test('without a place to keep them, indexes are built each time', async () => {
  const folder = join(await temporaryFolder(), 'file')
  await writeFile(folder, '')
  expect(await idsOf(libraryIn(join(folder, 'x')), 'splint')).toEqual(['wrist-sprain: Wrist splint'])
})

test('a pack that cannot be read is left out; the next start tries it again', async () => {
  const folder = await temporaryFolder()
  const broken = libraryIn(folder)
  broken.read.mockResolvedValueOnce(failure('io', 'gone'))
  expect(await idsOf(broken, 'splint')).toEqual(['wrist-sprain: Wrist splint'])
  const next = libraryIn(folder)
  expect(await idsOf(next, 'brace')).toEqual(['tennis-elbow: Counterforce brace'])
  expect(next.read).toHaveBeenCalledTimes(1)
})
