import { success } from '../../../src/core/result'
import type { ArticleImporter } from '../services/article-import'
import type { DraftStore } from '../services/draft-store'
import type { Handlers } from './register'

export interface DraftServices {
  drafts: DraftStore
  articles: ArticleImporter
  /** Tells the page that the library changed. */
  onLibrary: () => void
}

type DraftHandlers = { [C in keyof Handlers as C extends `drafts:${string}` ? C : never]: Handlers[C] }

export function createDraftHandlers({ drafts, articles, onLibrary }: DraftServices): DraftHandlers {
  return {
    'drafts:list': async () => success(await drafts.list()),
    'drafts:read': ({ draftId }) => drafts.read(draftId),
    'drafts:save': async ({ draftId, edits }) => {
      const saved = await drafts.save(draftId, edits)
      return saved.ok ? success({ isSaved: true }) : saved
    },
    'drafts:accept': async ({ draftId, ...naming }) => {
      const installed = await articles.accept(draftId, naming)
      if (installed.ok) onLibrary()
      return installed
    },
    'drafts:remove': async ({ draftId }) => {
      const removed = await drafts.remove(draftId)
      return removed.ok ? success({}) : removed
    },
    'drafts:cancelImport': () => {
      articles.cancel()
      return Promise.resolve(success({}))
    },
  }
}
