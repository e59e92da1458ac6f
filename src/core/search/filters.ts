import { attributesOf } from '../topic/attributes'
import { KINDS, type Kind } from '../topic/kind'
import { fold } from './normalize'

/** The words before a colon that choose a kind: `drug:`, `test:`. */
export const KIND_FILTERS: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ['test', 'diagnosticTest'],
  ['drug', 'drug'],
  ['procedure', 'procedure'],
  ['care', 'care'],
  ['cause', 'cause'],
  ['symptom', 'symptom'],
  ['severity', 'severity'],
  ['prevention', 'prevention'],
  ['flag', 'redFlag'],
  ['differential', 'differential'],
  ['question', 'faq'],
  ['anatomy', 'anatomy'],
])

/** A filter on an attribute, with the values that can follow its colon. */
export interface FacetFilterName {
  /** What is typed before the colon: `route`. */
  name: string
  /** The attribute's name: `routes`. */
  attribute: string
  values: { code: string; label: string }[]
}

/** Every attribute that the board can narrow by, under a name that can be typed; the same attribute of two kinds is one filter. */
export const FACET_FILTERS: readonly FacetFilterName[] = collectFacets()

function collectFacets(): FacetFilterName[] {
  const found = new Map<string, FacetFilterName>()
  for (const kind of KINDS)
    for (const [attribute, { isFacet, choices }] of attributesOf(kind)) {
      if (!isFacet || !choices) continue
      const one = found.get(attribute) ?? { name: filterName(attribute), attribute, values: [] }
      for (const [code, label] of Object.entries(choices))
        if (!one.values.some((value) => value.code === code)) one.values.push({ code, label })
      found.set(attribute, one)
    }
  return [...found.values()]
}

function filterName(attribute: string): string {
  return fold(attribute === 'routes' ? 'route' : attribute)
}

/** Whether an entry passes the query's filters on kinds and attribute values. */
export function fits(
  entry: { kind: Kind; facets: readonly string[] },
  { kinds, facets }: { kinds: readonly Kind[]; facets: Readonly<Record<string, readonly string[]>> },
): boolean {
  if (kinds.length && !kinds.includes(entry.kind)) return false
  return Object.entries(facets).every(([attribute, codes]) =>
    codes.some((code) => entry.facets.includes(`${attribute}:${code}`)),
  )
}

/** A line of a completion list: what it writes into the search box, and what it means. */
export interface Completion {
  text: string
  label: string
}

/**
 * What can complete the last word typed: a filter's name, or after its colon its values.
 * @param typed the text up to the caret
 * @param topics titles to offer after `topic:`
 */
export function completionsFor(typed: string, topics: readonly string[] = []): Completion[] {
  const last = fold(typed.slice(typed.search(/\S*$/)))
  const colon = last.indexOf(':')
  if (colon < 0) return last ? filterNames().filter(({ text }) => text.startsWith(last)) : []
  const name = last.slice(0, colon)
  const value = last.slice(colon + 1)
  if (name === 'topic')
    return topics
      .filter((title) => fold(title).includes(value))
      .map((title) => ({ text: `topic:"${title}"`, label: title }))
  const facet = FACET_FILTERS.find((one) => one.name === name)
  return (facet?.values ?? [])
    .filter(({ code, label }) => fold(code).startsWith(value) || fold(label).startsWith(value))
    .map(({ code, label }) => ({ text: `${name}:${fold(code)}`, label }))
}

/** Every filter with its colon. */
export function filterNames(): Completion[] {
  return [
    ...[...KIND_FILTERS].map(([name, kind]) => ({ text: `${name}:`, label: `only ${kindWords(kind)}` })),
    { text: 'topic:', label: 'only one topic' },
    ...FACET_FILTERS.map(({ name, values }) => ({
      text: `${name}:`,
      label: values.map(({ label }) => label).join(', '),
    })),
  ]
}

function kindWords(kind: Kind): string {
  return kind.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
}
