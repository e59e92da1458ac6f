import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createIndexStore } from '../../../../../electron/main/services/index-store'
import { packId } from '../../../../fixtures/make-pack'
import { temporaryFolder } from '../../temporary-folder'

const id = packId('invented-spasm')

async function kept() {
  const folder = join(await temporaryFolder(), 'search')
  const store = createIndexStore(folder)
  expect(await store.write('index', id, 'key', '{"a":"ä"}')).toBe(true)
  const [name = ''] = await readdir(folder)
  return { folder, store, path: join(folder, name) }
}

test('what was kept is read again, by what it was made from', async () => {
  const { store } = await kept()
  expect((await store.read('index', id, 'key'))?.toString('utf8')).toBe('{"a":"ä"}')
  expect(await store.read('index', id, 'another key')).toBeUndefined()
  expect(await store.read('words', id, 'key')).toBeUndefined()
  expect(await store.read('index', packId('another'), 'key')).toBeUndefined()
})

test.each<[string, (file: Buffer) => Buffer | string]>([
  ['empty', () => ''],
  ['cut off', (file) => file.subarray(0, -1)],
  ['longer', (file) => Buffer.concat([file, Buffer.from('x')])],
  ['changed by one byte', (file) => Buffer.from(file.map((byte, i) => (i === file.length - 3 ? byte ^ 1 : byte)))],
  ['zeros', (file) => Buffer.alloc(file.length)],
  ['without its first line', (file) => file.subarray(file.indexOf(10) + 1)],
  ['another format', (file) => file.toString('utf8').replace('"format":1', '"format":2')],
  ['null', () => 'null\n{"a":"ä"}'],
])('a damaged file (%s) is as good as none', async (_, damage) => {
  const { store, path } = await kept()
  await writeFile(path, damage(await readFile(path)))
  expect(await store.read('index', id, 'key')).toBeUndefined()
})

test('no id leads out of the folder', async () => {
  const parent = await temporaryFolder()
  const folder = join(parent, 'search')
  const store = createIndexStore(folder)
  for (const strange of ['../out', '/etc/x', 'C:\\x', '..', 'con', 'ü'.repeat(80)]) {
    expect(await store.write('index', packId(strange), 'key', strange)).toBe(true)
    expect((await store.read('index', packId(strange), 'key'))?.toString('utf8')).toBe(strange)
  }
  expect(await readdir(parent)).toEqual(['search'])
  expect(await readdir(folder)).toHaveLength(6)
})

test('a folder that cannot be written is said, and thrown is nothing', async () => {
  const parent = await temporaryFolder()
  await writeFile(join(parent, 'file'), '')
  const store = createIndexStore(join(parent, 'file', 'search'))
  expect(await store.write('index', id, 'key', 'x')).toBe(false)
  expect(await store.read('index', id, 'key')).toBeUndefined()
  await store.sweep([])
})

test('what belongs to no installed pack is swept away', async () => {
  const { folder, store } = await kept()
  await store.write('words', packId('gone'), 'key', 'x')
  await store.write('library', '', 'key', 'x')
  await writeFile(join(folder, 'stray.tmp'), 'x')
  await store.sweep([id])
  expect(await readdir(folder)).toHaveLength(2)
  expect(await store.read('index', id, 'key')).toBeDefined()
  expect(await store.read('library', '', 'key')).toBeDefined()
})
