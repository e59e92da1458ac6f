import { attributesOf } from '../topic/attributes'
import { factOf, type Entry } from '../topic/entry'
import { BLANK_LABELS, isBlank } from '../topic/fact'
import type { Kind } from '../topic/kind'
import { codesOf } from './facets'

/** The steps of the treatment ladder, by how far they reach into the body. */
export const LADDER_STEPS = ['care', 'medicines', 'injections', 'surgery'] as const
export type LadderStepId = (typeof LADDER_STEPS)[number]

export const LADDER_LABELS: Readonly<Record<LadderStepId, string>> = {
  care: 'Care without drugs',
  medicines: 'Medicines',
  injections: 'Injections',
  surgery: 'Surgery and implants',
}

/** Entries of one step that share a value: a phase, a route, a way in. */
export interface LadderGroup {
  /** `null` for an honest blank, whose label says which. */
  code: string | null
  label: string
  entries: Entry[]
}

export interface LadderStep {
  id: LadderStepId
  label: string
  count: number
  groups: LadderGroup[]
}

/** The attribute that divides a kind's entries inside a step, and the one that says when they are considered. */
const PLACING: Readonly<Partial<Record<Kind, { group: string; when: string | null }>>> = {
  care: { group: 'phase', when: null },
  drug: { group: 'routes', when: 'role' },
  procedure: { group: 'invasiveness', when: 'whenConsidered' },
}

const INJECTED_ROUTES: readonly string[] = ['intraArticular', 'softTissueInjection']
const INJECTED_PROCEDURES: readonly string[] = ['injection', 'percutaneous']

/**
 * The step on which an entry stands, from its kind, its routes and its invasiveness: a drug that is given by needle only
 * stands with the injections, a procedure through the skin too; every other stated invasiveness is surgery.
 * @returns `null` for what is no treatment, and for a procedure whose invasiveness the sources do not state
 */
export function stepOf(entry: Entry): LadderStepId | null {
  if (entry.kind === 'care') return 'care'
  if (entry.kind === 'drug') {
    const routes = codesOf(entry, 'routes')
    return routes.length && routes.every((route) => INJECTED_ROUTES.includes(route)) ? 'injections' : 'medicines'
  }
  if (entry.kind !== 'procedure') return null
  const [invasiveness] = codesOf(entry, 'invasiveness')
  if (!invasiveness) return null
  return INJECTED_PROCEDURES.includes(invasiveness) ? 'injections' : 'surgery'
}

/**
 * What the facts say of when a treatment is considered: a procedure's own words on it, a drug's role.
 * @returns `null` where they say nothing, and for care, whose phase is its group
 */
export function whenConsidered(entry: Entry): string | null {
  const name = PLACING[entry.kind]?.when
  const fact = name ? factOf(entry, name) : undefined
  if (!fact || isBlank(fact)) return null
  const [item] = fact.stated
  return item && 'text' in item ? item.text : null
}

/**
 * The ladder of a guide: four steps, each with its entries in the guide's order, divided by what the facts state.
 * Nothing is ranked: a step says how far a treatment reaches into the body, not how well it works.
 */
export function buildLadder(entries: readonly Entry[]): LadderStep[] {
  return LADDER_STEPS.map((id) => {
    const own = entries.filter((entry) => stepOf(entry) === id)
    return { id, label: LADDER_LABELS[id], count: own.length, groups: divide(own) }
  })
}

function divide(entries: readonly Entry[]): LadderGroup[] {
  const groups = new Map<string, LadderGroup & { place: number }>()
  for (const entry of entries) {
    const attributeName = PLACING[entry.kind]?.group ?? ''
    const choices = attributesOf(entry.kind).find(([name]) => name === attributeName)?.[1].choices ?? {}
    const code = codesOf(entry, attributeName)[0] ?? null
    const label = code === null ? blankLabel(entry, attributeName) : (choices[code] ?? code)
    const place = code === null ? Number.MAX_SAFE_INTEGER : Object.keys(choices).indexOf(code)
    const group = groups.get(label) ?? { code, label, entries: [], place }
    group.entries.push(entry)
    groups.set(label, group)
  }
  return [...groups.values()]
    .sort((a, b) => a.place - b.place)
    .map(({ code, label, entries: own }) => ({ code, label, entries: own }))
}

/** Which blank stands in place of a value. */
function blankLabel(entry: Entry, attributeName: string): string {
  const fact = factOf(entry, attributeName)
  return BLANK_LABELS[fact && isBlank(fact) ? fact.blank : 'notStated']
}
