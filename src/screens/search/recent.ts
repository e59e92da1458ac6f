import { fold } from '../../core/search/normalize'

/** Searches that are offered again. */
const MOST = 6

/**
 * Puts a search in front of those before it, each once however it is written.
 * @param recent the latest first
 */
export function addRecent(recent: readonly string[], text: string): readonly string[] {
  const search = text.trim()
  if (!search) return recent
  return [search, ...recent.filter((one) => fold(one) !== fold(search))].slice(0, MOST)
}
