import type { PackId } from '../topic/topic'
import type { LibraryDirectory } from './library-directory'
import { findWords, type FoundWord } from './library-words'
import type { ParsedQuery, QueryWord } from './query'
import { american } from './stem'
import { meaningsAt } from './units'

/** What a word of the query is worth in a topic's title, in the name of one of its entries, and in other text. */
const WORTH = { title: 1.5, named: 1, text: 0.25 } as const
/** Shorter beginnings of words start too many: they are looked for in names only, as in a topic. */
const SHORTEST_IN_TEXT = 3

/** Tells which topics are worth asking. It is reused from key press to key press: its tables are as large as the library. */
export interface TopicRanking {
  /**
   * The topics in which a query finds most, best first: rare words count more than common ones, a topic's title more than
   * an entry's name, words that name one entry together more than the same words here and there.
   * @param most at most this many
   */
  rank(query: ParsedQuery, most: number): PackId[]
}

export function createTopicRanking(directory: LibraryDirectory): TopicRanking {
  const { topics, firstEntries, words, named, text, title } = directory
  const entryScore = new Float32Array(firstEntries[topics.length] ?? 0)
  const entrySeen = new Uint8Array(entryScore.length)
  const topicScore = new Float32Array(topics.length)
  const topicSeen = new Uint8Array(topics.length)

  function rank(query: ParsedQuery, most: number): PackId[] {
    const touched: number[] = []
    topicScore.fill(0)
    const meanings = meaningsAt(query.words)
    query.words.forEach((word, i) => {
      const found = foundFor(word, meanings[i] ?? [])
      const weight = rarity(found)
      takeNamed(found, weight, i + 1, touched)
      takeTopics(title, found, weight * WORTH.title)
      if (word.folded.length >= SHORTEST_IN_TEXT) takeTopics(text, found, weight * WORTH.text)
    })
    addBestEntries(touched)
    for (const entry of touched) entryScore[entry] = entrySeen[entry] = 0
    // So few are all asked: an index knows more ways to find something than this directory.
    const areAllAsked = topics.length <= most || !query.words.length
    return [...topics.keys()]
      .filter((i) => (areAllAsked || topicScore[i]) && passesFilter(query, i))
      .sort((a, b) => (topicScore[b] ?? 0) - (topicScore[a] ?? 0) || a - b)
      .slice(0, most)
      .flatMap((i) => topics[i] ?? [])
  }

  /** The words of the directory that a query's word may mean: as it is written, and the concepts of the vocabulary. */
  function foundFor({ stem, folded, isLast }: QueryWord, meanings: readonly string[]): FoundWord[] {
    const concepts = meanings.flatMap((term) => findWords(words, term, { isPrefix: false, isSure: true }))
    const isSure = concepts.length > 0
    const written = isLast ? findWords(words, american(folded), { isPrefix: true, isSure: true }) : []
    const known = new Set(written.map(({ at }) => at))
    const whole = findWords(words, stem, { isPrefix: false, isSure: isSure || known.size > 0 })
    return [...whole.filter(({ at }) => !known.has(at)), ...written, ...concepts]
  }

  /** How telling a word is: one that names few entries of the library more than one that names many. */
  function rarity(found: readonly FoundWord[]): number {
    let count = 0
    for (const { at } of found) count += (named.starts[at + 1] ?? 0) - (named.starts[at] ?? 0)
    return Math.log2(2 + entryScore.length / (1 + count))
  }

  /** Each entry counts a word of the query once, by the best of the words that it may mean: the first that is met. */
  function takeNamed(found: readonly FoundWord[], weight: number, stamp: number, touched: number[]): void {
    for (const { at, likeness } of found)
      for (let i = named.starts[at] ?? 0; i < (named.starts[at + 1] ?? 0); i++) {
        const entry = named.numbers[i] ?? 0
        if (entrySeen[entry] === stamp) continue
        if (!entrySeen[entry]) touched.push(entry)
        entrySeen[entry] = stamp
        entryScore[entry] = (entryScore[entry] ?? 0) + weight * likeness * WORTH.named
      }
  }

  function takeTopics({ starts, numbers }: LibraryDirectory['text'], found: readonly FoundWord[], worth: number): void {
    topicSeen.fill(0)
    for (const { at, likeness } of found)
      for (let i = starts[at] ?? 0; i < (starts[at + 1] ?? 0); i++) {
        const topic = numbers[i] ?? 0
        if (topicSeen[topic]) continue
        topicSeen[topic] = 1
        topicScore[topic] = (topicScore[topic] ?? 0) + worth * likeness
      }
  }

  /** Adds to each topic the score of the entry that the query names best. */
  function addBestEntries(touched: number[]): void {
    const best = new Map<number, number>()
    for (const entry of touched) {
      const topic = topicOf(entry)
      const score = entryScore[entry] ?? 0
      if (score > (best.get(topic) ?? 0)) best.set(topic, score)
    }
    for (const [topic, score] of best) topicScore[topic] = (topicScore[topic] ?? 0) + score
  }

  function topicOf(entry: number): number {
    let low = 0
    let high = topics.length
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((firstEntries[middle] ?? 0) <= entry) low = middle
      else high = middle
    }
    return low
  }

  /** Whether a topic's id or title holds one of the words of the query's `topic:` filter. */
  function passesFilter(query: ParsedQuery, topic: number): boolean {
    if (!query.topics.length) return true
    return query.topics.some(
      (word) =>
        topics[topic]?.includes(word) ||
        findWords(words, word, { isPrefix: true }).some(({ at }) =>
          title.numbers.subarray(title.starts[at], title.starts[at + 1]).includes(topic),
        ),
    )
  }

  return { rank }
}
