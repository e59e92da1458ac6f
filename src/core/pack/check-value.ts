import { FAULTS_SOUGHT, faultPath } from './faults'
import { PACK_LIMITS } from './schema'

/**
 * Values (texts, numbers, lists, objects) at most: in one entry, in the sources, in all else. Far above what a guide needs, and few
 * enough that a fault in each is found in no time.
 */
const MOST_VALUES = { entry: 20_000, sources: 100_000, rest: 50_000 } as const
/** A file is refused before that; a value that was not read from a file may go deeper. */
const DEEPEST = 40

/**
 * Controls but tab and line break, half characters, and the marks that turn the direction of the text around them: in a name they
 * could show one guide as another.
 */
const NO_TEXT = /(?![\t\n\r])[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u

/**
 * What a value read from a file must keep before its shape is looked at: bounds on how much of it there is.
 * @returns faults as `path: what was expected`; empty when it can be looked at
 */
export function checkAmount(value: unknown): string[] {
  if (!isRecord(value)) return []
  const faults: string[] = []
  let rest = 0
  for (const [field, content] of Object.entries(value)) {
    if (field === 'entries' && Array.isArray(content)) {
      if (content.length <= PACK_LIMITS.entries)
        content.forEach((entry: unknown, i) => {
          if (faults.length < FAULTS_SOUGHT && count(entry, MOST_VALUES.entry) > MOST_VALUES.entry)
            faults.push(tooMany(['entries', i], MOST_VALUES.entry))
        })
    } else if (field === 'sources' && isRecord(content)) {
      const { length } = Object.keys(content)
      if (length > PACK_LIMITS.sources)
        faults.push(`sources: expected at most ${PACK_LIMITS.sources} sources, got ${length}`)
      else if (count(content, MOST_VALUES.sources) > MOST_VALUES.sources)
        faults.push(tooMany(['sources'], MOST_VALUES.sources))
    } else if (rest <= MOST_VALUES.rest) rest += count(content, MOST_VALUES.rest)
  }
  if (rest > MOST_VALUES.rest)
    faults.push(`(file): expected at most ${MOST_VALUES.rest} values beside the entries and the sources`)
  return faults
}

/**
 * What a schema does not see: a text with signs that are none, and a source under the name of a built-in field.
 * @returns faults as `path: what was expected`
 */
export function checkTexts(value: unknown): string[] {
  const faults: string[] = []
  const path: PropertyKey[] = []
  const look = (at: PropertyKey, inside: unknown) => {
    path.push(at)
    if (at === '__proto__' && path.length === 2 && path[0] === 'sources')
      faults.push(`${faultPath(path)}: expected a source id such as S12`)
    walk(inside)
    path.pop()
  }
  const walk = (inside: unknown) => {
    if (faults.length >= FAULTS_SOUGHT || path.length > DEEPEST) return
    if (typeof inside === 'string') {
      if (inside.length <= PACK_LIMITS.textLength && NO_TEXT.test(inside))
        faults.push(
          `${faultPath(path)}: expected a text without control characters and without marks that turn its direction`,
        )
    } else if (Array.isArray(inside)) inside.forEach((item, i) => look(i, item))
    else if (isRecord(inside)) for (const key of Object.keys(inside)) look(key, inside[key])
  }
  walk(value)
  return faults
}

/** Counts values, no further than one above a number. */
function count(value: unknown, most: number): number {
  let found = 0
  const waiting: unknown[] = [value]
  while (waiting.length && found <= most) {
    const next = waiting.pop()
    found++
    if (typeof next !== 'object' || next === null) continue
    const inside: unknown[] = Array.isArray(next) ? next : Object.values(next)
    if (inside.length > most) return inside.length
    for (const item of inside) waiting.push(item)
  }
  return found + waiting.length
}

const tooMany = (path: readonly PropertyKey[], most: number): string =>
  `${faultPath(path)}: expected at most ${most} values in it`

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
