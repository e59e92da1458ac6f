import { createHash } from 'node:crypto'
import { lstat } from 'node:fs/promises'
import { join } from 'node:path'
import { assemblePack } from '../../../src/core/pack/assemble'
import { faultLine } from '../../../src/core/pack/faults'
import { parsePack } from '../../../src/core/pack/parse'
import { failure, success, type Result } from '../../../src/core/result'
import type { Pack } from '../../../src/core/topic/topic'
import { readBounded } from './read-bounded'

/** A larger file is no guide. */
export const LARGEST_FILE_BYTES = 20 * 1024 * 1024
/** `JSON.parse` takes any depth; what follows it does not. */
const DEEPEST_NESTING = 32
/** Nearly three times those of a guide with as many entries as one can have. */
const MOST_VALUES = 1_000_000
/** Parts of one pack. */
const MOST_PARTS = 100
export const PACK_FILE = 'pack.json'

/** A pack as it was read: the value of the file, which a signature covers, and the checked pack made of it. */
export interface ReadPack {
  raw: object
  pack: Pack
  /** A pack of several parts: SHA-256 over each one's name, length and bytes. */
  sum?: string
  /** SHA-256 of the content in its canonical form, where it is known already. */
  digest?: string
}

/** Packs that were checked before: the sum of a pack's parts -> the digest of its content. */
export type CheckedPacks = Readonly<Record<string, string>>

/** A pack as the text of a file for people, indented unless it would then be too large to be imported again. */
export function packText(pack: object): string {
  const indented = `${JSON.stringify(pack, null, 2)}\n`
  return Buffer.byteLength(indented) > LARGEST_FILE_BYTES ? `${JSON.stringify(pack)}\n` : indented
}

/**
 * Reads a pack: a `.json` file, or a folder with a `pack.json` that names its parts.
 * @param name how it is called in messages
 * @param checked packs that need no second check as long as no byte of them changed
 */
export function readPackAt(path: string, name: string, checked?: CheckedPacks): Promise<Result<ReadPack>> {
  return name.endsWith('.json') ? readWholePack(path, name) : readPackFolder(path, name, checked)
}

/**
 * Reads one whole pack file, as an administrator or a script names it.
 * @param name how the file is called in messages
 * @returns the pack, or why it was refused
 */
export async function readPackFile(path: string, name = path): Promise<Result<Pack>> {
  const read = await readWholePack(path, name)
  return read.ok ? success(read.value.pack) : read
}

/** Like {@link readPackFile}, with the value that the file held. */
export async function readWholePack(path: string, name: string): Promise<Result<ReadPack>> {
  const read = await readJsonFile(path, name)
  return read.ok ? check(read.value, name) : read
}

async function readPackFolder(folder: string, name: string, checked: CheckedPacks = {}): Promise<Result<ReadPack>> {
  const index = await readJsonFile(join(folder, PACK_FILE), `${name}/${PACK_FILE}`)
  if (!index.ok) return index
  const parts = partNames(index.value)
  if (!parts)
    return failure('pack-invalid', `${name}/${PACK_FILE} was not understood.`, [
      `parts: expected a list of at most ${MOST_PARTS} different file names in the same folder`,
    ])
  const sizes = await Promise.all(
    parts.map(async (part) => (await lstat(join(folder, part)).catch(() => undefined))?.size ?? 0),
  )
  if (sizes.reduce((sum, size) => sum + size, 0) > LARGEST_FILE_BYTES)
    return failure('pack-invalid', `${name} is larger than 20 MB and was not read.`)
  const read = await Promise.all(
    parts.map(async (part) => ({ part, result: await readBytes(join(folder, part), `${name}/${part}`) })),
  )
  const files: { name: string; bytes: Uint8Array }[] = []
  for (const { part, result } of read) {
    if (!result.ok) return result
    files.push({ name: part, bytes: result.value })
  }
  const sum = sumOf(files)
  const digest = Object.hasOwn(checked, sum) ? checked[sum] : undefined
  const values: { name: string; value: unknown }[] = []
  for (const { name: part, bytes } of files) {
    const value = digest ? success(JSON.parse(new TextDecoder().decode(bytes))) : parseJson(bytes, `${name}/${part}`)
    if (!value.ok) return value
    values.push({ name: part, value: value.value })
  }
  try {
    const raw = assemblePack(values)
    if (digest) return success({ raw: raw as object, pack: raw as Pack, sum, digest })
    const whole = check(raw, name)
    return whole.ok ? success({ ...whole.value, sum }) : whole
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    return failure('pack-invalid', `${name} could not be put together.`, [faultLine(error.message)])
  }
}

