import type { Entry } from '../topic/entry'
import { entryHash, lineHash, statementsOf } from '../topic/statements'
import type { Pack } from '../topic/topic'
import type { Anchor } from './record'

/** How what a record was written against reads now. */
export type AnchorState =
  | { state: 'same' }
  /** It reads differently. `text` is the line as it is now, where the anchor is a line. */
  | { state: 'changed'; text?: string }
  /** The line reads the same and stands elsewhere in the entry. */
  | { state: 'moved'; path: string }
  /** The entry, or the line, is no longer there. */
  | { state: 'gone' }

/** The anchor of a record that is written on an entry now. */
export function anchorEntry(pack: Pack, entry: Entry): Anchor {
  return { packVersion: pack.manifest.version, name: entry.name, hash: entryHash(entry) }
}

/**
 * The anchor of a record that is written on a line now.
 * @param path a path of `statementsOf`
 * @returns `undefined` where the entry has no such line
 */
export function anchorLine(pack: Pack, entry: Entry, path: string): Anchor | undefined {
  const line = statementsOf(entry).find((one) => one.path === path)
  return line && { ...anchorEntry(pack, entry), hash: lineHash(line.text), path, text: line.text }
}

/**
 * Compares an anchor with the entry as it is.
 * @param entry `undefined` where the guide has it no more
 */
export function anchorState(anchor: Anchor, entry: Entry | undefined): AnchorState {
  if (!entry) return { state: 'gone' }
  const { path, hash } = anchor
  if (path === undefined) return entryHash(entry) === hash ? { state: 'same' } : { state: 'changed' }
  const lines = statementsOf(entry)
  const there = lines.find((line) => line.path === path)
  if (there && lineHash(there.text) === hash) return { state: 'same' }
  const moved = lines.find((line) => listOf(line.path) === listOf(path) && lineHash(line.text) === hash)
  if (moved) return { state: 'moved', path: moved.path }
  return there ? { state: 'changed', text: there.text } : { state: 'gone' }
}

/** `patient.steps[2]` is in the list `patient.steps[]`. */
const listOf = (path: string): string => path.replace(/\[\d+\]/g, '[]')
