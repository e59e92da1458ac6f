import type { Entry } from '../../src/core/topic/entry'
import type { Pack } from '../../src/core/topic/topic'
import { failure, success, type Result } from '../../src/core/result'
import { nearest } from './nearest'

export interface FoundEntry {
  entry: Entry
  pack: Pack
  /** Said where other guides have an entry of the same id. */
  remark?: string
}

/**
 * Finds an entry by its id in the first guide that has it, or in the guide that stands before it: `other-guide:drug/x`.
 * @param packs in the order of the library
 * @returns `not-found` with the nearest ids, or with the guides that are here
 */
export function findEntry(packs: readonly Pack[], wanted: string): Result<FoundEntry> {
  const at = wanted.indexOf(':')
  const guide = at < 0 ? undefined : wanted.slice(0, at)
  const id = wanted.slice(at + 1)
  const searched = guide === undefined ? packs : packs.filter(({ manifest }) => manifest.id === guide)
  if (guide !== undefined && !searched.length) {
    const here = packs.map(({ manifest }) => manifest.id).join(', ') || 'none'
    return failure('not-found', `There is no guide ${guide} here.`, [`topics here: ${here}`])
  }
  const [first, ...others] = searched.flatMap((pack) => {
    const entry = pack.entries.find((one) => one.id === id)
    return entry ? [{ entry, pack }] : []
  })
  if (!first) {
    const ids = [...new Set<string>(searched.flatMap(({ entries }) => entries.map((entry) => entry.id)))]
    const place = guide === undefined ? '' : ` in ${guide}`
    const near = nearest(id, ids).map((one) => `did you mean ${guide === undefined ? one : `${guide}:${one}`}`)
    return failure('not-found', `There is no entry ${id}${place}.`, near)
  }
  if (!others.length) return success(first)
  const rest = others.map(({ pack }) => `${pack.manifest.id}:${id}`)
  return success({
    ...first,
    remark: `${id} is in ${others.length + 1} guides; the one of ${first.pack.manifest.id} is taken. For another write ${rest.join(' or ')}.`,
  })
}
