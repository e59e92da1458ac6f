import type { InstalledRecord, SavedRecord } from './pack-records'

/** What is kept of a guide that is edited, beside the version that is shown and the one before it. */
export const SAVED_LIMITS = { versions: 10, bytes: 60_000_000 } as const

/** Sentences told of one version, and characters of each. */
const TOLD = { changes: 5, characters: 300 } as const

/** Every version of an imported guide whose file is kept. */
export function versionsOf({ version, other, saved = [] }: InstalledRecord): Set<string> {
  return new Set([version, ...(other ? [other] : []), ...saved.map((one) => one.version)])
}

/**
 * What is kept after an edit was saved, the oldest first: the new version, the one that it was made of, and of the others the
 * latest, as many as there is room for.
 * @param before as it was recorded until now
 * @param made the new version
 */
export function savedAfter(before: InstalledRecord, made: SavedRecord): SavedRecord[] {
  const kept = [...(before.saved ?? unsaid(before)).filter(({ version }) => version !== made.version), made]
  const isFull = () =>
    kept.length > SAVED_LIMITS.versions + 1 || kept.reduce((sum, { bytes }) => sum + bytes, 0) > SAVED_LIMITS.bytes
  while (isFull()) {
    const oldest = kept.findIndex(({ version }) => version !== made.version && version !== before.version)
    if (oldest < 0) break
    kept.splice(oldest, 1)
  }
  return kept
}

/** What is known of a version from before its edits were told. */
const unsaid = ({ version, other }: InstalledRecord): SavedRecord[] =>
  [...(other ? [other] : []), version].map((one) => ({ version: one, bytes: 0, changes: [] }))

/** The changes of an edit in as few words as a list shows. */
export function toldChanges(changes: readonly string[]): string[] {
  const more = changes.length - TOLD.changes
  const shown = changes.slice(0, more > 0 ? TOLD.changes - 1 : TOLD.changes)
  const cut = (text: string) => (text.length > TOLD.characters ? `${text.slice(0, TOLD.characters)}…` : text)
  return [...shown.map(cut), ...(more > 0 ? [`And ${more + 1} more changes.`] : [])]
}
