import { LIST_SECTIONS, ORIGIN_SECTIONS, type OriginSection } from '../../topic/section'
import type { Ambiguity, DraftLine, DraftPack } from '../draft'

/** What was found in a section: how many, and the names of the first and the last. */
export interface SectionCount {
  count: number
  first: string | null
  last: string | null
}

/** What an import understood and what it did not. Always made from the draft as it stands, so corrections show at once. */
export interface ImportReport {
  title: string
  sections: Partial<Record<OriginSection, SectionCount>>
  warnings: string[]
  understood: number
  notUnderstood: DraftLine[]
  leftOut: DraftLine[]
  ambiguous: Ambiguity[]
}

/** Characters of a paragraph that stand for it in a report. */
const SHOWN = 80
const LINES_NAMED = 3

/** Sums up a draft. */
export function reportOf(draft: DraftPack): ImportReport {
  const sections: ImportReport['sections'] = {}
  const lists = new Set<string>(LIST_SECTIONS)
  const names = new Map<OriginSection, string[]>()
  const add = (section: OriginSection | null, name: string) => {
    if (!section) return
    const known = names.get(section)
    if (known) known.push(name)
    else names.set(section, [name])
  }
  for (const { section, name, isDropped } of draft.entries) if (!isDropped) add(section, name)
  for (const { section, text, isDropped } of draft.texts)
    if (!isDropped && section && !lists.has(section))
      add(section, text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text)
  for (const section of ORIGIN_SECTIONS) {
    const found = names.get(section)
    if (found)
      sections[section] = {
        count: found.length,
        first: found[0] ?? null,
        last: found.at(-1) ?? null,
      }
    else if (draft.texts.some((text) => text.section === section && !text.isDropped))
      sections[section] = { count: 0, first: null, last: null }
  }
  const byOutcome = (outcome: DraftLine['outcome']) => draft.lines.filter((line) => line.outcome === outcome)
  const notUnderstood = stillUnplaced(draft, byOutcome('notUnderstood'))
  return {
    title: draft.title,
    sections,
    warnings: [
      ...draft.notes,
      ...unplacedWarning(notUnderstood),
      ...emptyWarnings(sections),
      ...draft.ambiguities.map(ambiguityLine),
    ],
    understood: byOutcome('understood').length + byOutcome('notUnderstood').length - notUnderstood.length,
    notUnderstood,
    leftOut: byOutcome('leftOut'),
    ambiguous: draft.ambiguities,
  }
}

/** A line is understood once a person has given what was made of it a section, or has dropped it. */
function stillUnplaced({ entries, texts }: DraftPack, lines: readonly DraftLine[]): DraftLine[] {
  const placed = new Set(
    [...entries, ...texts].filter(({ section, isDropped }) => section || isDropped).map(({ id }) => id),
  )
  return lines.filter(({ target }) => !target || !placed.has(target))
}

function unplacedWarning(lines: readonly DraftLine[]): string[] {
  if (!lines.length) return []
  const named = lines.slice(0, LINES_NAMED).map(({ line }) => line)
  const more = lines.length > named.length ? ` and ${lines.length - named.length} more` : ''
  const lead = lines.length === 1 ? 'A line was not understood' : `${lines.length} lines were not understood`
  return [`${lead}: they stand under no heading that names a section of a guide (line ${named.join(', ')}${more}).`]
}

function emptyWarnings(sections: ImportReport['sections']): string[] {
  return Object.entries(sections)
    .filter(([, { count }]) => !count)
    .map(([section]) => `The section ${section} holds running text and no list; no items were made of it.`)
}

const ambiguityLine = ({ line, why }: Ambiguity): string => `Line ${line}: ${why}`
