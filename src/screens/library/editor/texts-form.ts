import { runningText } from '../../../core/pack/running-text'
import { TEXT_LIMITS, type EditedText } from '../../../core/pack/pack-edit'
import type { Statement } from '../../../core/topic/fact'
import { ORIGIN_SECTIONS, type OriginSection } from '../../../core/topic/section'
import type { Pack } from '../../../core/topic/topic'
import { GUIDE_ORDER } from '../../guide/guide-sections'
import { isEmptyLine, lineForm, statementOf, type LineForm } from './line-form'

/** The running text of a section while it is written, a line a paragraph. */
export interface TextForm {
  section: OriginSection
  lines: LineForm[]
}

/** The running texts of a guide while they are written, in the order in which they are read. */
export type TextsForm = TextForm[]

/** Sections that can have a running text, in the order of the guide page. */
export const TEXT_SECTIONS: readonly OriginSection[] = GUIDE_ORDER.filter((section): section is OriginSection =>
  (ORIGIN_SECTIONS as readonly string[]).includes(section),
)

/** The sections with a text that is longer than what is edited at once. */
export function longTexts(pack: Pack): OriginSection[] {
  return TEXT_SECTIONS.filter((section) => isTooLong(runningText(pack, section)))
}

function isTooLong(paragraphs: readonly Statement[]): boolean {
  const characters = paragraphs.reduce((sum, { text }) => sum + text.length, 0)
  return paragraphs.length > TEXT_LIMITS.paragraphs || characters > TEXT_LIMITS.characters
}

/** The running texts of a guide as they stand. */
export function textsForm(pack: Pack): TextsForm {
  return TEXT_SECTIONS.flatMap((section) => {
    const paragraphs = runningText(pack, section)
    return paragraphs.length && !isTooLong(paragraphs) ? [{ section, lines: paragraphs.map(lineForm) }] : []
  })
}

/** Begins the text of a section, in its place. */
export function addText(form: TextsForm, section: OriginSection): void {
  const rank = (one: OriginSection) => TEXT_SECTIONS.indexOf(one)
  const next = form.findIndex((text) => rank(text.section) > rank(section))
  form.splice(next < 0 ? form.length : next, 0, { section, lines: [lineForm()] })
}

/** Takes out what was left empty, so that a fault's place in the guide is its place in the form. */
export function tidyTextsForm(form: TextsForm): void {
  for (const text of form) text.lines = text.lines.filter((line) => !isEmptyLine(line))
}

/** What the form says of sections that say something else in the guide. */
export function changedTexts(form: TextsForm, pack: Pack): EditedText[] {
  return form.flatMap(({ section, lines }) => {
    const paragraphs = lines.map(statementOf)
    const before = runningText(pack, section).map((paragraph) => statementOf(lineForm(paragraph)))
    return JSON.stringify(paragraphs) === JSON.stringify(before) ? [] : [{ section, paragraphs }]
  })
}
