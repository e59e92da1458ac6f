import { attributesOf } from '../topic/attributes'
import type { Entry } from '../topic/entry'
import type { Kind } from '../topic/kind'
import { codesOf } from './facets'

/** The guide's own order, and the order that needs no attribute. There is no "best first": the app ranks nothing. */
export const GUIDE_ORDER = 'guide'
export const NAME_ORDER = 'name'

/** A way to sort a list: `guide`, `name`, or the name of an attribute whose values have an order. */
export interface SortOrder {
  id: string
  label: string
}

/** The orders that a kind's list can stand in; the first is the default. */
export function sortOrders(kind: Kind): SortOrder[] {
  return [
    { id: GUIDE_ORDER, label: 'Guide order' },
    { id: NAME_ORDER, label: 'Name' },
    ...attributesOf(kind)
      .filter(([, { isFacet, choices }]) => isFacet && choices)
      .map(([id, { label }]) => ({ id, label })),
  ]
}

/** Reads an order from an address. @returns the guide's order for anything that the kind does not know */
export function readOrder(kind: Kind, word: string): string {
  return sortOrders(kind).some(({ id }) => id === word) ? word : GUIDE_ORDER
}

/**
 * Sorts entries of one kind. By an attribute, they stand in the order in which its values are declared; what is not stated
 * stands last, and equal ones keep the order in which they came.
 * @param entries in guide order, or in the order of a search's matches
 * @param order one of `sortOrders`
 */
export function sortEntries<E extends Entry>(entries: readonly E[], order: string): E[] {
  if (order === GUIDE_ORDER) return [...entries]
  if (order === NAME_ORDER) return [...entries].sort((a, b) => COLLATOR.compare(a.name, b.name))
  const ranks = new Map(entries.map((entry) => [entry, rank(entry, order)]))
  return [...entries].sort((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0))
}

const COLLATOR = new Intl.Collator('en', { sensitivity: 'base', numeric: true })

/** Where the first of an entry's values stands among those declared; past the end for an honest blank. */
function rank(entry: Entry, attributeName: string): number {
  const choices = attributesOf(entry.kind).find(([name]) => name === attributeName)?.[1].choices ?? {}
  const declared = Object.keys(choices)
  const places = codesOf(entry, attributeName).map((code) => declared.indexOf(code))
  return places.length ? Math.min(...places) : declared.length
}
