import { useRoute, useRouter } from 'vue-router'
import { useAnnouncer } from '../../composables/useAnnouncer'
import { useOpenEntry } from '../../composables/useOpenEntry'
import type { ComparedItem } from '../../core/compare/item'
import { hasEntryPane } from '../../router'
import { useLibraryStore } from '../library-store'

/** Opens compared entries in the pane; one of another guide opens that guide, and says so. The comparison stays. */
export function useOpenItem() {
  const library = useLibraryStore()
  const router = useRouter()
  const route = useRoute()
  const { open } = useOpenEntry()
  const { announce } = useAnnouncer()

  async function openItem({ packId, entryId }: ComparedItem): Promise<void> {
    const isOther = library.pack?.manifest.id !== packId
    const opened = await library.openGuide(packId)
    if (!opened.ok) return announce(opened.error.message)
    if (isOther) announce(`The guide ${opened.value.manifest.title} is open.`)
    if (hasEntryPane(route.name)) open(entryId)
    else await router.push({ name: 'board', query: { entry: entryId } })
  }
  return { openItem }
}
