import type { z } from 'zod'
import { NOTHING_STATED } from './schema'

/** Faults that are looked for; a file with more is not worth the time and the memory. */
export const FAULTS_SOUGHT = 1_000

/** The faults that a schema found, each as `path: what was expected`, one for a place. */
export function faultsOf(
  { issues }: { issues: readonly z.core.$ZodIssue[] },
  parent: readonly PropertyKey[] = [],
): string[] {
  const faults: string[] = []
  for (const issue of issues) {
    for (const line of issueLines(issue, parent)) if (placeOf(line) !== placeOf(faults.at(-1) ?? '')) faults.push(line)
    if (faults.length >= FAULTS_SOUGHT) return faults.slice(0, FAULTS_SOUGHT)
  }
  return faults
}

/** `drugs[3].facts.route`: the path of a fault inside a pack. */
export function faultPath(path: readonly PropertyKey[]): string {
  return path.map(pathStep).join('').replace(/^\./, '') || '(file)'
}

/** What was expected, in words that are not the checker's own ("Invalid input: ", "Too small: "). */
export function faultText(issue: z.core.$ZodIssue): string {
  const text = worded(issue) ?? issue.message.replace(/^[A-Z][a-z ]*[:.] (?=[Ee]xpected )/, '')
  return text.charAt(0).toLowerCase() + text.slice(1)
}

const SHOWN = 300
/** Controls, and signs that turn the direction of what follows: in a terminal or beside other text they would do harm. */
const UNSHOWN = /[\p{Cc}\p{Cs}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu

/** A text of a foreign file as one readable line: cut, and with what cannot be seen as its number. */
export function faultLine(text: string): string {
  const cut = text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text
  return cut.replace(UNSHOWN, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'a text',
  array: 'a list',
  object: 'an object',
  record: 'an object',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  null: 'null',
  undefined: 'nothing',
}

function worded(issue: z.core.$ZodIssue): string | undefined {
  // A sentence of our own schema stays.
  if (!/^(?:Invalid input|Too big|Too small): /.test(issue.message)) return undefined
  if (issue.code === 'too_big' || issue.code === 'too_small') {
    const bound = issue.code === 'too_big' ? `at most ${issue.maximum}` : `at least ${issue.minimum}`
    if (issue.origin === 'string') return `expected ${bound} ${bound.endsWith(' 1') ? 'character' : 'characters'}`
    return issue.origin === 'array'
      ? `expected ${bound} ${bound.endsWith(' 1') ? 'item' : 'items'}`
      : `expected a number of ${bound}`
  }
  if (issue.code !== 'invalid_type') return undefined
  const got = /received (\w+)$/.exec(issue.message)?.[1] ?? ''
  return `expected ${TYPES[issue.expected] ?? issue.expected}, got ${TYPES[got] ?? got}`
}

/** A field name of a hostile file may be long or hold line breaks; a fault stays one readable line. */
function pathStep(step: PropertyKey): string {
  const name = String(step)
  if (typeof step === 'number') return `[${name}]`
  return /^[\w-]{1,60}$/.test(name) ? `.${name}` : `[${JSON.stringify(name.slice(0, 60))}]`
}

const placeOf = (line: string): string => line.slice(0, line.indexOf(': '))

function* issueLines(issue: z.core.$ZodIssue, parent: readonly PropertyKey[]): Generator<string> {
  const path = [...parent, ...issue.path]
  if (issue.code === 'invalid_union') {
    const meant = issue.errors.find(isMeant)
    if (meant) {
      for (const inner of meant) yield* issueLines(inner, path)
      return
    }
  }
  if (issue.code === 'unrecognized_keys')
    for (const key of issue.keys) yield `${faultPath([...path, key])}: expected no such field`
  else if (issue.code === 'invalid_key') for (const inner of issue.issues) yield* issueLines(inner, path)
  else yield `${faultPath(path)}: ${faultText(issue)}`
}

/** Whether this branch of a union is the one that the author meant: its faults lie inside the right form. */
function isMeant(branch: z.core.$ZodIssue[]): boolean {
  return (
    branch.length > 0 &&
    !branch.some(
      (issue) =>
        (issue.code === 'invalid_type' && issue.path.length === 0) ||
        // A blank of no known name.
        (issue.code === 'invalid_union' && issue.errors.length === 0) ||
        (issue.path.length === 1 && issue.message === NOTHING_STATED),
    )
  )
}
