import { utilityProcess } from 'electron'
import type { SearchProcess } from './search-service'

/** Starts the search process: without window, with no rights beyond reading packs and keeping indexes. */
export function startSearchUtility(script: string): SearchProcess {
  const child = utilityProcess.fork(script, [], { serviceName: 'Guide search', stdio: 'ignore' })
  return {
    onReply: (listener) => void child.on('message', listener),
    onEnd: (listener) => void child.on('exit', listener),
    send: (request) => child.postMessage(request),
    end: () => void child.kill(),
  }
}
