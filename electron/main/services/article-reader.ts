import { basename } from 'node:path'
import type { ArticleProgress } from '../../../src/core/contract/drafts'
import type { ImportProgress } from '../../../src/core/importer/draft'
import { failure, type Result } from '../../../src/core/result'
import type { ReadArticle } from './article-file'

/** What is sent to the process that reads. */
export interface ArticleRequest {
  path: string
  name: string
}

/** What it sends back. */
export type ArticleReply = { progress: ImportProgress } | { answer: Result<ReadArticle> }

/** A process that reads one article and is then ended. */
export interface ArticleProcess {
  onReply(listener: (reply: ArticleReply) => void): void
  /** Told when it ended, for whatever reason. */
  onEnd(listener: () => void): void
  ask(request: ArticleRequest): void
  end(): void
}

/** Reads articles, one at a time, each where the window and the main process need not wait for it. */
export interface ArticleReader {
  read(path: string): Promise<Result<ReadArticle>>
  /** Ends the reading that is going on. */
  cancel(): void
}

/**
 * @param start starts a process
 * @param onProgress told how far the reading is
 */
export function createArticleReader(
  start: () => ArticleProcess,
  onProgress: (progress: ArticleProgress) => void,
): ArticleReader {
  let cancelCurrent: (() => void) | undefined

  return {
    read(path) {
      const name = basename(path)
      if (cancelCurrent)
        return Promise.resolve(failure('busy', `Another article is being read. Import ${name} when it is done.`))
      return new Promise((done) => {
        const child = start()
        const finish = (answer: Result<ReadArticle>) => {
          cancelCurrent = undefined
          child.end()
          done(answer)
        }
        cancelCurrent = () => finish(failure('cancelled', `The import of ${name} was stopped. Nothing was kept.`))
        child.onReply((reply) => {
          if ('answer' in reply) finish(reply.answer)
          else onProgress({ fileName: name, ...reply.progress })
        })
        child.onEnd(() =>
          finish(
            failure('invalid-input', `${name} could not be read: it needs too much memory. Nothing was imported.`),
          ),
        )
        child.ask({ path, name })
      })
    },
    cancel: () => cancelCurrent?.(),
  }
}
