import type { Block } from '../block'
import { readHeading, type HeadingTopic } from '../headings/heading-words'

const NONE: ReadonlySet<string> = new Set()

/**
 * Which section the names of a table belong to, by what stands over them: "Drug", "Name of the test".
 * @returns nothing for what is no row, or where the column names no section
 */
export function columnTopic({ column }: Block): HeadingTopic | undefined {
  if (!column) return undefined
  const reading = readHeading(column.replace(/\bnames?\b/i, ''), NONE)
  return reading?.isExact && !reading.others.length ? reading.topic : undefined
}
