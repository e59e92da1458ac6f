import { failure, success, type Result } from '../result'
import type { Entry, EntryOfKind, PatientText } from '../topic/entry'
import { isBlank, type Fact } from '../topic/fact'
import { KIND_LABELS, type Kind } from '../topic/kind'
import type { HandoutEntry, HandoutPart } from './document'
import { namesDose } from './dose'
import { entryLine, patientLine, sheetLine, type SheetLine } from './line'
import { phasesOf, withoutPhase, type Phase } from './phases'
import { oneLine, type LineReader } from './reader'
import type { HandoutItem } from './request'
import type { PartId, SheetStrings } from './strings'

/** Kinds whose entries are something to do: they get a box to tick. */
export const DOABLE: readonly Kind[] = ['care', 'prevention']

const LISTS = ['what', 'why', 'steps', 'stopIf', 'watchFor', 'tellClinician', 'doNotMix'] as const
type List = (typeof LISTS)[number]

/** Rules left under a medicine for the clinician's own hand. */
const TAKE_RULES = 2

/**
 * The lists of an entry that a sheet prints when the whole entry is chosen. A care measure is its steps and when to stop, so
 * that three of them fit on one page with the red flags: who must not do it is the clinician's question when choosing.
 */
export function printedLists(entry: Entry): readonly List[] {
  if (entry.kind === 'care' && entry.patient?.steps.length) return ['steps', 'stopIf']
  return LISTS
}

/** Every line of an entry that can be chosen, as `steps[2]`, and whether the whole entry prints it. */
export function choosableLines(entry: Entry): { field: string; text: string; isPrinted: boolean }[] {
  const { patient } = entry
  if (!patient) return []
  const printed = printedLists(entry)
  return LISTS.flatMap((list) =>
    patient[list].map((text, i) => ({ field: `${list}[${i}]`, text, isPrinted: printed.includes(list) })),
  )
}

/**
 * Puts an entry's patient text in the order of the page: something to do as its steps and when to stop, everything else under
 * labels.
 * @returns `invalid-input` where the entry has no patient text; `pack-invalid` where a drug's or procedure's patient text
 *   names a dose
 */
export function buildEntry(
  entry: Entry,
  item: HandoutItem,
  { reader, strings }: { reader: LineReader; strings: SheetStrings },
): Result<HandoutEntry> {
  const { id, kind, patient } = entry
  const refused = refusal(entry)
  if (refused || !patient) return refused ?? noText(entry)
  const chosen = item.lines ? new Set(item.lines) : undefined
  const printed = printedLists(entry)
  const take = (list: List): SheetLine[] =>
    patient[list].flatMap((text, i) => {
      const field = `${list}[${i}]`
      const isOn = chosen ? chosen.has(field) : printed.includes(list)
      return isOn ? reader.read(entryLine(id, field), text) : []
    })
  const [name = { path: entryLine(id, 'name'), text: patient.name }] = reader.read(entryLine(id, 'name'), patient.name)
  const isStepwise = DOABLE.includes(kind) && patient.steps.length > 0
  const part = partMaker(entry, strings)
  const built: HandoutEntry = { id, kind, name, opening: [], steps: [], closing: [], parts: [] }
  if (isStepwise)
    return success({
      ...built,
      opening: [...take('what'), ...take('why')],
      steps: take('steps'),
      closing: take('stopIf'),
      parts: filled([part('tell', take('tellClinician')), part('watch', take('watchFor'))]),
    })
  switch (entry.kind) {
    case 'drug':
      return success({ ...built, parts: drugParts(entry, item, take, part, strings) })
    case 'diagnosticTest':
    case 'procedure':
      return success({ ...built, parts: visitParts(entry, take, part, patient) })
    default:
      return success({
        ...built,
        opening: [...take('what'), ...take('why')],
        parts: filled([
          part('steps', take('steps')),
          part('tell', take('tellClinician')),
          part('doNotMix', take('doNotMix')),
          part('watch', take('watchFor')),
          part(DOABLE.includes(kind) ? 'stop' : 'help', take('stopIf')),
        ]),
      })
  }
}

type Take = (list: List) => SheetLine[]
type MakePart = (id: PartId, lines: SheetLine[]) => HandoutPart

function partMaker({ id, kind }: Entry, strings: SheetStrings): MakePart {
  return (partId, lines) => {
    const isDoable = DOABLE.includes(kind)
    const text = partId === 'stop' && isDoable ? strings.stopDoing : strings.parts[partId]
    const isNumbered = (partId === 'steps' || partId === 'during') && lines.length > 1
    return { id: partId, label: { path: entryLine(id, `label.${partId}`), text }, lines, isNumbered }
  }
}

