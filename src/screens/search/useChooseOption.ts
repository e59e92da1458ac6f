import { nextTick } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { useAnnouncer } from '../../composables/useAnnouncer'
import { useOpenEntry } from '../../composables/useOpenEntry'
import type { SearchHit } from '../../core/search/answer'
import { hasEntryPane } from '../../router'
import { useCompareStore } from '../compare/compare-store'
import { useHandoutStore } from '../handout/handout-store'
import { useLibraryStore } from '../library-store'
import { useSearchListStore } from './search-list-store'
import type { SearchOption } from './search-options'
import { useSearchStore } from './search-store'

/** What happens when a line of the search list is chosen. */
export function useChooseOption() {
  const search = useSearchStore()
  const list = useSearchListStore()
  const library = useLibraryStore()
  const compare = useCompareStore()
  const handout = useHandoutStore()
  const router = useRouter()
  const route = useRoute()
  const { open } = useOpenEntry()
  const { announce } = useAnnouncer()

  /** Opens an entry beside the screen that is shown, or on the board; one of another guide opens that guide. */
  async function openHit(hit: SearchHit): Promise<void> {
    search.remember()
    list.close()
    if (hit.topic !== library.pack?.manifest.id) {
      const opened = await library.openGuide(hit.topic)
      if (!opened.ok) return announce(opened.error.message)
      announce(`The guide ${library.titles.get(hit.topic) ?? hit.topic} is open.`)
      await router.push({ name: 'board', query: { entry: hit.id } })
    } else if (hasEntryPane(route.name)) open(hit.id)
    else await router.push({ name: 'board', query: { entry: hit.id } })
  }

  /** Puts an entry of whichever guide into the comparison and leaves the list open for the next one. */
  function compareHit(hit: SearchHit): void {
    void compare.addFrom({ packId: hit.topic, entryId: hit.id })
  }

  /** Puts an entry on the handout and leaves the list open for the next one; what became of it is said and shown. */
  function handHit(hit: SearchHit): void {
    list.outcome = handed(hit)
    announce(list.outcome)
  }

  function handed({ id, name, topic }: SearchHit): string {
    if (topic !== library.pack?.manifest.id) return `${name} is in another guide. Open it first to hand it out.`
    if (!library.entryOf(id)?.patient) return `${name} has no words for the patient.`
    handout.add(id)
    if (!handout.has(id)) return 'The handout is full: remove an item first.'
    return `${name} is on the handout, ${handout.items.length} in all.`
  }

  async function choose(option: SearchOption): Promise<void> {
    switch (option.type) {
      case 'entry':
        return openHit(option.hit)
      case 'query':
        search.setQuery(option.query)
        list.open()
        // The box shows it before the caret goes behind it.
        return nextTick()
      case 'action':
        return act(option.action)
    }
  }

  async function act(action: 'teach' | 'board' | 'guide'): Promise<void> {
    list.close()
    if (action === 'teach') list.taught = search.query.trim()
    else await router.push({ name: action })
  }

  /** The match that Enter opens while no line is active. A guess at the spelling is never opened unasked. */
  const bestHit = (): SearchHit | undefined => search.answer?.hits[0]

  return { choose, openHit, compareHit, handHit, bestHit }
}
