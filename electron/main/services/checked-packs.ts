import { signedText } from '../../../src/core/pack/canonical'
import { digestOf } from './pack-catalogue'
import { readPackAt, type CheckedPacks } from './pack-file'
import { findPacks } from './pack-folder'

/**
 * Checks the packs that the app brings, while it is built: a start takes those whose files are the same still, byte by byte, without
 * checking them again. One with a fault is left out, so that the start finds the fault and names it.
 * @param folder `resources/packs`
 */
export async function checkPacks(folder: string): Promise<CheckedPacks> {
  const found = await findPacks(folder)
  const checked: Record<string, string> = {}
  for (const { path, name } of found.ok ? found.value : []) {
    const read = await readPackAt(path, name)
    if (!read.ok || !read.value.sum) continue
    const { raw, pack, sum } = read.value
    // It is taken as it stands in the files: the check must not have made another thing of it.
    if (signedText(pack) === signedText(raw)) checked[sum] = digestOf(raw)
  }
  return checked
}
