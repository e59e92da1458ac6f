import { attributesOf } from '../topic/attributes'
import { factOf, type Entry } from '../topic/entry'
import { isBlank } from '../topic/fact'
import { itemParts } from '../topic/item-parts'
import { namesOf } from './entry-names'
import { highlight } from './highlight'

/** Where in an entry a search matched, and the words around it. */
export interface Snippet {
  label: string
  text: string
}

/** Characters kept before the first match when a text is cut. */
const LEAD = 30

/**
 * Says why an entry was found when its row does not show it.
 * @param terms the matched words of a hit
 * @returns `undefined` when name or summary hold a match, or none is found
 */
export function findSnippet(entry: Entry, terms: readonly string[]): Snippet | undefined {
  if (!terms.length || isMatched(entry.name, terms) || isMatched(entry.summary.text, terms)) return undefined
  for (const { label, text } of searchedTexts(entry)) {
    const at = matchPosition(text, terms)
    if (at >= 0) return { label, text: at > LEAD + 10 ? `… ${fromWord(text, at)}` : text }
  }
  return undefined
}

function isMatched(text: string, terms: readonly string[]): boolean {
  return matchPosition(text, terms) >= 0
}

function matchPosition(text: string, terms: readonly string[]): number {
  let at = 0
  for (const segment of highlight(text, terms)) {
    if (segment.isMatch) return at
    at += segment.text.length
  }
  return -1
}

/** The text from a word shortly before a place on; from the place itself where no word begins before it. */
function fromWord(text: string, at: number): string {
  const space = text.indexOf(' ', at - LEAD)
  return text.slice(space >= 0 && space < at ? space + 1 : at)
}

/** Everything that the index holds of an entry beside name and summary, with the label under which it is read. */
function* searchedTexts(entry: Entry): Generator<Snippet> {
  for (const text of namesOf(entry)) yield { label: 'Also called', text }
  for (const { text } of entry.details) yield { label: 'Details', text }
  for (const [name, attribute] of attributesOf(entry.kind)) {
    const fact = factOf(entry, name)
    if (!fact || isBlank(fact)) continue
    for (const item of fact.stated) yield { label: attribute.label, text: itemParts(attribute, item)[0]?.text ?? '' }
  }
  for (const { text } of entry.editorNotes) yield { label: 'Editor’s note', text }
  if (entry.patient)
    for (const text of [entry.patient.name, ...entry.patient.what, ...entry.patient.why, ...entry.patient.steps])
      yield { label: 'For the patient', text }
}
