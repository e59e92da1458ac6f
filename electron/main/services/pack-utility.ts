import { utilityProcess } from 'electron'
import type { Reader } from './pack-reader'

/** A process of its own, without window and without rights beyond reading: for the app. */
export function startUtility(script: string): Reader {
  const child = utilityProcess.fork(script, [], { serviceName: 'Guide reader', stdio: 'ignore' })
  return {
    onAnswer: (listener) => void child.on('message', listener),
    onEnd: (listener) => void child.on('exit', listener),
    ask: (request) => child.postMessage(request),
    end: () => void child.kill(),
  }
}
