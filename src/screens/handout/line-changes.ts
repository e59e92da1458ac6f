import { paragraphsOf } from '../../core/handout/reader'
import type { LinePath } from '../../core/handout/line'
import type { EntryId } from '../../core/topic/entry'
import type { useHandoutStore } from './handout-store'

type Sheet = Pick<ReturnType<typeof useHandoutStore>, 'note' | 'items' | 'change' | 'writeLine'>

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
