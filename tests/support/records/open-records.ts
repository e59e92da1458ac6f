import { join } from 'node:path'
import { createRecordsStore, type RecordsStoreOptions } from '../../../electron/main/services/records/records-store'
import type { RecordsSnapshot, StartNotice } from '../../../src/core/contract/contract'

/** A records store over a folder, and what it told. */
export function openRecords(userData: string, options: Partial<RecordsStoreOptions> = {}) {
  const notices: StartNotice[] = []
  const changed: Partial<RecordsSnapshot>[] = []
  const store = createRecordsStore({
    userData,
    appVersion: '1.2.3',
    today: () => '2026-11-23',
    notify: (notice) => notices.push(notice),
    onChanged: (part) => changed.push(part),
    saveAfterMs: 5,
    retryAfterMs: 20,
    ...options,
  })
  const put = (...put: Parameters<typeof putNotes>[1]) => putNotes(store, put)
  return { store, notices, changed, put, folder: join(userData, 'records'), path: join(userData, 'records/notes.json') }
}

type Notes = RecordsSnapshot['notes']['records']

function putNotes(store: ReturnType<typeof createRecordsStore>, put: Notes) {
  return store.change({ class: 'notes', put, remove: [] })
}
