import type { HandoutItem, HandoutRequest } from '../../core/handout/request'

/**
 * The request of a sheet, as the bridge takes it: plain data only, and nothing that was left empty.
 * @param sheet an empty `date` is today's
 */
export function requestOf({ items, date, ...sheet }: HandoutRequest): HandoutRequest {
  return {
    ...sheet,
    items: items.map(({ id, lines, howToTake }) => ({
      id,
      ...(lines && { lines: [...lines] }),
      ...(howToTake && { howToTake }),
    })),
    ...(date && { date }),
  }
}

/** What was typed on a sheet for one patient, how to take a medicine included; nothing that was left empty. */
export function personalTexts(
  sheet: Pick<HandoutRequest, 'patientName' | 'nextVisit' | 'note'> & { items: readonly HandoutItem[] },
): string[] {
  const { patientName, nextVisit, note, items } = sheet
  return [patientName, nextVisit, note, ...items.map((item) => item.howToTake ?? '')].filter((text) => text.trim())
}
