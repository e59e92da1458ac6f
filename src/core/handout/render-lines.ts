import type { SheetLine } from './line'
import { classed, el, type HandoutElement, type HandoutNode } from './nodes'
import type { Columns } from './request'

/** A line that an editor can find by its path. */
export function lineSpan(line: SheetLine, text = line.text): HandoutElement {
  return { tag: 'span', attributes: { 'data-line': line.path }, children: [text] }
}

/** Lines that run on as sentences of one paragraph. */
export function sentences(lines: readonly SheetLine[]): HandoutNode[] {
  return lines.filter(({ text }) => text !== '').flatMap((line, i) => (i ? [' ', lineSpan(line)] : [lineSpan(line)]))
}

/** A list; in two columns its short sentences keep the sheet to one page. */
export function list(tag: 'ul' | 'ol', lines: readonly SheetLine[], columns: Columns = 1): HandoutElement {
  const items = lines.map((line) => el('li', lineSpan(line)))
  return columns === 2 && items.length > 1 ? classed(tag, 'columns', ...items) : classed(tag, 'plain', ...items)
}

/** A name that opens a paragraph ends like a sentence. */
export function withStop(name: string): string {
  return /[.!?:]$/u.test(name) ? name : `${name}.`
}
