import { escapeHtml } from '../handout/escape'
import { KIND_LABELS } from '../topic/kind'
import type { Pack } from '../topic/topic'
import { cellLines } from './cell-lines'
import { sourceLine } from '../topic/source'
import { columnTopics, numberSources, topicLines } from './sources'
import type { Comparison, ComparisonGroup } from './table'

/**
 * A comparison as an HTML table for the clipboard, sources and topics below it. Rows that differ say so in words. Every text
 * is escaped; there is no style, script or address to follow.
 * @param packs those that the columns come from
 * @returns safe HTML without a document around it
 */
export function comparisonHtml(comparison: Comparison, packs: readonly Pack[]): string {
  const { columns, groups } = comparison
  const { list, mark } = numberSources(comparison, packs)
  const topics = columnTopics(comparison, packs)
  const heads = columns.map(
    ({ name, kind }, i) =>
      `<th scope="col">${escapeHtml(name)}<br><small>${escapeHtml([KIND_LABELS[kind].one, ...topics.slice(i, i + 1)].join(', '))}</small></th>`,
  )
  const groupHtml = ({ label, rows }: ComparisonGroup) => {
    const rowsHtml = rows.map((row) => {
      const cells = columns.map(({ topic }, i) => {
        const cell = row.cells[i]
        return `<td>${linesHtml(cell ? cellLines(cell, (cited) => mark(topic, cited)) : [])}</td>`
      })
      const differs = row.isDifferent ? '<br><small>differs</small>' : ''
      return `<tr><th scope="row">${escapeHtml(row.label)}${differs}</th>${cells.join('')}</tr>`
    })
    const head = `<tr><th scope="colgroup" colspan="${columns.length + 1}">${escapeHtml(label)}</th></tr>`
    return `<tbody>${head}${rowsHtml.join('')}</tbody>`
  }
  const sources = list.map(({ source }) => `<li>${escapeHtml(sourceLine(source))}</li>`)
  return [
    `<table border="1"><thead><tr><th></th>${heads.join('')}</tr></thead>${groups.map(groupHtml).join('')}</table>`,
    sources.length ? `<p>Sources</p><ol>${sources.join('')}</ol>` : '',
    ...topicLines(comparison, packs).map((line) => `<p>${escapeHtml(line)}</p>`),
  ].join('')
}

function linesHtml(lines: readonly string[]): string {
  const [only = '', ...more] = lines
  if (!more.length) return escapeHtml(only)
  return `<ul>${lines.map((line) => `<li>${escapeHtml(line)}</li>`).join('')}</ul>`
}
