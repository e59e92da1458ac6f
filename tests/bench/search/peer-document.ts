import { namesOf } from '../../../src/core/search/entry-names'
import { conceptsIn } from '../../../src/core/search/lexicon'
import { CONCEPTS } from '../../../src/core/search/vocabulary/concepts'
import { attributesOf } from '../../../src/core/topic/attributes'
import { factOf, type Entry } from '../../../src/core/topic/entry'
import { isBlank } from '../../../src/core/topic/fact'
import { itemParts } from '../../../src/core/topic/item-parts'

/** The fields that every other engine indexes, with the weights that its documentation's boosting takes. */
export const PEER_WEIGHTS = { name: 8, synonyms: 6, summary: 2.5, facts: 1, patient: 0.8 } as const

/**
 * An entry as the other engines get it: the texts that ours indexes, as they are written, and what the vocabulary knows of the
 * things that it is named after: synonyms, abbreviations, brands, plain words, misspellings.
 * @param key tells entry and topic
 */
export function peerDocument(entry: Entry, key: string): Record<keyof typeof PEER_WEIGHTS | 'key', string> {
  const { patient } = entry
  const facts = attributesOf(entry.kind).flatMap(([name, attribute]) => {
    const fact = factOf(entry, name)
    return !fact || isBlank(fact) ? [] : fact.stated.map((item) => itemParts(attribute, item)[0]?.text ?? '')
  })
  return {
    key,
    name: entry.name,
    synonyms: [...namesOf(entry), ...vocabularyNames([entry.name, ...namesOf(entry)])].join('\n'),
    summary: entry.summary.text,
    facts: [...entry.details.map(({ text }) => text), ...facts, ...entry.editorNotes.map(({ text }) => text)].join(
      '\n',
    ),
    patient: patient ? [patient.name, ...patient.what, ...patient.why, ...patient.steps].join('\n') : '',
  }
}

function vocabularyNames(names: readonly string[]): string[] {
  const concepts = new Set(names.flatMap((name) => [...conceptsIn(name, () => true).is]))
  return [...concepts].flatMap((name) => {
    const { also, abbreviation, brand, lay, misspelt } = CONCEPTS[name] ?? {}
    return [name, also, abbreviation, brand, lay, misspelt].filter((text) => text !== undefined)
  })
}
