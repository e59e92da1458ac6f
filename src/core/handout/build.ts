import { failure, success, type Result } from '../result'
import type { Kind } from '../topic/kind'
import type { Pack } from '../topic/topic'
import type { HandoutBlock, HandoutDocument, HandoutEntry } from './document'
import { drawingOf } from './drawings'
import { buildEntry, DOABLE, headingLine } from './entry-text'
import { contentOf, footLines } from './foot'
import { buildHelp } from './help'
import { checkLetterhead, hasLetterhead, NO_LETTERHEAD, type Letterhead } from './letterhead'
import { patientLine, sheetLine, topicLine, type SheetLine } from './line'
import { checkLines, chooseEntries, createLineReader, oneLine, paragraphsOf, type LineReader } from './reader'
import { HANDOUT_LIMITS, type HandoutItem, type HandoutRequest, type HandoutTemplate } from './request'
import { sheetStrings, type SheetStrings } from './strings'

/** What a sheet needs beside the pack and the request. */
export interface HandoutContext {
  /** ISO day to print. */
  today: string
  letterhead?: Letterhead
}

/** Rules left for a medicine on a sheet that names none. */
const TAKE_RULES = 1

/** Kinds under one heading, in the order of the page; tests and medicines come after what to do at home. */
const GROUPS: readonly { id: 'medicines' | 'tests' | 'procedures'; kinds: readonly Kind[] }[] = [
  { id: 'medicines', kinds: ['drug'] },
  { id: 'tests', kinds: ['diagnosticTest'] },
  { id: 'procedures', kinds: ['procedure'] },
]
const ABOUT: readonly Kind[] = ['severity', 'cause', 'symptom', 'differential', 'anatomy', 'redFlag']

/** The kind that a template is about: one such entry alone makes a leaflet. */
const KIND_OF_TEMPLATE: Readonly<Partial<Record<HandoutTemplate, Kind>>> = {
  medicine: 'drug',
  test: 'diagnosticTest',
  procedure: 'procedure',
}

/** Templates that say what to go easy on. */
const WITH_AVOID: readonly HandoutTemplate[] = ['home-care', 'prevention', 'everything']
/** Templates that leave room for an appointment. */
const WITH_APPOINTMENT: readonly HandoutTemplate[] = ['test', 'procedure']

/** The items that a template holds when none are chosen: only home care has a choice of its own in the pack. */
export function defaultItems(pack: Pack, template: HandoutTemplate): HandoutItem[] {
  return template === 'home-care' ? pack.topic.homeCareItems.map((id) => ({ id })) : []
}

/** The kinds of entry that a template is made for, most fitting first; every other kind can be added to it. */
export function kindsOf(template: HandoutTemplate): readonly Kind[] {
  const kind = KIND_OF_TEMPLATE[template]
  if (kind) return [kind]
  return template === 'prevention' ? ['prevention'] : template === 'home-care' ? ['care'] : []
}

/**
 * Makes one patient's handout. Red flags, when and where to seek help, disclaimer, date, content version, review status,
 * sources and the line for taking a medicine are always on it; nothing in the request can remove them. No dose of the pack is
 * ever printed.
 * @param pack a validated pack
 * @param request what the clinician chose; empty `items` takes the template's own
 * @returns the document; `invalid-input` for an entry chosen twice, too many entries, too long a text, an entry without patient
 *   text or an edit that does not fit; `not-found` for an entry or a line that the pack does not have; `pack-invalid` for a pack
 *   without red flags, an unreviewed translation, or an entry whose patient text names a dose
 */
