import { TYPED_LIMITS, type TypedForm } from '../../../src/core/contract/typed-forms'
import { judgeEdit } from '../../../src/core/pack/may-edit'
import { failure, success, type Result } from '../../../src/core/result'
import type { PackId } from '../../../src/core/topic/topic'
import type { PackShelf } from './pack-store'

/**
 * Keeps what is typed in the editor and not saved, in this process' memory: a page that crashes or is loaded again finds it here.
 * It is never written to the disk, for nothing of a guide is written that a person did not save; so it ends with the program.
 */
export interface TypedKeeper {
  /** Replaces what is kept for a guide; no form ends it. Refused for a guide that is not edited here, of which then nothing is kept. */
  keep(packId: PackId, forms: readonly TypedForm[]): Promise<Result<void>>
  /** @returns nothing for a guide that is no longer edited here */
  read(packId: PackId): Promise<TypedForm[]>
  forget(packId: PackId): void
  /** The guides for which something is kept, by title. */
  titles(): string[]
  /** The page begins anew: what is kept now was typed in a page before it. */
  beginAnew(): void
  /**
   * What is lost when the program ends.
   * @param unsaved what the page says is typed in it and not saved, by name
   * @returns the same with the titles of guides that were typed for in a page before it and that it has not spoken of yet
   */
  lost(unsaved: readonly string[]): string[]
}

export function createTypedKeeper(shelf: Pick<PackShelf, 'find'>): TypedKeeper {
  /** The guide that was typed for last stands at the end. */
  const kept = new Map<PackId, { title: string; forms: TypedForm[] }>()
  let last = 0
  /** The latest word on each guide: an earlier one that took longer does not count. */
  const words = new Map<PackId, number>()
  /** Typed for in a page before this one, which has said nothing of them yet. */
  const left = new Set<PackId>()

  async function editable(packId: PackId): Promise<Result<{ title: string }>> {
    const shown = await shelf.find(packId)
    if (!shown) return failure('not-found', `There is no guide ${packId} here.`)
    const allowed = judgeEdit(shown.item)
    return allowed.ok ? success({ title: shown.item.title }) : allowed
  }

  function forget(packId: PackId): void {
    words.delete(packId)
    kept.delete(packId)
    left.delete(packId)
  }

  const titles = () => [...kept.values()].map(({ title }) => title)

  return {
    async keep(packId, forms) {
      if (!forms.length) {
        forget(packId)
        return success(undefined)
      }
      const word = ++last
      words.set(packId, word)
      const guide = await editable(packId)
      if (words.get(packId) !== word) return success(undefined)
      forget(packId)
      if (!guide.ok) return guide
      kept.set(packId, { title: guide.value.title, forms: [...forms] })
      const [oldest] = kept.keys()
      if (oldest !== undefined && kept.size > TYPED_LIMITS.guides) forget(oldest)
      return success(undefined)
    },
    async read(packId) {
      const found = kept.get(packId)
      return found && (await editable(packId)).ok ? found.forms : []
    },
    forget,
    titles,
    beginAnew() {
      for (const packId of kept.keys()) left.add(packId)
    },
    lost: (unsaved) =>
      unsaved.length ? [...unsaved, ...[...left].flatMap((packId) => kept.get(packId)?.title ?? [])] : titles(),
  }
}
