import type { Block } from '../block'
import { squeeze } from '../inline'
import type { PartItems } from './items'
import { readMarker } from '../marker'

/** A question with its answer so far. */
interface Asked {
  question: string
  answer: string[]
  line: number
  endLine: number
  at: number
}

const LABEL = /^q(?:uestion)?\s?\.?\s?\d{0,3}\s?[.):：–-]\s*/i
const ANSWER = /^a(?:nswer|ns)?\s?\.?\s?\d{0,3}\s?[.):：–-]\s*/i
const QUESTION_MARK = /[?？؟]/u
/** The end of a question, or of a sentence: the next line begins another. */
const ENDED = /[?？؟.!。！…]["'”’»)]?\s?$/u

/** Reads questions with their answers: numbered, as headings, marked Q and A, or told by their question mark. */
export function questionsOf(blocks: readonly Block[]): PartItems {
  const texts: Block[] = []
  const asked: Asked[] = []
  const level = blocks.reduce(
    (least, block) => (block.kind === 'item' ? Math.min(least, block.level) : least),
    Infinity,
  )
  const isAsked = (block: Block) =>
    isOfForm(block) || (block.kind === 'item' && QUESTION_MARK.test(block.text.slice(-2)))
  const isMarked = blocks.filter((block) => isOfForm(block)).length > 1
  const hasForm = blocks.filter(isAsked).length > 1
  const groups: Block[] = []
  for (const [place, block] of blocks.entries()) {
    if (isGroup(block, blocks[place + 1])) {
      groups.push(block)
      continue
    }
    for (const [i, line] of piecesOf(block).entries()) {
      const isOuterItem = i === 0 && block.kind === 'item' && block.level === level
      // Where the questions are headings, bold or marked Q, one in running text belongs to an answer.
      const isPart = block.kind !== 'heading' || /[:：]$/.test(line.text)
      const isAnswer =
        hasForm && isPart && !isOfForm(block) && !LABEL.test(line.text) && !(isOuterItem && mayAsk(line.text, isMarked))
      const question = isAnswer ? undefined : questionIn(line, block, isOuterItem)
      const current = asked.at(-1)
      if (question) asked.push({ ...question, line: line.line, endLine: line.line, at: block.at ?? 0 })
      else if (current) {
        current.answer.push(line.text.replace(ANSWER, ''))
        current.endLine = Math.max(line.line, block.endLine)
      } else texts.push(block)
    }
  }
  const items = asked.map(({ question, answer, line, endLine, at }) => ({
    text: question,
    lead: question,
    body: answer,
    line,
    endLine,
    at,
  }))
  return { items, texts, groups, ambiguities: [] }
}

/** "Treatment" right above a question is no question: it groups those below. */
const isGroup = ({ kind, text }: Block, next: Block | undefined): boolean =>
  kind === 'heading' && !QUESTION_MARK.test(text) && !LABEL.test(text) && next !== undefined && isOfForm(next)

/** Whether a block is a question and its answer, each with its letter: "Q: Is it catching? A: No." */
export const isQuestionPair = ({ text, lines }: Block): boolean =>
  LABEL.test(text) && /^q/i.test(text) && (lines?.slice(1).some((line) => ANSWER.test(line.text)) ?? false)

/** Where questions are headings, bold or marked Q, an item without a question mark is a part of an answer. */
const mayAsk = (text: string, isMarked: boolean): boolean => !isMarked || QUESTION_MARK.test(text)

/** Set as a question, not only worded as one. */
const isOfForm = ({ kind, text, lead }: Block): boolean =>
  (kind === 'heading' && QUESTION_MARK.test(text)) ||
  (lead !== undefined && QUESTION_MARK.test(lead)) ||
  LABEL.test(text)

type Piece = { text: string; line: number }

/** A question and its answer may stand on two lines of one paragraph. */
function piecesOf(block: Block): Piece[] {
  if (block.kind === 'heading') return [{ text: block.text, line: block.line }]
  const lines: Piece[] =
    block.kind === 'item' || !block.lines?.length
      ? [{ text: block.text, line: block.line }, ...(block.lines ?? [])]
      : block.lines
  const pieces: { parts: string[]; line: number }[] = []
  let isOpen = false
  for (const { text, line } of lines) {
    const last = pieces.at(-1)
    if (last && isOpen && !LABEL.test(text) && !ANSWER.test(text)) last.parts.push(text)
    else pieces.push({ parts: [text], line })
    isOpen = !ENDED.test(text)
  }
  return pieces.map(({ parts, line }) => ({ text: parts.join(' '), line }))
}

/** "1. Is it catching?" asks the same without its number. */
function unnumbered(text: string, { kind }: Block): string {
  const marker = readMarker(text)
  return marker && (kind === 'heading' || marker.mark === 'number') ? marker.rest : text
}

function questionIn(
  { text }: Piece,
  block: Block,
  isOuterItem: boolean,
): { question: string; answer: string[] } | undefined {
  const isLabelled = LABEL.test(text)
  const bare = squeeze(unnumbered(text, block).replace(LABEL, ''))
  // A mark with nothing behind it asks nothing.
  if (!bare) return undefined
  if (ANSWER.test(text) && !isLabelled && block.kind !== 'heading' && /^a\w*\s?[\d.):]/i.test(text)) return undefined
  const end = bare.search(QUESTION_MARK)
  if (end > 0 && end < 300) {
    const question = bare.slice(0, end + 1)
    const rest = bare
      .slice(end + 1)
      .replace(/^\s*[:–—-]?\s*/, '')
      .replace(ANSWER, '')
    const isClear =
      !rest ||
      isLabelled ||
      isOuterItem ||
      (block.lead?.endsWith(question.slice(-8)) ?? false) ||
      block.kind === 'heading'
    if (isClear || /^\p{Lu}[^.!]*\?$/u.test(question)) return { question, answer: rest ? [rest] : [] }
  }
  const isNumbered = isOuterItem && block.mark === 'number'
  if (isLabelled || block.kind === 'heading' || isNumbered) {
    const [, name = bare, rest = ''] = /^([^:：]{3,150})[:：]\s+(\S.*)$/u.exec(bare) ?? []
    return { question: name, answer: rest ? [rest] : [] }
  }
  return undefined
}
