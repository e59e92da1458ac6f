import { failure, success, type Result } from '../result'
import { MAX_BLOCKS, TOO_MANY, type BlockReader, type Refusal } from './block'
import { withSource } from './drafting/account'
import { articleFormat } from './read/article-format'
import { assembleDraft } from './drafting/assemble-draft'
import { decodeArticle } from './read/decode'
import { declaredLanguage } from './read/declared-language'
import type { ArticleFormat, DraftPack, ImportProgress } from './draft'
import { outlineOf } from './outline/outline'
import { readHtml } from './read/read-html'
import { readMarkdown } from './read/read-markdown'
import { readPlainText } from './read/read-text'

export { articleFormat }

/** An article's file: its bytes (or its text, where a program has it), and how it is called. */
export interface ArticleSource {
  /** File name, for messages and for an article without a title. */
  name: string
  content: Uint8Array | string
  /** Told by the name's ending when absent. */
  format?: ArticleFormat
}

export interface ImportOptions {
  onProgress?: (progress: ImportProgress) => void
  /** Asked at every step; the import ends as `cancelled` once it says yes. */
  isCancelled?: () => boolean
}

const READING_SHARE = 0.8

const READERS: Readonly<Record<ArticleFormat, (text: string) => BlockReader>> = {
  text: readPlainText,
  markdown: readMarkdown,
  html: readHtml,
}

/**
 * Makes a draft of an article step by step, so that a worker can tell its progress and be stopped: each `next()` does a
 * bounded piece of work.
 * @returns at its end the draft; `invalid-input` with a sentence for what is empty, too large or no text
 */
export function* importSteps({ name, content, format }: ArticleSource): Generator<ImportProgress, Result<DraftPack>> {
  const known = format ?? articleFormat(name)
  if (!known)
    return failure(
      'invalid-input',
      `${name} is no article that can be imported: expected a file ending in .txt, .md or .html.`,
    )
  const decoded = decodeArticle(content, { name, format: known })
  if (!decoded.ok) return decoded
  const { text, notes } = decoded.value
  // The lines of a page say nothing about how much is in it.
  if (known !== 'html' && hasMoreLines(text, MAX_BLOCKS)) return refusal(name, TOO_MANY)
  const reader = READERS[known](text)
  let read = reader.next()
  while (!read.done) {
    yield { phase: 'reading', share: read.value * READING_SHARE }
    read = reader.next()
  }
  if (!Array.isArray(read.value)) return refusal(name, read.value)
  // Of a piece of nothing but blanks nothing is left.
  const blocks = read.value.filter(({ text, lines }) => text || lines?.length)
  for (const [at, block] of blocks.entries()) block.at = at
  if (blocks.length > MAX_BLOCKS) return refusal(name, TOO_MANY)
  if (!blocks.length) return failure('invalid-input', `${name} holds no text that could be read. Nothing was imported.`)
  yield { phase: 'sorting', share: READING_SHARE }
  const outline = outlineOf(blocks, name.replace(/\.\w+$/, ''))
  const language = declaredLanguage(text, known)
  const assembling = assembleDraft(outline, notes)
  for (;;) {
    const step = assembling.next()
    if (step.done) {
      const draft = withSource(step.value, { text, format: known })
      return success(language ? { ...draft, language } : draft)
    }
    yield {
      phase: 'sorting',
      share: READING_SHARE + step.value * (1 - READING_SHARE),
    }
  }
}

const refusal = (name: string, { refused }: Refusal) =>
  failure('invalid-input', `${name} ${refused}. Nothing was imported.`)

/** Counts lines that hold something. */
function hasMoreLines(text: string, most: number): boolean {
  let lines = 0
  for (let at = 0; at >= 0 && lines <= most; at = text.indexOf('\n', at + 1)) if (text[at + 1] !== '\n') lines++
  return lines > most
}

/**
 * Makes a draft of an article in one go.
 * @returns the draft; `invalid-input` as {@link importSteps}; `cancelled`
 */
export function importArticle(
  source: ArticleSource,
  { onProgress, isCancelled }: ImportOptions = {},
): Result<DraftPack> {
  const steps = importSteps(source)
  for (;;) {
    if (isCancelled?.()) return failure('cancelled', `The import of ${source.name} was stopped. Nothing was kept.`)
    const step = steps.next()
    if (step.done) return step.value
    onProgress?.(step.value)
  }
}
