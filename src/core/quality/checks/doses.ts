import { marksOf, type CheckMaker, type Mark } from '../check'

const UNIT = String.raw`mcg|micrograms?|mg|milligrams?|g|grams?|mL|millilit(?:re|er)s?|units?|IU|mmol|mEq`
const FORM = String.raw`tablets?|tabs?|capsules?|caps?|pills?|caplets?|puffs?|drops?|sprays?|doses?|patch(?:es)?|teaspoons?`
const DOSED = String.raw` ?(?:${UNIT}|${FORM})\b`

const TRAILING_ZERO = new RegExp(String.raw`(?<![\d.,])\d{1,6}\.0{1,4}(?=${DOSED})`, 'giu')
const NO_LEADING_ZERO = /(?<![\d.\p{L}])\.\d{1,6}(?![\d.])/gu
const RUN_TOGETHER = /(?<![\d.,\p{L}])\d{1,6}(?:[.,]\d{1,4})?(?=(?:mcg|mg|g|mL|IU|units?)\b)/giu
const NAME_AND_DOSE = new RegExp(String.raw`(?<!\p{L})\p{L}{4,40}\d{1,6}(?= ?(?:${UNIT})\b)`, 'giu')
const STOP_AFTER_UNIT = /(?<=\d ?(?:mcg|mg|m[Ll]))\.(?= \p{Ll})/gu
const NO_COMMA = new RegExp(String.raw`(?<![\d.,])\d{4,7}(?=${DOSED})`, 'giu')
const WORD_COUNT = new RegExp(
  String.raw`(?<=\btake )(?:one|two|three|four|five|six|seven|eight|nine|ten)(?= (?:${FORM})\b)`,
  'giu',
)
const HALF = new RegExp(String.raw`(?<![\d/])1\/[234](?= (?:an? )?(?:${FORM})\b)`, 'giu')
const DIGITS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

/**
 * Doses written so that they are misread: trailing and missing leading zero (Joint Commission, ISMP); number and unit or name and
 * number run together, full stop after a unit, thousands without a comma (ISMP); counts of tablets in words (USP <17>). Looked
 * for in every line, fields to fill in too.
 */
export const checkDoseNumbers: CheckMaker =
  () =>
  ({ text }) => {
    const say = (message: string, replacement: string): Omit<Mark, 'start' | 'end'> => ({
      message,
      suggestion: `Write “${replacement}”.`,
      replacement,
    })
    return [
      ...marksOf(text, TRAILING_ZERO, (n) => say(`“${n}” is read as ten times as much.`, n.replace(/\.0+$/u, ''))),
      ...marksOf(text, NO_LEADING_ZERO, (n) =>
        say(`“${n}” is read without its point, ten times as much or more.`, `0${n}`),
      ),
      ...marksOf(text, RUN_TOGETHER, (n) => say('Number and unit run together; the m is read as zeros.', `${n} `)),
      ...marksOf(text, NAME_AND_DOSE, (found) =>
        say('Name and number run together; an l is read as 1.', found.replace(/\d+$/u, ' $&')),
      ),
      ...marksOf(text, STOP_AFTER_UNIT, () => ({
        message: 'The full stop after the unit is read as 1.',
        suggestion: 'Leave the full stop out.',
        replacement: '',
      })),
      ...marksOf(text, NO_COMMA, (n) => say('A large number without a comma is misread.', withCommas(n))),
      ...marksOf(text, WORD_COUNT, (word) => say('How many to take is read best as a figure.', figureOf(word))),
      ...marksOf(text, HALF, () => ({
        message: 'A fraction in figures is misread.',
        suggestion: 'Write it in words: “half a tablet”.',
      })),
    ]
  }

function withCommas(digits: string): string {
  return Number(digits).toLocaleString('en-US')
}

function figureOf(word: string): string {
  return String(DIGITS.indexOf(word.toLowerCase()) + 1)
}

