import { failure, success, type Result } from '../result'
import { ATTRIBUTE_GROUPS, attributesOf, GROUP_LABELS, type AttributeGroup } from '../topic/attributes'
import type { Entry, EntryId } from '../topic/entry'
import type { Blank, Cited } from '../topic/fact'
import type { ItemPart } from '../topic/item-parts'
import type { Kind } from '../topic/kind'
import type { PackId } from '../topic/topic'
import { attributeCell, markShared, overviewCell, questionCell, saysTheSame } from './cell'
import { QUESTIONS, type QuestionId } from './questions'

export const COMPARISON_LIMITS = { fewest: 2, most: 6 } as const

/** An entry chosen for comparison, and the topic that it was chosen in. */
export interface ComparisonChoice {
  entry: Entry
  topic: PackId
}

export interface ComparisonColumn {
  id: EntryId
  kind: Kind
  name: string
  topic: PackId
}

/** One stated item of a fact in a cell. */
export interface ComparisonItem {
  /** Name of the attribute that holds it. */
  attribute: string
  /** Label of the attribute, where the row's own label does not say it. */
  label?: string
  parts: ItemPart[]
  cited: Cited
  /** The same text stands in every other column that states something; false where no other column does. */
  isShared: boolean
}

/** An attribute in a cell that holds no value. */
export interface ComparisonGap {
  attribute: string
  label?: string
  blank: Blank
}

/**
 * What stands where a row meets a column: values, or an honest blank. `gaps` are the blanks beside it of other attributes
 * that answer the same question; always empty in a table of one kind.
 */
export type ComparisonCell =
  | { cell: 'stated'; items: ComparisonItem[]; gaps: ComparisonGap[] }
  | { cell: 'blank'; blank: Blank; label?: string; gaps: ComparisonGap[] }

export interface ComparisonRow {
  /** Name of the attribute, id of the question, or `overview`. */
  key: string
  label: string
  help: string
  group: AttributeGroup
  /** One for each column, in the order of the columns. */
  cells: ComparisonCell[]
  isDifferent: boolean
}

export interface ComparisonGroup {
  group: AttributeGroup
  label: string
  rows: ComparisonRow[]
}

/** Entries side by side, in the order chosen; nothing ranks them. */
export interface Comparison {
  /** `kind`: all of one kind, a row for each of its attributes. `mixed`: the shared questions. */
  mode: 'kind' | 'mixed'
  columns: ComparisonColumn[]
  /** Only groups that have rows. */
  groups: ComparisonGroup[]
}

/**
 * Lays entries side by side. Every stated item of every fact of the entries stands in the table once.
 * @param items two to six entries of any kinds, in the order of the columns
 * @returns the table; `invalid-input` for fewer than two entries, more than six, or one chosen twice
 */
export function buildComparison(items: readonly ComparisonChoice[]): Result<Comparison> {
  const refused = checkChoices(items)
  if (refused) return refused
  const columns = items.map(({ entry: { id, kind, name }, topic }) => ({ id, kind, name, topic }))
  const entries = items.map(({ entry }) => entry)
  const kinds = new Set(entries.map(({ kind }) => kind))
  const [kind] = kinds
  const mode = kinds.size === 1 && kind ? 'kind' : 'mixed'
  const rows = mode === 'kind' && kind ? attributeRows(kind, entries) : questionRows(entries)
  // Kinds without attributes have their text only.
  if (entries.some((entry) => !attributesOf(entry.kind).length)) rows.unshift(overviewRow(entries))
  return success({ mode, columns, groups: groupsOf(rows) })
}

/** The rows of some groups, gathered under their groups again; groups without rows are left out. */
export function groupsOf(rows: readonly ComparisonRow[]): ComparisonGroup[] {
  return ATTRIBUTE_GROUPS.map((group) => ({
    group,
    label: GROUP_LABELS[group],
    rows: rows.filter((row) => row.group === group),
  })).filter((group) => group.rows.length)
}

function checkChoices(items: readonly ComparisonChoice[]) {
  const { fewest, most } = COMPARISON_LIMITS
  if (items.length < fewest)
    return failure('invalid-input', `A comparison needs at least ${fewest} entries; ${items.length || 'none'} chosen.`)
  if (items.length > most)
    return failure(
      'invalid-input',
      `A comparison holds at most ${most} entries; ${items.length} were chosen. Take one out before adding another.`,
    )
  const seen = new Set<string>()
  for (const { entry, topic } of items) {
    const key = `${topic} ${entry.id}`
    if (seen.has(key))
      return failure('invalid-input', `${entry.name} was chosen twice. Each entry stands in a comparison once.`, [
        `${entry.id}: expected once`,
      ])
    seen.add(key)
  }
  return undefined
}

type RowHead = Omit<ComparisonRow, 'cells' | 'isDifferent'>

function makeRow(head: RowHead, cells: ComparisonCell[]): ComparisonRow {
  return { ...head, cells: markShared(cells), isDifferent: !saysTheSame(cells) }
}

function attributeRows(kind: Kind, entries: readonly Entry[]): ComparisonRow[] {
  return attributesOf(kind).map(([key, attribute]) => {
    const { label, help, group } = attribute
    const cells = entries.map((entry) => attributeCell(entry, key, attribute))
    return makeRow({ key, label, help, group }, cells)
  })
}

function questionRows(entries: readonly Entry[]): ComparisonRow[] {
  return (Object.keys(QUESTIONS) as QuestionId[]).map((key) => {
    const cells = entries.map((entry) => questionCell(entry, key))
    return makeRow({ key, ...QUESTIONS[key] }, cells)
  })
}

function overviewRow(entries: readonly Entry[]): ComparisonRow {
  const head: RowHead = { key: 'overview', label: 'In short', help: 'What the entry says as text.', group: 'purpose' }
  return makeRow(head, entries.map(overviewCell))
}
