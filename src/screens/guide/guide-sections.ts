import { runningText } from '../../core/pack/running-text'
import { attributesOf } from '../../core/topic/attributes'
import { factOf, type Entry } from '../../core/topic/entry'
import { isBlank, type Cited } from '../../core/topic/fact'
import { itemParts } from '../../core/topic/item-parts'
import { ADDED_SECTIONS, LIST_SECTIONS, PROSE_SECTIONS, SECTION_LABELS, type Section } from '../../core/topic/section'
import { sectionOf } from '../../core/topic/summary'
import type { Statement } from '../../core/topic/fact'
import type { Code, Pack } from '../../core/topic/topic'

/** One section of the guide page: its running text and its entries. */
export interface GuideSection {
  section: Section
  label: string
  paragraphs: Statement[]
  /** In the guide's order; what the editors added follows. */
  entries: Entry[]
  codes: Code[]
}

/** The fine print, which closes the page. */
const CLOSING: readonly Section[] = ['conclusion', 'disclaimer']

/** Reading order of the page: what it is, the guide's lists with the editors' sections beside the red flags, the fine print. */
export const GUIDE_ORDER: readonly Section[] = [
  ...PROSE_SECTIONS.filter((section) => !CLOSING.includes(section)),
  ...LIST_SECTIONS.flatMap((section) => (section === 'redFlags' ? [section, ...ADDED_SECTIONS] : [section])),
  ...CLOSING,
]

/** Sections whose items are read in full on the page; the others are listed by name and one line. */
const READ_IN_FULL: ReadonlySet<Section> = new Set<Section>([
  ...PROSE_SECTIONS,
  'types',
  'faq',
  'redFlags',
  'differential',
])

/** Whether a section's entries show their details on the page itself. */
export function isReadInFull(section: Section): boolean {
  return READ_IN_FULL.has(section)
}

/** A fact as one line of the guide page. */
export interface FactLine {
  label: string
  text: string
  cited: Cited
}

/** The stated facts of an entry, a line each; gaps are shown in the entry's own pane. */
export function factLines(entry: Entry): FactLine[] {
  return attributesOf(entry.kind).flatMap(([name, attribute]) => {
    const fact = factOf(entry, name)
    if (!fact || isBlank(fact)) return []
    const text = fact.stated.map((item) => itemParts(attribute, item)[0]?.text ?? '').join('; ')
    const sources = [...new Set(fact.stated.flatMap((item) => item.sources))]
    return [{ label: attribute.label, text, cited: { sources } }]
  })
}

/** Whether the items of a section carry the numbers of the guide. */
export function isNumbered(section: Section): boolean {
  return (LIST_SECTIONS as readonly Section[]).includes(section)
}

/** The guide page of a pack; sections that hold nothing are left out. */
export function guideSections(pack: Pack): GuideSection[] {
  return GUIDE_ORDER.map((section) => ({
    section,
    label: SECTION_LABELS[section],
    paragraphs: runningText(pack, section),
    entries: pack.entries
      .filter((entry) => sectionOf(entry) === section)
      .sort((a, b) => (a.origin?.n ?? Infinity) - (b.origin?.n ?? Infinity)),
    codes: section === 'codes' ? pack.codes : [],
  })).filter(({ paragraphs, entries, codes }) => paragraphs.length || entries.length || codes.length)
}
