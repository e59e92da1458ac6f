import { codesOf, facetsOf } from '../board/facets'
import { attributesOf, type Attribute } from '../topic/attributes'
import { factOf, type Entry, type EntryId } from '../topic/entry'
import { isBlank, type Fact, type FactItem } from '../topic/fact'
import type { Kind } from '../topic/kind'
import type { Section } from '../topic/section'
import { sectionOf } from '../topic/summary'
import type { Pack, PackId } from '../topic/topic'
import { namesOf } from './entry-names'
import { findIntents, type Intent } from './intents'
import { conceptsIn } from './lexicon'
import { tokenize, wordsOf, type Word } from './normalize'
import { isVocabularyWord } from './real-words'
import { SOFT_WORDS, STOP_WORDS } from './words'

/** Fields of the index with what a word is worth there. */
export const FIELD_WEIGHTS = { name: 0.8, alias: 0.66, summary: 0.42, facts: 0.3, patient: 0.24 } as const
export type Field = keyof typeof FIELD_WEIGHTS

/** An entry as it is indexed: for each field its terms, with blanks between them. */
export type SearchDocument = { key: number } & Record<Field, string>

/** The texts of an entry by field. */
interface EntryTexts {
  name: string
  aliases: readonly string[]
  summary: string
  facts: string
  patient: string
}

function textsOf(entry: Entry): EntryTexts {
  const patient = entry.patient
  return {
    name: entry.name,
    aliases: namesOf(entry),
    summary: entry.summary.text,
    facts: [
      ...entry.details.map((detail) => detail.text),
      ...attributesOf(entry.kind)
        // What a study measured is no reason to find the entry: it names what was studied, not what the entry is for.
        .filter(([, { group }]) => group !== 'evidence')
        .flatMap(([name, attribute]) => factTexts(attribute, factOf(entry, name))),
      ...entry.editorNotes.map((note) => note.text),
    ].join('\n'),
    patient: patient ? [patient.name, ...patient.what, ...patient.why, ...patient.steps].join('\n') : '',
  }
}

function factTexts(attribute: Attribute, fact: Fact | undefined): string[] {
  if (!fact || isBlank(fact)) return []
  return fact.stated.map((item) => itemText(attribute, item))
}

function itemText(attribute: Attribute, item: FactItem): string {
  if ('text' in item) return item.text
  if ('choice' in item) return attribute.choices?.[item.choice] ?? item.choice
  if ('generic' in item) return item.generic
  if ('agent' in item) return item.agent
  return item.test
}

/** What the index keeps of an entry beside its words: enough to show it in a list and to filter it. */
export interface IndexedEntry {
  id: EntryId
  kind: Kind
  name: string
  section: Section
  /** Values that can be filtered by, as `attribute:code`. */
  facets: string[]
  /** How many telling words its name has. */
  words: number
  /** For a question: what it asks. */
  intents: Intent[]
}

/** A topic as it is indexed. */
export interface IndexSource {
  topic: PackId
  title: string
  synonyms: string[]
  entries: IndexedEntry[]
  documents: SearchDocument[]
  /** Words of names that the vocabulary does not have. */
  ownWords: string[]
}

/** A text as a topic's index is made from: an entry of a pack, or a plain document. */
export type IndexedText = Pick<IndexedEntry, 'id' | 'kind' | 'section' | 'facets'> & EntryTexts

/** Makes a pack searchable. */
export function sourceOfPack({ manifest, topic, entries }: Pack): IndexSource {
  return sourceOfTexts(
    { topic: manifest.id, title: topic.title, synonyms: topic.synonyms },
    entries.map((entry) => ({
      id: entry.id,
      kind: entry.kind,
      section: sectionOf(entry),
      facets: facetsOf(entry.kind).flatMap(({ id }) => codesOf(entry, id).map((code) => `${id}:${code}`)),
      ...textsOf(entry),
    })),
  )
}

