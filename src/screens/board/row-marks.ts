import {
  Ban,
  BedDouble,
  Building2,
  Hospital,
  Link2,
  PencilLine,
  Radiation,
  Route,
  ScanLine,
  Syringe,
  TestTube,
  TriangleAlert,
} from '@lucide/vue'
import type { Component } from 'vue'
import { ATTRIBUTES, type Attribute } from '../../core/topic/attributes'
import { factOf, type Entry } from '../../core/topic/entry'
import { isBlank } from '../../core/topic/fact'
import { COLUMN_KINDS, KIND_LABELS } from '../../core/topic/kind'

/** A fact that earns a place on a board row: a word and an icon, never colour alone. */
export interface RowMark {
  icon: Component
  text: string
  tone?: 'danger' | 'warn' | 'note'
}

const SETTING_ICONS: Readonly<Record<string, Component>> = {
  bedside: BedDouble,
  clinic: Building2,
  imagingDepartment: Hospital,
  laboratory: TestTube,
}

/** The codes of a `choice` or `choices` fact; none for a blank. */
function codes(entry: Entry, name: string): string[] {
  const fact = factOf(entry, name)
  return fact && !isBlank(fact) ? fact.stated.flatMap((item) => ('choice' in item ? [item.choice] : [])) : []
}

function label(attribute: Attribute, code: string): string {
  return attribute.choices?.[code] ?? code
}

/** The marks of an entry in a fixed order: what it is first, then what bears on safety. */
export function rowMarks(entry: Entry): RowMark[] {
  const marks: RowMark[] = []
  if (entry.kind === 'diagnosticTest') {
    const { setting, radiation } = ATTRIBUTES.diagnosticTest
    for (const code of codes(entry, 'setting'))
      marks.push({ icon: SETTING_ICONS[code] ?? Building2, text: label(setting, code) })
    for (const code of codes(entry, 'radiation'))
      if (code !== 'none') marks.push({ icon: Radiation, text: label(radiation, code), tone: 'warn' })
  }
  if (entry.kind === 'drug') {
    const routes = codes(entry, 'routes').map((code) => label(ATTRIBUTES.drug.routes, code))
    if (routes.length) marks.push({ icon: Route, text: routes.join(', ') })
    if (!isBlank(entry.facts.boxedWarnings)) marks.push({ icon: TriangleAlert, text: 'boxed warning', tone: 'danger' })
    if (codes(entry, 'labelStatus').includes('offLabel')) marks.push({ icon: Ban, text: 'off-label' })
  }
  if (entry.kind === 'procedure') {
    for (const code of codes(entry, 'invasiveness'))
      marks.push({ icon: Syringe, text: label(ATTRIBUTES.procedure.invasiveness, code) })
    for (const code of codes(entry, 'guidance'))
      if (code !== 'none') marks.push({ icon: ScanLine, text: label(ATTRIBUTES.procedure.guidance, code) })
  }
  if (entry.editorNotes.some((note) => note.isSafety))
    marks.push({ icon: PencilLine, text: 'safety note', tone: 'note' })
  return marks
}

/**
 * Points to the rows that repeat an entry or belong to it, by their number in the guide: "also rows 4, 9, 18–20".
 * @param twins the entries that it names; those that no list of the board shows are left out
 * @returns `null` when there is none
 */
export function twinMark(entry: Entry, twins: readonly Entry[]): RowMark | null {
  const parts = COLUMN_KINDS.flatMap((kind) => {
    const rows = twins.filter((twin) => twin.kind === kind).flatMap(({ origin }) => origin?.n ?? [])
    if (!rows.length) return []
    const word = kind === entry.kind ? 'row' : KIND_LABELS[kind].one.toLowerCase()
    return `${word}${rows.length > 1 && kind === entry.kind ? 's' : ''} ${ranges(rows)}`
  })
  return parts.length ? { icon: Link2, text: `also ${parts.join(', ')}` } : null
}

/** Numbers in order, three or more neighbours as one stretch. */
function ranges(numbers: readonly number[]): string {
  const runs: number[][] = []
  for (const n of [...numbers].sort((a, b) => a - b)) {
    const run = runs.at(-1)
    if (run?.at(-1) === n - 1) run.push(n)
    else runs.push([n])
  }
  return runs.map((run) => (run.length > 2 ? `${run[0]}–${run.at(-1)}` : run.join(', '))).join(', ')
}
