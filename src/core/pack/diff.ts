import { packReviewText } from '../topic/review-text'
import { SECTION_LABELS } from '../topic/section'
import { sourceLine } from '../topic/source'
import { KINDS, type Kind } from '../topic/kind'
import { statementsOf } from '../topic/statements'
import type { Entry, EntryId } from '../topic/entry'
import type { Pack } from '../topic/topic'
import { citedInEntry } from '../topic/cited'
import { diffLines, type LabelledLine, type LineChange } from './diff-lines'
import { entryLineLabel } from './line-label'

export type { LineChange } from './diff-lines'

/** An entry that is new, gone, or reads differently. */
export interface EntryChange {
  id: EntryId
  kind: Kind
  name: string
  change: 'added' | 'removed' | 'changed'
  /** What it says now, said before, or where it differs. */
  lines: LineChange[]
}

/** What changes between two versions of a pack, line by line. */
export interface PackDiff {
  /** Red flags first, then in the order in which kinds are listed everywhere. */
  entries: EntryChange[]
  /** Title, review, purpose, and what every handout says. */
  about: LineChange[]
  /** Running text of the sections. */
  texts: LineChange[]
  codes: LineChange[]
  sources: LineChange[]
}

/** How much a diff holds, for one sentence about it. */
export interface DiffCounts {
  added: number
  removed: number
  changed: number
  /** Lines outside entries. */
  other: number
}

/**
 * Compares two versions of a pack, statement by statement. What only stands in another place of the file is no change; that the
 * steps of a list stand in another order is one.
 * @param before the installed version
 * @param after the version that would take its place
 */
export function diffPacks(before: Pack, after: Pack): PackDiff {
  return {
    entries: diffEntries(before, after),
    about: diffLines(aboutLines(before), aboutLines(after)),
    texts: diffLines(textLines(before), textLines(after)),
    codes: diffLines(codeLines(before), codeLines(after)),
    sources: diffLines(sourceLines(before), sourceLines(after)),
  }
}

/** Counts what a diff holds. */
export function countChanges({ entries, about, texts, codes, sources }: PackDiff): DiffCounts {
  const having = (change: EntryChange['change']) => entries.filter((entry) => entry.change === change).length
  return {
    added: having('added'),
    removed: having('removed'),
    changed: having('changed'),
    other: about.length + texts.length + codes.length + sources.length,
  }
}

function diffEntries(before: Pack, after: Pack): EntryChange[] {
  const old = new Map(before.entries.map((entry) => [entry.id, entry]))
  const now = new Map(after.entries.map((entry) => [entry.id, entry]))
  const changes = [...old.keys(), ...[...now.keys()].filter((id) => !old.has(id))].flatMap((id) =>
    diffEntry(old.get(id), now.get(id), before, after),
  )
  return changes.sort((a, b) => rank(a.kind) - rank(b.kind))
}

/** What a patient must not miss comes first. */
const rank = (kind: Kind): number => (kind === 'redFlag' ? -1 : KINDS.indexOf(kind))

function diffEntry(old: Entry | undefined, now: Entry | undefined, before: Pack, after: Pack): EntryChange[] {
  const entry = now ?? old
  if (!entry) return []
  const lines = [
    ...diffLines(old ? entryLines(old) : [], now ? entryLines(now) : []),
    ...(old && now ? citedChange(old, now, before, after) : []),
  ]
  const change = !old ? 'added' : !now ? 'removed' : 'changed'
  return lines.length ? [{ id: entry.id, kind: entry.kind, name: entry.name, change, lines }] : []
}

/** The lines of an entry; the pieces of one fact stay together, so that a dose is never read without its drug. */
function entryLines(entry: Entry): LabelledLine[] {
  const lines: LabelledLine[] = []
  let last = ''
  for (const { path, text } of statementsOf(entry)) {
    const [, item, piece] = /^(facts\.\w+(?:\[\d+\])?)\.(.+)$/.exec(path) ?? []
    const whole = lines.at(-1)
    if (item === last && piece && whole) whole.text += `; ${piece.replace(/\[\d+\]/, '').replaceAll('-', ' ')} ${text}`
    else lines.push({ ...entryLineLabel(entry.kind, path), text })
    last = item ?? path
  }
  return lines
}

/** That lines read the same and rest on something else. */
function citedChange(old: Entry, now: Entry, before: Pack, after: Pack): LineChange[] {
  if (citations(old) === citations(now)) return []
  const [from, to] = [titles(old, before), titles(now, after)]
  const label = 'Sources of its lines'
  const changes = diffLines(
    from.map((text) => ({ group: 'sources', label, text })),
    to.map((text) => ({ group: 'sources', label, text })),
  )
  if (changes.length) return changes
  return textsOf(old) === textsOf(now)
    ? [
        {
          change: 'changed',
          label,
          before: 'the same sources, at other lines',
          after: 'the same sources, moved between its lines',
        },
      ]
    : []
}

const citations = (entry: Entry): string =>
  JSON.stringify([...citedInEntry(entry)].map(([path, { sources, basis }]) => [path, sources, basis]))
const textsOf = (entry: Entry): string => JSON.stringify(statementsOf(entry).map(({ path, text }) => [path, text]))

function titles(entry: Entry, pack: Pack): string[] {
  const ids = new Set([...citedInEntry(entry)].flatMap(([, { sources }]) => sources))
  return [...ids].flatMap((id) => pack.sources[id]?.title ?? []).sort()
}

function aboutLines(pack: Pack): LabelledLine[] {
  const { manifest, topic } = pack
  const many = (label: string, texts: readonly string[]) => texts.map((text) => ({ group: label, label, text }))
  return [
    ...many('Title', [manifest.title]),
    ...many('Review', [packReviewText(pack)]),
    ...many('Publisher', [manifest.publisher]),
    ...many('Licence', [manifest.licence]),
    ...many('Language', [manifest.language]),
    ...many('Intended use', manifest.intendedUse),
    ...many('Not for', manifest.notFor),
    ...many('Other names', topic.synonyms),
    ...many('Name for the patient', [topic.patient.name]),
    ...many('Heading of the handout', [topic.patient.homeCareTitle]),
    ...many('Lead of the handout', topic.patient.lead),
    ...many('To avoid, on the handout', topic.patient.avoid),
    ...many('Disclaimer', topic.patient.disclaimer),
    ...many('Items of the home-care handout', topic.homeCareItems),
  ]
}

function textLines({ texts }: Pack): LabelledLine[] {
  return texts.flatMap(({ origin, paragraphs }) => {
    const label = SECTION_LABELS[origin.section]
    return paragraphs.map(({ text }) => ({ group: `${origin.section} ${origin.n}`, label, text }))
  })
}

function codeLines({ codes }: Pack): LabelledLine[] {
  return codes.map(({ system, code, description, use, notes, isBillable }) => {
    const billable = isBillable === null ? 'billability not verified' : isBillable ? 'billable' : 'not billable'
    const text = [description, use, notes, billable].filter(Boolean).join('. ')
    return { group: `${system} ${code}`, label: `${system} ${code}`, text }
  })
}

function sourceLines({ sources }: Pack): LabelledLine[] {
  return Object.entries(sources).map(([id, source]) => ({ group: id, label: `Source ${id}`, text: sourceLine(source) }))
}
