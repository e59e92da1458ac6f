import { buildHandout, kindsOf } from '../handout/build'
import { entriesOf } from '../handout/document'
import {
  DEFAULT_PAGE_OPTIONS,
  HANDOUT_LIMITS,
  HANDOUT_TEMPLATES,
  type HandoutItem,
  type HandoutTemplate,
} from '../handout/request'
import { sheetLines, type FlatLine } from '../handout/sheet-lines'
import type { Pack } from '../topic/topic'
import { gradeFaults } from './check-patient'
import { definedNames } from './patient-sentences'

/** One sheet as a template makes it, as text. */
export interface HandoutText {
  /** What tells this sheet from the template's others: the entry that it is about. */
  name: string
  /** What a patient reads as sentences; headings, dates and the list of sources are none. */
  sentences: string[]
  /** Names that the entries on the page explain. */
  names: string[]
  faults: string[]
}

/**
 * The sheets of a template, made of a pack's own text with no word of a clinician's: the template's own choice of entries, a
 * leaflet for each entry that it is about, or, for everything chosen, every entry in sheets as full as they may be.
 */
export function handoutTexts(pack: Pack, template: HandoutTemplate): HandoutText[] {
  return itemSets(pack, template).map(({ name, items }) => {
    const request = {
      ...DEFAULT_PAGE_OPTIONS,
      packId: pack.manifest.id,
      template,
      items,
      edits: [],
      patientName: '',
      nextVisit: '',
      note: '',
    }
    const handout = buildHandout(pack, request, { today: pack.manifest.effectiveOn })
    if (!handout.ok) return { name, sentences: [], names: [], faults: handout.error.details ?? [handout.error.message] }
    const onPage = new Set(entriesOf(handout.value).map(({ id }) => id))
    return {
      name,
      sentences: sheetLines(handout.value)
        .filter(isSentence)
        .map(({ text }) => text),
      names: pack.entries.filter(({ id }) => onPage.has(id)).flatMap(definedNames),
      faults: [],
    }
  })
}

/**
 * @returns a fault for each sheet of each template whose sentences, taken as one text, are over a reading grade's limit, and for
 *   a home-care sheet that cannot be made; why an entry makes no sheet is said where the entry is checked
 */
export function handoutGradeFaults(pack: Pack): string[] {
  return HANDOUT_TEMPLATES.flatMap((template) =>
    handoutTexts(pack, template).flatMap(({ name, sentences, names, faults }) => [
      ...(template === 'home-care' ? faults : []),
      ...gradeFaults(sentences, names, ['handout', template, name].filter(Boolean).join(' ')),
    ]),
  )
}

function itemSets(pack: Pack, template: HandoutTemplate): { name: string; items: HandoutItem[] }[] {
  const usable = pack.entries.filter(({ patient }) => patient)
  const kinds = kindsOf(template)
  if (template === 'home-care') return [{ name: '', items: [] }]
  if (template === 'prevention')
    return [{ name: '', items: usable.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => ({ id })) }]
  if (kinds.length)
    return usable.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => ({ name: id, items: [{ id }] }))
  const sheets = Math.ceil(usable.length / HANDOUT_LIMITS.items)
  return Array.from({ length: sheets }, (_, i) => ({
    name: String(i + 1),
    items: usable.slice(i * HANDOUT_LIMITS.items, (i + 1) * HANDOUT_LIMITS.items).map(({ id }) => ({ id })),
  }))
}

function isSentence({ role, path }: FlatLine): boolean {
  if (role === 'foot') return path.startsWith('topic#disclaimer') || path === 'sheet#foot.intendedUse'
  return role === 'lead' || role === 'sentence' || role === 'step' || role === 'avoid' || role === 'redFlag'
}
