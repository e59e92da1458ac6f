import type { PackSummary } from '../contract/contract'
import { citedFactsOf } from './cited'
import type { Entry } from './entry'
import { LIST_SECTIONS, SECTION_OF_KIND, type ListSection, type Section } from './section'
import type { Pack } from './topic'

/** The section under which an entry is listed. */
export function sectionOf(entry: Entry): Section {
  if (entry.origin) return entry.origin.section
  if (entry.kind === 'anatomy') return 'structure'
  return SECTION_OF_KIND[entry.kind]
}

/** A pack without its content: who, which version, how many entries of the guide and how many added. */
export function summarize(pack: Pack): PackSummary {
  const counts = Object.fromEntries(LIST_SECTIONS.map((section) => [section, 0])) as Record<ListSection, number>
  const added: Partial<Record<Section, number>> = {}
  for (const entry of pack.entries) {
    const section = sectionOf(entry)
    if (!entry.origin) added[section] = (added[section] ?? 0) + 1
    else if (isListSection(section)) counts[section] += 1
  }
  const { id, title, version, language, review, provenance } = pack.manifest
  return {
    id,
    title,
    version,
    language,
    review,
    ...(provenance && { provenance }),
    citedFacts: citedFactsOf(pack),
    counts,
    added,
  }
}

function isListSection(section: Section): section is ListSection {
  return (LIST_SECTIONS as readonly Section[]).includes(section)
}
