/** Kinds by the words with which their section begins in the guide; the last heading that is none of these ends the lists. */
const HEADINGS = [
  [/^types of /i, 'severity'],
  [/^common causes/i, 'cause'],
  [/^common symptoms/i, 'symptom'],
  [/^diagnostic tests/i, 'diagnosticTest'],
  [/^non-pharmacological/i, 'care'],
  [/^drugs /i, 'drug'],
  [/^surgeries/i, 'procedure'],
  [/^preventive/i, 'prevention'],
  [/^when to see/i, 'redFlag'],
  [/^frequently asked/i, 'faq'],
  [/^conclusion/i, 'rest'],
]
const BULLET = /^\s*(?:\d+\.|[•*-])\s*/

/**
 * Splits a guide's plain text into sections and their text into sentences; an item of a list counts as one at least.
 *
 * @param {string} text
 * @returns {Map<string, string[]>} sentences by kind; `rest` holds what stands before the first and after the last list
 */
export function sentencesByKind(text) {
  const sections = new Map()
  let kind = 'rest'
  for (const line of text.split('\n').map((raw) => raw.trim())) {
    if (!line) continue
    const heading = HEADINGS.find(([pattern]) => pattern.test(line) && !/[.:]$/.test(line))
    if (heading) {
      kind = heading[1]
      continue
    }
    const sentences = line.replace(BULLET, '').match(/[^.!?]+(?:[.!?](?!\s|$)[^.!?]*)*[.!?]*/g) ?? []
    sections.set(kind, [...(sections.get(kind) ?? []), ...sentences.map((sentence) => sentence.trim())])
  }
  return sections
}
