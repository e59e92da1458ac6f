import { shallowReactive } from 'vue'
import { nextSourceId } from '../../../core/pack/pack-edit'
import type { Source, SourceId } from '../../../core/topic/source'
import type { Pack } from '../../../core/topic/topic'
import { renameSource } from './form-sources'
import type { CitedForm } from './line-form'
import { useSourceDialogStore } from './source-dialog-store'

/**
 * Sources that lines cite which are not saved yet, and that the guide does not have: typed for them, or gone from it meanwhile.
 * @param lines everything that is typed: where a source is cited that gets another number
 */
export function createNewSources(lines: () => CitedForm[]) {
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

  /** Those that some lines cite, to be sent with them. */
  function citedIn(cited: readonly CitedForm[]): [SourceId, Source][] {
    const ids = idsIn(cited)
    return [...added].filter(([id]) => ids.has(id))
  }

  /**
   * The guide has another version: a number that it took meanwhile is given up, and what it no longer has is added by the lines
   * that cite it.
   * @param unsaved what is not in the guide yet
   */
  function meet(next: Pack, before: Pack | null, unsaved: readonly CitedForm[]): void {
    const known = new Map<SourceId, Source>([
      ...[...idsIn(unsaved)].flatMap((id): [SourceId, Source][] => {
        const source = before?.sources[id]
        return source ? [[id, source]] : []
      }),
      ...added,
    ])
    added.clear()
    bring(known, next, lines())
  }

  /** Makes sources known that some lines cite: under another number where another source has theirs. */
  function bring(known: ReadonlyMap<SourceId, Source>, pack: Pack, cited: readonly CitedForm[]): void {
    for (const [id, source] of known) {
      const now = pack.sources[id] ?? added.get(id)
      if (now && isSameSource(now, source)) continue
      const to = now ? nextSourceId([...Object.keys(pack.sources), ...known.keys(), ...added.keys()]) : id
      added.set(to, source)
      if (to !== id) renameSource(cited, id, to)
    }
  }

  return { added, ask, citedIn, meet, bring }
}

const idsIn = (lines: readonly CitedForm[]): ReadonlySet<SourceId> => new Set(lines.flatMap(({ sources }) => sources))

/** A source that was put right is still the same one; a number that was given anew is not. */
function isSameSource(a: Source, b: Source): boolean {
  return a.title === b.title || (a.address !== null && a.address === b.address)
}
