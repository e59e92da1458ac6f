/** Words in a row that, shared with the guide, make a text a copy. Names and figures carry over in shorter runs. */
export const RUN_WORDS = 9

const WORD = /[a-z0-9]+(?:['’-][a-z0-9]+)*/g

/**
 * Every run of {@link RUN_WORDS} consecutive words of a text, in lower case and without punctuation, so that a change of
 * either does not hide a copy.
 * @returns runs in the order of the text, words joined by one space; none for a shorter text
 */
export function runsOf(text: string): string[] {
  const words = text.toLowerCase().normalize('NFKD').match(WORD) ?? []
  return words.slice(RUN_WORDS - 1).map((_, i) => words.slice(i, i + RUN_WORDS).join(' '))
}

/**
 * Finds wording that a value shares with the guide, in every text of it however deep. The items of a list are read as one
 * text, so that a sentence cut into items is found too.
 * @param value anything that JSON can hold: a pack or a part of one
 * @param isGuideRun tells whether the guide holds a run of {@link runsOf}
 * @param path of `value`, for the faults
 * @returns one fault for each text, `path: what was expected`, with the first shared run
 */
export function sharedRunFaults(value: unknown, isGuideRun: (run: string) => boolean, path = ''): string[] {
  if (typeof value === 'string') return faultOf(value, isGuideRun, path)
  if (typeof value !== 'object' || value === null) return []
  if (!Array.isArray(value))
    return Object.entries(value).flatMap(([key, inner]) =>
      sharedRunFaults(inner, isGuideRun, path ? `${path}.${key}` : key),
    )
  const items: readonly unknown[] = value
  const texts = items.map(textOf)
  if (texts.every((text) => text !== undefined)) {
    const faults = faultOf(texts.join(' '), isGuideRun, path)
    if (faults.length) return faults
  }
  return items.flatMap((inner, i) => sharedRunFaults(inner, isGuideRun, `${path}[${i}]`))
}

/** A text itself, or the text of a cited statement. */
function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  if (typeof value !== 'object' || value === null || !('text' in value)) return undefined
  return typeof value.text === 'string' ? value.text : undefined
}

function faultOf(text: string, isGuideRun: (run: string) => boolean, path: string): string[] {
  const run = runsOf(text).find(isGuideRun)
  return run === undefined ? [] : [`${path}: expected words of our own, got "${run}" as in the guide`]
}
