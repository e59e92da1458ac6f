import type { LibraryItem } from '../../../src/core/contract/library'
import { carryOut } from '../../../src/core/pack/edit'
import { judgeEdit } from '../../../src/core/pack/may-edit'
import type { PackEdit } from '../../../src/core/pack/pack-edit'
import { compareVersions } from '../../../src/core/pack/version'
import { failure, success, type Result } from '../../../src/core/result'
import type { PackId } from '../../../src/core/topic/topic'
import { breathe } from './breathe'
import type { PackImporter } from './pack-import'
import type { PackShelf } from './pack-store'
import { toldChanges } from './saved-versions'

/** Changes guides that were made of articles, one edit after the other. */
export interface PackEditor {
  /**
   * Makes a new version with the edit in it; the version before is kept for a roll-back.
   * @param version the one that the person sees: an edit of another one is refused, for it would undo what came meanwhile
   * @returns the version that is installed now; the same where nothing would change
   */
  edit(packId: PackId, version: string, edit: PackEdit): Promise<Result<{ version: string }>>
}

/**
 * @param options.today ISO day of this computer
 * @param options.now ISO time of this computer
 */
export function createPackEditor(options: {
  shelf: Pick<PackShelf, 'find' | 'readAt'>
  importer: Pick<PackImporter, 'replace'>
  today: () => string
  now: () => string
}): PackEditor {
  const { shelf, importer, today, now } = options
  let last: Promise<unknown> = Promise.resolve()

  async function editNow(packId: PackId, version: string, edit: PackEdit): Promise<Result<{ version: string }>> {
    const shown = await shelf.find(packId)
    if (!shown) return failure('not-found', 'This guide was removed in the meantime. What you typed stays in the form.')
    const { item, place } = shown
    const allowed = judgeEdit(item)
    if (!allowed.ok) return allowed
    if (item.version !== version) return changedMeanwhile(item.title, item.version)
    const read = await shelf.readAt(place)
    if (!read.ok) return read
    const { pack } = read.value
    // The file was changed by somebody else; the library will show it as it is when it looks again.
    if (pack.manifest.version !== version) return changedMeanwhile(item.title, pack.manifest.version)
    await breathe()
    const edited = carryOut(pack, edit, today(), highestOther(item))
    if (!edited.ok) return edited
    const { pack: made, changes } = edited.value
    if (made === pack) return success({ version })
    const installed = await importer.replace(made, version, { savedAt: now(), changes: toldChanges(changes) })
    return installed.ok ? success({ version: made.manifest.version }) : installed
  }

  return {
    edit(packId, version, edit) {
      const done = last.then(() => editNow(packId, version, edit))
      last = done.catch(() => undefined)
      return done
    },
  }
}

function changedMeanwhile(title: string, version: string) {
  return failure(
    'conflict',
    `${title} was changed in the meantime: version ${version} is here now. Open it again; what you typed stays in the form until then.`,
  )
}

/** The highest of the other versions that are kept: two contents never have one version. */
function highestOther({ otherVersion, savedVersions = [] }: LibraryItem): string | undefined {
  const others = [...(otherVersion ? [otherVersion] : []), ...savedVersions.map(({ version }) => version)]
  return others.sort(compareVersions).at(-1)
}
