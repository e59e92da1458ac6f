import { storeToRefs } from 'pinia'
import { computed, shallowRef, watch, type Ref } from 'vue'
import { topicsOf, type ComparedItem } from '../../core/compare/item'
import { success, type Result } from '../../core/result'
import type { Entry } from '../../core/topic/entry'
import type { Pack, PackId } from '../../core/topic/topic'
import { useGateway } from '../../platform/gateway'
import { useLibraryStore } from '../library-store'

interface HeldPack {
  pack: Pack
  /** Of the content as it was listed when it was read. */
  digest: string | undefined
}

/**
 * The guides of compared entries. They are kept while another guide is open, read again when their content changes, and
 * let go with their last entry.
 * @param items the entries in the comparison
 * @param leaveOut told of items whose entry or guide went, and of the reason as a sentence
 */
export function useComparedPacks(
  items: Readonly<Ref<readonly ComparedItem[]>>,
  leaveOut: (gone: readonly ComparedItem[], why: string) => void,
) {
  const gateway = useGateway()
  const library = useLibraryStore()
  const { pack: open, items: listed, isReading, titles } = storeToRefs(library)
  const held = shallowRef<ReadonlyMap<PackId, HeldPack>>(new Map())

  const topics = computed(() => topicsOf(items.value))
  const isOpen = (id: PackId): boolean => open.value?.manifest.id === id
  const packOf = (id: PackId): Pack | undefined => (open.value && isOpen(id) ? open.value : held.value.get(id)?.pack)
  const entryOf = ({ packId, entryId }: ComparedItem): Entry | undefined =>
    packOf(packId)?.entries.find(({ id }) => id === entryId)
  const digestOf = (id: PackId) => listed.value.find((item) => item.id === id)?.digest

  function hold(pack: Pack): void {
    const { id } = pack.manifest
    held.value = new Map(held.value).set(id, { pack, digest: digestOf(id) })
  }

  /** A guide that is open or kept, or else from the disk. */
  async function read(id: PackId): Promise<Result<Pack>> {
    const known = packOf(id)
    if (known) return success(known)
    const found = await gateway.readPack(id)
    if (found.ok) hold(found.value)
    return found
  }

  // The open guide is kept from its first compared entry on, so that it is there when another is opened.
  watch(
    [topics, open],
    () => {
      if (open.value && topics.value.includes(open.value.manifest.id)) hold(open.value)
      const kept = [...held.value].filter(([id]) => topics.value.includes(id))
      if (kept.length < held.value.size) held.value = new Map(kept)
    },
    { flush: 'sync' },
  )
  watch(listed, () => topics.value.forEach((id) => void meetListing(id)))
  watch([open, held], () => {
    const gone = items.value.filter((item) => packOf(item.packId) && !entryOf(item))
    if (gone.length)
      leaveOut(
        gone,
        `${gone.map(({ entryId }) => entryId).join(', ')} left the comparison: its guide no longer has it.`,
      )
  })

  async function meetListing(id: PackId): Promise<void> {
    const before = held.value.get(id)
    // Of guides that are still being read nothing is known yet; the open one is read anew by the library.
    if (!before || isReading.value || (isOpen(id) && digestOf(id) !== undefined)) return
    if (digestOf(id) === before.digest) return
    const found = await gateway.readPack(id)
    if (found.ok) return hold(found.value)
    const gone = items.value.filter(({ packId }) => packId === id)
    const { title } = before.pack.manifest
    if (gone.length)
      leaveOut(
        gone,
        `The entries of ${titles.value.get(id) ?? title} left the comparison: the guide is no longer here.`,
      )
  }

  return { packOf, entryOf, read }
}
