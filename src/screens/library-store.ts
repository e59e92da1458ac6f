import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import type { PackProblem, PackSummary } from '../core/contract/contract'
import { success, type AppError, type Result } from '../core/result'
import type { Entry, EntryId } from '../core/topic/entry'
import type { Pack, PackId } from '../core/topic/topic'
import { useGateway } from '../platform/gateway'
import { useSearchClient } from '../platform/search-client'

/** The installed packs and the one that is open. */
export const useLibraryStore = defineStore('library', () => {
  const gateway = useGateway()
  const searchClient = useSearchClient()
  const status = ref<'idle' | 'loading' | 'ready' | 'error'>('idle')
  const error = shallowRef<AppError | null>(null)
  const problems = shallowRef<PackProblem[]>([])
  const guides = shallowRef<PackSummary[]>([])
  const pack = shallowRef<Pack | null>(null)

  const entriesById = computed(() => new Map<string, Entry>(pack.value?.entries.map((entry) => [entry.id, entry])))

  /** Titles of the installed guides. */
  const titles = computed(() => new Map<PackId, string>(guides.value.map(({ id, title }) => [id, title])))

  async function load(): Promise<void> {
    status.value = 'loading'
    const listing = await gateway.listPacks()
    if (!listing.ok) return fail(listing.error)
    problems.value = listing.value.problems
    guides.value = listing.value.packs
    const first = listing.value.packs[0]
    if (!first)
      return fail({
        code: 'not-found',
        message: 'No guide could be loaded. The reasons stand below; the app needs at least one guide to show.',
      })
    const read = await gateway.readPack(first.id)
    if (!read.ok) return fail(read.error)
    pack.value = read.value
    error.value = null
    status.value = 'ready'
    searchClient.load([read.value])
  }

  /**
   * Opens another installed guide in the place of the one that is open.
   * @returns the guide, or why it cannot be read; the open one then stays
   */
  async function openGuide(id: PackId): Promise<Result<Pack>> {
    if (pack.value?.manifest.id === id) return success(pack.value)
    const read = await gateway.readPack(id)
    if (read.ok) pack.value = read.value
    return read
  }

  function fail(reason: AppError): void {
    error.value = reason
    status.value = 'error'
  }

  /** An entry of the open pack. */
  const entryOf = (id: EntryId): Entry | undefined => entriesById.value.get(id)

  return { status, error, problems, pack, titles, entryOf, load, openGuide }
})
