import type { PackId } from '../topic/topic'
import { FIELD_WEIGHTS, tellingStems, type Field } from './document'
import type { StoredTopicIndex } from './topic-index'

/** The words of one topic: enough to tell whether it is worth asking. */
export interface TopicDigest {
  topic: PackId
  /** How many entries the topic has; they are told by their position. */
  entries: number
  /** Words of the topic's title and of its synonyms. */
  titleWords: string[]
  /** Words by which entries are named, each with the positions of those entries, ascending. */
  namedWords: [word: string, entries: number[]][]
  /** Words of all other text. */
  textWords: string[]
}

/** A word in a heavier field than the summary names its entry; in any other it only occurs there. */
const isNaming = (field: string) => FIELD_WEIGHTS[field as Field] > FIELD_WEIGHTS.summary

/** Sums up a topic's index. */
export function digestOf({ topic, title, synonyms, entries, index }: StoredTopicIndex): TopicDigest {
  const namingIds = new Set(
    Object.entries(index.fieldIds)
      .filter(([field]) => isNaming(field))
      .map(([, id]) => String(id)),
  )
  const namedWords: [string, number[]][] = []
  const textWords: string[] = []
  for (const [word, fields] of index.index) {
    const named = new Set<number>()
    let isInText = false
    for (const [fieldId, documents] of Object.entries(fields)) {
      if (!namingIds.has(fieldId)) isInText = true
      else for (const id of Object.keys(documents)) named.add(index.documentIds[id] as number)
    }
    if (named.size) namedWords.push([word, [...named].sort((a, b) => a - b)])
    if (isInText) textWords.push(word)
  }
  const titleWords = [...new Set([title, ...synonyms].flatMap(tellingStems))]
  return { topic, entries: entries.length, titleWords, namedWords, textWords }
}
