import { readArticle } from './services/article-file'
import type { ArticleReply, ArticleRequest } from './services/article-reader'

// One article a process: it is ended by whoever asked.
const port = process.parentPort as Electron.ParentPort | undefined
const send = (reply: ArticleReply) => port?.postMessage(reply)

port?.on('message', ({ data }: { data: ArticleRequest }) => {
  void readArticle(data.path, data.name, (progress) => send({ progress })).then((answer) => send({ answer }))
})
