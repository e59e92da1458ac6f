import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import type { LocationQuery } from 'vue-router'

/** What the board remembers while other screens are shown. */
export const useBoardStore = defineStore('board', () => {
  /** The filters and orders as they last stood in the address, for who comes back from another screen. */
  const arrangement = shallowRef<LocationQuery>({})
  return { arrangement }
})
