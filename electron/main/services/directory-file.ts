import type { LibraryDirectory, Postings } from '../../../src/core/search/library-directory'
import type { PackId } from '../../../src/core/topic/topic'

interface Header {
  topics: PackId[]
  /** Bytes of the words, then of each array in the order of `arraysOf`. */
  lengths: number[]
}

/** A directory as bytes: a line that says how long its parts are, the words a line each, and the arrays as they are. */
export function encodeDirectory(directory: LibraryDirectory): Buffer {
  const words = Buffer.from(directory.words.join('\n'), 'utf8')
  const parts = [words, ...arraysOf(directory).map((array) => bytesOf(array))]
  const header: Header = { topics: directory.topics, lengths: parts.map(({ byteLength }) => byteLength) }
  return Buffer.concat([Buffer.from(`${JSON.stringify(header)}\n`, 'utf8'), ...parts])
}

/**
 * Reads what `encodeDirectory` made. What it is given has been checked by its sum.
 * @throws SyntaxError or RangeError for anything else
 */
export function decodeDirectory(file: Uint8Array): LibraryDirectory {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength)
  const end = bytes.indexOf(0x0a)
  const { topics, lengths } = JSON.parse(bytes.toString('utf8', 0, end)) as Header
  let at = end + 1
  const [words = Buffer.alloc(0), ...arrays] = lengths.map((length) => bytes.subarray(at, (at += length)))
  const [firstEntries, namedStarts, named, textStarts, text, titleStarts, title] = arrays.map(copyOf)
  const numbers32 = (buffer = new ArrayBuffer(0)) => new Uint32Array(buffer)
  const numbers16 = (buffer = new ArrayBuffer(0)) => new Uint16Array(buffer)
  return {
    topics,
    words: words.byteLength ? words.toString('utf8').split('\n') : [],
    firstEntries: numbers32(firstEntries),
    named: { starts: numbers32(namedStarts), numbers: numbers32(named) },
    text: { starts: numbers32(textStarts), numbers: numbers16(text) },
    title: { starts: numbers32(titleStarts), numbers: numbers16(title) },
  }
}

function arraysOf({ firstEntries, named, text, title }: LibraryDirectory): (Uint16Array | Uint32Array)[] {
  const both = ({ starts, numbers }: Postings<Uint16Array | Uint32Array>) => [starts, numbers]
  return [firstEntries, ...both(named), ...both(text), ...both(title)]
}

function bytesOf({ buffer, byteOffset, byteLength }: Uint16Array | Uint32Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength)
}

/** A typed array begins at a multiple of its width; a part of a file begins anywhere. */
function copyOf(part: Uint8Array): ArrayBuffer {
  const copy = new ArrayBuffer(part.byteLength)
  new Uint8Array(copy).set(part)
  return copy
}
