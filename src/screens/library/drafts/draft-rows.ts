import {
  SHOWN_CHARACTERS,
  type DraftEntry,
  type DraftLine,
  type DraftPack,
  type DraftText,
} from '../../../core/importer/draft'
import type { ImportReport } from '../../../core/importer/drafting/report'
import { LIST_SECTIONS, PROSE_SECTIONS, SECTION_LABELS, type OriginSection } from '../../../core/topic/section'

/** A section for which none was named yet stands first: it is what is left to do. */
const ORDER: readonly (OriginSection | null)[] = [null, ...LIST_SECTIONS, ...PROSE_SECTIONS]

export type DraftItem = DraftEntry | DraftText
export type DraftRow =
  | { type: 'section'; key: string; section: OriginSection | null; kept: number; dropped: number; isOpen: boolean }
  | { type: 'item'; key: string; item: DraftItem; position: number; size: number }

/** How an item without a section is headed. */
export const UNPLACED = 'No section yet'

export function sectionLabel(section: OriginSection | null): string {
  return section ? SECTION_LABELS[section] : UNPLACED
}

/** The key of the row that heads a section. */
export function sectionKey(section: OriginSection | null): string {
  return `section-${section ?? 'none'}`
}

export function isEntry(item: DraftItem): item is DraftEntry {
  return 'name' in item
}

/** What a draft holds, section by section, as rows of one long list. */
export function draftRows({ entries, texts }: DraftPack, closed: ReadonlySet<string>): DraftRow[] {
  const bySection = new Map<OriginSection | null, DraftItem[]>()
  for (const item of [...texts, ...entries]) {
    const known = bySection.get(item.section)
    if (known) known.push(item)
    else bySection.set(item.section, [item])
  }
  return ORDER.flatMap((section): DraftRow[] => {
    const items = bySection.get(section)
    if (!items) return []
    const key = sectionKey(section)
    const dropped = items.filter(({ isDropped }) => isDropped).length
    const isOpen = !closed.has(key)
    const head: DraftRow = { type: 'section', key, section, kept: items.length - dropped, dropped, isOpen }
    if (!isOpen) return [head]
    const size = items.length
    return [head, ...items.map((item, i): DraftRow => ({ type: 'item', key: item.id, item, position: i + 1, size }))]
  })
}

/** Said of a line under no known heading. */
export const NOT_UNDERSTOOD = 'Not understood: it stands under no heading that names a section of a guide.'

/**
 * The reasons why lines need a person, by their places among the lines of the draft: several may stand on one line of a page's file,
 * and what is in doubt is said of the one that it is about.
 */
export function unclearLines(
  lines: readonly DraftLine[],
  { notUnderstood, ambiguous }: Pick<ImportReport, 'notUnderstood' | 'ambiguous'>,
): Map<number, string[]> {
  const reasons = new Map<number, string[]>()
  const add = (at: number, why: string) => {
    const known = reasons.get(at)
    if (known?.includes(why)) return
    if (known) known.push(why)
    else reasons.set(at, [why])
  }
  const open = new Set(notUnderstood)
  const places = new Map<number, number[]>()
  for (const [at, line] of lines.entries()) {
    if (open.has(line)) add(at, NOT_UNDERSTOOD)
    const known = places.get(line.line)
    if (known) known.push(at)
    else places.set(line.line, [at])
  }
  for (const { line, text, why } of ambiguous) {
    const here = places.get(line) ?? []
    const at = here.find((place) => lines[place]?.text.startsWith(text.slice(0, SHOWN_CHARACTERS))) ?? here[0]
    if (at !== undefined) add(at, `In doubt: ${why}`)
  }
  return new Map([...reasons].sort(([a], [b]) => a - b))
}
