import { entryLine, splitPath, type LinePath } from '../../core/handout/line'
import { packLineAt } from '../../core/handout/reader'
import type { HandoutItem, HandoutTemplate } from '../../core/handout/request'
import type { Entry } from '../../core/topic/entry'
import type { Pack } from '../../core/topic/topic'
import type { TypedLines } from './sheet-edits'

/** What of a sheet depends on the guide's content. */
interface Sheet {
  template: HandoutTemplate
  items: readonly HandoutItem[]
  typed: TypedLines
}

/** The sheet as it fits another version of its guide, and what of it does not, in words. */
interface MetSheet {
  items: HandoutItem[]
  typed: TypedLines
  left: string[]
}

/**
 * Carries a sheet over to another version of its guide: a line that only moved is followed, what is gone leaves the sheet and is said.
 * @param before the version that the sheet was made with
 */
export function meetUpdate(before: Pack, now: Pack, { template, items, typed }: Sheet): MetSheet {
  const left: string[] = []
  const entries = new Map(now.entries.map((entry) => [entry.id, entry]))
  const named = (id: string) => before.entries.find((entry) => entry.id === id)?.name ?? id
  const lineOf = (pack: Pack, path: LinePath) => packLineAt(pack, { template }, path)

  const kept = items.flatMap((item): HandoutItem[] => {
    const entry = entries.get(item.id)
    if (!entry?.patient) {
      const why = entry ? 'it has no text for patients any more' : 'the guide no longer has it'
      left.push(`${named(item.id)} left the sheet: ${why}.`)
      return []
    }
    if (!item.lines) return [item]
    const lines = item.lines.flatMap((field) => fieldNow(entry, field, lineOf(before, entryLine(item.id, field))) ?? [])
    if (lines.length < item.lines.length) left.push(`${entry.name}: a chosen line is no longer in the guide.`)
    return [{ ...item, lines }]
  })

  const lines = [...typed].flatMap(([path, line]): [LinePath, typeof line][] => {
    const { owner, field } = splitPath(path)
    const entry = entries.get(owner as Entry['id'])
    const at = entry ? fieldNow(entry, field, line.original) : field
    if (at !== undefined && lineOf(now, `${owner}#${at}`) === line.original) return [[`${owner}#${at}`, line]]
    if (items.some(({ id }) => id === owner) && !entry?.patient) return []
    left.push(`“${line.original}” has changed in the guide; the guide's line is back.`)
    return []
  })
  return { items: kept, typed: new Map(lines), left }
}

/** Where a line of an entry's text for patients stands now: in its place, or elsewhere in its list. */
function fieldNow({ patient }: Entry, field: string, text: string | undefined): string | undefined {
  const [, list = '', index = ''] = /^(\w+)\[(\d+)\]$/.exec(field) ?? []
  const lines = Object.entries(patient ?? {}).find(([name]) => name === list)?.[1] as unknown
  if (!Array.isArray(lines)) return index ? undefined : field
  if (lines[Number(index)] === text) return field
  const moved = lines.indexOf(text)
  return moved < 0 ? undefined : `${list}[${moved}]`
}
