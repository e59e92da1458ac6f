import { citedInEntry } from '../topic/cited'
import { entryId, type Entry } from '../topic/entry'
import { BLANK_LABELS, type Cited } from '../topic/fact'
import { KIND_LABELS } from '../topic/kind'
import { SECTION_LABELS } from '../topic/section'
import { sourceLine, type Source, type SourceId } from '../topic/source'
import { statementsOf } from '../topic/statements'
import { entryLineLabel } from './line-label'
import type { EditedEntry, EditedText, EditedTopic } from './pack-edit'

/** What was typed for a guide and is not in it. Nothing of it need be whole. */
export interface TypedParts {
  /** The guide. */
  title: string
  topic?: EditedTopic | undefined
  texts?: readonly EditedText[]
  entries?: readonly EditedEntry[]
  sources: ReadonlyMap<SourceId, Source>
}

/** What was typed, as plain text that can be kept elsewhere: every line under its name, with the number of its sources. */
export function typedText({ title, topic, texts = [], entries = [], sources }: TypedParts): string {
  const cited = new Map<SourceId, number>()
  const mark = ({ sources: ids }: Pick<Cited, 'sources'>): string => {
    for (const id of ids) if (!cited.has(id)) cited.set(id, cited.size + 1)
    return ids.length ? ` [${ids.map((id) => cited.get(id)).join(', ')}]` : ''
  }
  const blocks = [
    ...(topic ? [block('ABOUT THE GUIDE', topicLines(topic))] : []),
    ...texts.map(({ section, paragraphs }) =>
      block(
        SECTION_LABELS[section].toUpperCase(),
        paragraphs.map((paragraph) => `${paragraph.text}${mark(paragraph)}`),
      ),
    ),
    ...entries.map((entry) =>
      block(`${KIND_LABELS[entry.kind].one.toUpperCase()}: ${entry.name}`, entryLines(entry, mark)),
    ),
  ]
  const list = [...cited].map(([id, number]) => `[${number}] ${named(sources.get(id), id)}`)
  return (
    [`${title}: typed and not saved`, ...blocks, ...(list.length ? [block('SOURCES', list)] : [])].join('\n\n') + '\n'
  )
}

const block = (head: string, lines: readonly string[]): string => [head, ...lines].join('\n')
const named = (source: Source | undefined, id: SourceId): string => (source ? sourceLine(source) : id)

function topicLines({ title, language, synonyms, patient }: EditedTopic): string[] {
  const lines: [label: string, texts: readonly string[]][] = [
    ['Title', [title]],
    ['Language', [language]],
    ['Other names', synonyms],
    ['Name for the patient', [patient.name]],
    ['Heading of the home-care sheet', [patient.homeCareTitle]],
    ['What you have', patient.lead],
    ['Go easy on', patient.avoid],
    ['Disclaimer', patient.disclaimer],
  ]
  return lines.flatMap(([label, all]) => all.filter(Boolean).map((text) => `${label}: ${text}`))
}

function entryLines(edited: EditedEntry, mark: (cited: Cited) => string): string[] {
  const entry = { ...edited, id: entryId(`${edited.kind}/typed`) } as Entry
  const cited = new Map(citedInEntry(entry))
  return statementsOf(entry).flatMap(({ path, text }) => {
    const isOpen = path.startsWith('facts.') && text === BLANK_LABELS.notStated
    if (path === 'name' || isOpen || !text.trim()) return []
    const by = cited.get(path) ?? cited.get(path.replace(/^(facts\.\w+)(\[\d+\])$/, '$1.stated$2'))
    const [, piece] = /^facts\.\w+\[\d+\]\.(.+)$/.exec(path) ?? []
    const label = `${entryLineLabel(entry.kind, path).label}${piece ? `, ${piece.replaceAll('-', ' ')}` : ''}`
    return [`${label}: ${text}${by ? mark(by) : ''}`]
  })
}
