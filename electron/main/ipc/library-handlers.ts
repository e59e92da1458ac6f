import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { LIBRARY_LIMITS, type ImportOffer } from '../../../src/core/contract/library'
import { failure, success, type Result } from '../../../src/core/result'
import type { ArticleImporter } from '../services/article-import'
import type { PackEditor } from '../services/pack-edit'
import type { PackImporter } from '../services/pack-import'
import type { PackLibrary } from '../services/pack-library'
import { readPublicKey } from '../services/pack-signature'
import type { PackStore } from '../services/pack-store'
import type { SearchService } from '../services/search-service'
import type { TypedKeeper } from '../services/typed-keeper'
import { writeFileSafely } from '../services/write-file-safely'
import type { Handlers } from './register'

/** What may be asked for in an open dialog. */
export type OpenKind = 'pack' | 'records' | 'key' | 'folder' | 'logo'

export interface LibraryServices {
  packs: PackStore
  importer: PackImporter
  articles: ArticleImporter
  library: PackLibrary
  editor: PackEditor
  typed: Pick<TypedKeeper, 'keep' | 'read' | 'forget'>
  search: SearchService
  askWhereToSave: (suggestedName: string) => Promise<string | undefined>
  /** Asks for a file or folder; `undefined` when the person cancelled. */
  askWhatToOpen: (kind: OpenKind) => Promise<string | undefined>
  /** Tells the page that the library changed. */
  onLibrary: () => void
}

/** More of another guide is found by opening it. */
const HITS_OF_OTHERS = 20

type LibraryHandlers = { [C in keyof Handlers as C extends `library:${string}` ? C : never]: Handlers[C] }

export function createLibraryHandlers(services: LibraryServices): LibraryHandlers {
  const { packs, importer, articles, library, editor, typed, search, askWhatToOpen, onLibrary } = services

  /** A change of the library, told to the page when it is done. */
  async function changing<T>(work: Promise<Result<T>>): Promise<Result<T>> {
    const done = await work
    if (done.ok) onLibrary()
    return done
  }
  /** A guide is looked at, an article is read to a draft: the ending tells which it is. */
  const look = (path: string): Promise<Result<ImportOffer>> =>
    /\.json$/i.test(path) ? importer.preview(path) : articles.read(path)
  const nothing = <T>(done: Result<T>): Result<Record<string, never>> => (done.ok ? success({}) : done)

  return {
    'library:listPacks': async () => success(await packs.list()),
    'library:readPack': async ({ packId }) => {
      const pack = await packs.read(packId)
      return pack.ok ? success(JSON.stringify(pack.value)) : pack
    },
    'library:readIndex': ({ packId }) => search.readIndex(packId),
    'library:search': (query) => search.search({ ...query, limit: HITS_OF_OTHERS }),
    'library:chooseImport': async () => {
      const path = await askWhatToOpen('pack')
      return path ? look(path) : failure('cancelled', 'No file was chosen.')
    },
    'library:readDropped': ({ file }) =>
      file
        ? look(file)
        : Promise.resolve(
            failure(
              'invalid-input',
              'What was dropped is no file on this computer. Save it first, then drop the file.',
            ),
          ),
    'library:acceptImport': ({ token }) => changing(importer.accept(token)),
    'library:discardImport': ({ token }) => {
      importer.discard(token)
      return Promise.resolve(success({}))
    },
    'library:export': async ({ packId }) => {
      const file = await library.export(packId)
      if (!file.ok) return file
      const path = await services.askWhereToSave(`${file.value.suggestedName}.json`)
      if (!path) return failure('cancelled', 'Saving was cancelled.')
      const written = await writeFileSafely(path, file.value.json)
      return written.ok ? success({ fileName: basename(path), bytes: Buffer.byteLength(file.value.json) }) : written
    },
    'library:remove': async ({ packId }) => {
      const removed = await changing(library.remove(packId))
      if (removed.ok) typed.forget(packId)
      return nothing(removed)
    },
    'library:reviewUpdate': ({ packId, version }) => library.review(packId, version),
    'library:acceptUpdate': async ({ packId }) => nothing(await changing(library.accept(packId))),
    'library:switchVersion': ({ packId, version }) => changing(library.switchVersion(packId, version)),
    'library:edit': ({ packId, version, edit }) => changing(editor.edit(packId, version, edit)),
    'library:keepTyped': async ({ packId, forms }) => nothing(await typed.keep(packId, forms)),
    'library:readTyped': async ({ packId }) => success(await typed.read(packId)),
    'library:chooseFolder': async () => {
      const path = await askWhatToOpen('folder')
      return path ? nothing(await changing(library.setFolder(path))) : failure('cancelled', 'No folder was chosen.')
    },
    'library:forgetFolder': async () => nothing(await changing(library.setFolder(undefined))),
    'library:readKey': async ({ text }) => {
      if (text !== null) return readPublicKey(text)
      const path = await askWhatToOpen('key')
      if (!path) return failure('cancelled', 'No file was chosen.')
      return readKeyFile(path)
    },
  }
}

async function readKeyFile(path: string) {
  try {
    const bytes = await readFile(path)
    if (bytes.byteLength <= LIBRARY_LIMITS.keyText) return readPublicKey(bytes.toString('utf8'))
    return failure('invalid-input', `${basename(path)} is too large for a public key.`)
  } catch {
    return failure('io', `${basename(path)} cannot be read: the file is missing, or reading it is not allowed.`)
  }
}
