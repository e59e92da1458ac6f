import type { SearchAnswer, SearchHit } from '../../core/search/answer'
import type { TaughtWord } from '../../core/records/record'
import { fold } from '../../core/search/normalize'
import type { Entry, EntryId } from '../../core/topic/entry'
import { sectionOf } from '../../core/topic/summary'
import type { PackId } from '../../core/topic/topic'

/** Letters from which on an unfinished word counts. */
const FEWEST = 3

/** Whether a query holds all words of what was taught; its last word may be unfinished. */
export function holdsTaught(query: string, taught: string): boolean {
  const typed = wordsOf(query)
  const last = typed.at(-1) ?? ''
  const wanted = wordsOf(taught)
  return (
    wanted.length > 0 &&
    wanted.every((word) => typed.includes(word) || (last.length >= FEWEST && word.startsWith(last)))
  )
}

/**
 * An answer with the entries first that the clinician tied to a word of the query.
 * @param guide the open guide: its id, and how an entry of it is found
 */
export function withTaught(
  answer: SearchAnswer,
  query: string,
  taught: readonly TaughtWord[],
  guide: { topic: PackId; entryOf: (id: EntryId) => Entry | undefined },
): SearchAnswer {
  const tied = new Map<EntryId, SearchHit>()
  for (const { word, packId, entryId } of taught) {
    const entry = packId === guide.topic && holdsTaught(query, word) ? guide.entryOf(entryId) : undefined
    if (entry) tied.set(entryId, hitOf(entry, guide.topic, word))
  }
  if (!tied.size) return answer
  const isOther = (hit: SearchHit) => hit.topic !== guide.topic || !tied.has(hit.id)
  return { hits: [...tied.values(), ...answer.hits.filter(isOther)], guesses: answer.guesses.filter(isOther) }
}

function hitOf(entry: Entry, topic: PackId, word: string): SearchHit {
  const { id, kind, name } = entry
  return {
    id,
    kind,
    name,
    topic,
    section: sectionOf(entry),
    score: 0,
    match: 'synonym',
    terms: [],
    why: `“${word}”, taught here`,
  }
}

function wordsOf(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
}
