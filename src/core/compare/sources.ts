import type { Blank, Cited } from '../topic/fact'
import type { Source, SourceId } from '../topic/source'
import { packReviewText } from '../topic/review-text'
import type { Pack, PackId } from '../topic/topic'
import type { Comparison, ComparisonCell } from './table'

/** A source behind a comparison; the same id in two topics is two sources. */
export interface ComparedSource {
  topic: PackId
  id: SourceId
  source: Source
}

/** The sources behind a comparison in the order in which its rows first name them, numbered from 1. */
export interface NumberedSources {
  list: ComparedSource[]
  /** The mark after a statement, "[1 4]"; empty for sources that the packs do not hold. */
  mark: (topic: PackId, cited: Cited) => string
}

/** Everything in a cell that names sources: items, and the sides of disputes. */
export function citedInCell(cell: ComparisonCell): Cited[] {
  const blanks: Blank[] = cell.gaps.map(({ blank }) => blank)
  if (cell.cell === 'blank') return [cell.blank, ...blanks].flatMap(sidesOf)
  const within = cell.items.flatMap(({ cited, parts }) => [
    cited,
    ...parts.flatMap(({ blank }) => (blank ? sidesOf(blank) : [])),
  ])
  return [...within, ...blanks.flatMap(sidesOf)]
}

/**
 * Numbers the sources that stand behind a comparison's cells.
 * @param packs those that the columns' topics name, at least
 */
export function numberSources({ columns, groups }: Comparison, packs: readonly Pack[]): NumberedSources {
  const byTopic = new Map(packs.map((pack) => [pack.manifest.id, pack]))
  const numbers = new Map<string, number>()
  const list: ComparedSource[] = []
  for (const row of groups.flatMap((group) => group.rows))
    for (const [i, { topic }] of columns.entries()) {
      const cell = row.cells[i]
      if (!cell) continue
      for (const id of citedInCell(cell).flatMap((cited) => cited.sources)) {
        const source = byTopic.get(topic)?.sources[id]
        if (!source || numbers.has(`${topic} ${id}`)) continue
        list.push({ topic, id, source })
        numbers.set(`${topic} ${id}`, list.length)
      }
    }
  const mark = (topic: PackId, cited: Cited) => {
    const known = cited.sources.map((id) => numbers.get(`${topic} ${id}`)).filter((number) => number !== undefined)
    return known.length ? `[${known.sort((a, b) => a - b).join(' ')}]` : ''
  }
  return { list, mark }
}

/**
 * The title of each column's topic, where the columns come from several.
 * @returns one for each column; nothing for columns of one topic, which need not be told apart
 */
export function columnTopics({ columns }: Comparison, packs: readonly Pack[]): readonly string[] {
  if (new Set(columns.map(({ topic }) => topic)).size < 2) return []
  const titles = new Map(packs.map(({ manifest }) => [manifest.id, manifest.title]))
  return columns.map(({ topic }) => titles.get(topic) ?? topic)
}

/** A line for each topic that the columns come from: title, version, review status. */
export function topicLines({ columns }: Comparison, packs: readonly Pack[]): string[] {
  const topics = new Set(columns.map(({ topic }) => topic))
  return packs
    .filter(({ manifest }) => topics.has(manifest.id))
    .map((pack) => `${pack.manifest.title}, version ${pack.manifest.version}, ${packReviewText(pack)}`)
}

function sidesOf(blank: Blank): Cited[] {
  return blank.blank === 'sourcesDisagree' ? blank.sides : []
}
