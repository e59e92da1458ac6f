import { choosableLines } from '../../core/handout/entry-text'
import type { HandoutItem } from '../../core/handout/request'
import type { Entry } from '../../core/topic/entry'

/** Whether a line of an entry is printed: chosen, or part of the whole entry. */
export function isLineChosen(entry: Entry, { lines }: HandoutItem, field: string): boolean {
  if (lines) return lines.includes(field)
  return choosableLines(entry).some((line) => line.field === field && line.isPrinted)
}

/**
 * The chosen lines of an entry after one was ticked or not.
 * @returns in the entry's order; `undefined` once they are those of the whole entry
 */
export function chosenLines(entry: Entry, item: HandoutItem, field: string, isOn: boolean): string[] | undefined {
  const all = choosableLines(entry)
  const isWanted = (one: string) => (one === field ? isOn : isLineChosen(entry, item, one))
  const lines = all.filter((line) => isWanted(line.field)).map((line) => line.field)
  const isWhole = all.every((line) => line.isPrinted === isWanted(line.field))
  return isWhole ? undefined : lines
}
