import { attributesOf } from '../topic/attributes'
import { factOf, type Entry } from '../topic/entry'
import { KIND_LABELS } from '../topic/kind'
import { SECTION_LABELS } from '../topic/section'
import type { Source } from '../topic/source'
import type { Pack, Review } from '../topic/topic'
import type { EditedText } from './pack-edit'

/** Characters of a name in a sentence, and names in one. */
const SHOWN = 120
const NAMES_SHOWN = 10

/** A name as it stands in a sentence. */
export function shortName(name: string): string {
  return name.length > SHOWN ? `${name.slice(0, SHOWN)}…` : name
}

/** "Baclofen (drug)". */
export function entryName({ name, kind }: Pick<Entry, 'name' | 'kind'>): string {
  return `${shortName(name)} (${KIND_LABELS[kind].one.toLowerCase()})`
}

/** What became of an entry, as sentences for the change log; none when it says the same. */
export function entryChanges(before: Entry | undefined, after: Entry): string[] {
  if (!before) return [`Added: ${entryName(after)}.`]
  const fields = changedFields(before, after)
  return [
    ...(before.name === after.name ? [] : [`Renamed: ${entryName(before)} is called ${shortName(after.name)}.`]),
    ...(fields.length ? [`Changed: ${entryName(after)}: ${fields.join(', ')}.`] : []),
  ]
}

/** Named as the screens name them. */
function changedFields(before: Entry, after: Entry): string[] {
  const isChanged = (a: unknown, b: unknown) => JSON.stringify(a) !== JSON.stringify(b)
  const facts = attributesOf(after.kind).filter(([name]) => isChanged(factOf(before, name), factOf(after, name)))
  const rest = [
    ['synonyms', 'other names'],
    ['summary', 'summary'],
    ['details', 'details'],
    ['editorNotes', "editors' notes"],
    ['twins', 'related entries'],
    ['patient', 'text for patients'],
  ] as const
  return [
    ...rest.slice(0, 3).flatMap(([field, label]) => (isChanged(before[field], after[field]) ? [label] : [])),
    ...facts.map(([, { label }]) => label.toLowerCase()),
    ...rest.slice(3).flatMap(([field, label]) => (isChanged(before[field], after[field]) ? [label] : [])),
  ]
}

export function removedChange(entries: readonly Entry[]): string {
  const more = entries.length > NAMES_SHOWN ? ` and ${entries.length - NAMES_SHOWN} more` : ''
  return `Removed: ${entries.slice(0, NAMES_SHOWN).map(entryName).join(', ')}${more}.`
}

/** What became of the sources: added, changed, taken out. */
export function sourceChanges(before: Pack['sources'], after: Pack['sources']): string[] {
  const named = ({ title }: Source) => shortName(title)
  return [
    ...Object.entries(after).flatMap(([id, source]) => {
      const old = Object.hasOwn(before, id) ? before[id as keyof typeof before] : undefined
      if (!old) return [`Source added: ${named(source)}.`]
      return JSON.stringify(old) === JSON.stringify(source) ? [] : [`Source changed: ${named(source)}.`]
    }),
    ...Object.entries(before).flatMap(([id, source]) =>
      Object.hasOwn(after, id) ? [] : [`Source taken out, as nothing rests on it any more: ${named(source)}.`],
    ),
  ]
}

type AboutGuide = Pick<Pack, 'manifest' | 'topic'>

/** What became of the guide as a whole. */
export function topicChanges(before: AboutGuide, after: AboutGuide): string[] {
  const differs = (of: (guide: AboutGuide) => unknown) => JSON.stringify(of(before)) !== JSON.stringify(of(after))
  const fields: [label: string, of: (guide: AboutGuide) => unknown][] = [
    ['language', ({ manifest }) => manifest.language],
    ['other names', ({ topic }) => topic.synonyms],
    ['text of every handout', ({ topic }) => topic.patient],
    ['items of the home-care handout', ({ topic }) => topic.homeCareItems],
  ]
  const changed = fields.flatMap(([label, of]) => (differs(of) ? [label] : []))
  return [
    ...(differs(({ manifest }) => manifest.title) ? [`The guide is called ${shortName(after.manifest.title)}.`] : []),
    ...(changed.length ? [`Changed: ${changed.join(', ')}.`] : []),
  ]
}

/** What became of the running text of sections, by their names. @param changed those that say something else now */
export function textChanges({ texts }: Pick<Pack, 'texts'>, changed: readonly EditedText[]): string[] {
  const had = new Set(texts.map(({ origin }) => origin.section))
  const become = ({ section, paragraphs }: EditedText) => {
    if (!had.has(section)) return 'added'
    return paragraphs.length ? 'changed' : 'taken out'
  }
  return (['changed', 'added', 'taken out'] as const).flatMap((what) => {
    const names = changed.filter((text) => become(text) === what).map(({ section }) => SECTION_LABELS[section])
    return names.length ? [`Running text ${what}: ${names.join(', ')}.`] : []
  })
}

/** What became of the review that a person set or took back. */
export function reviewChanges(before: Review, after: Review): string[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return []
  if (after.status === 'unreviewed') return ['Marked as not reviewed.']
  return [`Reviewed by ${shortName(after.reviewer)} on ${after.reviewedOn}.`]
}

/** What an edit of the content does to a review. */
export function reviewTakenBack(before: Review): string[] {
  if (before.status === 'unreviewed') return []
  const { reviewer, reviewedOn } = before
  return [`Not reviewed any more: it was changed after the review by ${shortName(reviewer)} on ${reviewedOn}.`]
}