function filled(parts: readonly HandoutPart[]): HandoutPart[] {
  return parts.filter(({ lines, rules }) => lines.length || rules)
}

/** A medicine: what it is, what to say first, how to take it by hand, what not to mix, what to watch for, when to get help. */
function drugParts(
  entry: EntryOfKind<'drug'>,
  item: HandoutItem,
  take: Take,
  part: MakePart,
  strings: SheetStrings,
): HandoutPart[] {
  const ordered = oneLine(item.howToTake ?? '')
  const typed = ordered ? [{ path: patientLine(`howToTake.${entry.id}`), text: ordered }] : []
  const by: HandoutPart = { ...part('take', typed), ...(ordered ? {} : { rules: TAKE_RULES }) }
  return filled([
    part('what', [...take('what'), ...drugFacts(entry, item, strings)]),
    part('why', take('why')),
    part('tell', take('tellClinician')),
    by,
    part('tips', take('steps')),
    part('doNotMix', take('doNotMix')),
    part('watch', take('watchFor')),
    part('help', take('stopIf')),
  ])
}

/** What a patient can use of a drug's facts: the names on the pack, and whether its label covers the use. No number. */
function drugFacts(
  { id, facts, patient }: EntryOfKind<'drug'>,
  item: HandoutItem,
  { facts: words }: SheetStrings,
): SheetLine[] {
  if (item.lines) return []
  const lines: SheetLine[] = []
  const say = (field: string, text: string) => lines.push({ path: entryLine(id, `fact.${field}`), text })
  const names = isBlank(facts.agents)
    ? []
    : facts.agents.stated.flatMap(({ generic, brands }) => [generic, ...brands]).filter((name) => !namesDose(name))
  if (names.length && names.length <= MOST_NAMES) say('names', words.sold([...new Set(names)].join(', ')))
  const status = choiceOf(facts.labelStatus)
  // Many texts say it themselves.
  const isSaid = [...(patient?.what ?? []), ...(patient?.why ?? [])].some((line) => /\blabel\b/iu.test(line))
  if (status === 'offLabel' && !isSaid) say('labelStatus', words.offLabel)
  if (status === 'supplement') say('labelStatus', words.supplement)
  if (!isBlank(facts.boxedWarnings)) say('boxedWarnings', words.boxedWarning)
  return lines
}

/** More names than this are a list that nobody reads. */
const MOST_NAMES = 6

/** A test or a procedure by time: before, during, after. */
function visitParts(
  entry: EntryOfKind<'diagnosticTest'> | EntryOfKind<'procedure'>,
  take: Take,
  part: MakePart,
  patient: PatientText,
): HandoutPart[] {
  const steps = take('steps')
  const phases = phasesOf(patient.steps)
  const indexOf = (line: SheetLine) => Number(/\[(\d+)\]$/u.exec(line.path)?.[1] ?? 0)
  const during = (phase: Phase) =>
    steps.filter((line) => phases[indexOf(line)] === phase).map((line) => ({ ...line, text: withoutPhase(line.text) }))
  return filled([
    part('what', take('what')),
    part('why', take('why')),
    part('tell', take('tellClinician')),
    part('before', during('before')),
    part('during', during('during')),
    part('after', during('after')),
    part('watch', take('watchFor')),
    part(entry.kind === 'diagnosticTest' ? 'stop' : 'help', take('stopIf')),
    part('doNotMix', take('doNotMix')),
  ])
}

function choiceOf(fact: Fact<'choice'>): string | undefined {
  return isBlank(fact) ? undefined : fact.stated[0]?.choice
}

function noText({ id, kind, name }: Entry): Result<never> {
  return failure(
    'invalid-input',
    `${name} has no text for patients yet (${id}: ${KIND_LABELS[kind].one}). Leave it out or choose another entry.`,
  )
}

function refusal(entry: Entry): Result<never> | undefined {
  const { id, kind, name, patient } = entry
  if (!patient) return noText(entry)
  if (kind !== 'drug' && kind !== 'procedure') return undefined
  const dose = [patient.name, ...LISTS.flatMap((list) => patient[list])].find(namesDose)
  if (dose === undefined) return undefined
  return failure('pack-invalid', `The text for patients of ${name} names a dose, and a handout prints none.`, [
    `${id}.patient: expected no dose, got "${dose}"`,
  ])
}

/** The heading of a group of entries, as one of the sheet's own lines. */
export function headingLine(id: string, text: string): SheetLine {
  return { path: sheetLine(`heading.${id}`), text }
}
