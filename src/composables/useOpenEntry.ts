import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { entryId, type EntryId } from '../core/topic/entry'

/** The entry that is open in the detail pane. It stands in the route, so that Back closes it. */
export function useOpenEntry() {
  const route = useRoute()
  const router = useRouter()

  const openId = computed<EntryId | null>(() => {
    const value = route.query['entry']
    return typeof value === 'string' ? entryId(value) : null
  })

  /** @param isStep moving on from an open entry: Back then returns to before the first one */
  function open(id: EntryId, isStep = false): void {
    if (id === openId.value) return
    const target = { query: { ...route.query, entry: id } }
    void (isStep && openId.value ? router.replace(target) : router.push(target))
  }

  function close(): void {
    const query = { ...route.query }
    delete query['entry']
    void router.push({ query })
  }

  return { openId, open, close }
}
