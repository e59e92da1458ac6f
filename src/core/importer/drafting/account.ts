import { SHOWN_CHARACTERS, shownOf, type ArticleFormat, type DraftLine, type DraftPack } from '../draft'

/** Lines of one item that are looked at. */
const LINES = 200
/** Stands for a line of Markdown that was not read: of scripts and styles nothing is kept, not even to be shown. */
export const NOT_READ = 'Markup, a comment or the address of a link: not read'
/** A tag or a comment. */
const TAG = /<[a-z!/?]/i

/** An article as it was read. */
interface Source {
  text: string
  format: ArticleFormat
}

/**
 * Adds to a draft the lines of a text of which nothing was made, as left out, and to each line how it stands in the file, so that nothing
 * of a source is passed over without a word. A page is no text of lines: its draft stays as it is.
 */
export function withSource(draft: DraftPack, { text, format }: Source): DraftPack {
  if (format === 'html') return draft
  const source = text.split('\n')
  const lines = [...draft.lines, ...unaccounted(draft, source, format)]
  lines.sort((a, b) => a.line - b.line)
  // Several items on one line are told apart by what was read of each.
  return { ...draft, lines: lines.map((line, i) => (isAlone(lines, i) ? withRaw(line, source, format) : line)) }
}

function withRaw(line: DraftLine, source: readonly string[], format: ArticleFormat): DraftLine {
  // More than is shown is not looked at.
  const end = Math.min(line.endLine ?? line.line, line.line + LINES)
  let raw = ''
  for (let at = line.line; at <= end && raw.length <= SHOWN_CHARACTERS; at++)
    raw += `${at > line.line ? '\n' : ''}${(source[at - 1] ?? '').slice(0, SHOWN_CHARACTERS + 1)}`
  raw = shownOf(raw.trimEnd())
  return !raw || raw === line.text || (format === 'markdown' && TAG.test(raw)) ? line : { ...line, source: raw }
}

function isAlone(lines: readonly DraftLine[], i: number): boolean {
  const { line } = lines[i] ?? {}
  return lines[i - 1]?.line !== line && lines[i + 1]?.line !== line
}

function unaccounted(draft: DraftPack, source: readonly string[], format: ArticleFormat): DraftLine[] {
  // How many ranges begin and end at a line.
  const steps = new Int32Array(source.length + 2)
  for (const { line, endLine = line } of draft.lines) {
    const [from, to] = [clamp(line, source.length), clamp(endLine, source.length)]
    steps[from] = (steps[from] ?? 0) + 1
    steps[to + 1] = (steps[to + 1] ?? 0) - 1
  }
  let open = 0
  return source.flatMap((raw, i) => {
    open += steps[i + 1] ?? 0
    if (open || !/[\p{L}\p{N}]/u.test(raw)) return []
    const shown = format === 'markdown' ? NOT_READ : shownOf(raw.trim())
    return [{ line: i + 1, text: shown, outcome: 'leftOut' as const, role: 'other' as const }]
  })
}

const clamp = (line: number, most: number): number => Math.min(Math.max(line, 1), most)
