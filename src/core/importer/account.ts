import type { ArticleFormat, DraftLine, DraftPack } from './draft'

const SHOWN = 200

/** Stands for a line of Markdown that was not read: of scripts and styles nothing is kept, not even to be shown. */
const MARKUP = 'Markup, a comment or the address of a link: not read'

/**
 * Lines of a text that stand in no line of its draft, as left out: what a format has for itself (comments, addresses of links), so that
 * nothing of a source is passed over without a word.
 * @param source the article as it was read
 */
export function unaccounted(draft: DraftPack, { text, format }: { text: string; format: ArticleFormat }): DraftLine[] {
  const lines = text.split('\n')
  // How many ranges begin and end at a line.
  const steps = new Int32Array(lines.length + 2)
  for (const { line, endLine = line } of draft.lines) {
    const [from, to] = [clamp(line, lines.length), clamp(endLine, lines.length)]
    steps[from] = (steps[from] ?? 0) + 1
    steps[to + 1] = (steps[to + 1] ?? 0) - 1
  }
  let open = 0
  return lines.flatMap((source, i) => {
    open += steps[i + 1] ?? 0
    if (open || !/[\p{L}\p{N}]/u.test(source)) return []
    const shown = format === 'markdown' ? MARKUP : source.trim().slice(0, SHOWN)
    return [{ line: i + 1, text: shown, outcome: 'leftOut' as const, role: 'other' as const }]
  })
}

const clamp = (line: number, most: number): number => Math.min(Math.max(line, 1), most)
