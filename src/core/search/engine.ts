import type { Section } from '../topic/section'
import type { Pack, PackId } from '../topic/topic'
import { NO_ANSWER, type NothingFound, type SearchAnswer } from './answer'
import { isEmptyQuery, parseQuery } from './query'
import type { TaughtWord } from './postings'
import { buildTopicIndex, type TopicAnswer, type TopicIndex } from './topic-index'

export type { TaughtWord } from './postings'
export type { NothingFound, SearchAnswer, SearchHit } from './answer'

/** Suggestions and nearest entries that are offered at most. */
const SUGGESTIONS = 3
const NEAREST = 5

export interface SearchOptions {
  /** At most this many hits, and as many guesses; all when left out. */
  limit?: number
  /** Only entries of this topic. */
  topic?: PackId
  /** The topic whose entries come first. */
  currentTopic?: PackId
  /** Words that the clinician has tied to entries. */
  taught?: readonly TaughtWord[]
}

export interface SearchEngine {
  /**
   * Finds entries, best match first, topic by topic; equal matches stand in the guide's order.
   * @param query what was typed; capped, never read as a pattern
   * @returns nothing for an empty query
   */
  search(query: string, options?: SearchOptions): SearchAnswer
}

/**
 * Builds the indexes of the packs and searches them together.
 * @param packs in the order in which equal matches are listed
 */
export function createSearchEngine(packs: readonly Pack[]): SearchEngine {
  return searchEngineOver(packs.map(buildTopicIndex))
}

/** Searches several topics' indexes together: the query is parsed once, each index is asked, and the answers are merged. */
export function searchEngineOver(indexes: readonly TopicIndex[]): SearchEngine {
  const search = (text: string, { limit, topic, currentTopic, taught = [] }: SearchOptions = {}): SearchAnswer => {
    const query = parseQuery(text)
    if (isEmptyQuery(query)) return NO_ANSWER
    const asked = indexes.filter((index) => topic === undefined || index.topic === topic)
    return mergeAnswers(
      asked.map((index) => ({
        topic: index.topic,
        answer: index.search(query, {
          ...(limit !== undefined && { limit }),
          taught: taught.filter(({ packId }) => packId === index.topic),
        }),
      })),
      {
        ...(limit !== undefined && { limit }),
        ...(currentTopic && { currentTopic }),
        sections: () => sectionsOf(asked),
      },
    )
  }
  return { search }
}

/** One topic's part of an answer. */
export interface TopicPart {
  topic: PackId
  answer: TopicAnswer
}

/**
 * Puts the answers of several topics together: a topic that the query names first, then the current one, then the topic with the best match, entries of one
 * topic beside each other; guesses in the same way after them.
 */
export function mergeAnswers(
  all: readonly TopicPart[],
  { limit, currentTopic, sections }: { limit?: number; currentTopic?: PackId; sections: () => readonly Section[] },
): SearchAnswer {
  const parts = namedTopics(all)
  const inOrder = (of: 'hits' | 'guesses') =>
    parts
      .map(({ topic, answer }) => ({ topic, found: answer[of], titleWords: answer.titleWords }))
      .filter(({ found }) => found.length)
      .sort(
        (a, b) =>
          b.titleWords - a.titleWords ||
          Number(b.topic === currentTopic) - Number(a.topic === currentTopic) ||
          (b.found[0]?.score ?? 0) - (a.found[0]?.score ?? 0),
      )
      .flatMap(({ found }) => found)
      .slice(0, limit)
  const hits = inOrder('hits')
  const guesses = inOrder('guesses')
  if (hits.length) return { hits, guesses }
  const help: NothingFound = {
    didYouMean: [...new Set(parts.flatMap(({ answer }) => answer.didYouMean))].slice(0, SUGGESTIONS),
    nearest: parts
      .flatMap(({ answer }) => answer.nearest)
      .sort((a, b) => b.score - a.score)
      .slice(0, NEAREST),
    sections: [...sections()],
    isOutOfScope: !guesses.length,
  }
  return { hits, guesses, help }
}

/** A title of at least so many words names a topic and no other. */
const NAMING_TITLE = 2

/** The topics that a query names by their whole title, where they answer it at all; else every topic. */
function namedTopics(parts: readonly TopicPart[]): readonly TopicPart[] {
  const answering = parts.filter(({ answer }) => answer.hits.length || answer.guesses.length)
  const most = Math.max(0, ...answering.map(({ answer }) => answer.titleWords))
  return most < NAMING_TITLE ? parts : answering.filter(({ answer }) => answer.titleWords === most)
}

/** The sections that hold something, in the order of the guides. */
export function sectionsOf(indexes: readonly TopicIndex[]): Section[] {
  return [...new Set(indexes.flatMap(({ entries }) => entries.map(({ section }) => section)))]
}
