import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { keptPlaces } from '../../../../../electron/main/kept-places'
import { checkPrivacy } from '../../../../../electron/main/services/privacy-check'
import { temporaryFolder } from '../../temporary-folder'

const NAME = 'Wilhelmina "Mina" Krähenbühl'

const WRITTEN: readonly [how: string, content: Buffer | string][] = [
  ['as text', `for ${NAME}.`],
  ['in UTF-16', Buffer.from(NAME, 'utf16le')],
  ['in Latin-1', Buffer.from(NAME, 'latin1')],
  ['escaped in JSON', JSON.stringify({ name: NAME })],
  ['escaped in an address', `app://x/?q=${encodeURIComponent(NAME)}`],
  ['across the border of two chunks', 'x'.repeat((1 << 20) - 9) + NAME],
]

describe('checkPrivacy', () => {
  it.each(WRITTEN)('finds a name %s, however deep it lies', async (_, content) => {
    const folder = await temporaryFolder()
    await mkdir(join(folder, 'Local Storage', 'leveldb'), { recursive: true })
    await writeFile(join(folder, 'Local Storage', 'leveldb', '000003.log'), content)
    await writeFile(join(folder, 'settings.json'), '{}')
    const report = await checkPrivacy([` ${NAME} `], [{ label: 'data', path: folder }])
    expect(report.found.map(({ name }) => name)).toEqual(['data/Local Storage/leveldb/000003.log'])
    expect(report).toMatchObject({ texts: 1, fileCount: 2, unread: [] })
  })

  it('finds nothing where nothing is, and lists what it read', async () => {
    const folder = await temporaryFolder()
    await writeFile(join(folder, 'a.json'), 'Wilhelmina')
    const places = [
      { label: 'data', path: folder },
      { label: 'session', path: folder },
      { label: 'logs', path: join(folder, 'none') },
    ]
    const report = await checkPrivacy([NAME, ''], places)
    expect(report).toMatchObject({ found: [], fileCount: 1, bytes: 10, files: [{ name: 'data/a.json', bytes: 10 }] })
  })

  it('looks for no text that stands in any file by chance', async () => {
    const folder = await temporaryFolder()
    await writeFile(join(folder, 'a.json'), 'Al')
    expect(await checkPrivacy(['Al'], [{ label: 'data', path: folder }])).toMatchObject({ texts: 0, found: [] })
  })

  it('follows no link out of the app’s folders', async () => {
    const [folder, other] = [await temporaryFolder(), await temporaryFolder()]
    await writeFile(join(other, 'mine.txt'), NAME)
    await symlink(other, join(folder, 'link'))
    expect(await checkPrivacy([NAME], [{ label: 'data', path: folder }])).toMatchObject({ found: [], fileCount: 0 })
  })
})

describe('keptPlaces', () => {
  it('takes in what the app made among the temporary files since it started, and nobody else’s', async () => {
    const temp = await temporaryFolder()
    await mkdir(join(temp, '.org.chromium.Chromium.x1'))
    await writeFile(join(temp, 'iliacus-page.tmp'), '')
    await writeFile(join(temp, 'letter.txt'), '')
    const app = { getPath: (name: string) => (name === 'temp' ? temp : `/${name}`) }
    const labels = (await keptPlaces(app, Date.now() - 60_000)).map(({ label }) => label)
    expect(labels.toSorted()).toEqual([
      'crash reports',
      'data',
      'logs',
      'session',
      'temporary/.org.chromium.Chromium.x1',
      'temporary/iliacus-page.tmp',
    ])
    expect(await keptPlaces(app, Date.now() + 60_000)).toHaveLength(4)
  })
})
