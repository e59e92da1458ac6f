import type { Block } from '../block'
import { readHeading } from '../headings/heading-words'
import { countAt, furnitureBlock, isAttributeName, nameColumn, rowBlock } from './table-row'

/** What stands over a column that says what is compared. */
const FEATURE =
  /^(?:features?|characteristics?|aspects?|propert(?:y|ies)|criteri(?:on|a)|parameters?|points?|comparison|how they (?:differ|compare))?$/i
/** A comparison is short; a longer table is one of rows. */
const MOST_ROWS = 40
const LONGEST_NAME = 60
const NONE: ReadonlySet<string> = new Set()

interface Row {
  cells: readonly string[]
  line: number
  endLine: number
}

/**
 * A table whose columns are the entries, and whose rows say how they differ: `| | Viral | Bacterial |`. Whether it is one is known at
 * its end, or by the heading that it stands under.
 */
export class Comparison {
  private readonly rows: Row[] = []

  private constructor(
    private readonly names: readonly string[],
    private readonly line: number,
    private readonly isOfTypes: boolean,
  ) {}

  /**
   * Begins with the names of columns.
   * @param heading what the table stands under
   * @returns nothing where the first column is that of the entries
   */
  static of(names: readonly string[], line: number, heading = ''): Comparison | undefined {
    const [first = '', ...others] = names
    const isName = (name: string) => name !== '' && name.length <= LONGEST_NAME && !isAttributeName(name)
    if (others.length < 2 || !FEATURE.test(first) || !others.every(isName)) return undefined
    return new Comparison(names, line, readHeading(heading, NONE)?.topic === 'types')
  }

  add(row: Row): void {
    this.rows.push(row)
  }

  /** An item for each column, where the columns are the entries; else one for each row. */
  blocks(): Block[] {
    const { rows, names, line } = this
    const labelled = rows.filter(({ cells }) => isAttributeName(cells[0] ?? ''))
    if (!rows.length) return []
    const isWider = rows.some(({ cells }) => cells.length > names.length)
    const isCompared = !isWider && (this.isOfTypes || labelled.length * 5 >= rows.length * 3)
    if (!isCompared || rows.length > MOST_ROWS) {
      const fromEnd = nameColumn(names)
      return rows.flatMap(
        ({ cells, ...place }) => rowBlock(cells, { ...place, fromEnd, count: countAt(names, 0) }) ?? [],
      )
    }
    const endLine = rows.at(-1)?.endLine ?? line
    // A row that says nothing of any entry names those below it.
    const empty = rows.filter(({ cells }) => cells[0] && !cells.slice(1).some(Boolean))
    const leftOut = empty.map((row) => furnitureBlock(row.cells[0] ?? '', row.line))
    const items = names.slice(1).flatMap((name, i) => {
      const said = rows.flatMap(({ cells }) => (cells[i + 1] ? [`${cells[0] ?? ''}: ${cells[i + 1] ?? ''}`] : []))
      return rowBlock([name, said.join('; ')], { line, endLine }) ?? []
    })
    return [...items, ...leftOut]
  }
}
