import type { Basis, Cited, Statement } from '../../../core/topic/fact'
import type { SourceId } from '../../../core/topic/source'

let lastKey = 0

/** Tells rows of a form apart while they are moved. */
export function nextKey(): number {
  return ++lastKey
}

/** Who says so, while it is chosen. */
export interface CitedForm {
  sources: SourceId[]
  basis?: Basis
}

/** One cited line while it is written. */
export interface LineForm extends CitedForm {
  key: number
  text: string
}

/** The form of a statement; an empty one without. */
export function lineForm(statement?: Statement): LineForm {
  return { key: nextKey(), text: statement?.text ?? '', ...citedForm(statement) }
}

/** The sources of something stated, to be changed. */
export function citedForm(cited?: Cited): CitedForm {
  return { sources: [...(cited?.sources ?? [])], ...(cited?.basis && { basis: cited.basis }) }
}

/** A cited line as an entry holds it. */
export function statementOf({ text, sources, basis }: LineForm): Statement {
  return { text: text.trim(), sources: [...sources], ...(basis && { basis }) }
}

/** Whether nothing was written in a line. */
export function isEmptyLine({ text }: LineForm): boolean {
  return text.trim() === ''
}

/** What was typed one a line, without empty lines. */
export function linesOf(text: string): string[] {
  return text
    .split(/\r\n?|\n/u)
    .map((line) => line.trim())
    .filter(Boolean)
}
