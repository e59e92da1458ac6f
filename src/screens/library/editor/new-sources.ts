import { shallowReactive } from 'vue'
import { nextSourceId } from '../../../core/pack/pack-edit'
import type { Source, SourceId } from '../../../core/topic/source'
import type { Pack } from '../../../core/topic/topic'
import type { EntryForm } from './entry-form'
import { citedBy, renameSource } from './form-sources'
import { useSourceDialogStore } from './source-dialog-store'

/**
 * Sources that were typed for lines which are not saved yet.
 * @param forms everything that is typed: where a source is cited that gets another number
 */
export function createNewSources(forms: () => Iterable<EntryForm>) {
  const dialog = useSourceDialogStore()
  const added = shallowReactive(new Map<SourceId, Source>())

  /** Asks for a source. @returns its id, to be cited; `null` when none was written */
  async function ask(taken: () => Iterable<string>): Promise<SourceId | null> {
    const source = await dialog.ask({ source: null })
    if (!source) return null
    const id = nextSourceId(taken())
    added.set(id, source)
    return id
  }

  /** Those that a form cites, to be sent with it. */
  function citedIn(form: EntryForm): [SourceId, Source][] {
    const cited = citedBy(form)
    return [...added].filter(([id]) => cited.has(id))
  }

  /** The guide has another version: a number that it took meanwhile is given up. */
  function meet(next: Pack): void {
    for (const [id, source] of [...added]) {
      const taken = next.sources[id]
      if (!taken) continue
      added.delete(id)
      if (JSON.stringify(taken) === JSON.stringify(source)) continue
      const to = nextSourceId([...Object.keys(next.sources), ...added.keys()])
      added.set(to, source)
      for (const form of forms()) renameSource(form, id, to)
    }
  }

  return { added, ask, citedIn, meet }
}
