import { parentPort } from 'node:worker_threads'
import type { ProcessRequest } from './services/search-process-messages'
import { createSearchWorker } from './services/search-worker'

// Runs as Electron's utility process: the window and the main process never wait for an index. In tests it is a thread.
const electronPort = process.parentPort as Electron.ParentPort | undefined

if (electronPort) {
  const handle = createSearchWorker((message) => electronPort.postMessage(message))
  electronPort.on('message', ({ data }: { data: ProcessRequest }) => handle(data))
} else if (parentPort) {
  const port = parentPort
  const handle = createSearchWorker((message) => port.postMessage(message))
  port.on('message', handle)
}
