import { KIND_LABELS } from '../topic/kind'
import type { Pack } from '../topic/topic'
import { cellLines } from './cell-lines'
import { sourceLine } from '../topic/source'
import { columnTopics, numberSources, topicLines } from './sources'
import type { Comparison, ComparisonRow } from './table'

/**
 * A comparison as plain text for the record: the rows as they stand, each entry's answer under it, sources numbered, topic,
 * version and review status at the foot.
 * @param packs those that the columns come from
 * @returns lines joined by line feeds, ending in a line feed
 */
export function comparisonText(comparison: Comparison, packs: readonly Pack[]): string {
  const { columns, groups } = comparison
  const { list, mark } = numberSources(comparison, packs)
  const topics = columnTopics(comparison, packs)
  const names = columns.map(({ name }, i) => (topics[i] ? `${name} (${topics[i]})` : name))
  const rowLines = (row: ComparisonRow) => {
    const lines = ['', row.isDifferent ? `${row.label} (differs)` : row.label]
    for (const [i, { topic }] of columns.entries()) {
      const name = names[i] ?? ''
      const cell = row.cells[i]
      const [first = '', ...more] = cell ? cellLines(cell, (cited) => mark(topic, cited)) : []
      if (more.length) lines.push(`  ${name}:`, ...[first, ...more].map((line) => `    - ${line}`))
      else lines.push(`  ${name}: ${first}`)
    }
    return lines
  }
  const heads = columns.map(({ name, kind }, i) => {
    const about = [KIND_LABELS[kind].one.toLowerCase(), ...topics.slice(i, i + 1)]
    return `${name} (${about.join(', ')})`
  })
  const lines = [`Comparison: ${heads.join(', ')}`, 'In the order chosen; nothing is ranked.']
  for (const group of groups) lines.push('', group.label.toUpperCase(), ...group.rows.flatMap(rowLines))
  if (!groups.length) lines.push('', 'No row is shown.')
  if (list.length) lines.push('', 'SOURCES', ...list.map(({ source }, i) => `[${i + 1}] ${sourceLine(source)}`))
  lines.push('', ...topicLines(comparison, packs))
  return `${lines.join('\n')}\n`
}
