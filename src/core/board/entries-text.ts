import type { Entry } from '../topic/entry'
import { KIND_LABELS } from '../topic/kind'
import { packReviewText } from '../topic/review-text'
import type { Pack } from '../topic/topic'

/**
 * Chosen entries as plain text for the clipboard: name, kind, one line with the numbers of its sources, the safety notes, and
 * at the foot the sources, the guide, its version and its review status.
 * @param entries of the pack, in the order in which they shall stand
 */
export function entriesText(pack: Pack, entries: readonly Entry[]): string {
  const numbers = new Map<string, number>()
  const cite = (sources: readonly string[]) =>
    sources
      .map((id) => {
        if (!numbers.has(id)) numbers.set(id, numbers.size + 1)
        return `[${numbers.get(id)}]`
      })
      .join('')
  const blocks = entries.map((entry) =>
    [
      `${entry.name} (${KIND_LABELS[entry.kind].one.toLowerCase()})`,
      `${entry.summary.text} ${cite(entry.summary.sources)}`,
      ...entry.editorNotes
        .filter(({ isSafety }) => isSafety)
        .map((note) => `Editor's note on safety: ${note.text} ${cite(note.sources)}`),
    ].join('\n'),
  )
  const sources = [...numbers].map(([id, number]) => {
    const source = Object.entries(pack.sources).find(([key]) => key === id)?.[1]
    const about = source && [source.title, source.publisher, source.year, source.address].filter(Boolean).join('. ')
    return `[${number}] ${about ?? id}`
  })
  const { title, version } = pack.manifest
  return [...blocks, ['Sources', ...sources].join('\n'), `${title}, version ${version}, ${packReviewText(pack)}`].join(
    '\n\n',
  )
}
