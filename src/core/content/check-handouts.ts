import { buildHandout, type HandoutDocument } from '../handout/document'
import { HANDOUT_TEMPLATES, type HandoutRequest, type HandoutTemplate } from '../handout/request'
import type { Pack } from '../topic/topic'
import { gradeFaults } from './check-patient'
import { definedNames } from './patient-sentences'

/**
 * The sentences of a handout as a template makes it from a pack, with the template's own choice of entries: what the patient
 * has, what to do and to avoid, when to get help, the disclaimer. Headings, dates and the list of sources are no sentences.
 * @returns the sentences, and the names that the entries on the page explain; faults where no handout can be made
 */
export function handoutText(
  pack: Pack,
  template: HandoutTemplate,
): { sentences: string[]; names: string[]; faults: string[] } {
  const request: HandoutRequest = {
    packId: pack.manifest.id,
    template,
    items: [],
    paper: 'a4',
    textSize: 'normal',
    patientName: '',
    nextVisit: '',
    note: '',
  }
  const handout = buildHandout(pack, request, pack.manifest.effectiveOn)
  if (!handout.ok) return { sentences: [], names: [], faults: handout.error.details ?? [handout.error.message] }
  const onPage = new Set(
    handout.value.blocks.flatMap((b) => (b.block === 'actions' ? b.actions.map(({ id }) => id) : [])),
  )
  return {
    sentences: sentencesOf(handout.value, pack),
    names: pack.entries.filter(({ id }) => onPage.has(id)).flatMap(definedNames),
    faults: [],
  }
}

/** @returns a fault for each template whose sentences, taken as one text, are over a reading grade's limit */
export function handoutGradeFaults(pack: Pack): string[] {
  return HANDOUT_TEMPLATES.flatMap((template) => {
    const { sentences, names, faults } = handoutText(pack, template)
    return [...faults, ...gradeFaults(sentences, names, `handout ${template}`)]
  })
}

function sentencesOf({ blocks }: HandoutDocument, pack: Pack): string[] {
  return blocks.flatMap((block) => {
    if (block.block === 'lead') return block.sentences
    if (block.block === 'avoid') return block.items
    if (block.block === 'help') return block.groups.flatMap(({ signs }) => signs)
    if (block.block === 'foot') return pack.topic.patient.disclaimer
    if (block.block !== 'actions') return []
    return block.actions.flatMap(({ opening, steps, closing, parts }) => [
      ...opening,
      ...steps,
      ...closing,
      ...parts.flatMap(({ sentences }) => sentences),
    ])
  })
}
