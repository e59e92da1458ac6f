import { readPackParts } from '../../../scripts/content/bundled-pack.mjs'
import { loadCore } from '../../../scripts/content/load-core.mjs'

/**
 * The guide that comes with the app, checked.
 *
 * @returns {Promise<import('../../../src/core/topic/topic').Pack>}
 */
export async function readBundledPack() {
  const { assemblePack, parsePack } = await loadCore('pack/assemble.ts', 'pack/parse.ts')
  const parsed = parsePack(assemblePack(readPackParts('iliacus-muscle-spasm')), 'bundled pack')
  if (!parsed.ok) throw new Error(parsed.error.message)
  return parsed.value
}
