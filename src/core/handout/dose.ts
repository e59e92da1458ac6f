const NUMBERS = String.raw`\d[\d.,]*|half\s+an?|one|two|three|four|five|six|seven|eight|nine|ten`
const NUMBER = `(?:${NUMBERS})`
const COUNT = `(?:${NUMBERS}|an?)`
const UNIT = String.raw`(?:mg|mcg|µg|g|grams?|milligrams?|micrograms?|ml|millilit(?:er|re)s?|iu|units?|meq)`
const FORM = String.raw`(?:doses|tablets?|capsules?|pills?|caplets?|drops?|puffs?|sprays?|teaspoons?|spoonfuls?|patch(?:es)?)`
const OFTEN = String.raw`(?:once|twice|${COUNT}\s+times)\s+(?:daily|nightly|weekly|(?:a|per|each|every)\s+(?:day|night|week))`

const DOSE = new RegExp(
  [
    String.raw`\b\d[\d.,]*(?:\s*-)?\s*${UNIT}\b`,
    String.raw`\btake\s+(?:up\s+to\s+)?${COUNT}\s+${FORM}\b`,
    String.raw`\b${NUMBER}\s+${FORM}\b`,
    String.raw`\b(?:more\s+than|up\s+to)\s+${NUMBER}\s+(?:a\s+day|(?:in|per|each)\s+(?:day|24\s+hours))\b`,
    String.raw`\bhours?\s+between\s+${FORM}\b`,
    String.raw`\b${OFTEN}\b`,
    String.raw`\bevery\s+(?:${COUNT}(?:\s*(?:to|-|–)\s*${COUNT})?\s+)?hours?\b`,
  ].join('|'),
  'iu',
)

/**
 * Tells whether a sentence of a drug's patient text names an amount or a frequency. A handout prints neither: the clinician
 * writes how this patient shall take the medicine.
 */
export function namesDose(sentence: string): boolean {
  return DOSE.test(sentence)
}
