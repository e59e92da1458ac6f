import type { LibraryItem, PackOrigin, PublisherKey } from '../../../src/core/contract/library'
import type { PackFacts } from './pack-catalogue'
import { signatureStatus } from './pack-signature'

/**
 * A pack as the library lists it.
 * @param facts what is known of it
 * @param place where it came from, and the bytes that it takes there
 * @param keys of the publishers that the clinic trusts
 */
export function libraryItem(
  { fit, ...told }: PackFacts,
  { origin, bytes }: { origin: PackOrigin; bytes: number },
  keys: readonly PublisherKey[],
): LibraryItem {
  return { ...told, bytes, origin, signature: signatureStatus(fit, keys) }
}
