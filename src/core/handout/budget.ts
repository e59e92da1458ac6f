import type { Pack } from '../topic/topic'
import { entriesOf, type HandoutDocument, type HandoutEntry } from './document'
import { DOABLE } from './entry-text'

/** What a sheet may hold and still be read and done: one page, three main actions, three exercises. */
export const BUDGET = { pages: 1, actions: 3, exercises: 3 } as const
export type BudgetLimit = keyof typeof BUDGET

export interface BudgetWarning {
  limit: BudgetLimit
  text: string
}

/** How much a sheet asks of its reader. */
export interface Budget {
  pages: number
  /** Things to do at home. */
  actions: number
  exercises: number
  /** Limits that are passed, in words for the clinician. */
  warnings: BudgetWarning[]
}

/** Words of an entry's name that make it an exercise: moves to learn and to repeat. */
const EXERCISE =
  /\b(?:stretch\w*|exercis\w*|strengthen\w*|strong|yoga|pilates|roll\w*|bands?|warm\s+up|warm-up|lunges?|bridges?|plank\w*|breath\w*)\b/iu

/** Whether an entry is an exercise, by its names. */
export function isExercise({ name, kind }: Pick<HandoutEntry, 'name' | 'kind'>, clinicalName = ''): boolean {
  return DOABLE.includes(kind) && EXERCISE.test(`${name.original ?? name.text} ${clinicalName}`)
}

/**
 * What a sheet asks of its reader, and where that is more than most will do. A warning is advice: nothing is refused for it.
 * @param pages as laid out
 * @param pack gives the entries' clinical names, which tell exercises more surely
 */
export function budgetOf(document: HandoutDocument, pages: number, pack?: Pick<Pack, 'entries'>): Budget {
  const doable = entriesOf(document).filter(({ kind }) => DOABLE.includes(kind))
  const clinicalNames = new Map(pack?.entries.map(({ id, name }) => [id, name]))
  const exercises = doable.filter((entry) => isExercise(entry, clinicalNames.get(entry.id))).length
  const actions = doable.length
  const warnings: BudgetWarning[] = []
  const warn = (limit: BudgetLimit, text: string) => warnings.push({ limit, text })
  if (pages > BUDGET.pages) warn('pages', `${pages} pages. One page is read; more are put away. Take something off.`)
  if (actions > BUDGET.actions)
    warn('actions', `${actions} things to do. Most people keep three: choose those that matter most now.`)
  if (exercises > BUDGET.exercises)
    warn('exercises', `${exercises} exercises. From the fourth on, fewer are done: leave some for the next visit.`)
  return { pages, actions, exercises, warnings }
}
