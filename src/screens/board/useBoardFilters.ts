import { computed, onMounted, watch } from 'vue'
import { useRoute, useRouter, type LocationQuery, type LocationQueryValue } from 'vue-router'
import { chosenCount, readFilter, toggleOption, writeFilter } from '../../core/board/facets'
import { GUIDE_ORDER, readOrder } from '../../core/board/sort'
import { COLUMN_KINDS, type ColumnKind } from '../../core/topic/kind'
import { useBoardStore } from './board-store'

const orderKey = (kind: ColumnKind) => `${kind}-order`
const BOARD_KEYS: readonly string[] = COLUMN_KINDS.flatMap((kind) => [kind, orderKey(kind)])

/**
 * The filters and orders of the lists. They stand in the route (`?drug=routes:oral&drug-order=name`), so that Back undoes
 * them; who comes back from another screen finds them as they were.
 */
export function useBoardFilters() {
  const route = useRoute()
  const router = useRouter()
  const board = useBoardStore()

  // As text, so that an address which changes elsewhere, when an entry opens, makes no list anew.
  const address = computed(() => JSON.stringify(own(route.query)))
  const query = computed(() => JSON.parse(address.value) as LocationQuery)
  const filters = computed(() => byKind((kind) => readFilter(kind, words(query.value[kind]))))
  const orders = computed(() => byKind((kind) => readOrder(kind, words(query.value[orderKey(kind)])[0] ?? '')))
  const isFiltered = computed(() => COLUMN_KINDS.some((kind) => chosenCount(filters.value[kind])))

  function go(part: LocationQuery): void {
    void router.push({ query: { ...route.query, ...part } })
  }

  function toggle(kind: ColumnKind, facet: string, code: string): void {
    go({ [kind]: writeFilter(toggleOption(filters.value[kind], facet, code)) })
  }

  /** @param kinds all lists when left out */
  function clear(kinds: readonly ColumnKind[] = COLUMN_KINDS): void {
    const rest = Object.fromEntries(Object.entries(route.query).filter(([key]) => !kinds.some((kind) => kind === key)))
    void router.push({ query: rest })
  }

  function setOrder(kind: ColumnKind, order: string): void {
    go({ [orderKey(kind)]: order === GUIDE_ORDER ? [] : order })
  }

  onMounted(() => {
    if (!Object.keys(own(route.query)).length && Object.keys(board.arrangement).length)
      void router.replace({ query: { ...route.query, ...board.arrangement } })
  })
  watch(
    () => route.query,
    (query) => {
      if (route.name === 'board') board.arrangement = own(query)
    },
  )

  return { filters, orders, isFiltered, toggle, clear, setOrder }
}

function byKind<T>(make: (kind: ColumnKind) => T): Record<ColumnKind, T> {
  return Object.fromEntries(COLUMN_KINDS.map((kind) => [kind, make(kind)])) as Record<ColumnKind, T>
}

/** What of an address belongs to the board. */
function own(query: LocationQuery): LocationQuery {
  return Object.fromEntries(Object.entries(query).filter(([key]) => BOARD_KEYS.includes(key)))
}

function words(value: LocationQueryValue | LocationQueryValue[] | undefined): string[] {
  return [value ?? []].flat().filter((word) => word !== null)
}
