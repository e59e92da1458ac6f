import type { ComparisonChoice } from '../../core/compare/table'
import type { Entry, EntryId } from '../../core/topic/entry'
import type { PackId } from '../../core/topic/topic'

/** What is needed of the handout in the making. */
interface HandoutList {
  has(id: EntryId): boolean
  add(id: EntryId): void
}

/** What became of the compared entries. */
export interface AddedToHandout {
  /** What happened, as a sentence to be announced. */
  text: string
  /** How many are on the handout now. */
  count: number
  /** Why entries of other topics were refused; empty when there was none. */
  refusal: string
  /** The topics that a sheet of its own could be started for, in the order of the entries. */
  otherTopics: PackId[]
}

/**
 * Puts the compared entries of one topic on the handout, as far as they have words for the patient and the handout has room. A
 * handout tells of one topic when to seek help, so that entries of another are refused.
 * @param topic the topic of the handout
 * @param titles of the topics
 */
export function addToHandout(
  choices: readonly ComparisonChoice[],
  handout: HandoutList,
  topic: PackId,
  titles: ReadonlyMap<PackId, string>,
): AddedToHandout {
  const entries = choices.filter((choice) => choice.topic === topic).map(({ entry }) => entry)
  const others = choices.filter((choice) => choice.topic !== topic)
  const unwritten = entries.filter(({ patient }) => !patient)
  const written = entries.filter(({ patient }) => patient)
  for (const { id } of written) handout.add(id)
  const left = written.filter(({ id }) => !handout.has(id))
  const count = written.length - left.length
  const refusal = others.length
    ? `A handout is of one topic, and this one is for ${titles.get(topic) ?? topic}. Not added: ${names(others.map(({ entry }) => entry))}.`
    : ''
  const text = [
    count === 1 ? '1 compared entry is on the handout.' : `${count} compared entries are on the handout.`,
    unwritten.length ? `Without words for the patient: ${names(unwritten)}.` : '',
    left.length ? `Not added, the handout is full: ${names(left)}.` : '',
    refusal,
  ]
  return {
    text: text.filter(Boolean).join(' '),
    count,
    refusal,
    otherTopics: [...new Set(others.map((choice) => choice.topic))],
  }
}

const names = (entries: readonly Entry[]): string => entries.map(({ name }) => name).join(', ')
