import { lstat, open } from 'node:fs/promises'
import { join } from 'node:path'
import { assemblePack } from '../../../src/core/pack/assemble'
import { parsePack } from '../../../src/core/pack/parse'
import { failure, success, type Result } from '../../../src/core/result'
import type { Pack } from '../../../src/core/topic/topic'

/** A larger file is no guide. */
export const LARGEST_FILE_BYTES = 20 * 1024 * 1024
/** `JSON.parse` takes any depth; what follows it does not. */
const DEEPEST_NESTING = 32
export const PACK_FILE = 'pack.json'

/** A pack as it was read: the value of the file, which a signature covers, and the checked pack made of it. */
export interface ReadPack {
  raw: object
  pack: Pack
}

/**
 * Reads a pack: a `.json` file, or a folder with a `pack.json` that names its parts.
 * @param name how it is called in messages
 */
export function readPackAt(path: string, name: string): Promise<Result<ReadPack>> {
  return name.endsWith('.json') ? readWholePack(path, name) : readPackFolder(path, name)
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
  return read.ok ? checked(read.value, name) : read
}

async function readPackFolder(folder: string, name: string): Promise<Result<ReadPack>> {
  const index = await readJsonFile(join(folder, PACK_FILE), `${name}/${PACK_FILE}`)
  if (!index.ok) return index
  const parts = partNames(index.value)
  if (!parts)
    return failure('pack-invalid', `${name}/${PACK_FILE} was not understood.`, [
      'parts: expected a list of file names in the same folder',
    ])
  const read = await Promise.all(
    parts.map(async (part) => ({ part, result: await readJsonFile(join(folder, part), `${name}/${part}`) })),
  )
  const values: { name: string; value: unknown }[] = []
  for (const { part, result } of read) {
    if (!result.ok) return result
    values.push({ name: part, value: result.value })
  }
  try {
    return checked(assemblePack(values), name)
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    return failure('pack-invalid', `${name} could not be put together.`, [error.message])
  }
}

function checked(raw: unknown, name: string): Result<ReadPack> {
  const parsed = parsePack(raw, name)
  return parsed.ok ? success({ raw: raw as object, pack: parsed.value }) : parsed
}

/** File names only: a part never lies outside its pack's folder. */
function partNames(value: unknown): string[] | undefined {
  if (typeof value !== 'object' || value === null || !('parts' in value) || !Array.isArray(value.parts))
    return undefined
  const parts = value.parts as unknown[]
  return parts.every((part): part is string => typeof part === 'string' && /^[\w-]+\.json$/.test(part))
    ? parts
    : undefined
}

/**
 * Reads a file as JSON, within the limits of a pack's size and depth.
 * @param name how the file is called in messages
 */
export async function readJsonFile(path: string, name: string): Promise<Result<unknown>> {
  let text: string
  try {
    // Not after opening: to open a pipe is to wait for whoever writes into it.
    if (!(await lstat(path)).isFile()) throw new Error('no regular file')
    const file = await open(path, 'r')
    try {
      const { size } = await file.stat()
      if (size > LARGEST_FILE_BYTES) return failure('pack-invalid', `${name} is larger than 20 MB and was not read.`)
      text = await file.readFile('utf8')
    } finally {
      await file.close()
    }
  } catch {
    return failure('io', `${name} cannot be read: the file is missing, or reading it is not allowed.`)
  }
  const deep = nestingFault(text)
  if (deep) return failure('pack-invalid', `${name} was not read.`, [deep])
  try {
    return success(JSON.parse(text.replace(/^\uFEFF/, '')) as unknown)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return failure('pack-invalid', `${name} is not whole JSON: it was damaged or cut off.`, [
      `(file): expected JSON; ${reason}`,
    ])
  }
}

function nestingFault(text: string): string | undefined {
  let depth = 0
  let isInString = false
  for (let i = 0; i < text.length; i++) {
    const character = text[i]
    if (isInString) {
      if (character === '\\') i++
      else if (character === '"') isInString = false
    } else if (character === '"') isInString = true
    else if (character === '{' || character === '[') {
      if (++depth > DEEPEST_NESTING) return `(file): expected at most ${DEEPEST_NESTING} levels of nesting`
    } else if (character === '}' || character === ']') depth--
  }
  return undefined
}
