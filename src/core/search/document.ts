import { codesOf, facetsOf } from '../board/facets'
import { attributesOf, type Attribute } from '../topic/attributes'
import { factOf, type Entry, type EntryId } from '../topic/entry'
import { isBlank, type Fact, type FactItem } from '../topic/fact'
import type { Kind } from '../topic/kind'
import type { Section } from '../topic/section'
import { sectionOf } from '../topic/summary'
import type { Pack, PackId } from '../topic/topic'

/** Fields of the index with their weight. */
export const FIELD_WEIGHTS = { name: 8, synonyms: 6, summary: 2.5, facts: 1, patient: 0.8 } as const
export type Field = keyof typeof FIELD_WEIGHTS

/** An entry as it is indexed: text by field, nothing else. */
export type SearchDocument = { key: number } & Record<Field, string>

/** The names under which an entry is known: its own, the guide's, synonyms, generic and brand names of its agents. */
export function namesOf(entry: Entry): string[] {
  const agents = entry.kind === 'drug' && !isBlank(entry.facts.agents) ? entry.facts.agents.stated : []
  return [
    ...(entry.guideName ? [entry.guideName] : []),
    ...entry.synonyms,
    ...agents.flatMap((agent) => [agent.generic, ...agent.brands]),
  ]
}

/**
 * Makes an entry searchable.
 * @param key position of the entry in the engine's list
 */
export function searchDocument(entry: Entry, key: number): SearchDocument {
  const patient = entry.patient
  return {
    key,
    name: entry.name,
    synonyms: namesOf(entry).join('\n'),
    summary: entry.summary.text,
    facts: [
      ...entry.details.map((detail) => detail.text),
      ...attributesOf(entry.kind).flatMap(([name, attribute]) => factTexts(attribute, factOf(entry, name))),
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
  /** Every name under which it is known, the own first. */
  names: string[]
}

/** A topic as it is indexed. */
export interface IndexSource {
  topic: PackId
  title: string
  synonyms: string[]
  entries: IndexedEntry[]
  documents: SearchDocument[]
}

/** Makes a pack searchable. */
export function sourceOfPack({ manifest, topic, entries }: Pack): IndexSource {
  return {
    topic: manifest.id,
    title: topic.title,
    synonyms: topic.synonyms,
    entries: entries.map((entry) => ({
      id: entry.id,
      kind: entry.kind,
      name: entry.name,
      section: sectionOf(entry),
      facets: facetsOf(entry.kind).flatMap(({ id }) => codesOf(entry, id).map((code) => `${id}:${code}`)),
      names: [entry.name, ...namesOf(entry)],
    })),
    documents: entries.map(searchDocument),
  }
}
