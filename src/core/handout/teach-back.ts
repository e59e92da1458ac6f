import { entriesOf, type HandoutDocument, type HandoutEntry } from './document'
import { joined, type SheetLine } from './line'

/** A question that lets the patient say it back, and what the answer should hold. For the clinician's own copy only. */
export interface TeachBackQuestion {
  question: string
  /** Lines of the sheet to listen for. */
  listenFor: string[]
}

const QUESTIONS = 3
const MOST_LINES = 4

/**
 * Three questions for teach-back, made of the sheet's own actions: how it is done, when it is stopped, when help is sought. They
 * ask for the patient's own words and test the telling, not the patient.
 * @returns three questions; fewer only where the sheet has too little on it
 */
export function teachBack(document: HandoutDocument): TeachBackQuestion[] {
  const entries = entriesOf(document)
  const questions = [...entries.map(howQuestion), ...entries.map(stopQuestion)].filter((q) => q !== undefined)
  // The first entry's how, another entry's stop, and the red flags: three sides of the sheet rather than three of one.
  const [how, ...others] = questions
  const stop = others.find(({ question }) => question.startsWith('What would')) ?? others[0]
  const help = helpQuestion(document)
  const picked = [how, stop, help].filter((q) => q !== undefined)
  const left = questions.filter((q) => !picked.includes(q))
  return [...picked.slice(0, -1), ...left.slice(0, QUESTIONS - picked.length), ...picked.slice(-1)]
}

function howQuestion(entry: HandoutEntry): TeachBackQuestion | undefined {
  const lines = entry.steps.length ? entry.steps : partLines(entry, 'take', 'tips', 'steps', 'before', 'during')
  if (!lines.length) return undefined
  const isToDo = entry.kind === 'care' || entry.kind === 'prevention'
  return {
    question: isToDo
      ? `I want to be sure that I said it well: how will you do “${entry.name.text}” at home?`
      : `I want to be sure that I said it well: what will you tell your family about “${entry.name.text}”?`,
    listenFor: texts(lines),
  }
}

function stopQuestion(entry: HandoutEntry): TeachBackQuestion | undefined {
  const lines = entry.closing.length ? entry.closing : partLines(entry, 'stop', 'help', 'watch')
  if (!lines.length) return undefined
  return { question: `What would make you stop or ask us about “${entry.name.text}”?`, listenFor: texts(lines) }
}

function helpQuestion({ blocks }: HandoutDocument): TeachBackQuestion | undefined {
  for (const block of blocks)
    if (block.block === 'help')
      return {
        question: 'Which signs would make you get help at once, and where would you go?',
        listenFor: block.groups.slice(0, 1).flatMap(({ signs }) => signs.map(({ text }) => text)),
      }
  return undefined
}

function partLines({ parts }: HandoutEntry, ...ids: readonly string[]): SheetLine[] {
  return parts.filter(({ id }) => ids.includes(id)).flatMap(({ lines }) => lines)
}

function texts(lines: readonly SheetLine[]): string[] {
  return lines.slice(0, MOST_LINES).map((line) => joined([line]))
}
