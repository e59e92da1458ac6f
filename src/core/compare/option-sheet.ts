import { stringsFor } from '../handout/build'
import type { HandoutBlock, HandoutDocument, OptionRow } from '../handout/document'
import { buildEntry, headingLine } from '../handout/entry-text'
import { contentOf, footLines } from '../handout/foot'
import { buildHelp } from '../handout/help'
import { sheetLine } from '../handout/line'
import { chooseEntries, createLineReader, oneLine } from '../handout/reader'
import { HANDOUT_LIMITS, type HandoutRequest } from '../handout/request'
import { failure, success, type Result } from '../result'
import type { Entry, PatientText } from '../topic/entry'
import type { Pack } from '../topic/topic'
import { tellsFeeling } from './felt'
import { topicsOf, type ComparedItem } from './item'
import { fitsOnPage } from './sheet-lines'
import { COMPARISON_LIMITS } from './table'

/** What the clinician chose for one patient's option sheet; `items` in the order of the columns. Lives in memory only. */
export interface OptionSheetRequest extends Pick<HandoutRequest, 'paper' | 'textSize' | 'patientName' | 'nextVisit'> {
  items: ComparedItem[]
}

/** Where a text for patients has nothing to answer with. */
const GAP = 'The sources do not say.'
/** No field of a patient text holds feelings, so that nothing found is no proof that the sources are silent. */
const FEELING_GAP = 'Not noted here. Ask us.'

interface SheetQuestion {
  question: string
  /** At most two sentences; where the page has no room for both, the first. */
  answer: (text: PatientText) => string[]
  gap: string
}

const QUESTIONS = {
  what: { question: 'What is it?', answer: ({ what }) => what.slice(0, 2), gap: GAP },
  how: { question: 'How is it done?', answer: ({ steps }) => steps.slice(0, 2), gap: GAP },
  why: { question: 'How might it help?', answer: ({ why }) => why.slice(0, 2), gap: GAP },
  wrong: { question: 'What can go wrong?', answer: whatCanGoWrong, gap: GAP },
  feel: { question: 'What will I feel?', answer: (text) => feelings(text).slice(0, 2), gap: FEELING_GAP },
} as const satisfies Readonly<Record<string, SheetQuestion>>
type SheetQuestionId = keyof typeof QUESTIONS

/**
 * Answers that lose their second sentence where the page is short of room, first to last. What can go wrong keeps both; how
 * it might help goes last, for there the second sentence often says how weak the proof is.
 */
const SHORTENED: readonly SheetQuestionId[] = ['feel', 'what', 'how', 'why']

/**
 * Makes one patient's option sheet: the chosen entries side by side under the questions that patients ask, in the order
 * chosen. Every answer is one or two sentences of the entry's patient text, unchanged; nothing ranks. Red flags,
 * disclaimer, date, content version, review status and sources are always on it, and no dose.
 * @param packs the validated packs that the items come from: one, for a sheet says of one topic when to seek help
 * @param today ISO day to print
 * @returns the document; `invalid-input` for fewer than two or more than six entries, entries of two topics, one chosen
 *   twice, too long a text or an entry without patient text; `not-found` for an entry or a pack that is not there; `pack-invalid` for a pack without
 *   red flags or an entry whose patient text names a dose
 */
export function buildOptionSheet(
  packs: readonly Pack[],
  request: OptionSheetRequest,
  today: string,
): Result<HandoutDocument> {
  const found = packOf(packs, request)
  if (!found.ok) return found
  const pack = found.value
  const strings = stringsFor(pack)
  if (!strings.ok) return strings
  const chosen = chooseEntries(
    pack,
    request.items.map(({ entryId }) => ({ id: entryId })),
  )
  if (!chosen.ok) return chosen
  const help = buildHelp(pack, strings.value)
  if (!help.ok) return help

  const reader = createLineReader([])
  const texts: PatientText[] = []
  for (const { entry, item } of chosen.value) {
    // Refuses what no page for patients may carry: an entry without patient text, and one that names a dose.
    const built = buildEntry(entry, item, { reader, strings: strings.value })
    if (!built.ok) return built
    if (entry.patient) texts.push(entry.patient)
  }

  const { patient } = pack.topic
  const { headings, letter, foot } = strings.value
  const content = contentOf(pack, today, strings.value)
  const entries = chosen.value.map(({ entry }) => entry)
  const title = `${patient.name}: your choices`
  const patientName = oneLine(request.patientName)
  const nextVisit = oneLine(request.nextVisit)
  const blocks: HandoutBlock[] = [
    {
      block: 'letter',
      labels: [letter.patient, letter.nextVisit],
      patientName,
      nextVisit,
      date: content.date,
    },
    { block: 'title', title: { path: sheetLine('title'), text: title } },
    {
      block: 'lead',
      lines: [
        { path: sheetLine('lead[0]'), text: 'Here are your choices side by side, in no order.' },
        { path: sheetLine('lead[1]'), text: 'This sheet does not list every risk.' },
      ],
    },
    {
      block: 'options',
      caption: 'Choice',
      names: texts.map(({ name }) => name),
      rows: [...rowsOf(texts), otherChoices(pack, entries)],
    },
    { block: 'help', heading: headingLine('help', headings.help), groups: help.value },
    { block: 'foot', lines: footLines(pack, entries, content, strings.value) },
  ]
  return success({
    title,
    template: 'options',
    templateName: 'Option sheet',
    language: pack.manifest.language,
    paper: request.paper,
    textSize: request.textSize,
    columns: 2,
    content,
    footerText: `${title} · ${content.topic} ${content.version} · ${content.date}`,
    pageWords: foot.pageOf,
    blocks,
  })
}