export function buildHandout(pack: Pack, request: HandoutRequest, context: HandoutContext): Result<HandoutDocument> {
  const strings = stringsFor(pack)
  if (!strings.ok) return strings
  const checked = checkRequest(pack, request, context, strings.value)
  if (!checked.ok) return checked
  const letterhead = request.hasLetterhead ? (context.letterhead ?? NO_LETTERHEAD) : NO_LETTERHEAD
  const help = buildHelp(pack, strings.value, oneLine(letterhead.phone))
  if (!help.ok) return help
  const chosen = chooseEntries(pack, request.items.length ? request.items : defaultItems(pack, request.template))
  if (!chosen.ok) return chosen

  const reader = createLineReader(request.edits)
  const entries: HandoutEntry[] = []
  for (const { entry, item } of chosen.value) {
    const built = buildEntry(entry, item, { reader, strings: strings.value })
    if (!built.ok) return built
    const drawing = request.hasPictures ? drawingOf(entry.id) : undefined
    entries.push(drawing ? { ...built.value, drawing } : built.value)
  }

  const { headings, foot, templates } = strings.value
  const content = contentOf(pack, request.date ?? context.today, strings.value)
  const title = titleOf(pack, request.template, entries, strings.value)
  const blocks: HandoutBlock[] = [
    ...headBlocks(request, letterhead, content.date, strings.value),
    { block: 'title', title: { path: sheetLine('title'), text: title } },
    { block: 'lead', lines: leadLines(pack, request.template, reader, strings.value) },
    ...entryBlocks(entries, request.template, strings.value),
  ]
  const avoid = WITH_AVOID.includes(request.template)
    ? pack.topic.patient.avoid.flatMap((text, i) => reader.read(topicLine(`avoid[${i}]`), text))
    : []
  if (avoid.length) blocks.push({ block: 'avoid', heading: headingLine('avoid', headings.avoid), lines: avoid })
  blocks.push({ block: 'help', heading: headingLine('help', headings.help), groups: help.value })
  blocks.push(...nextBlocks(request, entries, strings.value))
  blocks.push({
    block: 'foot',
    lines: footLines(
      pack,
      chosen.value.map(({ entry }) => entry),
      content,
      strings.value,
    ),
  })
  return success({
    title,
    template: request.template,
    templateName: templates[request.template],
    language: pack.manifest.language,
    paper: request.paper,
    textSize: request.textSize,
    columns: request.columns,
    content,
    footerText: `${title} · ${content.topic} ${content.version} · ${content.date}`,
    pageWords: foot.pageOf,
    blocks,
  })
}

/** The sheet's own words in the pack's language; another language than English needs a named reviewer. */
export function stringsFor({ manifest }: Pack): Result<SheetStrings> {
  const { language, review, title } = manifest
  const strings = sheetStrings(language)
  if (!strings)
    return failure(
      'pack-invalid',
      `${title} is in a language (${language}) for which this app has no words of its own on a sheet. The guide itself can be read.`,
    )
  if (language.split('-')[0] !== 'en' && review.status === 'unreviewed')
    return failure(
      'pack-invalid',
      `${title} is a translation (${language}) that nobody has reviewed by name, and no handout is made from it.`,
    )
  return success(strings)
}

function titleOf(pack: Pack, template: HandoutTemplate, entries: readonly HandoutEntry[], words: SheetStrings): string {
  const { patient } = pack.topic
  if (template === 'home-care') return patient.homeCareTitle
  const kind = KIND_OF_TEMPLATE[template]
  const [first, ...more] = entries.filter((entry) => entry.kind === kind)
  return first && !more.length ? words.titles[template].one(first.name.text) : words.titles[template].many(patient.name)
}

function headBlocks(
  request: HandoutRequest,
  letterhead: Letterhead,
  date: string,
  { letter }: SheetStrings,
): HandoutBlock[] {
  const patientName = oneLine(request.patientName)
  const nextVisit = oneLine(request.nextVisit)
  const labels: [string, string] = [letter.patient, letter.nextVisit]
  if (!hasLetterhead(letterhead)) return [{ block: 'letter', labels, patientName, nextVisit, date }]
  const { clinic, clinician, address, phone, logo } = letterhead
  const lines = {
    clinic: oneLine(clinic),
    clinician: oneLine(clinician),
    address: paragraphsOf(address).join(', '),
    logo,
  }
  return [
    {
      block: 'letterhead',
      letterhead: { ...lines, phone: phone.trim() ? letter.phone(oneLine(phone)) : '' },
      logoText: letter.logo(lines.clinic),
      date,
    },
    { block: 'letter', labels, patientName, nextVisit, date: '' },
  ]
}

function leadLines(pack: Pack, template: HandoutTemplate, reader: LineReader, strings: SheetStrings): SheetLine[] {
  // A leaflet is about something else: what the patient has is said in its first sentence.
  const said = KIND_OF_TEMPLATE[template] ? pack.topic.patient.lead.slice(0, 1) : pack.topic.patient.lead
  const lines = said.flatMap((text, i) => reader.read(topicLine(`lead[${i}]`), text))
  const intro = strings.intros[template]
  return intro === undefined ? lines : [...lines, ...reader.read(sheetLine('intro'), intro)]
}

