import { createPinia, setActivePinia } from 'pinia'
import { createApp } from 'vue'
import { describe, expect, it, vi } from 'vitest'
import type { ClassChange } from '../../src/core/contract/contract'
import { failure, success } from '../../src/core/result'
import { gatewayKey, type Gateway } from '../../src/platform/gateway'
import { createMemoryGateway } from '../../src/platform/memory-gateway'
import { useRecordsStore } from '../../src/screens/records-store'
import { favourite, makeNote } from '../fixtures/make-records'

/** The store over a gateway in memory. */
async function openStore(part: Partial<Gateway> = {}) {
  const gateway = Object.assign(createMemoryGateway([]), part)
  const pinia = createPinia()
  createApp({}).use(pinia).provide(gatewayKey, gateway)
  setActivePinia(pinia)
  const store = useRecordsStore()
  await store.load()
  return { gateway, store }
}

/** A gateway that answers a change only when it is told to. */
function slowly() {
  const answers: ((isSaved: boolean) => void)[] = []
  const sent: ClassChange[] = []
  const changeRecords: Gateway['changeRecords'] = (change) => {
    sent.push(structuredClone(change))
    return new Promise((done) =>
      answers.push((isSaved) => done(isSaved ? success({ isSaved: true }) : failure('disk-full', 'The disk is full.'))),
    )
  }
  return { answers, sent, changeRecords }
}

const texts = (store: ReturnType<typeof useRecordsStore>) => store.of('notes').map(({ text }) => text)

describe('useRecordsStore', () => {
  it('shows a change at once, sends it at once, and has it after the next start', async () => {
    const { gateway, store } = await openStore()
    const saved = store.put('notes', makeNote('a', 'one'), makeNote('b', 'two'))
    expect(texts(store)).toEqual(['one', 'two'])
    expect(await saved).toMatchObject({ ok: true })
    await store.remove('notes', 'a')
    await store.put('favourites', favourite)
    expect(gateway.records).toMatchObject({ notes: [{ id: 'b' }], favourites: [favourite] })
    expect(store.unsaved).toEqual([])
  })

  it('says what is not on the disk, keeps it, and stops saying it when it is', async () => {
    const slow = slowly()
    const { gateway, store } = await openStore(slow)
    const saved = store.put('notes', makeNote('a', 'one'))
    slow.answers[0]?.(false)
    expect(await saved).toMatchObject({ error: { code: 'disk-full' } })
    expect(store.unsaved).toEqual([{ class: 'notes', error: { code: 'disk-full', message: 'The disk is full.' } }])
    expect(texts(store)).toEqual(['one'])
    gateway.sendRecordsChanged({ notes: { records: [makeNote('a', 'one')], status: 'ok' } })
    expect(store.unsaved).toEqual([])
  })

  it('keeps what is being typed when news of another computer comes in meanwhile', async () => {
    const slow = slowly()
    const { gateway, store } = await openStore(slow)
    const first = store.put('notes', makeNote('a', 'typed'))
    const second = store.put('notes', makeNote('a', 'typed more'))
    void store.remove('notes', 'gone')
    expect(slow.sent).toHaveLength(3)
    gateway.sendRecordsChanged({
      notes: { records: [makeNote('a', 'older'), makeNote('gone'), makeNote('b', 'of another')], status: 'ok' },
    })
    expect(texts(store)).toEqual(['typed more', 'of another'])
    slow.answers[0]?.(true)
    await first
    gateway.sendRecordsChanged({ notes: { records: [makeNote('a', 'typed')], status: 'ok' } })
    expect(texts(store)).toEqual(['typed more'])
    slow.answers[1]?.(true)
    await second
    gateway.sendRecordsChanged({ notes: { records: [makeNote('a', 'merged')], status: 'ok' } })
    expect(texts(store)).toEqual(['merged'])
  })

  it('exports, erases all and imports again', async () => {
    const { gateway, store } = await openStore()
    await store.put('notes', makeNote('a', 'one'))
    await store.exportAll()
    await store.eraseAll()
    expect([texts(store), gateway.records.notes]).toEqual([[], []])
    const chosen = await store.chooseImport()
    if (!chosen.ok) throw new Error(chosen.error.message)
    expect(chosen.value.preview.notes).toMatchObject({ inFile: 1, added: 1 })
    await store.importChosen(chosen.value.token, 'merge')
    expect(texts(store)).toEqual(['one'])
  })

  it('says when the records cannot be read', async () => {
    const { store } = await openStore({
      readRecords: vi.fn(() => Promise.resolve(failure('internal', 'Something went wrong.'))),
    })
    expect([store.status, store.error?.message]).toEqual(['error', 'Something went wrong.'])
  })
})
