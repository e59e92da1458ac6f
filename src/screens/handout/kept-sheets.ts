import { computed, shallowRef, type Ref } from 'vue'
import type { PackId } from '../../core/topic/topic'

type Values<R> = { [K in keyof R]: R[K] extends Ref<infer V> ? V : never }

/**
 * The sheets of guides that are not open: a sheet tells of one topic, and waits for its guide to be opened again. In memory only,
 * like the sheet itself.
 * @param sheet what belongs to the sheet in the making; its values are replaced and never changed within
 */
export function createKeptSheets<R extends Readonly<Record<string, Ref<unknown>>>>(sheet: R) {
  const kept = shallowRef<ReadonlyMap<PackId, Values<R>>>(new Map())

  function without(id: PackId): Map<PackId, Values<R>> {
    return new Map([...kept.value].filter(([one]) => one !== id))
  }

  return {
    /** The kept sheets, in the order in which they were left. */
    all: computed(() => [...kept.value.values()]),
    has: (id: PackId): boolean => kept.value.has(id),
    /** Keeps the sheet as it stands, for the guide that it is of. */
    keep(id: PackId): void {
      const values = Object.fromEntries(Object.entries(sheet).map(([name, { value }]) => [name, value]))
      kept.value = without(id).set(id, values as Values<R>)
    },
    /** Brings the sheet of a guide back. @returns whether there was one */
    bringBack(id: PackId): boolean {
      const values: Readonly<Record<string, unknown>> | undefined = kept.value.get(id)
      if (!values) return false
      for (const [name, part] of Object.entries(sheet)) part.value = values[name]
      kept.value = without(id)
      return true
    },
    /** Forgets every one. */
    clear(): void {
      kept.value = new Map()
    },
  }
}
