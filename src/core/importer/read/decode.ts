import { failure, success, type Result } from '../../result'
import { cleanText } from '../inline'
import { MAX_ARTICLE_BYTES, type ArticleFormat } from '../draft'

// A web standard that pages, workers and Node all have; core's own library of types has no name for it.
declare const TextDecoder: new (
  label: string,
  options?: { fatal?: boolean; ignoreBOM?: boolean },
) => { decode(bytes: Uint8Array): string }

/** An article's text, ready to be read. */
export interface DecodedArticle {
  text: string
  notes: string[]
}

/** First bytes of files that are no text, with what a person calls them. */
const MAGIC: readonly (readonly [bytes: readonly number[], name: string])[] = [
  [[0x50, 0x4b, 0x03, 0x04], 'a ZIP archive or an Office document'],
  [[0x50, 0x4b, 0x05, 0x06], 'a ZIP archive'],
  [[0x25, 0x50, 0x44, 0x46], 'a PDF'],
  [[0x89, 0x50, 0x4e, 0x47], 'a picture'],
  [[0x47, 0x49, 0x46, 0x38], 'a picture'],
  [[0xff, 0xd8, 0xff], 'a picture'],
  [[0x1f, 0x8b], 'a compressed file'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'an old Office document'],
  [[0x7f, 0x45, 0x4c, 0x46], 'a program'],
  [[0x4d, 0x5a, 0x90], 'a program'],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'a rich-text document'],
]
const PROBE = 64 * 1024

/**
 * Makes text of a file's bytes: by its byte order mark, by the pattern of its zero bytes, as UTF-8 where that is valid, and
 * otherwise in the encoding that a page names or Windows-1252.
 * @param name how the file is called in a message
 * @returns the text; `invalid-input` with a sentence for what is empty, too large or no text
 */
export function decodeArticle(
  input: Uint8Array | string,
  { name, format }: { name: string; format: ArticleFormat },
): Result<DecodedArticle> {
  const notes: string[] = []
  if (input.length > MAX_ARTICLE_BYTES)
    return failure(
      'invalid-input',
      `${name} is larger than ${MAX_ARTICLE_BYTES / 1024 / 1024} MB and was not read. Save only the article's own text, and import that.`,
    )
  const raw = typeof input === 'string' ? success(input) : decodeBytes(input, name, format, notes)
  if (!raw.ok) return raw
  const { text, isChanged } = cleanText(raw.value)
  if (isChanged) notes.push('Characters that cannot be shown were taken out.')
  if (!/[\p{L}\p{N}]/u.test(text))
    return failure('invalid-input', `${name} is empty: there is no text in it. Nothing was imported.`)
  return success({ text, notes })
}

function decodeBytes(bytes: Uint8Array, name: string, format: ArticleFormat, notes: string[]): Result<string> {
  const magic = MAGIC.find(([first]) => first.every((byte, i) => bytes[i] === byte))
  if (magic) return notText(name, `it is ${magic[1]}`)
  const wide = wideEncoding(bytes)
  if (wide) return success(new TextDecoder(wide).decode(bytes))
  const { zeros, controls } = countControls(bytes)
  const probed = Math.min(bytes.length, PROBE)
  if (zeros > probed / 100 || controls > probed / 20) return notText(name, 'it is a binary file')
  try {
    return success(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    const label = (format === 'html' && namedEncoding(bytes)) || 'windows-1252'
    notes.push(`The text is not UTF-8; it was read as ${label}. Look at its accents.`)
    const text = new TextDecoder(label).decode(bytes)
    return success(label === 'windows-1252' ? withWindowsSigns(text) : text)
  }
}

/** Quotation marks, dashes and bullets of Windows-1252, which some versions of Node decode as the controls of Latin-1. */
function withWindowsSigns(text: string): string {
  return text.replace(/[\u0080-\u009F]/g, (sign) => WINDOWS_SIGNS[sign.charCodeAt(0) - 0x80] ?? sign)
}

const WINDOWS_SIGNS = [...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ']

const notText = (name: string, what: string) =>
  failure(
    'invalid-input',
    `${name} is not a text: ${what}. Save the article as text (.txt), Markdown (.md) or a web page (.html), and import that.`,
  )

/** UTF-16 by its mark, or by zeros in every second place as Latin letters have them there. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const pairs = Math.floor(Math.min(bytes.length, PROBE) / 2)
  if (pairs < 2) return undefined
  let [even, odd] = [0, 0]
  for (let i = 0; i < pairs; i++) {
    if (bytes[2 * i] === 0) even++
    if (bytes[2 * i + 1] === 0) odd++
  }
  if (odd > pairs * 0.4 && even < pairs * 0.02) return 'utf-16le'
  return even > pairs * 0.4 && odd < pairs * 0.02 ? 'utf-16be' : undefined
}

function countControls(bytes: Uint8Array): { zeros: number; controls: number } {
  let [zeros, controls] = [0, 0]
  for (let i = 0; i < Math.min(bytes.length, PROBE); i++) {
    const byte = bytes[i] ?? 0
    if (byte === 0) zeros++
    else if (byte < 9 || (byte > 13 && byte < 32)) controls++
  }
  return { zeros, controls }
}

/** The encoding that a page's head names, where the platform knows it. */
function namedEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 2048))
  const label = /charset=["']?([\w-]{2,30})/i.exec(head)?.[1]?.toLowerCase()
  if (!label || label.startsWith('utf')) return undefined
  try {
    new TextDecoder(label)
    return label
  } catch {
    return undefined
  }
}
