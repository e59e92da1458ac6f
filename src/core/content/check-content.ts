import type { Entry, EntryId } from '../topic/entry'
import { citedInEntry } from '../topic/cited'
import type { OriginSection } from '../topic/section'
import type { Pack } from '../topic/topic'
import { doseFaults, entryGradeFaults, linesOf, patientTextFaults, sentenceFaults, topicLines } from './check-patient'
import { handoutGradeFaults } from './check-handouts'
import { sharedRunFaults } from './shared-runs'

/** The longest summary, in characters, that a list row shows whole. */
export const SUMMARY_LIMIT = 140

/** The editorial rules, beyond what `parsePack` asks of any pack. */
export const CONTENT_RULES = [
  'coverage',
  'twins',
  'basis',
  'summary',
  'patientText',
  'sentences',
  'grades',
  'dose',
  'wording',
] as const
export type ContentRule = (typeof CONTENT_RULES)[number]

/** A broken rule; `text` reads `path: what was expected`, an entry's path beginning with its id. */
export interface ContentFault {
  rule: ContentRule
  text: string
}

/** What a pack is held against. */
export interface ContentExpectations {
  /** How many items the guide lists in each section: every number from 1 to this one must be the origin of one entry. */
  items: Readonly<Partial<Record<OriginSection, number>>>
  /** Tells whether the guide holds a run of words (see `runsOf`). */
  isGuideRun: (run: string) => boolean
}

/**
 * Checks a valid pack against the editorial rules. Pure: what it is held against comes in as an argument.
 * @param pack a pack that `parsePack` accepted
 * @returns faults in the order of {@link CONTENT_RULES}; empty when there are none
 */
export function checkContent(pack: Pack, { items, isGuideRun }: ContentExpectations): ContentFault[] {
  const each = (check: (entry: Entry, path: string) => string[]) =>
    pack.entries.flatMap((entry) => check(entry, entry.id))
  const faults: Record<ContentRule, string[]> = {
    coverage: coverageFaults(pack, items),
    twins: twinFaults(pack),
    basis: each((entry, path) => basisFaults(pack, entry, path)),
    summary: each(summaryFaults),
    patientText: each(patientTextFaults),
    sentences: [
      ...each(({ patient }, path) => sentenceFaults(linesOf(patient, path))),
      ...sentenceFaults(topicLines(pack.topic)),
    ],
    grades: [...each(entryGradeFaults), ...handoutGradeFaults(pack)],
    dose: each(doseFaults),
    wording: sharedRunFaults(pack, isGuideRun),
  }
  return CONTENT_RULES.flatMap((rule) => faults[rule].map((text) => ({ rule, text })))
}

function coverageFaults(pack: Pack, items: ContentExpectations['items']): string[] {
  const faults: string[] = []
  const taken = new Map<string, EntryId>()
  for (const { id, origin } of pack.entries) {
    const expected = origin && items[origin.section]
    if (!origin || expected === undefined) continue
    const item = `${origin.section} ${origin.n}`
    const path = `${id}.origin`
    if (origin.n < 1 || origin.n > expected)
      faults.push(`${path}: expected a number from 1 to ${expected} in ${origin.section}, got ${origin.n}`)
    else if (taken.has(item)) faults.push(`${path}: expected an item of its own, got ${item} like ${taken.get(item)}`)
    taken.set(item, id)
  }
  for (const [section, count] of Object.entries(items))
    for (let n = 1; n <= count; n++)
      if (!taken.has(`${section} ${n}`)) faults.push(`entries: expected an entry for item ${n} of ${section}, got none`)
  return faults
}

function twinFaults(pack: Pack): string[] {
  const byId = new Map(pack.entries.map((entry) => [entry.id, entry]))
  return pack.entries.flatMap(({ id, twins }) =>
    twins
      .filter((twin) => byId.get(twin)?.twins.includes(id) === false)
      .map((twin) => `${id}.twins: expected ${twin} to name ${id} as its twin too`),
  )
}

/** What rests on no page that was read must say so, and nothing else may. */
function basisFaults(pack: Pack, entry: Entry, path: string): string[] {
  return [...citedInEntry(entry)].flatMap(([inner, { sources, basis }]) => {
    const isEditors = sources.some((id) => pack.sources[id]?.kind === 'editors')
    if (isEditors && basis !== 'generalKnowledge' && basis !== 'classification')
      return [`${path}.${inner}.basis: expected generalKnowledge or classification where the editors are the source`]
    if (basis === 'generalKnowledge' && !isEditors)
      return [`${path}.${inner}.sources: expected the editors as source of general knowledge`]
    return []
  })
}

function summaryFaults({ summary }: Entry, path: string): string[] {
  const { length } = summary.text
  return length > SUMMARY_LIMIT ? [`${path}.summary: expected at most ${SUMMARY_LIMIT} characters, got ${length}`] : []
}
