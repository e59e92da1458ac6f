import { makeEntry, makePack } from '../fixtures/make-pack'
import { setAt, type Path } from './set-at'

/** Why a pack is refused: the sentence, and the lines below it. */
export interface Refusal {
  message: string
  details: readonly string[]
}

/** A file that is no guide, and what is answered to it, wherever it is read. */
export type HostilePack = readonly [
  what: string,
  content: string | Uint8Array | ((path: string) => unknown),
  refusal: Refusal,
]

/** How every file is called. */
const NAME = 'guide.json'
export const drugs = () => makePack([makeEntry('drug', 'larchol'), makeEntry('drug', 'tizol')])
export const json = (value: unknown) => JSON.stringify(value)
/** A valid pack, spoilt in one place. */
export const spoilt = (path: Path, to: unknown): string => json(setAt(drugs(), path, to))
/** A valid pack with raw JSON in one place: for what no value of this language can hold. */
export const raw = (path: Path, text: string): string => spoilt(path, '@raw').replace('"@raw"', text)
/** A valid pack with a field under a name that no object literal takes. */
export const withField = (path: Path, name: string): string =>
  spoilt([...path, '@field'], { polluted: true }).replace('@field', name)
export const times = (count: number, text: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => text(i)).join(',')

export const has = (count: string, ...details: string[]): Refusal => ({
  message: `${NAME} has ${count} and was not loaded. Other guides stay usable.`,
  details,
})
export const fault = (line: string): Refusal => has('a fault', line)
export const said = (message: string, ...details: string[]): Refusal => ({ message: `${NAME} ${message}`, details })
