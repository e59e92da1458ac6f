import type { Readable, Writable } from 'node:stream'
import type { HandoutPrinter } from '../main/services/handout-pdf'
import type { ReadForeignPack } from '../main/services/pack-reader'
import type { PackStore } from '../main/services/pack-store'
import type { PublisherKey } from '../../src/core/contract/library'
import type { AppError, Result } from '../../src/core/result'
import type { CommandName } from './words'

/** What a command works with. */
export interface CommandContext {
  packs: PackStore
  /** Reads a file of unknown origin apart from this thread, with a limit of time. */
  readForeign: ReadForeignPack
  /** The publishers whose signature counts here. */
  keys: () => Promise<readonly PublisherKey[]>
  /** Only inside Electron; nothing else can print a PDF. */
  printer?: HandoutPrinter
  /** Reads a PNG or JPEG as a re-encoded PNG in base64; only inside Electron. */
  readLogo?: (path: string) => Promise<Result<string>>
  stdout: Writable
  stderr: Writable
  stdin: Readable
}

/** 0 done, 1 the input was refused, 2 wrong usage. */
export type ExitCode = 0 | 1 | 2

export interface Command {
  name: CommandName
  usage: string
  does: string
  run(args: string[], context: CommandContext): Promise<ExitCode>
}

/** Wrong words on the command line; the help follows the message. */
export class UsageError extends Error {}

/** Prints one JSON value. */
export function writeJson(stdout: Writable, value: unknown, isPretty = true): void {
  stdout.write(`${JSON.stringify(value, null, isPretty ? 2 : 0)}\n`)
}

/** Words an expected failure for a terminal. */
export function writeError(stderr: Writable, { message, details = [] }: AppError): void {
  stderr.write(`${[message, ...details.map((line) => `  ${line}`)].join('\n')}\n`)
}
