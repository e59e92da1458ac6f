/** Characters on a line of a cell, by the number of columns, measured at eleven points on A4 and rounded down. */
const CELL_CHARACTERS: Readonly<Record<number, number>> = { 2: 41, 3: 27, 4: 19 }
/** Bold names take more room. */
const BOLD_SHARE = 0.9

/** Lines of names and answers that leave room on one A4 page for the safety parts below them. */
const MOST_LINES = 29

/**
 * Whether names and answers keep to the room that one page has for them. An estimate by characters, on the safe side: the
 * page itself is measured only where it is printed.
 * @param rows the answers of each row, one text for each column
 * @returns true for more than four columns as well: those take a second page in any case
 */
export function fitsOnPage(names: readonly string[], rows: readonly (readonly string[])[]): boolean {
  const width = CELL_CHARACTERS[names.length]
  if (width === undefined) return true
  const head = tallest(names, width * BOLD_SHARE)
  return rows.reduce((sum, texts) => sum + tallest(texts, width), head) <= MOST_LINES
}

function tallest(texts: readonly string[], width: number): number {
  return Math.max(...texts.map((text) => linesOf(text, width)))
}

/** Lines that a text takes when a word that finds no room begins the next. */
function linesOf(text: string, width: number): number {
  let lines = 1
  let used = 0
  for (const { length } of text.split(' ')) {
    if (used && used + 1 + length > width) {
      lines += 1
      used = length
    } else used += used ? 1 + length : length
  }
  return lines
}