/** What one takes that is no medicine: "take a break", "take it off". */
const TAKES_NO_MEDICINE = String.raw`an? (?:break|walk|rest|bath|shower|step|breath|look|nap|seat)|(?:it|them|this|that|your weight) (?:easy|off|slowly|away|down)|(?:short |deep )?br(?:eaks|eaths)|care|off|time|your time`
const MEDICINE = new RegExp(
  String.raw`\b(?:${FORM}|${UNIT}|medicines?|medications?|inject(?:ion)?s?|swallow|inhalers?|cream|ointment|gel)\b|\btake (?!(?:${TAKES_NO_MEDICINE})\b)`,
  'iu',
)

const TIMES: readonly { pattern: RegExp; when: readonly string[] }[] = [
  {
    pattern:
      /\b(?:once|one time|1 time|1x|1×) ?(?:daily|an? day|per day|each day|every day|\/ ?day)|\bevery 24 hours\b/giu,
    when: [],
  },
  {
    pattern:
      /\b(?:twice|two times|2 times|2x|2×) ?(?:daily|an? day|per day|each day|every day|\/ ?day)|\bevery (?:12|twelve) hours\b|\b(?:bid|bd)\b|\bb\.(?:i\.)?d\./giu,
    when: ['in the morning', 'in the evening'],
  },
  {
    pattern:
      /\b(?:thrice|three times|3 times|3x|3×) ?(?:daily|an? day|per day|each day|every day|\/ ?day)|\bevery (?:8|eight) hours\b|\b(?:tid|tds)\b|\bt\.(?:i\.d|d\.s)\./giu,
    when: ['in the morning', 'at noon', 'in the evening'],
  },
  {
    pattern:
      /\b(?:four times|4 times|4x|4×) ?(?:daily|an? day|per day|each day|every day|\/ ?day)|\bevery (?:6|six) hours\b|\b(?:qid|qds)\b|\bq\.(?:i\.d|d\.s)\./giu,
    when: ['in the morning', 'at noon', 'in the evening', 'at bedtime'],
  },
]
const RANGE_OF_HOURS = /\bevery \d{1,2} ?(?:-|–|to) ?\d{1,2} hours\b|\bevery (?:four to six|six to eight) hours\b/giu
const VAGUE = /\b(?:as directed|as prescribed|as instructed|as needed|as required|when necessary|when required)\b/giu
const COUNT = new RegExp(String.raw`\b(\d{1,2}|one|two|three|four|half an?) ?(${FORM})\b`, 'iu')

/**
 * How often a medicine is taken, said as times of the day: the universal medication schedule (morning, noon, evening, bedtime). Only
 * in lines that speak of a medicine: ice and stretches may be done "three times a day". Looked for in fields to fill in too.
 */
export const checkSchedule: CheckMaker =
  () =>
  ({ text }) => {
    if (!MEDICINE.test(text)) return []
    const amount = COUNT.exec(text)
    const each = amount ? `${figureOr(amount[1] ?? '1')} ${tidyForm(amount[2] ?? '')}` : '1'
    return [
      ...TIMES.flatMap(({ pattern, when }) =>
        marksOf(text, pattern, (found) => ({
          message: `“${found}” leaves the patient to work out when.`,
          suggestion: when.length
            ? `Say when: “${spread(each, when)}”.`
            : `Say when: “${each} in the morning” or “${each} at bedtime”.`,
        })),
      ),
      ...marksOf(text, RANGE_OF_HOURS, (found) => ({
        message: `“${found}” can be read in two ways.`,
        suggestion: 'Say how long to wait before the next one, and the most in one day.',
      })),
      ...marksOf(text, VAGUE, (found) => ({
        message: `“${found}” does not say when or how much.`,
        suggestion: 'Say for what sign to take it, how much, and the most in one day.',
      })),
    ]
  }

function figureOr(count: string): string {
  const at = DIGITS.indexOf(count.toLowerCase())
  return at < 0 ? count : String(at + 1)
}

function tidyForm(form: string): string {
  return form
    .toLowerCase()
    .replace(/^tab(s?)$/u, 'tablet$1')
    .replace(/^cap(s?)$/u, 'capsule$1')
}

function spread(each: string, when: readonly string[]): string {
  const doses = when.map((time) => `${each} ${time}`)
  return `${doses.slice(0, -1).join(', ')} and ${doses.at(-1) ?? ''}`
}
