import { defineStore, storeToRefs } from 'pinia'
import { computed, ref, watch } from 'vue'
import { useRoute } from 'vue-router'
import { DEFAULT_LAYOUT, shownColumns } from '../../core/board/layout'
import { reviewText } from '../../core/topic/review-text'
import { useLibraryStore } from '../library-store'
import { useSettingsStore } from '../settings/settings-store'
import { optionGroups, type SearchOption } from './search-options'
import { useSearchStore } from './search-store'

/** The list that belongs to the search box; on the board it has its place above the lists, elsewhere it floats below the box. */
export const SEARCH_LIST_ID = 'search-list'

/** Which options the search box has, which of them is active and whether they are shown. */
export const useSearchListStore = defineStore('searchList', () => {
  const { pack, titles, items } = storeToRefs(useLibraryStore())
  const { current: settings } = storeToRefs(useSettingsStore())
  const { query, answer, answered, recent } = storeToRefs(useSearchStore())
  const route = useRoute()

  /** Asked for by typing or a key, and not closed since. */
  const isWanted = ref(false)
  const activeKey = ref<string | null>(null)
  /** What became of the line that was put somewhere without leaving the box. */
  const outcome = ref('')
  /** The word that is being taught. */
  const taught = ref<string | null>(null)

  const isOnBoard = computed(() => route.name === 'board')
  const importedMarks = computed(() => {
    const imported = items.value.filter(({ provenance }) => provenance === 'imported')
    return new Map(imported.map((item) => [item.id, reviewText(item)]))
  })
  const groups = computed(() =>
    optionGroups({
      query: query.value,
      answer: answer.value,
      recent: recent.value,
      topic: pack.value?.manifest.id,
      titles: titles.value,
      imported: importedMarks.value,
      boardKinds: shownColumns(settings.value.board ?? DEFAULT_LAYOUT).map(({ kind }) => kind),
      isOnBoard: isOnBoard.value,
    }),
  )
  const options = computed(() => groups.value.flatMap((group) => group.options))
  /** Neither match nor guess: the board says so itself, in full. */
  const isNothing = computed(() => answer.value !== null && !answer.value.hits.length && !answer.value.guesses.length)
  /** Shown above the board's lists, which it never covers. */
  const isDocked = computed(() => isOnBoard.value && answered.value !== '' && query.value.trim() !== '')
  /** The board shows what helps after an empty search itself; a filter that is being typed is no empty search yet. */
  const isLeftToBoard = computed(() => isDocked.value && isNothing.value && groups.value[0]?.key !== 'filters')
  const isOpen = computed(() => isWanted.value && options.value.length > 0 && !isLeftToBoard.value)
  const active = computed(() => options.value.find(({ key }) => key === activeKey.value))
  const activeId = computed(() => (isOpen.value && active.value ? optionId(active.value) : undefined))

  function optionId(option: SearchOption): string {
    return `${SEARCH_LIST_ID}-${options.value.indexOf(option)}`
  }

  function open(): void {
    isWanted.value = true
  }

  function close(): void {
    isWanted.value = false
    activeKey.value = null
    outcome.value = ''
  }

  /**
   * Makes another option the active one.
   * @returns false when there is none that way: the caret is in the box again
   */
  function move(to: 'next' | 'previous' | 'first' | 'last'): boolean {
    const at = options.value.findIndex(({ key }) => key === activeKey.value)
    const last = options.value.length - 1
    const target = { next: at + 1, previous: at < 0 ? last : at - 1, first: 0, last }[to]
    activeKey.value = options.value[target]?.key ?? null
    return activeKey.value !== null
  }

  watch(query, () => {
    activeKey.value = null
    outcome.value = ''
  })
  // What was closed for an entry stays closed on the next screen.
  watch(() => route.name, close)

  return {
    groups,
    options,
    active,
    activeKey,
    outcome,
    activeId,
    taught,
    isDocked,
    isNothing,
    isOnBoard,
    isOpen,
    optionId,
    open,
    close,
    move,
  }
})
