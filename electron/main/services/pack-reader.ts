import { Worker } from 'node:worker_threads'
import { failure, type Result } from '../../../src/core/result'
import type { ExaminedPack } from './pack-examine'

/** A whole pack of 20 MB takes less than two seconds; what takes longer was made to. */
const LONGEST_MS = 5_000
/** Room for a pack of 20 MB in every form that it passes through. */
const MOST_MEMORY_MB = 768

/** What is sent to the process that reads. */
export interface ReadRequest {
  path: string
  name: string
}

/** A process or thread that reads one file and is then ended. */
export interface Reader {
  onAnswer(listener: (answer: Result<ExaminedPack>) => void): void
  /** Told when it ended without an answer. */
  onEnd(listener: () => void): void
  ask(request: ReadRequest): void
  end(): void
}

export type ReadForeignPack = (path: string, name: string) => Promise<Result<ExaminedPack>>

/**
 * Reads files of unknown origin where they can do no harm: apart from the window, ended after five seconds.
 * @param start starts a reader
 */
export function createForeignReader(start: () => Reader, longestMs = LONGEST_MS): ReadForeignPack {
  return (path, name) =>
    new Promise((done) => {
      const reader = start()
      const finish = (answer: Result<ExaminedPack>) => {
        clearTimeout(timer)
        reader.end()
        done(answer)
      }
      const timer = setTimeout(() => {
        finish(
          failure(
            'pack-invalid',
            `${name} took longer than ${longestMs / 1_000} seconds to check and was not read. Nothing was changed.`,
          ),
        )
      }, longestMs)
      reader.onAnswer(finish)
      reader.onEnd(() =>
        finish(
          failure(
            'pack-invalid',
            `${name} could not be checked: reading it used too much memory. Nothing was changed.`,
          ),
        ),
      )
      reader.ask({ path, name })
    })
}

/** A thread of this process: for the command line, where there is no Electron. */
export function startWorker(script: string | URL): Reader {
  const worker = new Worker(script, { resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MB } })
  // What goes wrong in it ends it, and that is told.
  worker.on('error', () => undefined)
  return {
    onAnswer: (listener) => void worker.on('message', listener),
    onEnd: (listener) => void worker.on('exit', listener),
    ask: (request) => worker.postMessage(request),
    end: () => void worker.terminate(),
  }
}
