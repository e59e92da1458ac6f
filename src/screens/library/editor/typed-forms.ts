import type { TypedForm } from '../../../core/contract/typed-forms'
import { editedTopicOf } from '../../../core/pack/pack-edit'
import { lineHash } from '../../../core/topic/statements'
import type { Source, SourceId } from '../../../core/topic/source'
import { entryId } from '../../../core/topic/entry'
import type { Pack } from '../../../core/topic/topic'
import { entryContent, entryForm } from './entry-form'
import { allCitedLines, citedParagraphs } from './form-sources'
import type { useGuideEditorStore } from './guide-editor-store'
import { isWholePlace, shownIn } from './guide-forms'
import { lineForm, type CitedForm } from './line-form'
import { isNewEntry, type PlaceKey } from './place-key'
import { addText, changedTexts, textsForm, type TextsForm } from './texts-form'
import { topicContent, topicForm } from './topic-form'
import { entryFormOf, typedEntry } from './typed-entry'

type Editor = ReturnType<typeof useGuideEditorStore>

/** What is typed and not saved in some place, as plain data that can be put back. */
export function typedFormOf(editor: Editor, key: PlaceKey, typedAt: string): TypedForm | undefined {
  const { pack, topic, texts, forms } = editor
  if (!pack) return undefined
  const about = { typedAt, base: baseOf(editor, pack, key) }
  if (key === 'about') return topic ? { place: 'about', ...about, sources: {}, topic: topicContent(topic) } : undefined
  if (key === 'texts') {
    if (!texts) return undefined
    const sources = sourcesOf(editor, citedParagraphs(texts))
    return { place: 'texts', ...about, sources, texts: changedTexts(texts, pack) }
  }
  const form = forms.get(key)
  if (!form) return undefined
  const sources = sourcesOf(editor, allCitedLines(form))
  return { place: 'entry', ...about, sources, id: isNewEntry(key) ? null : entryId(key), entry: typedEntry(form) }
}

/** The place that something was typed in; none for an entry that is not in the guide yet. */
export function placeOf(form: TypedForm): PlaceKey | null {
  return form.place === 'entry' ? form.id : form.place
}

/** Whether something that was typed is still another than what the guide says now. */
export function isStillTyped({ pack, entries }: Editor, form: TypedForm): boolean {
  const isOther = (a: object, b: object) => JSON.stringify(a) !== JSON.stringify(b)
  if (!pack) return false
  if (form.place === 'about') {
    const [typed, said] = [form.topic, editedTopicOf(pack)].map((topic) => topicContent(topicForm(topic)))
    return JSON.stringify(typed) !== JSON.stringify(said)
  }
  if (form.place === 'texts') return changedTexts(withTexts(pack, form), pack).length > 0
  const entry = form.id ? entries.get(form.id) : undefined
  return !entry || isOther(entryContent(entryFormOf(form.entry)), entryContent(entryForm(entry)))
}

/**
 * Puts back what was typed, where nothing else is typed now.
 * @returns where it is; `undefined` where it was not put back
 */
export function putBack(editor: Editor, form: TypedForm): PlaceKey | undefined {
  const { pack } = editor
  const key = placeOf(form) ?? editor.newKey()
  if (!pack || editor.changedKeys.includes(key)) return undefined
  const known = new Map(Object.entries(form.sources) as [SourceId, Source][])
  if (form.place === 'about') editor.topic = topicForm(form.topic)
  else if (form.place === 'texts') {
    const texts = withTexts(pack, form)
    editor.bringSources(known, citedParagraphs(texts.filter(({ section }) => isIn(form, section))))
    editor.texts = texts
  } else {
    const typed = entryFormOf(form.entry)
    editor.bringSources(known, allCitedLines(typed))
    editor.forms.set(key, typed)
  }
  if (!isNewEntry(key) && !editor.isGone(key) && form.base !== baseOf(editor, pack, key)) editor.overtaken.add(key)
  return key
}

const isIn = ({ texts }: Extract<TypedForm, { place: 'texts' }>, section: string): boolean =>
  texts.some((text) => text.section === section)

/** The running texts of a guide with those that were typed in their place. */
function withTexts(pack: Pack, { texts }: Extract<TypedForm, { place: 'texts' }>): TextsForm {
  const form = textsForm(pack)
  for (const { section, paragraphs } of texts) {
    if (!form.some((text) => text.section === section)) addText(form, section)
    const text = form.find((one) => one.section === section)
    if (text) text.lines = paragraphs.map(lineForm)
  }
  return form
}

/** What the guide says in a place, as a short sum; another one for what had changed there meanwhile. */
function baseOf({ overtaken, entries }: Editor, pack: Pack, key: PlaceKey): string {
  if (overtaken.has(key)) return 'another'
  const said = isWholePlace(key) ? shownIn(pack, key) : JSON.stringify(entries.get(key) ?? null)
  return lineHash(said)
}

function sourcesOf({ sources }: Editor, lines: readonly CitedForm[]): Record<SourceId, Source> {
  const ids = new Set(lines.flatMap((line) => line.sources))
  return Object.fromEntries([...sources].filter(([id]) => ids.has(id)))
}
