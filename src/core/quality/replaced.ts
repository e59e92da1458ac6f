import type { Finding } from './types'

/** A line with a finding's words replaced as the finding proposes. @param text the line as it was judged */
export function replaced(text: string, { start, end, replacement = '' }: Finding): string {
  return text.slice(0, start) + replacement + text.slice(end)
}
