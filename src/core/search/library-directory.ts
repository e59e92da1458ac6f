import type { PackId } from '../topic/topic'
import type { TopicDigest } from './library-digest'

/** Numbers by word: those of the word at position `i` stand from `starts[i]` to `starts[i + 1]`. */
export interface Postings<Numbers extends Uint16Array | Uint32Array> {
  starts: Uint32Array
  numbers: Numbers
}

/**
 * Which word stands in which topic of the library: one table of words for all topics, and typed arrays, so that a thousand
 * guides take a few bytes a word instead of an index each.
 */
export interface LibraryDirectory {
  topics: PackId[]
  /** The number of each topic's first entry; its entries follow it. One more than there are topics. */
  firstEntries: Uint32Array
  /** All words, sorted by code units. */
  words: string[]
  /** Entries by the words that name them. */
  named: Postings<Uint32Array>
  /** Topics by the words of their texts. */
  text: Postings<Uint16Array>
  /** Topics by the words of their titles. */
  title: Postings<Uint16Array>
}

/** As many as fit into the numbers of `Postings`; far more than a library holds. */
export const MOST_TOPICS = 0xffff

/**
 * Puts the digests of all topics into one directory.
 * @param digests in the order in which equal topics are asked
 * @throws RangeError for more than `MOST_TOPICS`
 */
export function buildDirectory(digests: Iterable<TopicDigest>): LibraryDirectory {
  const topics: PackId[] = []
  const firstEntries = [0]
  const named = new Map<string, number[]>()
  const text = new Map<string, number[]>()
  const title = new Map<string, number[]>()
  for (const digest of digests) {
    const topic = topics.length
    if (topic === MOST_TOPICS) throw new RangeError(`a library holds at most ${MOST_TOPICS} topics`)
    const first = firstEntries[topic] ?? 0
    topics.push(digest.topic)
    firstEntries.push(first + digest.entries)
    for (const [word, entries] of digest.namedWords) add(named, word, ...entries.map((entry) => first + entry))
    for (const word of digest.textWords) add(text, word, topic)
    for (const word of digest.titleWords) add(title, word, topic)
  }
  const words = [...new Set([...named.keys(), ...text.keys(), ...title.keys()])].sort()
  return {
    topics,
    firstEntries: Uint32Array.from(firstEntries),
    words,
    named: pack(words, named, (length) => new Uint32Array(length)),
    text: pack(words, text, (length) => new Uint16Array(length)),
    title: pack(words, title, (length) => new Uint16Array(length)),
  }
}

function add(lists: Map<string, number[]>, word: string, ...numbers: number[]): void {
  const list = lists.get(word)
  if (list) list.push(...numbers)
  else lists.set(word, numbers)
}

function pack<Numbers extends Uint16Array | Uint32Array>(
  words: readonly string[],
  lists: ReadonlyMap<string, number[]>,
  create: (length: number) => Numbers,
): Postings<Numbers> {
  const starts = new Uint32Array(words.length + 1)
  words.forEach((word, i) => {
    starts[i + 1] = (starts[i] ?? 0) + (lists.get(word)?.length ?? 0)
  })
  const numbers = create(starts[words.length] ?? 0)
  words.forEach((word, i) => numbers.set(lists.get(word) ?? [], starts[i]))
  return { starts, numbers }
}
