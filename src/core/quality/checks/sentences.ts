import { SENTENCE_WORD_LIMIT } from '../../readability/grade'
import { marksOf, onProse, type CheckMaker } from '../check'

/** Sentences over the limit of `core/readability`, marked from their first word to their last. */
export const checkSentenceLength: CheckMaker = () =>
  onProse(({ sentences }) =>
    sentences
      .filter(({ words }) => words.length > SENTENCE_WORD_LIMIT)
      .map(({ words }) => ({
        start: words[0]?.start ?? 0,
        end: words.at(-1)?.end ?? 0,
        message: `This sentence has ${words.length} words.`,
        suggestion: `Cut it to ${SENTENCE_WORD_LIMIT} words, or make two sentences of it.`,
      })),
  )

/** Third persons that stand for the reader, and the words after them that make it so. */
const THIRD_PERSON =
  /\b(?:the patient|patients|pt|clients?|the client|the user|users)(?= (?:should|must|may|can|will|need|needs|is to|are to|has to|have to)\b)/giu

/** The reader spoken of instead of spoken to. */
export const checkAddress: CheckMaker = () =>
  onProse(({ text }) =>
    marksOf(text, THIRD_PERSON, (words) => ({
      message: `“${words}” speaks about the reader.`,
      suggestion: 'Say “you”, or begin with what to do.',
    })),
  )
