import { utilityProcess } from 'electron'
import type { ArticleProcess } from './article-reader'

/** A process of its own, without window: for the app. */
export function startArticleUtility(script: string): ArticleProcess {
  const child = utilityProcess.fork(script, [], { serviceName: 'Article reader', stdio: 'ignore' })
  return {
    onReply: (listener) => void child.on('message', listener),
    onEnd: (listener) => void child.on('exit', listener),
    ask: (request) => child.postMessage(request),
    end: () => void child.kill(),
  }
}
