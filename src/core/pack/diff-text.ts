import { KIND_LABELS } from '../topic/kind'
import type { Pack } from '../topic/topic'
import { countChanges, type EntryChange, type LineChange, type PackDiff } from './diff'

/**
 * A diff as plain text that a clinician can read: a head with the counts, then each entry that changes with its lines.
 * `+` stands before what is new, `-` before what is gone.
 */
export function diffText(diff: PackDiff, before: Pack, after: Pack): string {
  const { added, removed, changed, other } = countChanges(diff)
  const lines = [
    `${after.manifest.title}: version ${before.manifest.version} to ${after.manifest.version}`,
    added + removed + changed + other
      ? `Entries: ${added} new, ${removed} gone, ${changed} changed. Other lines: ${other}.`
      : 'Nothing that can be read differs.',
    ...diff.entries.flatMap(entryText),
    ...block('ABOUT THE GUIDE', diff.about),
    ...block('RUNNING TEXT', diff.texts),
    ...block('CODES', diff.codes),
    ...block('SOURCES', diff.sources),
  ]
  return `${lines.join('\n')}\n`
}

const CHANGE_WORDS: Readonly<Record<EntryChange['change'], string>> = {
  added: 'NEW',
  removed: 'GONE',
  changed: 'CHANGED',
}

function entryText({ id, kind, name, change, lines }: EntryChange): string[] {
  return [
    '',
    `${CHANGE_WORDS[change]}  ${name} (${KIND_LABELS[kind].one.toLowerCase()}, ${id})`,
    ...lines.flatMap(lineText),
  ]
}

function block(title: string, lines: readonly LineChange[]): string[] {
  return lines.length ? ['', title, ...lines.flatMap(lineText)] : []
}

function lineText(line: LineChange): string[] {
  return [
    `  ${line.label}`,
    ...('before' in line ? [`    - ${line.before}`] : []),
    ...('after' in line ? [`    + ${line.after}`] : []),
  ]
}
