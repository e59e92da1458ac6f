import type { UpdateReview } from '../contract/library'
import type { Pack } from '../topic/topic'
import { diffPacks } from './diff'
import { compareVersions } from './version'

/** What changes between two versions of a pack, and what the publisher says about it. */
export function reviewOf(before: Pack, after: Pack): UpdateReview {
  const { id, title, version, changeLog } = after.manifest
  const since = changeLog.filter((entry) => compareVersions(entry.version, before.manifest.version) > 0)
  const latestFirst = since.sort((a, b) => compareVersions(b.version, a.version))
  return {
    packId: id,
    title,
    from: before.manifest.version,
    to: version,
    notes: latestFirst.flatMap(({ changes }) => changes),
    diff: diffPacks(before, after),
    before,
    after,
  }
}
