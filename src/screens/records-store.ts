import { defineStore } from 'pinia'
import { computed, onScopeDispose, ref, shallowReactive, shallowRef } from 'vue'
import type {
  ChosenImport,
  ClassChange,
  RecordsOfClass,
  RecordsSnapshot,
  SavedRecords,
} from '../core/contract/contract'
import { applyChange, RECORD_CLASSES, type RecordBase, type RecordClass, type RecordOf } from '../core/records/record'
import type { ImportMode } from '../core/records/transfer'
import type { AppError, Result } from '../core/result'
import { useGateway } from '../platform/gateway'

/** A record that is sent and not answered yet; `null` is a removal. */
type Outstanding = Map<string, RecordBase | null>

/**
 * What the clinician added, by class. A change counts at once and goes to the main process at once, which writes it within a
 * moment and keeps trying when the disk refuses it: so nothing waits in the page that a crash of it could take along.
 */
export const useRecordsStore = defineStore('records', () => {
  const gateway = useGateway()
  const status = ref<'idle' | 'loading' | 'ready' | 'error'>('idle')
  /** Why the records could not be read at all. */
  const error = shallowRef<AppError | null>(null)
  const classes: RecordsSnapshot = shallowReactive(
    Object.fromEntries(
      RECORD_CLASSES.map((name) => [name, { records: [], status: 'ok' }]),
    ) as unknown as RecordsSnapshot,
  )
  const outstanding = new Map<RecordClass, Outstanding>()

  /** Classes whose latest change is not on the disk, with the reason. */
  const unsaved = computed(() =>
    RECORD_CLASSES.flatMap((name) => {
      const { unsaved: reason } = classes[name]
      return reason ? [{ class: name, error: reason }] : []
    }),
  )

  async function load(): Promise<void> {
    status.value = 'loading'
    const read = await gateway.readRecords()
    if (read.ok) take(read.value)
    error.value = read.ok ? null : read.error
    status.value = read.ok ? 'ready' : 'error'
  }

  const stateOf = <C extends RecordClass>(name: C): RecordsOfClass<C> => classes[name]

  /** All records of a class. */
  const of = <C extends RecordClass>(name: C): readonly RecordOf[C][] => stateOf(name).records

  /** Adds records, or replaces those of the same id. */
  const put = <C extends RecordClass>(name: C, ...records: RecordOf[C][]): Promise<Result<{ isSaved: true }>> =>
    change(name, records, [])

  /** Removes records by id. */
  const remove = (name: RecordClass, ...ids: string[]): Promise<Result<{ isSaved: true }>> => change(name, [], ids)

  async function change<C extends RecordClass>(
    name: C,
    records: RecordOf[C][],
    ids: string[],
  ): Promise<Result<{ isSaved: true }>> {
    // The bridge takes plain data only, no reactive records.
    const parts = { put: JSON.parse(JSON.stringify(records)) as RecordOf[C][], remove: [...ids] }
    const sent = outstanding.get(name) ?? new Map<string, RecordBase | null>()
    outstanding.set(name, sent)
    ids.forEach((id) => sent.set(id, null))
    parts.put.forEach((record) => sent.set(record.id, record))
    update(name, { records: applyChange<RecordOf[C]>(stateOf(name).records, parts) })

    const answer = await gateway.changeRecords({ class: name, ...parts } as unknown as ClassChange)
    ids.forEach((id) => sent.get(id) === null && sent.delete(id))
    parts.put.forEach((record) => sent.get(record.id) === record && sent.delete(record.id))
    update(name, { unsaved: answer.ok ? undefined : answer.error })
    return answer
  }

  /** Writes everything to a file that the person chooses. */
  const exportAll = (): Promise<Result<SavedRecords>> => gateway.exportRecords()
  /** Lets the person choose a file, and tells what importing it would do. */
  const chooseImport = (): Promise<Result<ChosenImport>> => gateway.chooseRecordsImport()
  const importChosen = (token: string, mode: ImportMode) => taking(gateway.importRecords(token, mode))
  /** Removes everything from this computer's disk; ask the person first. */
  const eraseAll = () => taking(gateway.eraseAllRecords())

  async function taking(work: Promise<Result<RecordsSnapshot>>): Promise<Result<RecordsSnapshot>> {
    const answer = await work
    if (answer.ok) {
      outstanding.clear()
      take(answer.value)
    }
    return answer
  }

  /** What the main process says holds, except where a later change of ours is on its way. */
  function take(snapshot: Partial<RecordsSnapshot>): void {
    for (const name of RECORD_CLASSES) {
      const state = snapshot[name]
      if (!state) continue
      const sent = [...(outstanding.get(name) ?? [])]
      const records = applyChange<RecordBase>(state.records, {
        put: sent.flatMap(([, record]) => record ?? []),
        remove: sent.flatMap(([id, record]) => (record ? [] : [id])),
      })
      Object.assign(classes, { [name]: { ...state, records } })
    }
  }

  function update<C extends RecordClass>(name: C, part: Partial<RecordsOfClass<C>>): void {
    Object.assign(classes, { [name]: { ...classes[name], ...part } })
  }

  onScopeDispose(gateway.onRecordsChanged(take))

  return { status, error, classes, unsaved, load, of, put, remove, exportAll, chooseImport, importChosen, eraseAll }
})
