import type { ReadLine, ReadSentence } from '../read-sheet'
import type { RuleId } from '../rules'
import { IMPERATIVES } from '../tables/imperatives'
import { saysChance } from '../checks/numbers'
import { forPerson, notApplicable, notPassed, passed, type Evidence, type Verdict } from './item'

/** PEMAT's guide calls an item met where it holds nearly throughout; here, in at least this share of the lines. */
const THROUGHOUT = 0.8
/** More lines than this without a heading, a name or a change of kind are no short section. */
const LONGEST_RUN = 10
/** The Clear Communication Index (item 8) takes a list of more than seven items without a break for no list. */
export const LONGEST_LIST = 7
/** A sheet of so few lines needs no headings and no summary: PEMAT's "very short material". */
const VERY_SHORT = 6

/** A sentence that begins with what to do: "Take …", "Then rest …", "Do not …". */
export function isOrder({ words }: ReadSentence): boolean {
  const [first, second] = words
  if (!first) return false
  if (IMPERATIVES.has(first.lower)) return true
  return ['then', 'please', 'also', 'first', 'next', 'always', 'never', 'still', 'slowly', 'gently'].includes(
    first.lower,
  )
    ? second !== undefined && IMPERATIVES.has(second.lower)
    : false
}

/** Lines that tell the reader to do something; signs for which to seek help are not among them. */
export function actionLines({ prose }: Evidence): ReadLine[] {
  return prose.filter(({ role, sentences }) => role !== 'foot' && role !== 'redFlag' && sentences.some(isOrder))
}

export function isVeryShort({ prose }: Evidence): boolean {
  return prose.length <= VERY_SHORT
}

/** The paths of lines in which one of some rules found something, each once. */
export function foundBy({ findings }: Evidence, ...rules: RuleId[]): string[] {
  return [...new Set(rules.flatMap((rule) => findings.get(rule) ?? []).map(({ path }) => path))]
}

/** Passed where the rules found nothing; else the lines. */
export function cleanOf(evidence: Evidence, good: string, bad: (count: number) => string, ...rules: RuleId[]): Verdict {
  const paths = foundBy(evidence, ...rules)
  return paths.length ? notPassed(bad(paths.length), paths) : passed(good)
}

/** Passed where the rules found something in few lines only. */
export function isThroughout({ prose }: Evidence, paths: readonly string[]): boolean {
  return !prose.length || 1 - paths.length / prose.length >= THROUGHOUT
}

export function hasNumbers({ prose }: Evidence): boolean {
  return prose.some(({ text }) => /\d/u.test(text))
}

export function hasChances({ prose }: Evidence): boolean {
  return prose.some(({ text }) => saysChance(text))
}

export function linesWithRole({ lines }: Evidence, ...roles: ReadLine['role'][]): ReadLine[] {
  return lines.filter(({ role }) => roles.includes(role))
}

/** The first lines of runs of more than so many lines of one kind, unbroken by a heading or a name. */
export function longRuns({ lines }: Evidence, most: number, roles?: readonly ReadLine['role'][]): string[] {
  const starts: string[] = []
  let run: ReadLine[] = []
  for (const line of lines) {
    const breaks = !line.isProse || (roles !== undefined && run[0] !== undefined && run[0].role !== line.role)
    if (breaks) run = []
    if (line.isProse && (!roles || roles.includes(line.role))) run.push(line)
    if (run.length === most + 1 && run[0]) starts.push(run[0].path)
  }
  return starts
}

/** Sections short and headed. */
export function judgeChunks(evidence: Evidence): Verdict {
  if (isVeryShort(evidence)) return notApplicable('The sheet is very short.')
  if (!linesWithRole(evidence, 'heading', 'name').length) return notPassed('The sheet has no headings.')
  const runs = longRuns(evidence, LONGEST_RUN)
  return runs.length
    ? notPassed(`A section runs over ${LONGEST_RUN} lines.`, runs)
    : passed(`No section runs over ${LONGEST_RUN} lines.`)
}

export function judgeActions(evidence: Evidence): Verdict {
  const actions = actionLines(evidence)
  return actions.length
    ? passed(
        `${actions.length} lines say what to do.`,
        actions.slice(0, 3).map(({ path }) => path),
      )
    : notPassed('No line says what to do.')
}

/** Actions told as steps, each one sentence and short. */
export function judgeSteps(evidence: Evidence): Verdict {
  const steps = linesWithRole(evidence, 'step')
  if (!actionLines(evidence).length) return notPassed('No line says what to do.')
  if (!steps.length) return notPassed('No action is told in steps.')
  const long = new Set(foundBy(evidence, 'sentenceLength'))
  const paths = steps.filter(({ sentences, path }) => sentences.length > 1 || long.has(path)).map(({ path }) => path)
  return paths.length
    ? notPassed(`${paths.length} of ${steps.length} steps are long or hold more than one sentence.`, paths)
    : passed(`${steps.length} steps, each one short sentence.`)
}

/** Pictures beside what is told in steps. */
export function judgePictures(evidence: Evidence): Verdict {
  const captions = linesWithRole(evidence, 'caption')
  if (captions.length)
    return forPerson('The sheet has pictures; whether it needs more, a person must say.', pathsOf(captions))
  return linesWithRole(evidence, 'step').length
    ? notPassed('Steps are told without a picture.')
    : forPerson('There is no picture and there are no steps; whether one would help, a person must say.')
}

/** What only a person can say of pictures; nothing where there are none. */
export function judgeOfPictures(evidence: Evidence, question: string): Verdict {
  const captions = linesWithRole(evidence, 'caption')
  return captions.length ? forPerson(question, pathsOf(captions)) : notApplicable('There are no pictures.')
}

export function tablesOf({ lines }: Evidence): ReadLine[] {
  return lines.filter(({ path }) => path.startsWith('sheet#options['))
}

export function pathsOf(lines: readonly ReadLine[]): string[] {
  return lines.map(({ path }) => path)
}
