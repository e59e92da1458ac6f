import { defineStore } from 'pinia'
import { computed, onScopeDispose, ref, shallowRef } from 'vue'
import type { LibraryItem, LibraryListing, PackProblem } from '../core/contract/library'
import { success, type AppError, type Result } from '../core/result'
import type { Entry, EntryId } from '../core/topic/entry'
import type { Pack, PackId } from '../core/topic/topic'
import { useGateway } from '../platform/gateway'
import { useSearchClient } from '../platform/search-client'
import { useSettingsStore } from './settings/settings-store'

/** The installed packs and the one that is open. */
export const useLibraryStore = defineStore('library', () => {
  const gateway = useGateway()
  const searchClient = useSearchClient()
  const settings = useSettingsStore()
  const status = ref<'idle' | 'loading' | 'ready' | 'error'>('idle')
  const error = shallowRef<AppError | null>(null)
  const problems = shallowRef<PackProblem[]>([])
  /** The installed guides, without their content. */
  const items = shallowRef<LibraryItem[]>([])
  const clinicFolder = shallowRef<LibraryListing['clinicFolder']>()
  /** New files of the clinic's folder are still being read. */
  const isReading = ref(false)
  const pack = shallowRef<Pack | null>(null)
  /** Tells whether the content of the open guide is another since it was read. */
  let shownDigest: string | undefined

  const entriesById = computed(() => new Map<string, Entry>(pack.value?.entries.map((entry) => [entry.id, entry])))

  /** Titles of the installed guides. */
  const titles = computed(() => new Map<PackId, string>(items.value.map(({ id, title }) => [id, title])))

  /**
   * Lists the guides and opens one.
   * @param wanted the topic that was open last, once it is known; the first one where it is not installed
   */
  async function load(wanted?: Promise<PackId | undefined>): Promise<void> {
    status.value = 'loading'
    const [listing, topic] = await Promise.all([gateway.listPacks(), wanted])
    if (!listing.ok) return fail(listing.error)
    take(listing.value)
    await openFirst(topic)
  }

  function take(listing: LibraryListing): void {
    problems.value = listing.problems
    items.value = listing.packs
    clinicFolder.value = listing.clinicFolder
    isReading.value = listing.isReading ?? false
  }

  async function openFirst(topic: PackId | undefined): Promise<void> {
    const first = items.value.find(({ id }) => id === topic) ?? items.value[0]
    if (!first)
      return fail({
        code: 'not-found',
        message: 'No guide could be loaded. The reasons stand below; the app needs at least one guide to show.',
      })
    const read = await gateway.readPack(first.id)
    if (!read.ok) return fail(read.error)
    show(read.value, first)
    error.value = null
    status.value = 'ready'
  }

  function show(content: Pack, item: LibraryItem | undefined): void {
    pack.value = content
    shownDigest = item?.digest
    searchClient.load([content], { hasMoreGuides: () => items.value.length > 1 })
  }

  /** Lists the guides again; the open one is read anew when its content is another, and left when it is gone. */
  async function refresh(): Promise<void> {
    const listing = await gateway.listPacks()
    if (!listing.ok) return
    take(listing.value)
    const open = pack.value?.manifest.id
    const item = items.value.find(({ id }) => id === open)
    if (item && item.digest === shownDigest && status.value === 'ready') return
    await openFirst(open)
  }
  onScopeDispose(gateway.onLibraryChanged(() => void refresh()))

  /**
   * Opens another installed guide in the place of the one that is open.
   * @returns the guide, or why it cannot be read; the open one then stays
   */
  async function openGuide(id: PackId): Promise<Result<Pack>> {
    if (pack.value?.manifest.id === id) return success(pack.value)
    const read = await gateway.readPack(id)
    if (!read.ok) return read
    show(
      read.value,
      items.value.find((item) => item.id === id),
    )
    void settings.change({ topic: id })
    return read
  }

  function fail(reason: AppError): void {
    error.value = reason
    status.value = 'error'
  }

  /** An entry of the open pack. */
  const entryOf = (id: EntryId): Entry | undefined => entriesById.value.get(id)

  return { status, error, problems, items, clinicFolder, isReading, pack, titles, entryOf, load, refresh, openGuide }
})
