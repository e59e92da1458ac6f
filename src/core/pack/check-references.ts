import { citedIn } from '../topic/cited'
import type { Cited } from '../topic/fact'
import type { Pack } from '../topic/topic'
import { FAULTS_SOUGHT } from './faults'

/**
 * The rules of a pack that no single field can break: ids are unique, every source that is named exists and every source
 * that exists is named, links lead to entries.
 * @returns faults as `path: what was expected`, {@link FAULTS_SOUGHT} at most; empty when there are none
 */
export function checkReferences(pack: Pack): string[] {
  const faults: string[] = []
  const fault = (line: string) => faults.length < FAULTS_SOUGHT && faults.push(line)
  const used = new Set<string>()
  const ids = new Set<string>()

  const cite = (path: string, cited: Cited) => {
    for (const id of cited.sources) {
      used.add(id)
      if (!Object.hasOwn(pack.sources, id)) fault(`${path}.sources: expected a source of this pack, got ${id}`)
    }
  }

  for (const [path, cited] of citedIn(pack)) cite(path, cited)

  pack.entries.forEach((entry, i) => {
    if (ids.has(entry.id)) fault(`entries[${i}].id: expected an id that is not used before, got ${entry.id}`)
    ids.add(entry.id)
  })
  pack.entries.forEach((entry, i) => {
    for (const twin of entry.twins)
      if (!ids.has(twin) || twin === entry.id)
        fault(`entries[${i}].twins: expected another entry of this pack, got ${twin}`)
  })
  for (const item of pack.topic.homeCareItems)
    if (!ids.has(item)) fault(`topic.homeCareItems: expected an entry of this pack, got ${item}`)
  if (pack.topic.id !== pack.manifest.id)
    fault(`topic.id: expected ${pack.manifest.id}, the id in the manifest, got ${pack.topic.id}`)
  for (const id of Object.keys(pack.sources))
    if (!used.has(id)) fault(`sources.${id}: expected a fact that rests on it; nothing does`)
  return faults
}
