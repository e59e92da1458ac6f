/**
 * A day as people write it: "22 November 2026".
 * @param isoDay `YYYY-MM-DD`
 * @param language BCP 47 tag; plain `en` puts the day first, which readers on both sides of the Atlantic take the same way
 * @throws RangeError when the text is no day
 */
export function longDay(isoDay: string, language: string): string {
  const locale = language === 'en' ? 'en-GB' : language
  const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
  return format.format(new Date(`${isoDay}T00:00:00Z`))
}

/** The day on the calendar of this computer. @returns ISO day, `2026-11-22` */
export function localDay(now: Date): string {
  const two = (n: number) => String(n).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
