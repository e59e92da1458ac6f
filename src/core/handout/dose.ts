const COUNT = String.raw`(?:\d[\d.,]*|half an?|one|two|three|four|five|six|seven|eight|nine|ten|an?)`
const UNIT = String.raw`(?:mg|mcg|µg|g|grams?|milligrams?|micrograms?|ml|millilit(?:er|re)s?|iu|units?|meq)`
const FORM = String.raw`(?:tablets?|capsules?|pills?|caplets?|drops?|puffs?|sprays?|teaspoons?|spoonfuls?|patch(?:es)?)`
const OFTEN = String.raw`(?:once|twice|${COUNT}\s+times)\s+(?:a|per|each|every)\s+(?:day|week)`

const DOSE = new RegExp(
  [
    String.raw`\b\d[\d.,]*(?:\s*-)?\s*${UNIT}\b`,
    String.raw`\btake\s+(?:up\s+to\s+)?${COUNT}\s+${FORM}\b`,
    String.raw`\b\d[\d.,]*\s+${FORM}\b`,
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
