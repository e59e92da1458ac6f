import type { EditedEntry } from '../../src/core/pack/pack-edit'
import { copyOf } from '../../src/core/plain-data'
import { attributesOf } from '../../src/core/topic/attributes'
import type { Entry } from '../../src/core/topic/entry'
import type { Kind } from '../../src/core/topic/kind'

/** An entry of a guide as an edit holds it, changed in nothing yet. */
export function editedEntryOf(entry: Entry): EditedEntry {
  const { kind, name, synonyms, summary, details, facts, editorNotes, twins, patient } = entry
  return copyOf({
    ...{ kind, name, synonyms, summary, details, facts, editorNotes, twins, patient },
  }) as EditedEntry
}

/** A new entry with nothing but honest blanks. */
export function newEditedEntry(kind: Kind): EditedEntry {
  const facts = Object.fromEntries(attributesOf(kind).map(([name]) => [name, { blank: 'notStated' }]))
  return {
    ...{ kind, name: '', synonyms: [], summary: { text: '', sources: [] }, details: [] },
    ...{ facts, editorNotes: [], twins: [], patient: null },
  } as unknown as EditedEntry
}
