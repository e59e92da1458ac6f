/** A set of words in few bytes: it knows every word that was put in, and takes one other word in two hundred for one of them. */
export interface StoredWordFilter {
  /** The bits, six to a character. */
  bits: string
  /** How many bits are used. */
  size: number
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const HASHES = 7

/** Two independent hashes of a word (FNV-1a from two starts); the further ones are made of them. */
function hashesOf(word: string): [number, number] {
  let a = 0x811c9dc5
  let b = 0x01000193
  for (let i = 0; i < word.length; i++) {
    a = Math.imul(a ^ word.charCodeAt(i), 0x01000193)
    b = Math.imul(b ^ word.charCodeAt(i), 0x5bd1e995)
    b ^= b >>> 13
  }
  return [a >>> 0, (b >>> 0) | 1]
}

function bitsOf(word: string, size: number): number[] {
  const [a, b] = hashesOf(word)
  return Array.from({ length: HASHES }, (_, i) => ((a + i * b) >>> 0) % size)
}

/** Makes a filter. @param size in bits; ten or more for each word */
export function makeWordFilter(words: Iterable<string>, size: number): StoredWordFilter {
  const values = new Uint8Array(Math.ceil(size / 6))
  for (const word of words) for (const bit of bitsOf(word, size)) setBit(values, bit)
  return { bits: Array.from(values, (value) => DIGITS[value]).join(''), size }
}

/** Asks a stored filter; nothing has to be unpacked for it. */
export function isInFilter({ bits, size }: StoredWordFilter, word: string): boolean {
  return bitsOf(word, size).every((bit) => (DIGITS.indexOf(bits.charAt(Math.floor(bit / 6))) >> (bit % 6)) & 1)
}

function setBit(values: Uint8Array, bit: number): void {
  const at = Math.floor(bit / 6)
  values[at] = (values[at] ?? 0) | (1 << (bit % 6))
}
