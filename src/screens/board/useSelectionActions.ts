import { storeToRefs } from 'pinia'
import type { Ref } from 'vue'
import { useAnnouncer } from '../../composables/useAnnouncer'
import { entriesText } from '../../core/board/entries-text'
import { COMPARISON_LIMITS } from '../../core/compare/table'
import type { Entry, EntryId } from '../../core/topic/entry'
import { useCompareStore } from '../compare/compare-store'
import { copyText } from '../../platform/clipboard'
import { useHandoutStore } from '../handout/handout-store'
import { useLibraryStore } from '../library-store'
import { useAnnotationsStore } from '../yours/annotations-store'

/**
 * What can be done with the rows chosen. Each action says what became of every one of them.
 * @param selected in the order in which they were chosen
 */
export function useSelectionActions(selected: Readonly<Ref<ReadonlySet<EntryId>>>) {
  const library = useLibraryStore()
  const { pack } = storeToRefs(library)
  const compare = useCompareStore()
  const handout = useHandoutStore()
  const annotations = useAnnotationsStore()
  const { announce } = useAnnouncer()

  const entries = () => [...selected.value].flatMap((id) => library.entryOf(id) ?? [])

  /** @returns what happened, as one line to show; announced as well */
  function addToCompare(): string {
    const chosen = entries()
    for (const { id } of chosen) if (!compare.isFull || compare.has(id)) compare.add(id)
    return say(
      chosen.filter(({ id }) => compare.has(id)).length,
      'in the comparison',
      refused(
        chosen.filter(({ id }) => !compare.has(id)),
        `it holds ${COMPARISON_LIMITS.most}`,
      ),
    )
  }

  /** @returns what happened, as one line to show; announced as well */
  function addToHandout(): string {
    const chosen = entries()
    const written = chosen.filter(({ patient }) => patient)
    for (const { id } of written) handout.add(id)
    return say(
      written.filter(({ id }) => handout.has(id)).length,
      'on the handout',
      [
        refused(
          chosen.filter(({ patient }) => !patient),
          'no words for the patient',
        ),
        refused(
          written.filter(({ id }) => !handout.has(id)),
          'the handout is full',
        ),
      ].join(''),
    )
  }

  /** @returns what happened, as one line to show; announced as well */
  function addToFavourites(): string {
    const chosen = entries()
    annotations.addFavourites(chosen)
    return say(chosen.length, 'among your favourites', '')
  }

  /** @returns what happened, as one line to show; announced as well */
  async function copy(): Promise<string> {
    const chosen = entries()
    const isCopied = pack.value !== null && (await copyText(entriesText(pack.value, chosen)))
    const text = isCopied
      ? `${chosen.length} copied with their sources.`
      : 'The text could not be copied: the clipboard did not take it. Try again.'
    announce(text)
    return text
  }

  function say(count: number, where: string, rest: string): string {
    const text = `${count} ${where}.${rest}`
    announce(text)
    return text
  }

  return { addToCompare, addToHandout, addToFavourites, copy }
}

/** The entries that an action did not take, with the reason. */
function refused(entries: readonly Entry[], reason: string): string {
  return entries.length ? ` Not added, ${reason}: ${entries.map(({ name }) => name).join(', ')}.` : ''
}
