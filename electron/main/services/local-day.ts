/** Today on this machine's calendar. @returns ISO day, `2026-11-22` */
export function localDay(now = new Date()): string {
  const two = (n: number) => String(n).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
