import { computed, ref, type Ref } from 'vue'
import { editedTopicOf, type PackEdit } from '../../../core/pack/pack-edit'
import type { Pack } from '../../../core/topic/topic'
import { changedTexts, textsForm, tidyTextsForm, type TextsForm } from './texts-form'
import { tidyTopicForm, topicContent, topicForm, type TopicForm } from './topic-form'

/** Forms of the guide as a whole: what it is called and says on every handout, and its running texts. */
export const WHOLE_PLACES = ['about', 'texts'] as const
export type WholePlace = (typeof WHOLE_PLACES)[number]

export function isWholePlace(key: string): key is WholePlace {
  return (WHOLE_PLACES as readonly string[]).includes(key)
}

/**
 * What is typed for the guide as a whole.
 * @param pack the guide as it is installed
 */
export function createGuideForms(pack: Readonly<Ref<Pack | null>>) {
  const topic = ref<TopicForm | null>(null)
  const texts = ref<TextsForm | null>(null)
  const said = (content: object) => JSON.stringify(content)

  const isTopicChanged = computed(
    () => pack.value && topic.value && said(topicContent(topic.value)) !== said(topicOf(pack.value)),
  )
  const isTextChanged = computed(
    () => pack.value !== null && texts.value !== null && changedTexts(texts.value, pack.value).length > 0,
  )
  const changed = computed<WholePlace[]>(() => [
    ...(isTopicChanged.value ? (['about'] as const) : []),
    ...(isTextChanged.value ? (['texts'] as const) : []),
  ])

  /** Puts a form back to what the guide says. @returns brings back what was typed */
  function reset(key: WholePlace): () => void {
    const { value: guide } = pack
    const [typedTopic, typedTexts] = [topic.value, texts.value]
    if (key === 'about') topic.value = guide && topicForm(editedTopicOf(guide))
    else texts.value = guide && textsForm(guide)
    return () => {
      if (key === 'about') topic.value = typedTopic
      else texts.value = typedTexts
    }
  }

  /** Takes over what the guide says now. A form that says the same stays: the focus is in it. */
  function refresh(key: WholePlace): void {
    const isOpen = key === 'about' ? topic.value : texts.value
    if (!isOpen || changed.value.includes(key) || isShorter(key)) reset(key)
  }

  /** Whether the form of the texts shows a section that the guide has no text for, or lacks one. */
  function isShorter(key: WholePlace): boolean {
    if (key === 'about' || !pack.value || !texts.value) return false
    return said(textsForm(pack.value).map(({ section }) => section)) !== said(texts.value.map(({ section }) => section))
  }

  /** What a form says, as one change of the guide. */
  function editOf(key: WholePlace): PackEdit | undefined {
    if (key === 'about') {
      if (!topic.value) return undefined
      tidyTopicForm(topic.value)
      return { type: 'setTopic', ...topicContent(topic.value) }
    }
    if (!texts.value || !pack.value) return undefined
    tidyTextsForm(texts.value)
    return { type: 'setTexts', texts: changedTexts(texts.value, pack.value) }
  }

  function forget(): void {
    topic.value = null
    texts.value = null
  }

  return { topic, texts, changed, reset, refresh, editOf, forget }
}

const topicOf = (pack: Pack) => topicContent(topicForm(editedTopicOf(pack)))

/** What a form of the guide as a whole shows, to tell whether it is another in another version. */
export function shownIn(pack: Pack, key: WholePlace): string {
  return JSON.stringify(key === 'about' ? topicOf(pack) : pack.texts)
}
