import type {
  ImportOffer,
  ImportPreview,
  LibraryItem,
  LibraryListing,
  PackProblem,
  SavedVersion,
} from '../core/contract/library'
import { checkArgs } from '../core/contract/guards'
import { libraryItem } from '../core/contract/library-item'
import type { TypedForm } from '../core/contract/typed-forms'
import { carryOut } from '../core/pack/edit'
import { linkHosts } from '../core/pack/link-hosts'
import { judgeEdit } from '../core/pack/may-edit'
import { reviewOf } from '../core/pack/review'
import { compareVersions } from '../core/pack/version'
import { failure, success, type Result } from '../core/result'
import { createSearchEngine } from '../core/search/engine'
import type { Pack, PackId } from '../core/topic/topic'
import type { Gateway } from './gateway'

type LibraryMethods = Pick<
  Gateway,
  | 'listPacks'
  | 'readPack'
  | 'readIndex'
  | 'searchLibrary'
  | 'onIndexing'
  | 'chooseImport'
  | 'readDropped'
  | 'acceptImport'
  | 'discardImport'
  | 'exportPack'
  | 'removePack'
  | 'reviewUpdate'
  | 'acceptUpdate'
  | 'switchVersion'
  | 'editPack'
  | 'keepTyped'
  | 'readTyped'
  | 'chooseFolder'
  | 'forgetFolder'
  | 'readKey'
  | 'onLibraryChanged'
>

/** The day on which everything happens here. */
const TODAY = '2026-11-23'

/** A library in memory, for component tests. */
export interface MemoryLibrary extends LibraryMethods {
  /** The pack that the next import will find in its file, or why it is refused. */
  offer(file: Result<Pack>): void
  /** The draft that the next import leads to, as an article would. */
  offerArticle(draftId: string, fileName: string): void
  /** Installs a pack as if it came from an article. */
  install(pack: Pack): void
  /** Changes how an installed pack is listed. */
  mark(packId: PackId, about: Partial<LibraryItem>): void
  /** Keeps another version of a pack. */
  keep(other: Pack): void
  /** Acts as the process that makes guides searchable. */
  sendIndexing(progress: { done: number; all: number }): void
  /** What is kept for a page that begins anew, by guide. */
  readonly typed: Map<PackId, TypedForm[]>
  /** Acts as a folder that changed. */
  sendLibraryChanged(): void
}

