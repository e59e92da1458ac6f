import type { LibraryItem } from '../contract/library'
import { failure, success, type Result } from '../result'

/**
 * Decides whether an installed guide may be edited here: one that was made of an article, lies among the imported ones, and is
 * not signed. Every other guide is somebody's, and a copy with other words under the same name would be taken for theirs.
 * @returns nothing; or the refusal as a sentence
 */
export function judgeEdit(item: Pick<LibraryItem, 'title' | 'origin' | 'signature' | 'provenance'>): Result<void> {
  const { title, origin, signature, provenance } = item
  if (origin === 'bundled')
    return failure(
      'invalid-input',
      `${title} came with the app and is updated with it; it is not edited here. What you want to add can be written as a note on its entries.`,
    )
  if (origin === 'clinicFolder')
    return failure(
      'invalid-input',
      `${title} lies in the clinic's folder. It is edited on the computer where it was made, and put there anew by whoever keeps the folder.`,
    )
  if (signature.status !== 'unsigned')
    return failure(
      'invalid-input',
      `${title} is signed by its publisher. Edited here it would no longer be what was signed; ask the publisher for a new version, or write notes on its entries.`,
    )
  if (provenance !== 'imported')
    return failure(
      'invalid-input',
      `${title} is another publisher's guide, not one made of an article here. Edited it would no longer be theirs; ask the publisher for a new version, or write notes on its entries.`,
    )
  return success(undefined)
}
