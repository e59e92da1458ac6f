import { entryId } from '../topic/entry'
import type { Kind } from '../topic/kind'
import { ADDED_SECTIONS, ORIGIN_SECTIONS, SECTION_LABELS, SECTION_OF_KIND, type Section } from '../topic/section'
import { packId } from '../topic/topic'
import { sourceOfTexts } from './document'
import { searchEngineOver, type SearchOptions } from './engine'
import { fold } from './normalize'
import { indexOfSource, type TopicIndex } from './topic-index'

/** A text that is no entry of a pack: what a comparison with other search engines is given. */
export interface PlainDocument {
  id: string
  topic: string
  /** A section's name or label; anything else is taken as a section of running text. */
  section: string
  title: string
  body: string
}

const SECTIONS: readonly Section[] = [...ORIGIN_SECTIONS, ...ADDED_SECTIONS]
const sectionByName = new Map(
  SECTIONS.flatMap((section) => [
    [fold(section), section],
    [fold(SECTION_LABELS[section]), section],
  ]),
)
const kindBySection = new Map(
  Object.entries(SECTION_OF_KIND).map(([kind, section]) => [section, kind as Exclude<Kind, 'anatomy'>] as const),
)

/** Builds one index for each topic of plain documents, in the order in which the topics come. */
export function indexPlainDocuments(documents: readonly PlainDocument[]): TopicIndex[] {
  const byTopic = new Map<string, PlainDocument[]>()
  for (const document of documents) {
    const list = byTopic.get(document.topic)
    if (list) list.push(document)
    else byTopic.set(document.topic, [document])
  }
  return [...byTopic].map(([topic, list]) =>
    indexOfSource(
      sourceOfTexts(
        { topic: packId(topic), title: topic.replace(/[-_]/g, ' '), synonyms: [] },
        list.map(({ id, section: name, title, body }) => {
          const section = sectionByName.get(fold(name)) ?? 'overview'
          return {
            id: entryId(id),
            kind: kindBySection.get(section) ?? ('anatomy' as const),
            section,
            facets: [],
            name: title,
            aliases: [],
            summary: body,
            facts: '',
            patient: '',
          }
        }),
      ),
    ),
  )
}

/** Searches plain documents with the engine of the app. */
export interface PlainSearch {
  /** @returns ids, best first: real matches, then guesses at the spelling */
  query(text: string, options?: SearchOptions): string[]
}

/** Makes plain documents searchable. */
export function createPlainSearch(documents: readonly PlainDocument[]): PlainSearch {
  const engine = searchEngineOver(indexPlainDocuments(documents))
  return {
    query: (text, options) => {
      const { hits, guesses } = engine.search(text, options)
      return [...hits, ...guesses].map(({ id }) => id)
    },
  }
}
