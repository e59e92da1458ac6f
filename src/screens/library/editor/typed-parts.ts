import { typedText } from '../../../core/pack/typed-text'
import { entryContent, tidyEntryForm, type EntryForm } from './entry-form'
import type { useGuideEditorStore } from './guide-editor-store'
import { isWholePlace } from './guide-forms'
import type { PlaceKey } from './place-key'
import { changedTexts } from './texts-form'
import { topicContent } from './topic-form'

/** What is typed in some places of the editor and not saved, as text that can be kept elsewhere. */
export function textOfTyped(editor: ReturnType<typeof useGuideEditorStore>, keys: readonly PlaceKey[]): string {
  const { pack, topic, texts, forms, sources } = editor
  return typedText({
    title: pack?.manifest.title ?? 'A guide',
    topic: keys.includes('about') && topic ? topicContent(topic) : undefined,
    texts: keys.includes('texts') && texts && pack ? changedTexts(texts, pack) : [],
    entries: keys.filter((key) => !isWholePlace(key)).flatMap((key) => contentOf(forms.get(key))),
    sources,
  })
}

/** Without what was left empty; the form itself stays as it is. */
function contentOf(form: EntryForm | undefined) {
  if (!form) return []
  const copy = JSON.parse(JSON.stringify(form)) as EntryForm
  tidyEntryForm(copy)
  return [entryContent(copy)]
}