/** The one pack that a request is about. */
function packOf(packs: readonly Pack[], { items, patientName, nextVisit }: OptionSheetRequest): Result<Pack> {
  const { fewest, most } = COMPARISON_LIMITS
  if (items.length < fewest || items.length > most)
    return failure('invalid-input', `An option sheet holds ${fewest} to ${most} entries; ${items.length} were chosen.`)
  if (patientName.length > HANDOUT_LIMITS.line || nextVisit.length > HANDOUT_LIMITS.line)
    return failure('invalid-input', `Name and next visit hold at most ${HANDOUT_LIMITS.line} characters each.`)
  const topics = topicsOf(items)
  const titles = topics.map((id) => packs.find(({ manifest }) => manifest.id === id)?.manifest.title ?? id)
  if (topics.length > 1)
    return failure(
      'invalid-input',
      `An option sheet is for one topic at a time; these entries are from ${titles.join(' and ')}. Leave those of one topic in the comparison.`,
    )
  const pack = packs.find(({ manifest }) => manifest.id === topics[0])
  return pack ? success(pack) : failure('not-found', `There is no guide ${titles.join()} here.`)
}

/** The fullest answers that keep the sheet to one page. */
function rowsOf(texts: readonly PatientText[]): OptionRow[] {
  const names = texts.map(({ name }) => name)
  for (let shortened = 0; shortened < SHORTENED.length; shortened++) {
    const rows = answerRows(texts, SHORTENED.slice(0, shortened))
    const lines = rows.map(({ answers }) => answers.map((sentences) => sentences.join(' ')))
    if (fitsOnPage(names, lines)) return rows
  }
  return answerRows(texts, SHORTENED)
}

function answerRows(texts: readonly PatientText[], shortened: readonly SheetQuestionId[]): OptionRow[] {
  return (Object.keys(QUESTIONS) as SheetQuestionId[]).map((id) => {
    const { question, answer, gap } = QUESTIONS[id]
    const most = shortened.includes(id) ? 1 : 2
    const answers = texts.map((text) => {
      const sentences = answer(text).slice(0, most)
      return sentences.length ? sentences : [gap]
    })
    return { question, answers }
  })
}

/**
 * What to look out for and the sign to act on, both however long: neither may be left out to save room. What is only felt has
 * a row of its own.
 */
function whatCanGoWrong(text: PatientText): string[] {
  const felt = feelings(text)
  const left = text.watchFor.filter((sentence) => !felt.includes(sentence))
  const [sign, ...moreSigns] = [
    ...left.filter((sentence) => !isProhibition(sentence)),
    ...left.filter((sentence) => isProhibition(sentence)),
  ]
  const [stop, ...moreStops] = text.stopIf
  return [sign, stop, ...moreSigns, ...moreStops].filter((sentence) => sentence !== undefined).slice(0, 2)
}

function isProhibition(sentence: string): boolean {
  return /^(?:do not|never)\b/iu.test(sentence)
}

function feelings({ steps, watchFor, what }: PatientText): string[] {
  return [...steps, ...watchFor, ...what].filter(tellsFeeling)
}

/** The topic's home-care measures that are not on the sheet; one answer for all columns. */
function otherChoices(pack: Pack, chosen: readonly Entry[]): OptionRow {
  const shown = new Set(chosen.map(({ id }) => id))
  const names = pack.topic.homeCareItems
    .filter((id) => !shown.has(id))
    .map((id) => pack.entries.find((entry) => entry.id === id)?.patient?.name)
    .filter((name) => name !== undefined)
  const answer = names.length ? ['Ask us about these as well:', `${names.join('; ')}.`] : [GAP]
  return { question: 'What else could I do?', answers: [answer] }
}