export function createMemoryLibrary(installed: readonly Pack[], problems: PackProblem[] = []): MemoryLibrary {
  const packs = new Map(installed.map((pack) => [pack.manifest.id, pack]))
  const marks = new Map<PackId, Partial<LibraryItem>>()
  const others = new Map<PackId, Pack>()
  /** Every version of the guides that were edited. */
  const saved = new Map<PackId, { pack: Pack; told: SavedVersion }[]>()
  const typed = new Map<PackId, TypedForm[]>()
  const listeners = new Set<() => void>()
  const indexingListeners = new Set<(progress: { done: number; all: number }) => void>()
  let offered: Result<Pack> = failure('cancelled', 'No file was chosen.')
  let article: ImportOffer | undefined
  let waiting: Pack | undefined
  let folder: LibraryListing['clinicFolder']

  const answer = <T>(value: T) => Promise.resolve(success(value))
  const changed = <T>(value: T) => {
    listeners.forEach((listener) => listener())
    return answer(value)
  }
  const none = (packId: PackId) => failure('not-found', `There is no guide ${packId}.`)
  const itemOf = (pack: Pack) => {
    const other = others.get(pack.manifest.id)?.manifest.version
    const { id, version } = pack.manifest
    // Contents differ by their version here.
    const digest = `${id}@${version}`
    const savedVersions = (saved.get(id) ?? [])
      .flatMap(({ told }) => (told.version === version ? [] : [told]))
      .reverse()
    return libraryItem(pack, {
      ...{ digest, ...(other && { otherVersion: other }), ...(savedVersions.length && { savedVersions }) },
      ...marks.get(id),
    })
  }
  const otherOf = (packId: PackId, version?: string) =>
    saved.get(packId)?.find(({ told }) => told.version === version)?.pack ?? others.get(packId)
  function preview(): Promise<Result<ImportOffer>> {
    if (article) {
      const offer = article
      article = undefined
      return answer(offer)
    }
    if (!offered.ok) return Promise.resolve(offered)
    waiting = offered.value
    const before = packs.get(waiting.manifest.id)
    return answer<ImportPreview>({
      kind: 'pack',
      token: 'waiting',
      fileName: `${waiting.manifest.id}.json`,
      pack: libraryItem(waiting, { origin: 'importedPack' }),
      hosts: linkHosts(waiting),
      ...(before && { update: reviewOf(before, waiting) }),
    })
  }

  return {
    typed,
    keepTyped: (packId, forms) => {
      // As over the bridge.
      const checked = checkArgs('library:keepTyped', { packId, forms: structuredClone(forms) })
      if (!checked.ok) return Promise.resolve(checked)
      if (forms.length) typed.set(packId, checked.value.forms)
      else typed.delete(packId)
      return answer({})
    },
    readTyped: (packId) => answer(typed.get(packId) ?? []),
    offer: (file) => (offered = file),
    offerArticle: (draftId, fileName) => void (article = { kind: 'article', draftId, fileName }),
    install: (pack) => {
      packs.set(pack.manifest.id, pack)
      marks.set(pack.manifest.id, { origin: 'importedArticle' })
      listeners.forEach((listener) => listener())
    },
    mark: (packId, about) => void marks.set(packId, { ...marks.get(packId), ...about }),
    keep: (other) => void others.set(other.manifest.id, other),
    sendIndexing: (progress) => indexingListeners.forEach((listener) => listener(progress)),
    sendLibraryChanged: () => listeners.forEach((listener) => listener()),
    listPacks: () =>
      answer({ packs: [...packs.values()].map(itemOf), problems, ...(folder && { clinicFolder: folder }) }),
    readPack: (packId) => {
      const pack = packs.get(packId)
      return Promise.resolve(pack ? success(pack) : none(packId))
    },
    chooseImport: preview,
    readDropped: preview,
    acceptImport: () => {
      if (!waiting) return Promise.resolve(failure('not-found', 'This file is no longer held.'))
      const { id } = waiting.manifest
      const before = packs.get(id)
      if (before) others.set(id, before)
      packs.set(id, waiting)
      marks.set(id, { origin: 'importedPack' })
      waiting = undefined
      return changed({ packId: id })
    },
    discardImport: () => {
      waiting = undefined
      return answer({})
    },
    exportPack: (packId) => answer({ fileName: `${packId}.json`, bytes: 1_000 }),
    removePack: (packId) => {
      packs.delete(packId)
      return changed({})
    },
    reviewUpdate: (packId, version) => {
      const [pack, other] = [packs.get(packId), otherOf(packId, version)]
      if (!pack || !other) return Promise.resolve(none(packId))
      const isSeen = !marks.get(packId)?.updatedFrom
      return answer(isSeen ? reviewOf(pack, other) : reviewOf(other, pack))
    },
    acceptUpdate: (packId) => {
      const rest = { ...marks.get(packId) }
      delete rest.updatedFrom
      marks.set(packId, rest)
      return changed({})
    },
    switchVersion: (packId, version) => {
      const [pack, other] = [packs.get(packId), otherOf(packId, version)]
      if (!pack || !other) return Promise.resolve(none(packId))
      packs.set(packId, other)
      others.set(packId, pack)
      return changed({ version: other.manifest.version })
    },
    editPack: (packId, version, edit) => {
      const pack = packs.get(packId)
      if (!pack) return Promise.resolve(none(packId))
      const allowed = judgeEdit(itemOf(pack))
      if (!allowed.ok) return Promise.resolve(allowed)
      if (pack.manifest.version !== version)
        return Promise.resolve(failure('conflict', `${pack.manifest.title} was changed in the meantime.`))
      // As over the bridge: a copy arrives, and what cannot be copied fails here.
      const all = saved.get(packId) ?? [{ pack, told: { version, changes: [] } }]
      const above = [...all.map((one) => one.told.version), others.get(packId)?.manifest.version ?? version]
      const edited = carryOut(pack, structuredClone(edit), TODAY, above.sort(compareVersions).at(-1))
      if (!edited.ok) return Promise.resolve(edited)
      const { pack: made, changes } = edited.value
      if (made === pack) return answer({ version })
      others.set(packId, pack)
      packs.set(packId, made)
      const told = { version: made.manifest.version, savedAt: `${TODAY}T08:41:00.000Z`, changes }
      saved.set(packId, [...all, { pack: made, told }])
      return changed({ version: told.version })
    },
    chooseFolder: () => {
      folder = { path: '/clinic/guides', isFixed: false }
      return changed({})
    },
    forgetFolder: () => {
      folder = undefined
      return changed({})
    },
    readKey: (text) =>
      Promise.resolve(
        text?.startsWith('bad')
          ? failure('invalid-input', 'This is no public key of a publisher.')
          : success({ key: `${'A'.repeat(43)}=`, fingerprint: 'ab12 cd34 ef56 7890' }),
      ),
    // None is stored: the packs themselves are indexed.
    readIndex: (packId) => Promise.resolve(failure('not-found', `There is no index of ${packId} here.`)),
    searchLibrary: (text, currentTopic) =>
      answer(createSearchEngine([...packs.values()]).search(text, { currentTopic })),
    onIndexing: (listener) => {
      indexingListeners.add(listener)
      return () => indexingListeners.delete(listener)
    },
    onLibraryChanged: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
