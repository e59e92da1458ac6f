import { paragraphsOf } from '../../core/handout/reader'
import type { LinePath } from '../../core/handout/line'
import type { Finding } from '../../core/quality/types'
import type { EntryId } from '../../core/topic/entry'
import type { useHandoutStore } from './handout-store'

type Sheet = Pick<ReturnType<typeof useHandoutStore>, 'note' | 'items' | 'change' | 'writeLine'>

/** A line with a finding's words replaced as the finding proposes. @param text the line as it was judged */
export function replaced(text: string, { start, end, replacement = '' }: Finding): string {
  return text.slice(0, start) + replacement + text.slice(end)
}

/** Puts a text in the place of a line of the sheet, wherever that line was typed. */
export function writeSheetLine(sheet: Sheet, path: LinePath, text: string): void {
  const { paragraph, medicine } =
    /^patient#(?:note\[(?<paragraph>\d+)\]|howToTake\.(?<medicine>.+))$/u.exec(path)?.groups ?? {}
  if (paragraph !== undefined) sheet.note = paragraphsOf(sheet.note).with(Number(paragraph), text).join('\n')
  else if (medicine !== undefined) {
    const item = sheet.items.find(({ id }) => id === (medicine as EntryId))
    if (item) sheet.change(item.id, { howToTake: text })
  } else sheet.writeLine(path, text)
}
