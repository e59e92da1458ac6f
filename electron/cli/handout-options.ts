import {
  COLUMNS,
  DEFAULT_PAGE_OPTIONS,
  HANDOUT_LIMITS,
  HANDOUT_TEMPLATES,
  MOST_QUESTION_LINES,
  PAPERS,
  TEXT_SIZES,
  type HandoutItem,
  type HandoutRequest,
  type TextSize,
} from '../../src/core/handout/request'
import { entryId } from '../../src/core/topic/entry'
import { packId } from '../../src/core/topic/topic'
import { UsageError } from './command'

/** Every option of `handout`, for `parseArgs`. */
export const HANDOUT_OPTIONS = {
  items: { type: 'string' },
  template: { type: 'string' },
  paper: { type: 'string' },
  text: { type: 'string' },
  columns: { type: 'string' },
  questions: { type: 'string' },
  'no-pictures': { type: 'boolean' },
  'no-letterhead': { type: 'boolean' },
  letterhead: { type: 'string' },
  patient: { type: 'string' },
  'next-visit': { type: 'string' },
  note: { type: 'string' },
  take: { type: 'string', multiple: true },
  edit: { type: 'string', multiple: true },
  date: { type: 'string' },
  out: { type: 'string' },
  json: { type: 'boolean' },
} as const

/** The option's values as they were typed. */
export type HandoutValues = {
  [O in keyof typeof HANDOUT_OPTIONS]?: (typeof HANDOUT_OPTIONS)[O] extends { multiple: true }
    ? string[]
    : (typeof HANDOUT_OPTIONS)[O]['type'] extends 'boolean'
      ? boolean
      : string
}

/** Words for the text size beside the points themselves. */
const SIZE_WORDS: Readonly<Record<string, TextSize>> = { normal: 12, large: 18 }
const SIZE_CHOICES = [...Object.keys(SIZE_WORDS), ...TEXT_SIZES.map(String)]

export const HANDOUT_USAGE = [
  `handout TOPIC [--items ID[#LINE],…] [--template ${HANDOUT_TEMPLATES.join('|')}]`,
  `[--paper ${PAPERS.join('|')}] [--text ${SIZE_CHOICES.join('|')}] [--columns ${COLUMNS.join('|')}] [--questions 0-${MOST_QUESTION_LINES}]`,
  '[--no-pictures] [--letterhead FILE.json|--no-letterhead] [--patient NAME] [--next-visit TEXT] [--note TEXT]',
  '[--take DRUG=TEXT]… [--edit PATH=TEXT]… [--date YYYY-MM-DD] --out FILE.pdf|FILE.txt|FILE.html',
].join('\n    ')

/** An edit without the guide's line, which only the pack knows. */
export interface TypedEdit {
  path: string
  text: string
}

/**
 * What was asked for, checked as far as the words themselves go.
 * @throws UsageError naming the option and what it takes
 */
export function requestOf(topic: string, values: HandoutValues): { request: HandoutRequest; edits: TypedEdit[] } {
  const note = values.note ?? ''
  if (note.length > HANDOUT_LIMITS.note) throw new UsageError(`--note takes at most ${HANDOUT_LIMITS.note} characters.`)
  const request: HandoutRequest = {
    ...DEFAULT_PAGE_OPTIONS,
    packId: packId(topic),
    template: oneOf('--template', values.template, HANDOUT_TEMPLATES),
    items: itemsOf(values),
    edits: [],
    paper: oneOf('--paper', values.paper, PAPERS),
    textSize: textSizeOf(values.text),
    columns: numberOf('--columns', values.columns, COLUMNS, DEFAULT_PAGE_OPTIONS.columns),
    questionLines: numberOf(
      '--questions',
      values.questions,
      Array.from({ length: MOST_QUESTION_LINES + 1 }, (_, i) => i),
      DEFAULT_PAGE_OPTIONS.questionLines,
    ),
    hasPictures: !values['no-pictures'],
    hasLetterhead: !values['no-letterhead'],
    patientName: values.patient ?? '',
    nextVisit: values['next-visit'] ?? '',
    note,
  }
  return { request, edits: (values.edit ?? []).map((typed) => pairOf('--edit', typed, 'PATH=TEXT')) }
}

/** `ID` takes the whole entry, `ID#steps[0]` a line of it; lines of one entry come together where the entry first stands. */
function itemsOf(values: HandoutValues): HandoutItem[] {
  const items = new Map<string, HandoutItem>()
  for (const word of (values.items ?? '').split(',')) {
    const [id = '', field] = word.trim().split('#')
    if (!id) continue
    const known = items.get(id)
    if (known && !(field && known.lines)) throw new UsageError(`--items names ${id} twice.`)
    const lines = field ? [...(known?.lines ?? []), field] : undefined
    items.set(id, { id: entryId(id), ...(lines && { lines }) })
  }
  for (const typed of values.take ?? []) {
    const { path: id, text } = pairOf('--take', typed, 'DRUG=TEXT')
    const item = items.get(id)
    if (!item) throw new UsageError(`--take is for a drug named in --items; got ${id}.`)
    items.set(id, { ...item, howToTake: text })
  }
  return [...items.values()]
}

function pairOf(option: string, typed: string, form: string): TypedEdit {
  const at = typed.indexOf('=')
  if (at < 1) throw new UsageError(`${option} takes ${form}; got ${typed}.`)
  return { path: typed.slice(0, at).trim(), text: typed.slice(at + 1) }
}

function textSizeOf(value: string | undefined): TextSize {
  if (value === undefined) return DEFAULT_PAGE_OPTIONS.textSize
  const size = SIZE_WORDS[value] ?? TEXT_SIZES.find((points) => String(points) === value)
  if (!size) throw new UsageError(`--text takes one of ${SIZE_CHOICES.join(', ')}; got ${value}.`)
  return size
}

function numberOf<T extends number>(option: string, value: string | undefined, choices: readonly T[], usual: T): T {
  const chosen = value === undefined ? usual : choices.find((choice) => String(choice) === value)
  if (chosen === undefined) throw new UsageError(`${option} takes one of ${choices.join(', ')}; got ${value}.`)
  return chosen
}

/** The first choice is the default. */
function oneOf<T extends string>(option: string, value: string | undefined, choices: readonly [T, ...T[]]): T {
  const chosen = value === undefined ? choices[0] : choices.find((choice) => choice === value)
  if (!chosen) throw new UsageError(`${option} takes one of ${choices.join(', ')}; got ${value}.`)
  return chosen
}
