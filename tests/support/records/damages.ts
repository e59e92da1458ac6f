import { open, mkdir, readFile, rm, writeFile } from 'node:fs/promises'

/** A way in which a file of records is spoilt; `good` is its whole text. */
export type Damage = [what: string, spoil: (path: string, good: string) => Promise<void>]

const text =
  (change: (good: string) => string | Uint8Array): Damage[1] =>
  (path, good) =>
    writeFile(path, change(good))

/** Eleven kinds that are put aside; the twelfth, a newer version, is no damage and stays. */
export const DAMAGES: readonly Damage[] = [
  ['empty', text(() => '')],
  ['NULs', text((good) => new Uint8Array(good.length))],
  ['cut in half', text((good) => good.slice(0, good.length / 2))],
  ['a byte order mark', text((good) => `\uFEFF${good}`)],
  ['null', text(() => 'null')],
  ['a list', text(() => '[]')],
  ['a million deep', text(() => `{"schemaVersion":1,"records":${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}}`)],
  ['wrong types', text((good) => good.replace(/"text": "[^"]*"/g, '"text": 7'))],
  ['not UTF-8', text((good) => Buffer.from(good, 'utf16le'))],
  [
    'huge',
    async (path) => {
      const file = await open(path, 'w')
      // Sparse: it takes no room on the disk.
      await file.truncate(65 * 1024 * 1024)
      await file.close()
    },
  ],
  [
    'a folder in its place',
    async (path) => {
      await rm(path)
      await mkdir(path)
    },
  ],
]

/** A file as a later app would write it. */
export async function makeNewer(path: string): Promise<string> {
  const { records } = JSON.parse(await readFile(path, 'utf8')) as { records: object[] }
  const newer = `${JSON.stringify({ schemaVersion: 99, records: records.map((r) => ({ ...r, mood: 1 })), more: {} })}\n`
  await writeFile(path, newer)
  return newer
}
