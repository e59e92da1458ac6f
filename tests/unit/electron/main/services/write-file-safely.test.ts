import { execFileSync } from 'node:child_process'
import { chmod, mkdir, mkdtemp, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import {
  isWriting,
  sweepTemporaryFiles,
  writeFileSafely,
  writesDone,
} from '../../../../../electron/main/services/write-file-safely'
import { temporaryFolder } from '../../temporary-folder'
import { removeFolder } from '../../../../support/remove-folder'

const isRoot = process.getuid?.() === 0
const isPosix = process.platform !== 'win32'

/** A folder on a disk of 256 KiB, or `undefined` where this user may not mount one. */
async function smallDisk(): Promise<string | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'iliacus-disk-'))
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', folder], { stdio: 'ignore' })
  } catch {
    await removeFolder(folder)
    return undefined
  }
  onTestFinished(async () => {
    execFileSync('umount', [folder])
    await removeFolder(folder)
  })
  return folder
}

describe('writeFileSafely', () => {
  it('writes text and bytes whole, new and over an old file', async () => {
    const folder = await temporaryFolder()
    const path = join(folder, 'Übung 腰.json')
    expect(await writeFileSafely(path, 'Grüße\n')).toEqual({ ok: true, value: undefined })
    expect(await readFile(path, 'utf8')).toBe('Grüße\n')
    const bytes = new Uint8Array(3_000_000).map((_, i) => i % 251)
    await writeFileSafely(path, bytes.subarray(1_000))
    expect(Buffer.compare(await readFile(path), bytes.subarray(1_000))).toBe(0)
    await writeFileSafely(path, '')
    expect(await readFile(path, 'utf8')).toBe('')
    expect(await readdir(folder)).toEqual(['Übung 腰.json'])
  })

  it.skipIf(!isPosix)('lets nobody else read what it wrote', async () => {
    const path = join(await temporaryFolder(), 'h.pdf')
    await writeFileSafely(path, 'x')
    expect((await stat(path)).mode & 0o777).toBe(0o600)
  })

  it('takes a name as long as the file system does', async () => {
    const folder = await temporaryFolder()
    const name = `${'n'.repeat(251)}.pdf`
    expect(await writeFileSafely(join(folder, name), 'x')).toMatchObject({ ok: true })
    expect(await readdir(folder)).toEqual([name])
  })

  it('names the missing folder and makes none', async () => {
    const folder = await temporaryFolder()
    const refused = await writeFileSafely(join(folder, 'none', 'h.pdf'), 'x')
    expect(refused).toMatchObject({ ok: false, error: { code: 'io' } })
    expect(JSON.stringify(refused)).toContain(join(folder, 'none'))
    expect(await readdir(folder)).toEqual([])
  })

  it('says that a file stands where the folder should be', async () => {
    const folder = await temporaryFolder()
    await writeFile(join(folder, 'file'), 'old')
    expect(await writeFileSafely(join(folder, 'file', 'h.pdf'), 'x')).toMatchObject({ error: { code: 'io' } })
    expect(await readFile(join(folder, 'file'), 'utf8')).toBe('old')
  })

  it('leaves a folder of that name as it is', async () => {
    const folder = await temporaryFolder()
    await mkdir(join(folder, 'h.pdf'))
    await writeFile(join(folder, 'h.pdf', 'inside'), 'old')
    const refused = await writeFileSafely(join(folder, 'h.pdf'), 'x')
    expect(refused).toMatchObject({ error: { code: 'io' } })
    expect(await readdir(folder)).toEqual(['h.pdf'])
    expect(await readdir(join(folder, 'h.pdf'))).toEqual(['inside'])
  })

  it('says of an impossible name that nothing was changed', async () => {
    const folder = await temporaryFolder()
    expect(await writeFileSafely(join(folder, 'n'.repeat(300)), 'x')).toMatchObject({ error: { code: 'io' } })
    expect(await writeFileSafely(join(folder, 'a\0b'), 'x')).toMatchObject({ error: { code: 'io' } })
    expect(await readdir(folder)).toEqual([])
  })

  // Root may write anywhere, so this rule cannot be seen by root.
  it.skipIf(isRoot || !isPosix)('keeps the old file of a folder that may not be written', async () => {
    const folder = await temporaryFolder()
    await writeFile(join(folder, 'h.pdf'), 'old')
    await chmod(folder, 0o555)
    const refused = await writeFileSafely(join(folder, 'h.pdf'), 'new')
    await chmod(folder, 0o755)
    expect(refused).toMatchObject({ error: { code: 'io' } })
    expect(await readFile(join(folder, 'h.pdf'), 'utf8')).toBe('old')
    expect(await readdir(folder)).toEqual(['h.pdf'])
  })

  it('keeps the old file on a disk that is full, whatever the size, and says so', async ({ skip }) => {
    const folder = await smallDisk()
    if (!folder) return skip('this user may not mount a small disk')
    const path = join(folder, 'settings.json')
    const old = 'o'.repeat(100_000)
    await writeFileSafely(path, old)
    for (let size = 170_000; size <= 1_000_000; size += 20_750) {
      expect(await writeFileSafely(path, 'n'.repeat(size)), String(size)).toMatchObject({
        ok: false,
        error: { code: 'disk-full' },
      })
      expect((await readFile(path, 'utf8')) === old).toBe(true)
      expect(await readdir(folder)).toEqual(['settings.json'])
    }
    expect(await writeFileSafely(path, 'small')).toMatchObject({ ok: true })
    expect(await readFile(path, 'utf8')).toBe('small')
  })

  it.skipIf(!isPosix)('replaces a link and not the file behind it', async () => {
    const folder = await temporaryFolder()
    await writeFile(join(folder, 'other'), 'old')
    await symlink(join(folder, 'other'), join(folder, 'h.pdf'))
    await writeFileSafely(join(folder, 'h.pdf'), 'new')
    expect(await readFile(join(folder, 'other'), 'utf8')).toBe('old')
    expect(await readFile(join(folder, 'h.pdf'), 'utf8')).toBe('new')
  })

  it('lets the last of many writes to one path stay, and readers see whole files only', async () => {
    const folder = await temporaryFolder()
    const path = join(folder, 'settings.json')
    const text = (n: number) => JSON.stringify({ n, fill: 'x'.repeat(20_000 + n) })
    await writeFileSafely(path, text(0))
    const writes = Array.from({ length: 50 }, (_, n) => writeFileSafely(path, text(n + 1)))
    expect(isWriting()).toBe(true)
    while (isWriting()) {
      const { n, fill } = JSON.parse(await readFile(path, 'utf8')) as { n: number; fill: string }
      expect(fill).toHaveLength(20_000 + n)
    }
    expect((await Promise.all(writes)).every(({ ok }) => ok)).toBe(true)
    expect(await readFile(path, 'utf8')).toBe(text(50))
    expect(await readdir(folder)).toEqual(['settings.json'])
  })

  it('goes on after a write that failed', async () => {
    const folder = await temporaryFolder()
    const path = join(folder, 'later', 'h.pdf')
    const first = writeFileSafely(path, 'x')
    expect(await first).toMatchObject({ ok: false })
    await mkdir(join(folder, 'later'))
    expect(await writeFileSafely(path, 'x')).toMatchObject({ ok: true })
  })
})

