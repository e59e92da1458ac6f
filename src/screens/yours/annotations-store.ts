import { defineStore, storeToRefs } from 'pinia'
import { computed } from 'vue'
import { NO_MARKS, ownMarks } from '../../core/board/own-marks'
import { localDay } from '../../core/handout/day'
import { anchorEntry, anchorLine, anchorState, type AnchorState } from '../../core/records/anchor'
import {
  entryKey,
  type AnchoredRecord,
  type Favourite,
  type Note,
  type Visit,
  type Wording,
} from '../../core/records/record'
import type { Entry, EntryId } from '../../core/topic/entry'
import { useLibraryStore } from '../library-store'
import { useRecordsStore } from '../records-store'
import { useSettingsStore } from '../settings/settings-store'

/** Classes that stand on an entry, as the entry's own screens change them. */
export type AnnotationClass = 'notes' | 'favourites' | 'wordings'

const VISITS_KEPT = 30

/** Notes, favourites and local wordings on the entries of the open topic, and which entries were opened. */
export const useAnnotationsStore = defineStore('annotations', () => {
  const records = useRecordsStore()
  const library = useLibraryStore()
  const { pack } = storeToRefs(library)
  const settings = useSettingsStore()
  const today = () => localDay(new Date())

  /** Entries of the open topic with a star or a note. */
  const marks = computed(() =>
    pack.value
      ? ownMarks({ favourites: records.of('favourites'), notes: records.of('notes') }, pack.value.manifest.id)
      : NO_MARKS,
  )

  const onEntry = <T extends AnchoredRecord>(list: readonly T[], id: EntryId): T[] =>
    list.filter((record) => record.entryId === id && record.packId === pack.value?.manifest.id)

  const notesOf = (id: EntryId): Note[] => onEntry(records.of('notes'), id)
  const favouriteOf = (id: EntryId): Favourite | undefined => onEntry(records.of('favourites'), id)[0]
  /** The clinic's wording by the path of the line that it stands for; of several for a line the first holds. */
  const wordingsOf = (id: EntryId): ReadonlyMap<string, Wording> =>
    new Map(
      onEntry(records.of('wordings'), id)
        .reverse()
        .flatMap((wording) => (wording.anchor.path === undefined ? [] : [[wording.anchor.path, wording]])),
    )

  /** Whether the entry still reads as it did when the record was written. */
  const stateOf = (record: AnchoredRecord): AnchorState => anchorState(record.anchor, library.entryOf(record.entryId))

  function toggleFavourite(entry: Entry): void {
    const favourite = favouriteOf(entry.id)
    if (favourite) void records.remove('favourites', favourite.id)
    else addFavourites([entry])
  }

  /** Stars entries; those that have one keep it as it is. */
  function addFavourites(entries: readonly Entry[]): void {
    const open = pack.value
    if (!open) return
    const packId = open.manifest.id
    const added = entries
      .filter(({ id }) => !favouriteOf(id))
      .map((entry): Favourite => {
        const { id } = entry
        const anchor = anchorEntry(open, entry)
        return { id: entryKey(packId, id), packId, entryId: id, anchor, addedOn: today(), isPinned: false }
      })
    if (added.length) void records.put('favourites', ...added)
  }

  function togglePin(favourite: Favourite): void {
    void records.put('favourites', { ...favourite, isPinned: !favourite.isPinned })
  }

  /**
   * Keeps what stands in a note's field; an empty one is no note.
   * @param id the note's; a new one for a first note
   */
  function writeNote(entry: Entry, id: string, text: string): void {
    const open = pack.value
    if (!open) return
    const known = notesOf(entry.id).find((note) => note.id === id)
    if (!text.trim()) {
      if (known) void records.remove('notes', id)
      return
    }
    const anchor = known?.anchor ?? anchorEntry(open, entry)
    const note: Note = { id, packId: open.manifest.id, entryId: entry.id, anchor, text, changedOn: today() }
    void records.put('notes', note)
  }

  /** @param path of the line in the entry's patient text */
  function writeWording(entry: Entry, path: string, text: string): void {
    const open = pack.value
    const anchor = open && anchorLine(open, entry, path)
    if (!open || !anchor) return
    const known = wordingsOf(entry.id).get(path)
    if (!text.trim() || text === anchor.text) {
      if (known) void records.remove('wordings', known.id)
      return
    }
    const id = known?.id ?? crypto.randomUUID()
    void records.put('wordings', {
      id,
      packId: open.manifest.id,
      entryId: entry.id,
      anchor,
      text: text.trim(),
      changedOn: today(),
    })
  }

  /** The clinician has read the new text: the record holds for it too. */
  function adopt(recordClass: AnnotationClass, record: Note | Favourite | Wording): void {
    const entry = library.entryOf(record.entryId)
    const open = pack.value
    if (!entry || !open) return
    const state = stateOf(record)
    const path = state.state === 'moved' ? state.path : record.anchor.path
    const anchor = path === undefined ? anchorEntry(open, entry) : anchorLine(open, entry, path)
    if (anchor) void records.put(recordClass, { ...record, anchor })
  }

  /** Puts an entry at the end of the history: on the disk only where the settings keep it. */
  function visit(entry: Entry): void {
    const packId = pack.value?.manifest.id
    if (!packId) return
    const visit: Visit = { id: entryKey(packId, entry.id), packId, entryId: entry.id, openedOn: today() }
    const others = records.of('history').filter(({ id }) => id !== visit.id)
    const old = others.slice(0, Math.max(0, others.length - VISITS_KEPT + 1)).map(({ id }) => id)
    void records.remove('history', visit.id, ...old)
    void records.put('history', visit)
  }

  const keepsHistory = computed(() => settings.current.keepsHistory ?? false)

  return {
    marks,
    keepsHistory,
    notesOf,
    favouriteOf,
    wordingsOf,
    stateOf,
    toggleFavourite,
    addFavourites,
    togglePin,
    writeNote,
    writeWording,
    adopt,
    visit,
  }
})
