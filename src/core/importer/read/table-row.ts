import type { Block } from '../block'

/** A cell that counts the rows, and the figure of it alone. */
const COUNT = /^(?:\(?\d{1,4}[.):]?|[•·*–-])$/
const FIGURE = /^\d{1,4}$/
/** What stands over a column that counts. */
const COUNTER = /^(?:#|nr?\.?|no\.?|n[°º]|s[rl]?\.? ?no\.?)?$/i
/** A column that groups the rows, and one that names what they are about. */
const GROUP = /^(?:(?:drug|medicine|medication) )?(?:class|group|category|family|area|system)(?:es|s)?$/i
const NAME =
  /^(?:generic |common )?(?:drug|medicine|medication|test|procedure|treatment|exercise|cause|symptom|agent|name|example|investigation|option)s?(?: names?)?$/i
const FIRST =
  /^(?:the |generic |drug |brand |medical )?(?:names?|drugs?|medicines?|medications?|tests?|procedures?|operations?|surger(?:y|ies)|causes?|symptoms?|signs?|treatments?|exercises?|remed(?:y|ies)|measures?|types?|grades?|stages?|questions?|items?|methods?|investigations?|therap(?:y|ies)|techniques?|agents?|conditions?|what|when|triggers?|red flags?|steps?|tips?|options?|interventions?|findings?|scans?|substances?|(?:drug )?class(?:es)?|group|category|names? of .*)(?: names?)?$/i
const NEXT =
  /^(?:the |usual |typical |common |main |daily )?(?:name|drug|test|description|details?|what .*|why.*|how.*|when.*|purpose|reason|dose|dosage|dosing|uses?|used for|class|drug class|notes?|remarks?|comments?|effects?|mechanism|side[- ]effects?|answers?|explanation|examples?|evidence|action|frequency|duration|route|features?|advantages?|disadvantages?|benefits?|risks?|cost|time|timing|type|category|meaning|treatment|indications?|looks? (?:for|at)|shows?|finding|recovery|precautions?|caution|advice|help.*)$/i

/**
 * Whether the cells of a row name the columns instead of saying something.
 * @param cells as read, empty ones among them
 */
export function isColumnNames(cells: readonly string[]): boolean {
  const [first = '', second = '', ...more] = cells
  if (COUNTER.test(first)) return FIRST.test(second)
  return FIRST.test(first) && [second, ...more].some((cell) => NEXT.test(cell))
}

/** Whether a cell says what else a table tells of its entries: "Dose", "Purpose". */
export const isAttributeName = (cell: string): boolean => NEXT.test(cell) || GROUP.test(cell)

/** Whether the first row of a table names the columns: above names of drugs stands "Drug", whatever else the table tells of them. */
export const isFirstNames = (cells: readonly string[]): boolean =>
  isColumnNames(cells) ||
  (NAME.test(cells[0] ?? '') && cells.every((cell) => cell.length <= 40 && !/[\d.;:,]/.test(cell)))

/** Which column holds the names, counted from the last: a cell that spans several rows is missing in those below. */
export function nameColumn(names: readonly string[]): number {
  const at = GROUP.test(names[0] ?? '') ? names.findIndex((name) => NAME.test(name) && !GROUP.test(name)) : 0
  return names.length - Math.max(at, 0)
}

/**
 * What a bare figure at the front of a row must be to count the row: under "Age" or "Dose" it says something.
 * @param names of the columns, where the table has them
 * @param n how many rows stand above, and this one
 */
export const countAt = (names: readonly string[] | undefined, n: number): number | 'any' | 'none' =>
  names ? (COUNTER.test(names[0] ?? '') ? 'any' : 'none') : n

/** What stands over the column that holds the names. */
export const nameOf = (names: readonly string[]): string | undefined => names[names.length - nameColumn(names)]

interface RowPlace {
  line: number
  endLine?: number
  /** As {@link nameColumn}. */
  fromEnd?: number
  /** As {@link countAt}. */
  count?: number | 'any' | 'none'
  /** As {@link nameOf}. */
  column?: string | undefined
}

/**
 * Makes an item of a row: named by its first cell that says something, or by that of the column of names.
 * @returns nothing for a row without text
 */
export function rowBlock(
  cells: readonly string[],
  { line, endLine = line, fromEnd = cells.length, count = 'any', column }: RowPlace,
): Block | undefined {
  const at = Math.max(0, cells.length - fromEnd)
  const ordered = [cells[at] ?? '', ...cells.slice(0, at), ...cells.slice(at + 1)]
  const filled = ordered.filter(Boolean)
  const [first = ''] = filled
  const isCount = COUNT.test(first) && (count === 'any' || !FIGURE.test(first) || Number(first) === count)
  const [lead, ...others] = filled.length > 1 && isCount ? filled.slice(1) : filled
  if (!lead) return undefined
  const block: Block = {
    kind: 'item',
    text: [lead, ...others].join(' – '),
    line,
    endLine,
    level: 0,
    mark: 'bullet',
    isSpaced: true,
    ...(column && { column }),
  }
  return others.length ? { ...block, lead } : block
}

/** What is passed over, and said to be. */
export const furnitureBlock = (text: string, line: number): Block => ({
  kind: 'paragraph',
  text,
  line,
  endLine: line,
  level: 0,
  isSpaced: true,
  isFurniture: true,
})
