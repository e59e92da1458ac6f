import { realpath } from 'node:fs/promises'
import { MAX_ARTICLE_BYTES, type DraftPack, type ImportProgress } from '../../../src/core/importer/draft'
import { articleFormat, importArticle, importSteps } from '../../../src/core/importer/import-article'
import { reportOf } from '../../../src/core/importer/drafting/report'
import { success, type Result } from '../../../src/core/result'
import { readBounded } from './read-bounded'

/** A draft ready to be saved, with what a list says of it. */
export interface ReadArticle {
  title: string
  items: number
  notUnderstood: number
  /** The draft as JSON: nobody between here and the page needs more of it. */
  json: string
}

/** Progress is told this often at most. */
const TELL_EVERY_MS = 60

/**
 * Reads an article and makes a draft of it. Slow for a long one, so it runs in a process of its own.
 * @param name how the file is called in messages
 * @returns the draft; `invalid-input` for what is no article, is empty or larger than 20 MB; `io`
 */
export async function readArticle(
  path: string,
  name: string,
  onProgress: (progress: ImportProgress) => void,
): Promise<Result<ReadArticle>> {
  // Refused by its name alone.
  if (!articleFormat(name)) return refused(importArticle({ name, content: '' }))
  const content = await readArticleBytes(path, name)
  if (!content.ok) return content
  const steps = importSteps({ name, content: content.value })
  let toldAt = 0
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value.ok ? success(summed(step.value.value)) : step.value
    if (Date.now() - toldAt < TELL_EVERY_MS) continue
    toldAt = Date.now()
    onProgress(step.value)
    await new Promise(setImmediate)
  }
}

/**
 * The bytes of an article, one more than may be imported for a larger one. Unlike a guide's file it may be a link: nothing of it is
 * kept as it is.
 */
export async function readArticleBytes(path: string, name: string): Promise<Result<Uint8Array>> {
  return readBounded(await realpath(path).catch(() => path), name, MAX_ARTICLE_BYTES)
}

const refused = (answer: Result<DraftPack>): Result<ReadArticle> => (answer.ok ? success(summed(answer.value)) : answer)

function summed(draft: DraftPack): ReadArticle {
  const { title, entries } = draft
  return {
    title,
    items: entries.length,
    notUnderstood: reportOf(draft).notUnderstood.length,
    json: JSON.stringify(draft),
  }
}
