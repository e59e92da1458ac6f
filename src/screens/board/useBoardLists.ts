import { storeToRefs } from 'pinia'
import { computed, type Ref } from 'vue'
import { countFacets, fitsFilter, type CountedFacet, type FacetFilter } from '../../core/board/facets'
import { shownColumns, type BoardLayout } from '../../core/board/layout'
import { sortEntries } from '../../core/board/sort'
import type { Entry } from '../../core/topic/entry'
import type { ColumnKind } from '../../core/topic/kind'
import { useLibraryStore } from '../library-store'
import { useSearchStore } from '../search/search-store'
import { useAnnotationsStore } from '../yours/annotations-store'

/** One list as it is shown. */
export interface ShownList {
  kind: ColumnKind
  /** Found, filtered and sorted. */
  entries: Entry[]
  /** How many the guide has. */
  total: number
  facets: CountedFacet[]
  filter: FacetFilter
  order: string
}

/** The lists of the board: what the search found, narrowed by the filters, in the chosen order. */
export function useBoardLists(options: {
  layout: Readonly<Ref<BoardLayout>>
  filters: Readonly<Ref<Record<ColumnKind, FacetFilter>>>
  orders: Readonly<Ref<Record<ColumnKind, string>>>
}) {
  const { layout, filters, orders } = options
  const { pack } = storeToRefs(useLibraryStore())
  const { hits } = storeToRefs(useSearchStore())
  const { marks } = storeToRefs(useAnnotationsStore())

  /** A kind's entries: all in the guide's order, or those found, best match first. */
  function found(all: readonly Entry[]): readonly Entry[] {
    if (!hits.value) return all
    const byId = new Map(all.map((entry) => [entry.id, entry]))
    return hits.value.flatMap((hit) => byId.get(hit.id) ?? [])
  }

  const lists = computed<ShownList[]>(() =>
    shownColumns(layout.value).map(({ kind }) => {
      const all = pack.value?.entries.filter((entry) => entry.kind === kind) ?? []
      const matching = found(all)
      const filter = filters.value[kind]
      const order = orders.value[kind]
      const entries = sortEntries(
        matching.filter((entry) => fitsFilter(entry, filter, marks.value)),
        order,
      )
      return {
        kind,
        entries,
        total: all.length,
        facets: countFacets(kind, matching, filter, all, marks.value),
        filter,
        order,
      }
    }),
  )
  return { lists }
}
