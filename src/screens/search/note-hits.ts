import type { Note } from '../../core/records/record'
import type { SearchAnswer, SearchHit } from '../../core/search/answer'
import { KIND_FILTERS } from '../../core/search/filters'
import { fold, tokenize } from '../../core/search/normalize'
import { STOP_WORDS } from '../../core/search/words'
import type { Entry, EntryId } from '../../core/topic/entry'
import { sectionOf } from '../../core/topic/summary'
import type { PackId } from '../../core/topic/topic'

/** Characters of a note that stand as the reason of a hit. */
const REASON_LENGTH = 80

/** Whether a note holds all words of a query; the last one may be unfinished. */
export function noteHolds(note: string, query: string): boolean {
  const words = tokenize(query).filter(({ folded }) => !STOP_WORDS.has(folded))
  const tokens = tokenize(note)
  const said = new Set(tokens.flatMap(({ terms }) => terms))
  const starts = (start: string) => tokens.some(({ folded }) => folded.startsWith(start))
  const isLast = (i: number) => i === words.length - 1
  return (
    words.length > 0 &&
    words.every(({ terms, folded }, i) => said.has(terms[0] ?? folded) || (isLast(i) && starts(folded)))
  )
}

/** `drug: freezer` asks for drugs by what stands after the colon. The search's own reader of queries would bring its vocabulary along. */
const KIND_FILTER = /^\s*(?<name>[a-z]+):(?<rest>.*)$/iu

/**
 * An answer with the entries after it that only a note of the clinician's holds, marked as that.
 * @param guide the open guide: its id, and how an entry of it is found
 */
export function withNotes(
  answer: SearchAnswer,
  query: string,
  notes: readonly Note[],
  guide: { topic: PackId; entryOf: (id: EntryId) => Entry | undefined },
): SearchAnswer {
  const { name = '', rest = '' } = KIND_FILTER.exec(query)?.groups ?? {}
  const wanted = KIND_FILTERS.get(fold(name))
  const words = wanted ? rest : query
  const isAskedFor = ({ kind }: Entry) => !wanted || wanted === kind
  const known = new Set(answer.hits.filter(({ topic }) => topic === guide.topic).map(({ id }) => id))
  const found = new Map<EntryId, SearchHit>()
  for (const { packId, entryId, text } of notes) {
    if (packId !== guide.topic || known.has(entryId) || found.has(entryId) || !noteHolds(text, words)) continue
    const entry = guide.entryOf(entryId)
    if (entry && isAskedFor(entry)) found.set(entryId, hitOf(entry, guide.topic, text))
  }
  if (!found.size) return answer
  return {
    hits: [...answer.hits, ...found.values()],
    guesses: answer.guesses.filter(({ topic, id }) => topic !== guide.topic || !found.has(id)),
  }
}

function hitOf(entry: Entry, topic: PackId, note: string): SearchHit {
  const { id, kind, name } = entry
  const line = note.replace(/\s+/gu, ' ').trim()
  const shown = line.length > REASON_LENGTH ? `${line.slice(0, REASON_LENGTH).trimEnd()}…` : line
  return {
    id,
    kind,
    name,
    topic,
    section: sectionOf(entry),
    score: 0,
    match: 'text',
    terms: [],
    why: `your note: ${shown}`,
  }
}
