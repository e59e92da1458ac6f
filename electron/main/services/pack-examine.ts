import { success, type Result } from '../../../src/core/result'
import type { Pack } from '../../../src/core/topic/topic'
import { factsOf, type PackFacts } from './pack-catalogue'
import { readWholePack } from './pack-file'
import { wrongSignature } from './pack-signature'

/** A foreign pack that passed every check, not yet installed. */
export interface ExaminedPack {
  pack: Pack
  facts: PackFacts
  /** The content as it will be kept and handed on: what a signature covers is in it, unchanged. */
  json: string
}

/**
 * Reads and checks a file of unknown origin: size, depth, shape, references, signature. Slow and hungry for a hostile file, so it
 * runs in a process of its own (see `pack-reader.ts`).
 * @param name how the file is called in messages
 */
export async function examinePack(path: string, name: string): Promise<Result<ExaminedPack>> {
  const read = await readWholePack(path, name)
  if (!read.ok) return read
  const facts = factsOf(read.value)
  if (!('digest' in facts)) return wrongSignature(name)
  return success({ pack: read.value.pack, facts, json: `${JSON.stringify(read.value.raw)}\n` })
}
