import { entriesOf, type HandoutDocument } from './document'
import { escapeHtml } from './escape'
import { renderHandoutText } from './render-text'
import { renderHandoutRichText } from './render-rich'
import { sheetLines } from './sheet-lines'

/**
 * One sentence for the patient's record: which sheet was given, from which content, with which items, and what the clinician
 * changed. It names no patient: the record it goes into does.
 */
export function recordLine(document: HandoutDocument): string {
  const { templateName, title, content } = document
  const { topic, version, review, date } = content
  const items = entriesOf(document).map(({ name, id }) => `${name.original ?? name.text} (${id})`)
  const edited = sheetLines(document).filter(({ isEdited }) => isEdited).length
  return [
    `Given: sheet “${templateName}” (${title}), content ${topic} ${version}, ${review}, ${date}.`,
    `Items: ${items.join('; ') || 'none chosen'}.`,
    ...(edited ? [`${edited === 1 ? '1 line' : `${edited} lines`} in the clinician's words.`] : []),
    'Red flags and when to seek help included.',
  ].join(' ')
}

/** For the clipboard: the line for the record and the whole sheet, as plain and as rich text. */
export interface RecordText {
  plain: string
  html: string
}

/** @returns the line for the record, then the sheet's words in their order; the HTML is safe and holds no address */
export function recordText(document: HandoutDocument): RecordText {
  const line = recordLine(document)
  return {
    plain: `${line}\n\n${renderHandoutText(document)}`,
    html: `<p>${escapeHtml(line)}</p>${renderHandoutRichText(document)}`,
  }
}