function sumOf(files: readonly { name: string; bytes: Uint8Array }[]): string {
  const sum = createHash('sha256')
  for (const { name, bytes } of files) sum.update(`${name}\n${bytes.length}\n`).update(bytes)
  return sum.digest('hex')
}

function check(raw: unknown, name: string): Result<ReadPack> {
  const parsed = parsePack(raw, name)
  return parsed.ok ? success({ raw: raw as object, pack: parsed.value }) : parsed
}

/** File names only: a part never lies outside its pack's folder. */
function partNames(value: unknown): string[] | undefined {
  if (typeof value !== 'object' || value === null || !('parts' in value) || !Array.isArray(value.parts))
    return undefined
  const parts = value.parts as unknown[]
  return parts.length <= MOST_PARTS &&
    new Set(parts).size === parts.length &&
    parts.every((part): part is string => typeof part === 'string' && /^[\w-]+\.json$/.test(part))
    ? parts
    : undefined
}

/**
 * Reads a file as JSON, within the limits of a pack's size and depth.
 * @param name how the file is called in messages
 */
export async function readJsonFile(path: string, name: string): Promise<Result<unknown>> {
  const bytes = await readBytes(path, name)
  return bytes.ok ? parseJson(bytes.value, name) : bytes
}

async function readBytes(path: string, name: string): Promise<Result<Uint8Array>> {
  const read = await readBounded(path, name, LARGEST_FILE_BYTES)
  return read.ok && read.value.length > LARGEST_FILE_BYTES
    ? failure('pack-invalid', `${name} is larger than 20 MB and was not read.`)
    : read
}

function parseJson(bytes: Uint8Array, name: string): Result<unknown> {
  let text: string
  try {
    // Replacement signs in the place of letters would go unseen until a clinician reads them.
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return failure(
      'pack-invalid',
      `${name} is not text as a guide's file is: it was damaged, or saved in another encoding.`,
      ['(file): expected JSON in UTF-8'],
    )
  }
  const fault = amountFault(text)
  if (fault) return failure('pack-invalid', `${name} was not read.`, [fault])
  try {
    return success(JSON.parse(text) as unknown)
  } catch (error) {
    return failure('pack-invalid', `${name} is not whole JSON: it was damaged or cut off.`, [
      `(file): expected JSON${whereWrong(text, String(error))}`,
    ])
  }
}

/** Where a parser gave up; its own words differ from one engine to the next, and hold what stands in the file. */
function whereWrong(text: string, reason: string): string {
  if (reason.includes('end of JSON')) return '; it ends too early'
  const position = /at position (\d+)/.exec(reason)?.[1]
  if (position === undefined) return ''
  const before = text.slice(0, Number(position)).split('\n')
  return `; it goes wrong in line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`
}

/** Looked at before the text is parsed: what a parser makes of millions of brackets would fill the memory. */
function amountFault(text: string): string | undefined {
  let [depth, values] = [0, 0]
  let isInString = false
  for (let i = 0; i < text.length; i++) {
    const character = text[i]
    if (isInString) {
      if (character === '\\') i++
      else if (character === '"') isInString = false
    } else if (character === '"') isInString = true
    else if (character === '{' || character === '[') {
      values++
      if (++depth > DEEPEST_NESTING) return `(file): expected at most ${DEEPEST_NESTING} levels of nesting`
    } else if (character === '}' || character === ']') depth--
    else if (character === ',' && ++values > MOST_VALUES) return `(file): expected at most ${MOST_VALUES} values`
  }
  return undefined
}