/** Makes any texts of one topic searchable. */
export function sourceOfTexts(
  about: Pick<IndexSource, 'topic' | 'title' | 'synonyms'>,
  texts: readonly IndexedText[],
): IndexSource {
  const topicStems = new Set(wordsOf(about.title).map((word) => word.stem))
  const entries: IndexedEntry[] = []
  const documents: SearchDocument[] = []
  texts.forEach((text, key) => {
    const { id, kind, name, section, facets } = text
    entries.push({
      id,
      kind,
      name,
      section,
      facets,
      words: tellingStems(mainPart(name)).length,
      intents:
        section === 'faq' ? findIntents(wordsOf(name).map(({ folded }) => folded)).map(({ intent }) => intent) : [],
    })
    documents.push({
      key,
      name: nameTerms([name], topicStems),
      alias: nameTerms(text.aliases, topicStems),
      summary: textTerms(text.summary),
      facts: textTerms(text.facts),
      patient: textTerms(text.patient),
    })
  })
  return { ...about, entries, documents, ownWords: [...new Set(texts.flatMap(unknownWords))] }
}

/** Words of an entry's names that the vocabulary does not have. */
function unknownWords({ name, aliases }: IndexedText): string[] {
  return [name, ...aliases]
    .flatMap(wordsOf)
    .filter(({ folded, stem }) => /^\p{L}{4,}$/u.test(folded) && !isVocabularyWord(stem))
    .map(({ folded }) => folded)
}

/** The term that marks an entry as being a concept, and the one that marks that it mentions it. */
export const isTerm = (concept: string): string => `#${concept.replaceAll(' ', '_')}`
export const mentionTerm = (concept: string): string => `~${concept.replaceAll(' ', '_')}`
/** The term that marks a whole name. */
export const wholeTerm = (stems: readonly string[]): string => `=${[...stems].sort().join('_')}`

/** A name without what stands in brackets. */
function mainPart(name: string): string {
  const main = name.replace(/\([^)]*\)/g, ' ').trim()
  return main || name
}

/** Stems of the telling words of a text. */
export function tellingStems(text: string): string[] {
  const words = wordsOf(text)
  const telling = words.filter(({ folded }) => !STOP_WORDS.has(folded))
  return (telling.length ? telling : words).map((word) => word.stem)
}

function nameTerms(names: readonly string[], topicStems: ReadonlySet<string>): string {
  const terms: string[] = []
  const is = new Set<string>()
  const mentions = new Set<string>()
  for (const name of names) {
    for (const token of tokenize(name)) terms.push(...token.terms)
    const main = mainPart(name)
    const inBrackets = [...name.matchAll(/\(([^)]*)\)/g)].map(([, text]) => text ?? '')
    terms.push(wholeTerm(tellingStems(main)), ...inBrackets.map((text) => wholeTerm(tellingStems(text))))
    const isTelling = ({ folded, stem }: Word) => !SOFT_WORDS.has(folded) && !topicStems.has(stem)
    for (const [part, isExample] of [
      [main, false],
      ...inBrackets.map((text) => [text, text.includes('e.g')] as const),
    ] as const) {
      const named = conceptsIn(part, isTelling)
      for (const one of named.is) (isExample ? mentions : is).add(one)
      for (const one of named.mentions) mentions.add(one)
    }
  }
  return [...terms, ...[...is].map(isTerm), ...[...mentions].filter((one) => !is.has(one)).map(mentionTerm)].join(' ')
}

function textTerms(text: string): string {
  const named = new Set<string>()
  for (const sentence of text.split(/[\n.;:,()]/)) {
    const { is, mentions } = conceptsIn(sentence, () => true)
    for (const one of [...is, ...mentions]) named.add(one)
  }
  const terms = new Set(tokenize(text).flatMap((token) => token.terms))
  for (const word of STOP_WORDS) terms.delete(word)
  return [...terms, ...[...named].map(mentionTerm)].join(' ')
}
