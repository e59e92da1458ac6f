import { marksOf, onProse, type CheckMaker } from '../check'

const PERCENT = /\b\d{1,6}(?:\.\d{1,4})? ?(?:%|percent\b|per cent\b)/giu
const CHANCE =
  /\b(?:\d{1,6}|one|two|three|four|five|six|seven|eight|nine|ten) (?:in|out of) (?:\d{1,6}|ten|twenty|a hundred|a thousand)\b/giu
const DECIMAL_PERCENT = /\b\d{1,6}\.\d{1,4} ?(?:%|percent\b|per cent\b)/giu
const HYPHEN_RANGE = /(?<![\d.,/–-])\d{1,4}(?:\.\d{1,2})?(?: ?[–—] ?|-)\d{1,4}(?=\s?\p{L})/gu
const RATIO = /\b(?:odds|hazard|risk|likelihood) ratio\b|\brelative risk\b|\bp ?[<=] ?0?\.\d{1,4}/giu

/** Chances said in two ways on one sheet, percentages with decimals, ranges with a dash, ratios of risk. */
export const checkNumbers: CheckMaker = ({ lines }) => {
  const prose = lines.filter(({ isProse }) => isProse)
  const isMixed = has(prose, PERCENT) && has(prose, CHANCE)
  return onProse(({ text }) => [
    ...marksOf(text, PERCENT, (found) => {
      if (isMixed)
        return {
          message: 'This sheet says chances both as percentages and as “1 in …”.',
          suggestion: `Say “${found}” as so many in 100.`,
        }
      return found.includes('.')
        ? { message: `“${found}” is finer than a reader needs.`, suggestion: 'Round it.' }
        : undefined
    }),
    ...marksOf(text, HYPHEN_RANGE, (found) => {
      const [low = '', high = ''] = found.split(/ ?[–—-] ?/u)
      // A telephone number has a dash too, but no order.
      if (high.startsWith('0') || Number(high) <= Number(low)) return undefined
      const replacement = `${low} to ${high}`
      return { message: `The dash in “${found}” is easily missed.`, suggestion: `Write “${replacement}”.`, replacement }
    }),
    ...marksOf(text, RATIO, (found) => ({
      message: `“${found}” is a figure for readers of studies.`,
      suggestion: 'Say how many of 100 people it happens to, with and without.',
    })),
  ])
}

function has(lines: readonly { text: string }[], pattern: RegExp): boolean {
  return lines.some(({ text }) => text.search(pattern) >= 0)
}

/** Whether a text gives the chance of something in figures. */
export function saysChance(text: string): boolean {
  return [PERCENT, CHANCE, DECIMAL_PERCENT].some((pattern) => text.search(pattern) >= 0)
}

const CALCULATIONS: readonly RegExp[] = [
  /\b(?:multiply|divide|subtract|calculate|add up|work out)\b/giu,
  /\b(?:mg|mcg|g|mL|units?) ?(?:\/|per|for each|for every) ?(?:kg|kilograms?|pounds?|lb)\b/giu,
  /\b(?:double|triple|halve|half) (?:the|your) (?:usual )?(?:dose|amount|time)\b/giu,
  /\b\d{1,3} ?(?:%|percent|per cent) (?:of|more than|less than) (?:your|the)\b/giu,
]

/** Places where the reader must work something out. */
export const checkCalculation: CheckMaker =
  () =>
  ({ text, isWorded, role }) => {
    if (!isWorded && role !== 'field') return []
    return CALCULATIONS.flatMap((pattern) =>
      marksOf(text, pattern, (found) => ({
        message: `“${found}” leaves the patient to work it out.`,
        suggestion: 'Work it out and write the result.',
      })),
    )
  }

const DOUBLE_NEGATIVES: readonly RegExp[] = [
  /\b(?:not|never|cannot|hardly|\p{L}{2,6}n['’]t) (?:an? |very |at all |be |feel )?(?:uncommon|unlikely|unusual|unable|unaware|unsafe|unimportant|unnecessary|unrelated|unwell|unhappy|impossible|incorrect|insignificant|irregular)\b/giu,
  /\b(?:not|never|cannot|\p{L}{2,6}n['’]t) (?:\p{L}+ ){0,2}(?:not|never|no|none|nothing|nobody|nowhere)\b(?! longer| more| matter)/giu,
  /\b(?:do not|don['’]t|never|cannot|can['’]t) (?:fail|forget|refuse|neglect|avoid|omit)\b/giu,
  /\bno (?:fewer|less) than\b/giu,
  /\b(?:not|never) (?:\p{L}+ ){1,8}(?:unless|except)\b/giu,
]

/** Two negatives in one breath; what is said without them is understood sooner. */
export const checkDoubleNegative: CheckMaker = () =>
  onProse(({ text }) => {
    const starts = new Set<number>()
    return DOUBLE_NEGATIVES.flatMap((pattern) =>
      marksOf(text, pattern, (found) => ({
        message: `“${found}” is a double negative.`,
        suggestion: /unless|except/iu.test(found)
          ? 'Say when it is right to do it: “only if …”.'
          : 'Say it without “not”.',
      })),
    ).filter(({ start }) => !starts.has(start) && starts.add(start))
  })
