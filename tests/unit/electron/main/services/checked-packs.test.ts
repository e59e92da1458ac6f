import { cp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { checkPacks } from '../../../../../electron/main/services/checked-packs'
import { digestOf } from '../../../../../electron/main/services/pack-catalogue'
import { readPackAt } from '../../../../../electron/main/services/pack-file'
import { temporaryFolder } from '../../temporary-folder'

const bundled = join(import.meta.dirname, '../../../../../resources/packs')
const GUIDE = 'iliacus-muscle-spasm'

/** A copy of the app's packs. */
async function copy() {
  const folder = await temporaryFolder()
  await cp(bundled, folder, { recursive: true })
  const change = async (from: string | RegExp, to: string) => {
    const path = join(folder, GUIDE, 'drugs.json')
    const text = await readFile(path, 'utf8')
    const changed = text.replace(from, to)
    expect(changed).not.toBe(text)
    await writeFile(path, changed)
  }
  return { folder, guide: join(folder, GUIDE), change }
}

it('a guide that was checked is the same without the check, with the digest of its content', async () => {
  const checked = await checkPacks(bundled)
  expect(Object.keys(checked)).toHaveLength(1)
  const guide = join(bundled, GUIDE)
  const [whole, quick] = [await readPackAt(guide, GUIDE), await readPackAt(guide, GUIDE, checked)]
  if (!whole.ok || !quick.ok) throw new Error('expected the guide')
  expect(quick.value.pack).toEqual(whole.value.pack)
  expect(whole.value.digest).toBeUndefined()
  expect(quick.value.digest).toBe(digestOf(whole.value.raw))
})

it('a guide of which a byte has changed since is checked, and its fault named', async () => {
  const checked = await checkPacks(bundled)
  const { guide, change } = await copy()
  expect(await readPackAt(guide, GUIDE, checked)).toMatchObject({ value: { digest: expect.any(String) as string } })
  await change('"kind": "drug"', '"kind": "drag"')
  expect(await readPackAt(guide, GUIDE, checked)).toMatchObject({
    ok: false,
    error: { code: 'pack-invalid', details: [expect.stringContaining('kind')] },
  })
})

it('a guide with a fault is not among those that were checked; one that is only written otherwise is', async () => {
  const { folder, change } = await copy()
  await change(/^\{/, '{ ')
  const again = await checkPacks(folder)
  expect(Object.values(again)).toEqual(Object.values(await checkPacks(bundled)))
  expect(Object.keys(again)).not.toEqual(Object.keys(await checkPacks(bundled)))
  await change('"kind": "drug"', '"kind": "drag"')
  expect(await checkPacks(folder)).toEqual({})
  expect(await checkPacks(join(folder, 'none'))).toEqual({})
})
