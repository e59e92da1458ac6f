import type { ArticleProgress, SavedDraft } from '../core/contract/drafts'
import { draftToPack, packIdOf } from '../core/importer/drafting/draft-to-pack'
import { correctedDraft } from '../core/importer/drafting/corrections'
import { failure, success } from '../core/result'
import type { Pack } from '../core/topic/topic'
import type { Gateway } from './gateway'

type DraftMethods = Pick<
  Gateway,
  'listDrafts' | 'readDraft' | 'saveDraft' | 'acceptDraft' | 'removeDraft' | 'cancelArticle' | 'onArticleProgress'
>

/** Drafts in memory, for component tests. */
export interface MemoryDrafts extends DraftMethods {
  readonly drafts: Map<string, SavedDraft>
  /** Acts as the process that reads. */
  sendArticleProgress(progress: ArticleProgress): void
}

/** @param install takes a pack that was made of a draft */
export function createMemoryDrafts(install: (pack: Pack) => void): MemoryDrafts {
  const drafts = new Map<string, SavedDraft>()
  const listeners = new Set<(progress: ArticleProgress) => void>()
  const answer = <T>(value: T) => Promise.resolve(success(value))
  const gone = () => failure('not-found', 'This draft is no longer here.')
  return {
    drafts,
    sendArticleProgress: (progress) => listeners.forEach((listener) => listener(progress)),
    listDrafts: () => answer([...drafts.values()].map(({ summary }) => summary)),
    readDraft: (draftId) => {
      const saved = drafts.get(draftId)
      return Promise.resolve(saved ? success(saved) : gone())
    },
    saveDraft: (draftId, edits) => {
      const saved = drafts.get(draftId)
      // As over the bridge: a copy arrives, and what cannot be copied fails here.
      if (saved) drafts.set(draftId, { ...saved, edits: structuredClone(edits) })
      return Promise.resolve(saved ? success({ isSaved: true as const }) : gone())
    },
    acceptDraft: (draftId, { title, language }) => {
      const saved = drafts.get(draftId)
      if (!saved) return Promise.resolve(gone())
      const { fileName: article, importedOn } = saved.summary
      const pack = draftToPack(correctedDraft(saved.draft, saved.edits), {
        ...{ title, language, article, importedOn },
        id: packIdOf(title),
      })
      if (!pack.ok) return Promise.resolve(pack)
      install(pack.value)
      drafts.delete(draftId)
      return answer({ packId: pack.value.manifest.id })
    },
    removeDraft: (draftId) => {
      drafts.delete(draftId)
      return answer({})
    },
    cancelArticle: () => answer({}),
    onArticleProgress: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
