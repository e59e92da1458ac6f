import type { PackId } from '../topic/topic'
import { NO_ANSWER, type SearchAnswer } from './answer'
import { mergeAnswers, sectionsOf, type TopicPart } from './engine'
import { isEmptyQuery, parseQuery } from './query'
import type { TopicIndex } from './topic-index'
import type { TopicRanking } from './library-rank'

/** Topics that are asked for one answer. A person reads a few groups, and indexes that no one reads need not be opened. */
export const MOST_TOPICS_ASKED = 8

export interface LibrarySearchOptions {
  /** At most this many hits of each topic but the current one, which answers whole. */
  limit: number
  /** Comes first, and is asked whatever it holds. */
  currentTopic?: PackId
  /** Asked between two topics: true once no one waits for the answer any more. It may let waiting messages in before. */
  isOvertaken?: () => boolean | Promise<boolean>
}

/** Search over all topics of a library. */
export interface LibrarySearch {
  /** @returns the answer, topic by topic; `undefined` when it was overtaken */
  search(text: string, options: LibrarySearchOptions): Promise<SearchAnswer | undefined>
}

/**
 * Searches a library of which only the few topics that a query is about are opened.
 * @param ranking tells which topics those are
 * @param open the index of a topic; `undefined` when it cannot be opened, and the others are asked
 */
export function createLibrarySearch(
  ranking: TopicRanking,
  open: (topic: PackId) => Promise<TopicIndex | undefined>,
): LibrarySearch {
  return {
    async search(text, { limit, currentTopic, isOvertaken = () => false }) {
      const query = parseQuery(text)
      if (isEmptyQuery(query)) return NO_ANSWER
      const ranked = ranking.rank(query, MOST_TOPICS_ASKED)
      const asked = currentTopic ? [currentTopic, ...ranked.filter((topic) => topic !== currentTopic)] : ranked
      const indexes: TopicIndex[] = []
      const parts: TopicPart[] = []
      for (const topic of asked) {
        const index = await open(topic)
        if (await isOvertaken()) return undefined
        if (!index) continue
        indexes.push(index)
        parts.push({ topic, answer: index.search(query, topic === currentTopic ? {} : { limit }) })
      }
      return mergeAnswers(parts, { ...(currentTopic && { currentTopic }), sections: () => sectionsOf(indexes) })
    },
  }
}
