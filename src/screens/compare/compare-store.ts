import { defineStore, storeToRefs } from 'pinia'
import { computed, ref } from 'vue'
import { useAnnouncer } from '../../composables/useAnnouncer'
import { itemKey, topicsOf, type ComparedItem } from '../../core/compare/item'
import { COMPARISON_LIMITS, type ComparisonChoice } from '../../core/compare/table'
import type { Entry, EntryId } from '../../core/topic/entry'
import { packReviewText } from '../../core/topic/review-text'
import type { PackId } from '../../core/topic/topic'
import { useLibraryStore } from '../library-store'
import { useComparedPacks } from './useComparedPacks'

/** An entry of the open guide, or an item of whichever guide. */
export type Compared = EntryId | ComparedItem

/** The entries that were put aside to be compared. They stay while screens and guides change. */
export const useCompareStore = defineStore('compare', () => {
  const { pack } = storeToRefs(useLibraryStore())
  const { announce } = useAnnouncer()

  const items = ref<ComparedItem[]>([])
  /** Why the last entry was not added; empty once the list changes. */
  const refusal = ref('')
  const held = useComparedPacks(items, leaveOut)

  const choices = computed<ComparisonChoice[]>(() =>
    items.value.flatMap((item) => {
      const entry = held.entryOf(item)
      return entry ? [{ entry, topic: item.packId }] : []
    }),
  )
  const entries = computed<Entry[]>(() => choices.value.map(({ entry }) => entry))
  /** The guides that the items come from, in the order of the items. */
  const packs = computed(() => topicsOf(items.value).flatMap((id) => held.packOf(id) ?? []))
  /** Titles by guide; empty while the open guide is the only one, and nothing need be told apart. */
  const topicTitles = computed<ReadonlyMap<PackId, string>>(() => {
    const isOpenOnly = packs.value.every(({ manifest }) => manifest.id === pack.value?.manifest.id)
    return new Map(isOpenOnly ? [] : packs.value.map(({ manifest: { id, title } }) => [id, title]))
  })
  /** What stands wherever a guide made of an article is read, by guide. */
  const importedMarks = computed<ReadonlyMap<PackId, string>>(() => {
    const imported = packs.value.filter(({ manifest }) => manifest.provenance === 'imported')
    return new Map(imported.map((guide) => [guide.manifest.id, packReviewText(guide)]))
  })
  const isFull = computed(() => items.value.length >= COMPARISON_LIMITS.most)
  /** How many more can be added. */
  const room = computed(() => COMPARISON_LIMITS.most - items.value.length)

  function change(next: ComparedItem[]): void {
    items.value = next
    refusal.value = ''
  }

  /** Items whose entry or guide is no longer there. */
  function leaveOut(gone: readonly ComparedItem[], why: string): void {
    change(items.value.filter((item) => !gone.includes(item)))
    refusal.value = why
    announce(why)
  }

  function itemOf(compared: Compared): ComparedItem | undefined {
    if (typeof compared !== 'string') return compared
    return pack.value ? { packId: pack.value.manifest.id, entryId: compared } : undefined
  }
  /** @returns -1 for what is not in the comparison */
  function placeOf(compared: Compared): number {
    const item = itemOf(compared)
    return item ? items.value.findIndex((one) => itemKey(one) === itemKey(item)) : -1
  }
  const nameOf = (item: ComparedItem): string => held.entryOf(item)?.name ?? item.entryId
  const has = (compared: Compared): boolean => placeOf(compared) >= 0

  /**
   * Puts an entry at the end, and says so.
   * @param compared of a guide that is open or has an entry in the comparison; for others see {@link addFrom}
   * @returns whether it is in the comparison now; false when that is full or there is no such entry
   */
  function add(compared: Compared): boolean {
    if (has(compared)) return true
    const item = itemOf(compared)
    if (!item || !held.entryOf(item)) return false
    const name = nameOf(item)
    if (isFull.value) {
      refusal.value = `${name} was not added: ${COMPARISON_LIMITS.most} entries can be compared at once. Remove one first.`
      announce(refusal.value)
      return false
    }
    change([...items.value, item])
    announce(`${name} is in the comparison, ${items.value.length} of ${COMPARISON_LIMITS.most}.`)
    return true
  }

  /**
   * Puts an entry of whichever installed guide at the end, and says so; the open guide stays open.
   * @returns whether it is in the comparison now
   */
  async function addFrom(item: ComparedItem): Promise<boolean> {
    const read = await held.read(item.packId)
    if (read.ok) return add(item)
    announce(read.error.message)
    return false
  }

  function remove(compared: Compared): void {
    const item = items.value[placeOf(compared)]
    if (!item) return
    const name = nameOf(item)
    change(items.value.filter((one) => one !== item))
    announce(`${name} is out of the comparison, ${items.value.length} left.`)
  }

  /** @param by places to move: negative towards the start */
  function move(compared: Compared, by: number): void {
    const from = placeOf(compared)
    const to = from + by
    const item = items.value[from]
    if (!item || to < 0 || to >= items.value.length) return
    const next = items.value.filter((one) => one !== item)
    change([...next.slice(0, to), item, ...next.slice(to)])
    announce(`${nameOf(item)} is now number ${to + 1} of ${items.value.length}.`)
  }

  function clear(): void {
    change([])
    announce('The comparison is empty.')
  }

  return {
    items,
    refusal,
    choices,
    entries,
    packs,
    topicTitles,
    importedMarks,
    isFull,
    room,
    has,
    placeOf,
    add,
    addFrom,
    remove,
    move,
    clear,
  }
})