describe('writesDone', () => {
  it('waits for every write, those asked for meanwhile too', async () => {
    const folder = await temporaryFolder()
    const paths = Array.from({ length: 8 }, (_, i) => join(folder, `${i}.json`))
    for (const path of paths) void writeFileSafely(path, 'x').then(() => writeFileSafely(path, 'y'))
    await writesDone()
    expect(isWriting()).toBe(false)
    expect(await Promise.all(paths.map((path) => readFile(path, 'utf8')))).toEqual(paths.map(() => 'y'))
  })
})

describe('sweepTemporaryFiles', () => {
  it('removes what a killed process left, and nothing else', async () => {
    const folder = await temporaryFolder()
    const left = [
      '.iliacus-0123abcd-89ab-4def-8123-456789abcdef.tmp',
      '.iliacus-0123abcd-89ab-4def-8123-456789abcdef.12.tmp',
    ]
    const others = [
      'settings.json',
      '.iliacus-notes.tmp',
      'x.iliacus-0123abcd-89ab-4def-8123-456789abcdef.tmp',
      '.iliacus-0123abcd-89ab-4def-8123-456789abcdef.tmp.bak',
      '.other-0123abcd-89ab-4def-8123-456789abcdef.tmp',
    ]
    for (const name of [...left, ...others]) await writeFile(join(folder, name), 'x')
    await sweepTemporaryFiles(folder)
    expect((await readdir(folder)).sort()).toEqual([...others].sort())
    await expect(sweepTemporaryFiles(join(folder, 'none'))).resolves.toBeUndefined()
  })

  it('leaves what this program is writing at that moment', async () => {
    const folder = await temporaryFolder()
    const path = join(folder, 'settings.json')
    const sweeping = Array.from({ length: 40 }, async (_, i) => {
      await new Promise((resolve) => setTimeout(resolve, i / 4))
      await sweepTemporaryFiles(folder)
    })
    const written = await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        writeFileSafely(i % 2 ? path : join(folder, `${i}.json`), 'x'.repeat(1_000_000)),
      ),
    )
    await Promise.all(sweeping)
    expect(written.filter(({ ok }) => !ok)).toEqual([])
  })
})
