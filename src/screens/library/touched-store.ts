import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import type { UpdateReview } from '../../core/contract/library'
import {
  ANCHORED_CLASSES,
  resolveTouched,
  touchedRecords,
  type AnchoredClass,
  type TouchedChoice,
  type TouchedRecord,
} from '../../core/records/touched'
import type { Records } from '../../core/records/record'
import { failure, success, type Result } from '../../core/result'
import { useRecordsStore } from '../records-store'

/** What the person added that an open review touches, and what is to become of each. */
export const useTouchedStore = defineStore('touched', () => {
  const records = useRecordsStore()
  const review = shallowRef<UpdateReview | null>(null)
  const choices = ref(new Map<string, TouchedChoice>())

  const anchored = computed(
    () => Object.fromEntries(ANCHORED_CLASSES.map((name) => [name, records.of(name)])) as Pick<Records, AnchoredClass>,
  )
  /** Those that this update touches first, then those whose text had changed before. */
  const touched = computed<TouchedRecord[]>(() => {
    if (!review.value) return []
    const all = touchedRecords(anchored.value, review.value.before, review.value.after)
    return [...all.filter(({ wasOpen }) => !wasOpen), ...all.filter(({ wasOpen }) => wasOpen)]
  })

  /** Begins with another review, every record kept. */
  function look(next: UpdateReview | null): void {
    review.value = next
    choices.value = new Map()
  }

  const choiceOf = ({ key }: TouchedRecord): TouchedChoice => choices.value.get(key) ?? 'keep'
  function choose({ key }: TouchedRecord, choice: TouchedChoice): void {
    choices.value = new Map(choices.value).set(key, choice)
  }
  function chooseAll(choice: TouchedChoice): void {
    choices.value = new Map(touched.value.map(({ key }) => [key, choice]))
  }

  /** What a record says, so that it can be told apart. */
  function textOf(one: TouchedRecord): string {
    switch (one.class) {
      case 'notes':
      case 'wordings':
        return records.of(one.class).find(({ id }) => id === one.id)?.text ?? ''
      case 'templates':
        return records.of('templates').find(({ id }) => id === one.id)?.name ?? ''
      case 'favourites':
        return ''
    }
  }

  /** Does what was chosen. The version is already the new one: a record that was not saved stays as it was. */
  async function apply(): Promise<Result<void>> {
    if (!review.value || !choices.value.size) return success(undefined)
    const changes = resolveTouched(anchored.value, touched.value, choices.value, review.value.after)
    const answers = await Promise.all([
      ...ANCHORED_CLASSES.filter((name) => changes[name].put.length).map((name) =>
        records.put(name, ...changes[name].put),
      ),
      ...ANCHORED_CLASSES.filter((name) => changes[name].remove.length).map((name) =>
        records.remove(name, ...changes[name].remove),
      ),
    ])
    const refused = answers.find((answer) => !answer.ok)
    return !refused || refused.ok
      ? success(undefined)
      : failure(
          refused.error.code,
          `The version was changed. What you chose for your notes holds, and could not be saved yet: ${refused.error.message}`,
        )
  }

  return { touched, look, choiceOf, choose, chooseAll, textOf, apply }
})