/** The chosen entries by what they are, in the order of the page; within one heading in the order chosen. */
function entryBlocks(
  entries: readonly HandoutEntry[],
  template: HandoutTemplate,
  { headings }: SheetStrings,
): HandoutBlock[] {
  const blocks: HandoutBlock[] = []
  const isLeaflet = entries.length === 1 && entries[0]?.kind === KIND_OF_TEMPLATE[template]
  const push = (id: string, text: string, kinds: readonly Kind[]) => {
    const own = entries.filter(({ kind }) => kinds.includes(kind))
    if (own.length) blocks.push({ block: 'entries', heading: headingLine(id, text), entries: own, isLeaflet })
  }
  push('about', headings.about, ABOUT)
  const doable = entries.filter(({ kind }) => DOABLE.includes(kind))
  if (doable.length)
    blocks.push({
      block: 'actions',
      heading: headingLine('actions', actionsHeading(doable, headings)),
      entries: doable,
    })
  for (const { id, kinds } of GROUPS) push(id, headings[id], kinds)
  push('answers', headings.answers, ['faq'])
  return blocks
}

function actionsHeading(entries: readonly HandoutEntry[], headings: SheetStrings['headings']): string {
  if (entries.every(({ kind }) => kind === 'prevention')) return headings.prevent
  return entries.length === 1 ? headings.doThis : headings.doThese(entries.length)
}

/** What comes next: the note, the medicine where no entry has a line for it, the appointment, the patient's questions. */
function nextBlocks(
  request: HandoutRequest,
  entries: readonly HandoutEntry[],
  { headings, appointment }: SheetStrings,
): HandoutBlock[] {
  const blocks: HandoutBlock[] = []
  const paragraphs = paragraphsOf(request.note).map((text, i) => ({ path: patientLine(`note[${i}]`), text }))
  if (paragraphs.length) blocks.push({ block: 'note', heading: headingLine('note', headings.note), paragraphs })
  if (WITH_APPOINTMENT.includes(request.template))
    blocks.push({
      block: 'writeIn',
      id: 'appointment',
      heading: headingLine('appointment', headings.appointment),
      fields: [
        { path: sheetLine('appointment.when'), text: appointment.when },
        { path: sheetLine('appointment.where'), text: appointment.where },
      ],
      rules: 0,
    })
  if (!entries.some(({ kind }) => kind === 'drug'))
    blocks.push({
      block: 'writeIn',
      id: 'howToTake',
      heading: headingLine('howToTake', headings.howToTake),
      fields: [],
      rules: TAKE_RULES,
    })
  if (request.questionLines)
    blocks.push({
      block: 'writeIn',
      id: 'questions',
      heading: headingLine('questions', headings.questions),
      fields: [],
      rules: request.questionLines,
    })
  return blocks
}

function checkRequest(
  pack: Pack,
  request: HandoutRequest,
  { letterhead }: HandoutContext,
  strings: SheetStrings,
): Result<unknown> {
  const { items, edits, patientName, nextVisit, note, packId } = request
  const { items: most, line, note: longest, howToTake, edit } = HANDOUT_LIMITS
  const refuse = (message: string) => failure('invalid-input', message)
  if (packId !== pack.manifest.id)
    return refuse(`The handout was asked for ${packId}, but the guide that is open is ${pack.manifest.id}.`)
  if (items.length > most) return refuse(`A handout holds at most ${most} entries; ${items.length} were chosen.`)
  if (patientName.length > line || nextVisit.length > line)
    return refuse(`Name and next visit hold at most ${line} characters each.`)
  if (note.length > longest) return refuse(`The note holds at most ${longest} characters; it has ${note.length}.`)
  if (items.some((item) => (item.howToTake?.length ?? 0) > howToTake))
    return refuse(`How to take a medicine holds at most ${howToTake} characters.`)
  if (edits.some(({ text }) => text.length > edit)) return refuse(`A line holds at most ${edit} characters.`)
  if (letterhead) {
    const checked = checkLetterhead(letterhead)
    if (!checked.ok) return checked
  }
  return checkLines(pack, request, strings)
}
