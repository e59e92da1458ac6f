import type { PackManifest } from '../topic/topic'
import { PACK_LIMITS } from './schema'
import { compareVersions } from './version'

type ChangeLog = PackManifest['changeLog']
type LogItem = ChangeLog[number]

/** A version's numbers have nine digits at most. */
const HIGHEST_NUMBER = 999_999_999

/**
 * The version after some others: the minor number of the highest plus one, and when that has no room the next major.
 * @param versions as manifests have them
 * @returns a version above every one of them; `undefined` when there is none left
 */
export function versionAfter(...versions: readonly string[]): string | undefined {
  const highest = versions.reduce((a, b) => (compareVersions(a, b) < 0 ? b : a))
  const [major = 0, minor = 0] = highest.split('.').map(Number)
  if (minor < HIGHEST_NUMBER) return `${major}.${minor + 1}`
  return major < HIGHEST_NUMBER ? `${major + 1}.0` : undefined
}

/**
 * Notes what an edit changed. The edits of a day are one item of the log, under the last version of that day; the first item, which
 * says where the guide came from, is left as it is. A log that is full folds its oldest days into one.
 * @param changes one sentence each
 */
export function logEdit(log: ChangeLog, { version, on, changes }: LogItem): ChangeLog {
  const last = log.at(-1)
  const isSameDay = log.length > 1 && last?.on === on
  const next = isSameDay
    ? [...log.slice(0, -1), { version, on, changes: joined(last.changes, changes) }]
    : [...log, { version, on, changes: joined([], changes) }]
  return next.length > PACK_LIMITS.items ? folded(next) : next
}

const COUNTED = /^And (\d{1,9}) earlier changes\.$/

/** A sentence that was said before says nothing new; what finds no room is counted in the first line. */
function joined(before: readonly string[], added: readonly string[]): string[] {
  const counted = Number(COUNTED.exec(before[0] ?? '')?.[1] ?? 0)
  const said = counted ? before.slice(1) : before
  const all = [...said.filter((text) => !added.includes(text)), ...added]
  const over = counted || all.length > PACK_LIMITS.items ? Math.max(0, all.length - PACK_LIMITS.items + 1) : 0
  return counted || over ? [`And ${counted + over} earlier changes.`, ...all.slice(over)] : all
}

/** The second and third item as one; the first stays. */
function folded([first, second, third, ...rest]: ChangeLog): ChangeLog {
  if (!first || !second || !third) return [first, second, third].flatMap((item) => item ?? [])
  return [first, { ...third, changes: joined(second.changes, third.changes) }, ...rest]
}
