import type { DraftLine, DraftPack } from '../draft'
import { reportOf } from './report'

/**
 * The lines that still wait for a person: those not understood, without the headings under which everything has been given a
 * section or left out since. The report of the import itself goes on naming such a heading.
 */
export function unplacedLines(draft: DraftPack): DraftLine[] {
  const { notUnderstood } = reportOf(draft)
  if (!notUnderstood.length) return []
  const open = new Set(notUnderstood.map(({ line }) => line))
  const done = new Set<number>()
  let heading: { line: number; targets: number; open: number } | undefined
  const close = () => {
    if (heading?.targets && !heading.open) done.add(heading.line)
  }
  for (const { line, role, target } of draft.lines) {
    if (role === 'heading') {
      close()
      heading = { line, targets: 0, open: 0 }
    } else if (target && heading) {
      heading.targets++
      if (open.has(line)) heading.open++
    }
  }
  close()
  return notUnderstood.filter(({ line, role, target }) => target || role !== 'heading' || !done.has(line))
}

/**
 * What stands under a heading, up to the next one: for moving it to a section at one go.
 * @param heading its place among the lines of the draft
 */
export function idsUnder(draft: DraftPack, heading: number): string[] {
  const rest = draft.lines.slice(heading + 1)
  const end = rest.findIndex(({ role }) => role === 'heading')
  return [...new Set(rest.slice(0, end < 0 ? rest.length : end).flatMap(({ target }) => target ?? []))]
}
