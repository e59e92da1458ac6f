import type { EditorNote } from '../../../core/topic/entry'
import { lineForm, statementOf, type LineForm } from './line-form'

/** A remark of the editors while it is written. */
export interface NoteForm extends LineForm {
  about: EditorNote['about']
  isSafety: boolean
}

export const NOTE_ABOUT_LABELS: Readonly<Record<EditorNote['about'], string>> = {
  guide: 'What the article says',
  sources: 'Sources that disagree',
}

/** The form of a note; an empty one without. */
export function noteForm(note?: EditorNote): NoteForm {
  return { ...lineForm(note), about: note?.about ?? 'guide', isSafety: note?.isSafety ?? false }
}

/** A note as an entry holds it. */
export function noteOf({ about, isSafety, ...line }: NoteForm): EditorNote {
  const { text, ...cited } = statementOf(line)
  return { about, text, isSafety, ...cited }
}
