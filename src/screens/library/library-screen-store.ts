import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import type { DroppedFile } from '../../core/contract/bridge'
import type { ArticleProgress, DraftSummary } from '../../core/contract/drafts'
import type { ImportOffer, ImportPreview, LibraryItem, UpdateReview } from '../../core/contract/library'
import type { AppError, Result } from '../../core/result'
import type { PackId } from '../../core/topic/topic'
import { useGateway } from '../../platform/gateway'
import { useLibraryStore } from '../library-store'
import { useDraftReviewStore } from './drafts/draft-review-store'
import { useTouchedStore } from './touched-store'

/** What lies before the person to be accepted or not. */
export type OpenReview =
  | { kind: 'import'; preview: ImportPreview }
  /** The app brought this version; it is shown already. */
  | { kind: 'update'; review: UpdateReview; otherVersion: string }
  /** Going back to the version before, or returning from it. */
  | { kind: 'switch'; review: UpdateReview }

/** How the last action ended. */
export interface LibraryOutcome {
  isFault: boolean
  text: string
  details: string[]
}

/** What is being done with the installed guides. */
export const useLibraryScreenStore = defineStore('libraryScreen', () => {
  const gateway = useGateway()
  const library = useLibraryStore()
  const touched = useTouchedStore()
  const draftReview = useDraftReviewStore()
  const open = shallowRef<OpenReview | null>(null)
  const outcome = shallowRef<LibraryOutcome | null>(null)
  const isBusy = ref(false)
  /** How far the article is that is being read. */
  const article = shallowRef<ArticleProgress | null>(null)
  const drafts = shallowRef<readonly DraftSummary[]>([])
  gateway.onArticleProgress((progress) => {
    if (isBusy.value) article.value = progress
  })
  /** Dropped files that wait for the one that is being looked at. */
  const queue = shallowRef<readonly DroppedFile[]>([])
  const waiting = computed(() => queue.value.length)

  const say = (text: string) => (outcome.value = { isFault: false, text, details: [] })
  function complain(error: AppError, cancelled: string): void {
    if (error.code === 'cancelled') say(cancelled)
    else outcome.value = { isFault: true, text: error.message, details: error.details ?? [] }
  }

  /** One thing at a time. @returns the value, or `undefined` when it failed and was said, or something else is being done */
  async function attempt<T>(work: () => Promise<Result<T>>, cancelled = 'Nothing was done.'): Promise<T | undefined> {
    if (isBusy.value) return undefined
    isBusy.value = true
    outcome.value = null
    try {
      const done = await work()
      if (done.ok) return done.value
      complain(done.error, cancelled)
    } finally {
      isBusy.value = false
      article.value = null
    }
    return undefined
  }

  async function chooseImport(): Promise<void> {
    const offer = await attempt(() => gateway.chooseImport(), 'Nothing was imported.')
    if (offer) await take(offer)
  }

  async function take(offer: ImportOffer): Promise<void> {
    if (offer.kind === 'pack') show({ kind: 'import', preview: offer })
    else await openDraft(offer.draftId)
  }

  async function openDraft(draftId: string): Promise<void> {
    await attempt(() => draftReview.open(draftId))
  }

  async function listDrafts(): Promise<void> {
    const listed = await gateway.listDrafts()
    if (listed.ok) drafts.value = listed.value
  }

  async function removeDraft({ id, fileName }: DraftSummary): Promise<void> {
    if (await attempt(() => gateway.removeDraft(id))) say(`The draft of ${fileName} was deleted.`)
    await listDrafts()
  }

  /** Stops the reading of an article; its import then ends as cancelled. */
  const cancelArticle = () => gateway.cancelArticle()

  /** The review of a draft was left, or ended with a guide. */
  async function afterReview(text: string): Promise<void> {
    await listDrafts()
    if (queue.value.length) await next()
    if (!outcome.value) say(text)
  }

  function show(next: OpenReview): void {
    touched.look(next.kind === 'import' ? (next.preview.update ?? null) : next.review)
    open.value = next
  }

  /** Looks at dropped files one after the other; a file that is refused lets the next one follow. */
  async function readDropped(files: readonly DroppedFile[]): Promise<void> {
    queue.value = [...queue.value, ...files]
    if (!open.value && !draftReview.summary) await next()
  }

  async function next(): Promise<void> {
    const refused: LibraryOutcome[] = []
    while (queue.value.length && !isBusy.value) {
      const [file, ...rest] = queue.value
      queue.value = rest
      const offer = file && (await attempt(() => gateway.readDropped(file), 'Nothing was imported.'))
      if (offer) {
        await take(offer)
        break
      }
      if (outcome.value) refused.push(outcome.value)
    }
    if (refused.length > 1)
      outcome.value = {
        isFault: true,
        text: `${refused.length} files were not imported.`,
        details: refused.flatMap(({ text, details }) => [text, ...details]),
      }
    else if (refused[0]) outcome.value = refused[0]
  }

  /** Shows what changed, or would change, before anything is done. @param version a kept one, where there are several */
  async function review({ id, updatedFrom }: LibraryItem, version?: string): Promise<void> {
    const found = await attempt(() => gateway.reviewUpdate(id, version))
    if (!found) return
    show(updatedFrom ? { kind: 'update', review: found, otherVersion: updatedFrom } : { kind: 'switch', review: found })
  }

  /** Does what the open review is about. */
  async function accept(): Promise<void> {
    const { value } = open
    if (!value) return
    const text = await attempt(() => carryOut(value))
    if (!text) return
    const applied = await touched.apply()
    await close()
    if (applied.ok) say(text)
    else complain(applied.error, '')
  }

  async function carryOut(accepted: OpenReview): Promise<Result<string>> {
    const done = <T>(result: Result<T>, text: string): Result<string> =>
      result.ok ? { ok: true, value: text } : result
    switch (accepted.kind) {
      case 'import': {
        const { token, pack, update } = accepted.preview
        const named = `${pack.title}, version ${pack.version}`
        return done(
          await gateway.acceptImport(token),
          update ? `${named} is installed. Version ${update.from} is kept for a roll-back.` : `${named} is installed.`,
        )
      }
      case 'update': {
        const { packId, title, from } = accepted.review
        return done(await gateway.acceptUpdate(packId), `${title}: the changes since version ${from} were looked at.`)
      }
      case 'switch': {
        const { packId, title, to } = accepted.review
        return done(await gateway.switchVersion(packId, to), `${title} is at version ${to} now.`)
      }
    }
  }

  /** From the review of what the app brought, back to the version before. */
  async function rollBackUpdate(): Promise<void> {
    const { value } = open
    if (value?.kind !== 'update') return
    const { packId, title } = value.review
    const switched = await attempt(() => gateway.switchVersion(packId))
    if (!switched) return
    await close()
    say(`${title} is back at version ${switched.version}.`)
  }

  /** Leaves things as they are. */
  async function dismiss(): Promise<void> {
    const { value } = open
    if (value?.kind === 'import') {
      await gateway.discardImport(value.preview.token)
      say('Nothing was imported.')
    }
    await close()
  }

  async function close(): Promise<void> {
    open.value = null
    touched.look(null)
    if (queue.value.length) await next()
  }

  async function exportPack({ id, title }: LibraryItem): Promise<void> {
    const saved = await attempt(() => gateway.exportPack(id), 'Not saved.')
    if (saved) say(`${title} was saved as ${saved.fileName}.`)
  }

  async function remove({ id, title, version }: LibraryItem): Promise<void> {
    if (await attempt(() => gateway.removePack(id))) say(`${title}, version ${version}, was removed.`)
  }

  async function openGuide(id: PackId): Promise<boolean> {
    return Boolean(await attempt(() => library.openGuide(id)))
  }

  async function chooseFolder(): Promise<void> {
    if (await attempt(() => gateway.chooseFolder(), 'The folder was left as it is.')) say("The clinic's folder is set.")
  }

  async function forgetFolder(): Promise<void> {
    if (await attempt(() => gateway.forgetFolder()))
      say("The clinic's folder is no longer used. Its files were left alone.")
  }

  return {
    ...{ open, outcome, isBusy, waiting, article, drafts },
    ...{ openDraft, listDrafts, removeDraft, cancelArticle, afterReview },
    ...{ chooseImport, readDropped, review, accept, rollBackUpdate, dismiss, exportPack, remove, openGuide },
    ...{ chooseFolder, forgetFolder },
  }
})
