import {
  Ban,
  BedDouble,
  Building2,
  Hospital,
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
