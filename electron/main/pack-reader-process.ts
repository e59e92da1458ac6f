import { parentPort } from 'node:worker_threads'
import { examinePack } from './services/pack-examine'
import type { ReadRequest } from './services/pack-reader'

// One file a process: it is ended by whoever asked. It runs as Electron's utility process or, on the command line, as a thread.
const electronPort = process.parentPort as Electron.ParentPort | undefined

electronPort?.on('message', ({ data }: { data: ReadRequest }) => {
  void examinePack(data.path, data.name).then((answer) => electronPort.postMessage(answer))
})
parentPort?.on('message', ({ path, name }: ReadRequest) => {
  void examinePack(path, name).then((answer) => parentPort?.postMessage(answer))
})
