import { join } from 'node:path'
import type { Settings, StartNotice } from '../../src/core/contract/contract'
import type { PublisherKey } from '../../src/core/contract/library'
import { createArticleImporter, type ArticleImporter } from './services/article-import'
import type { ArticleReader } from './services/article-reader'
import { createDraftStore, type DraftStore } from './services/draft-store'
import { createCatalogue } from './services/pack-catalogue'
import type { CheckedPacks } from './services/pack-file'
import { createPackEditor, type PackEditor } from './services/pack-edit'
import { createPackImporter, type PackImporter } from './services/pack-import'
import { createPackLibrary, type PackLibrary } from './services/pack-library'
import { createPackPlaces } from './services/pack-places'
import type { ReadForeignPack } from './services/pack-reader'
import { createPackRecords } from './services/pack-records'
import { createPackStore, type PackShelf } from './services/pack-store'
import { watchFolder } from './services/pack-watch'
import { createTypedKeeper, type TypedKeeper } from './services/typed-keeper'

/** Everything about installed packs, for the window. */
export interface Library {
  packs: PackShelf
  importer: PackImporter
  articles: ArticleImporter
  drafts: DraftStore
  library: PackLibrary
  editor: PackEditor
  /** What is typed and not saved, for a page that has to begin anew. */
  typed: TypedKeeper
  /** Another key counts from now on, or one no longer does. */
  onSettings(settings: Settings): void
  /** Follows the administrator's folder, and keeps copies of new bundled packs. For when the window is shown. */
  settle(): Promise<void>
  /** Looks for changes in watched folders that nobody told, as of a network share. For when the window gets the focus. */
  look(): Promise<void>
  close(): void
}

/**
 * @param options.bundled folder of the app's own packs
 * @param options.fixedFolder an administrator's folder that the environment names; no window can change it
 * @param options.isBundledWatched the app's own folder was replaced by one that people work on
 */
export function createLibrary(options: {
  userData: string
  bundled: string
  checkedPacks: CheckedPacks
  isBundledWatched: boolean
  fixedFolder: string | undefined
  appVersion: string
  keys: () => Promise<readonly PublisherKey[]>
  readForeign: ReadForeignPack
  articleReader: ArticleReader
  /** ISO day of this computer. */
  today: () => string
  notify: (notice: StartNotice) => void
  onChange: () => void
}): Library {
  const { userData, fixedFolder, keys } = options
  const onChange = () => options.onChange()
  const places = createPackPlaces(userData)
  const records = createPackRecords(
    userData,
    () => places.rebuild(),
    (notice) => options.notify(notice),
  )
  const clinicFolder = async () => {
    const path = fixedFolder ?? (await records.read()).clinicFolder
    return path ? { path, isFixed: Boolean(fixedFolder) } : undefined
  }
  const packs = createPackStore({
    bundled: options.bundled,
    checked: options.checkedPacks,
    clinicFolder,
    imported: { records, places },
    catalogue: createCatalogue(join(userData, 'catalogue.json'), options.appVersion),
    keys,
    onRead: onChange,
  })
  const lookAgain = () => {
    packs.refresh()
    onChange()
  }
  let countedKeys = ''
  const clinicWatch = watchFolder(lookAgain)
  const bundledWatch = watchFolder(lookAgain)
  const library = createPackLibrary({ shelf: packs, records, places })
  const importer = createPackImporter({ shelf: packs, records, places, keys, readForeign: options.readForeign })
  const drafts = createDraftStore(userData)

  return {
    packs,
    importer,
    drafts,
    editor: createPackEditor({ shelf: packs, importer, today: options.today, now: () => new Date().toISOString() }),
    typed: createTypedKeeper(packs),
    articles: createArticleImporter({ reader: options.articleReader, drafts, packs, importer }),
    library: {
      ...library,
      async setFolder(path) {
        const changed = await library.setFolder(path)
        clinicWatch.follow((await clinicFolder())?.path)
        return changed
      },
    },
    onSettings({ publisherKeys = [] }) {
      const changed = JSON.stringify(publisherKeys)
      if (changed === countedKeys) return
      countedKeys = changed
      lookAgain()
    },
    async settle() {
      countedKeys ||= JSON.stringify(await keys())
      clinicWatch.follow((await clinicFolder())?.path)
      if (options.isBundledWatched) bundledWatch.follow(options.bundled)
      await library.keepBundled()
    },
    async look() {
      await Promise.all([clinicWatch.look(), bundledWatch.look()])
    },
    close() {
      clinicWatch.close()
      bundledWatch.close()
    },
  }
}
