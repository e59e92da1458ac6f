import { lstat, open, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { PackProblem } from '../../../src/core/contract/contract'
import { assemblePack } from '../../../src/core/pack/assemble'
import { parsePack } from '../../../src/core/pack/parse'
import { failure, success, type Result } from '../../../src/core/result'
import type { Pack, PackId } from '../../../src/core/topic/topic'

/** A larger file is no guide. */
const LARGEST_FILE_BYTES = 20 * 1024 * 1024
/** `JSON.parse` takes any depth; what follows it does not. */
const DEEPEST_NESTING = 32
const PACK_FILE = 'pack.json'

/** The installed packs, read once. */
export interface PackStore {
  load(): Promise<{ packs: Pack[]; problems: PackProblem[] }>
  read(packId: PackId): Promise<Result<Pack>>
}

/**
 * Packs in a folder: each a folder with a `pack.json` that names its parts, or one `.json` file. A damaged one is named and
 * left out.
 * @param folder `resources/packs`, or an administrator's own
 */
export function createPackStore(folder: string): PackStore {
  let loading: Promise<{ packs: Pack[]; problems: PackProblem[] }> | undefined
  const load = () => (loading ??= loadAll(folder))
  return {
    load,
    read: async (packId) => {
      const { packs } = await load()
      const pack = packs.find(({ manifest }) => manifest.id === packId)
      return pack ? success(pack) : failure('not-found', `There is no guide ${packId} here.`)
    },
  }
}

async function loadAll(folder: string): Promise<{ packs: Pack[]; problems: PackProblem[] }> {
  let names: string[]
  try {
    const entries = await readdir(folder, { withFileTypes: true })
    names = entries.filter((entry) => entry.isDirectory() || entry.name.endsWith('.json')).map(({ name }) => name)
  } catch {
    const error = failure(
      'io',
      `The folder of guides, ${folder}, cannot be read. Install the app again or correct the folder.`,
    )
    return { packs: [], problems: [{ name: folder, error: error.error }] }
  }
  if (!names.length) {
    const { error } = failure(
      'not-found',
      `There are no guides in ${folder}. Install the app again or correct the folder.`,
    )
    return { packs: [], problems: [{ name: folder, error }] }
  }
  const read = await Promise.all(
    names.sort().map(async (name) => {
      const path = join(folder, name)
      return {
        name,
        result: name.endsWith('.json') ? await readPackFile(path, name) : await readPackFolder(path, name),
      }
    }),
  )
  const packs: Pack[] = []
  const problems: PackProblem[] = []
  for (const { name, result } of read) {
    if (!result.ok) problems.push({ name, error: result.error })
    else if (packs.some(({ manifest }) => manifest.id === result.value.manifest.id))
      problems.push({
        name,
        error: failure(
          'pack-invalid',
          `${name} has the id ${result.value.manifest.id}, which another guide has; it was left out.`,
        ).error,
      })
    else packs.push(result.value)
  }
  return { packs, problems }
}

async function readPackFolder(folder: string, name: string): Promise<Result<Pack>> {
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
    return parsePack(assemblePack(values), name)
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    return failure('pack-invalid', `${name} could not be put together.`, [error.message])
  }
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
 * Reads one whole pack file, as an administrator or a script names it.
 * @param name how the file is called in messages
 * @returns the pack, or why it was refused
 */
export async function readPackFile(path: string, name = path): Promise<Result<Pack>> {
  const read = await readJsonFile(path, name)
  return read.ok ? parsePack(read.value, name) : read
}

async function readJsonFile(path: string, name: string): Promise<Result<unknown>> {
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
