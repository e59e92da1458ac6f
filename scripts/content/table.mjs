/**
 * Sets out a table for the terminal, in Markdown's form.
 *
 * @param {string} title
 * @param {string[]} head names of the columns
 * @param {(string | number)[][]} rows numbers stand at the right of their column
 * @returns {string} lines, ending in an empty one
 */
export function formatTable(title, head, rows) {
  const widths = head.map((name, i) => Math.max(name.length, ...rows.map((row) => String(row[i]).length)))
  const isNumber = (i) => rows.some((row) => typeof row[i] === 'number')
  const line = (cells) => `| ${cells.map((cell, i) => pad(String(cell), widths[i], isNumber(i))).join(' | ')} |`
  const rule = `|${widths.map((width, i) => `${'-'.repeat(width + 1)}${isNumber(i) ? ':' : '-'}`).join('|')}|`
  return [title, '', line(head), rule, ...rows.map(line), '', ''].join('\n')
}

function pad(text, width, isRight) {
  return isRight ? text.padStart(width) : text.padEnd(width)
}
