import type { Block } from './block'

/** A cell that counts the rows. */
const COUNT = /^(?:\(?\d{1,4}[.):]?|[•·*–-])$/
const FIRST =
  /^(?:the |generic |drug |brand |medical )?(?:names?|drugs?|medicines?|medications?|tests?|procedures?|operations?|surger(?:y|ies)|causes?|symptoms?|signs?|treatments?|exercises?|remed(?:y|ies)|measures?|types?|grades?|stages?|questions?|items?|methods?|investigations?|therap(?:y|ies)|techniques?|agents?|conditions?|what|when|triggers?|red flags?|steps?|tips?|options?|interventions?|findings?|scans?|substances?|names? of .*)(?: names?)?$/i
const NEXT =
  /^(?:the |usual |typical |common |main |daily )?(?:name|drug|test|description|details?|what .*|why.*|how.*|when.*|purpose|reason|dose|dosage|dosing|uses?|used for|class|drug class|notes?|remarks?|comments?|effects?|mechanism|side[- ]effects?|answers?|explanation|examples?|evidence|action|frequency|duration|route|features?|advantages?|disadvantages?|benefits?|risks?|cost|time|timing|type|category|meaning|treatment|indications?|looks? (?:for|at)|shows?|finding|recovery|precautions?|caution|advice|help.*)$/i

/**
 * Whether the cells of a row name the columns instead of saying something.
 * @param cells as read, empty ones among them
 */
export function isColumnNames(cells: readonly string[]): boolean {
  const [first = '', second = '', ...more] = cells
  if (/^(?:#|nr?\.?|no\.?|n[°º]|s[rl]?\.? ?no\.?)?$/i.test(first)) return FIRST.test(second)
  return FIRST.test(first) && [second, ...more].some((cell) => NEXT.test(cell))
}

/**
 * Makes an item of a row: named by its first cell that says something.
 * @returns nothing for a row without text
 */
export function rowBlock(cells: readonly string[], line: number, endLine = line): Block | undefined {
  const filled = cells.filter(Boolean)
  const [lead, ...others] = filled.length > 1 && COUNT.test(filled[0] ?? '') ? filled.slice(1) : filled
  if (!lead) return undefined
  const block: Block = {
    kind: 'item',
    text: [lead, ...others].join(' – '),
    line,
    endLine,
    level: 0,
    mark: 'bullet',
    isSpaced: true,
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
