import { entryId, type EntryId } from '../topic/entry'
import type { Kind } from '../topic/kind'

/** Characters of a name that stand in an entry's id. */
const LONGEST_SLUG = 80

/**
 * A text as part of an id: its Latin letters and figures in lower case, joined by hyphens.
 * @returns empty for a text without any
 */
export function slugOf(text: string, length: number): string {
  const plain = text.slice(0, 400).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return plain
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, length)
    .replace(/^-|-$/g, '')
}

/** Gives ids that are not in use: namesakes are numbered from 2. */
export function createEntryIds(used: Iterable<EntryId> = []): (kind: Kind, name: string) => EntryId {
  /** Ids so far, each with the number that its next namesake is tried with. */
  const taken = new Map<string, number>([...used].map((id) => [id, 2]))
  return (kind, name) => {
    const base = `${kind}/${slugOf(name, LONGEST_SLUG) || 'item'}`
    let [id, n] = [base, taken.get(base) ?? 2]
    for (; taken.has(id); n++) id = `${base}-${n}`
    taken.set(base, n)
    if (id !== base) taken.set(id, 2)
    return entryId(id)
  }
}
