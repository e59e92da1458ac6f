import { passivesOf } from '../checks/passive'
import {
  LONGEST_LIST,
  actionLines,
  cleanOf,
  foundBy,
  hasChances,
  hasNumbers,
  judgeActions,
  judgeChunks,
  judgeSteps,
  linesWithRole,
  longRuns,
  pathsOf,
} from './evidence'
import { forPerson, notApplicable, notPassed, passed, type Evidence, type ItemRule } from './item'

/** What is not known, and what is. */
const UNKNOWN =
  /\b(?:do not know|don['’]t know|no one knows|not known|not clear|not all agree|do not agree|no study|no studies|few studies|not been shown|has not shown|proof is weak|mixed results)\b/iu
const KNOWN = /\b(?:study|studies|trials?|experts|evidence|advice|guide|sources?)\b/iu
const WHY =
  /\b(?:because|so that|this (?:helps|gets|keeps|takes|eases)|it (?:helps|may help|may ease|eases|takes|keeps|gets|made))\b|\bmay (?:help|ease|dull|keep)\b/iu

/**
 * The items of the CDC Clear Communication Index, Centers for Disease Control and Prevention, 2013 and later
 * (www.cdc.gov/ccindex): 1 to 11 for every material, 12 to 14 on what to do, 15 to 17 on numbers, 18 to 20 on risk. Numbers are the
 * instrument's, subjects are in this project's words. The Index gives a point only where every instance meets an item; so do the
 * items judged here. It is no score: the Index is made for people who know their readers.
 */
export const CLEAR_COMMUNICATION_ITEMS: readonly ItemRule[] = [
  {
    number: 1,
    subject: 'One main message',
    how: 'Looks for first words; whether they are one message, a person must judge.',
    judge: (evidence) => onLead(evidence, 'Do the first words say the one thing to remember?'),
  },
  {
    number: 2,
    subject: 'The main message comes first',
    how: 'Looks for first words before the first heading.',
    judge: (evidence) => {
      const lead = evidence.lines.findIndex(({ role }) => role === 'lead')
      const heading = evidence.lines.findIndex(({ role }) => role === 'heading')
      if (lead < 0) return notPassed('There are no first words.')
      const [first] = linesWithRole(evidence, 'lead')
      return heading < 0 || lead < heading
        ? passed('The first words stand before the first heading.', first ? [first.path] : [])
        : notPassed('A heading stands before the first words.', first ? [first.path] : [])
    },
  },
  {
    number: 3,
    subject: 'The main message stands out',
    how: 'Needs a look at the page: a person must judge it.',
    judge: (evidence) => onLead(evidence, 'Does the main message stand out on the page?'),
  },
  {
    number: 4,
    subject: 'A picture supports the main message',
    how: 'Looks for a picture with a caption; whether it supports the message, a person must judge.',
    judge: (evidence) => {
      const captions = linesWithRole(evidence, 'caption')
      return captions.length
        ? forPerson('Does a picture support the main message?', pathsOf(captions))
        : notPassed('There is no picture with a caption.')
    },
  },
  {
    number: 5,
    subject: 'A call to action',
    how: 'Looks for a sentence that begins with what to do.',
    judge: judgeActions,
  },
  {
    number: 6,
    subject: 'Main message and call to action in the active voice',
    how: 'Looks for passives in the first words and in lines that say what to do.',
    judge: (evidence) => {
      const lines = [...linesWithRole(evidence, 'lead'), ...actionLines(evidence)]
      if (!lines.length) return notPassed('There are neither first words nor a call to action.')
      const passive = lines.filter(({ sentences }) => sentences.some((sentence) => passivesOf(sentence).length > 0))
      return passive.length
        ? notPassed('A passive stands there.', [...new Set(pathsOf(passive))])
        : passed('They are active.')
    },
  },
  {
    number: 7,
    subject: 'Always the reader’s own words',
    how: 'Looks for words with a plainer one, terms that are not explained, short forms that are not spelled out: none may be left.',
    judge: (evidence) =>
      cleanOf(
        evidence,
        'No word was found that has a plainer one.',
        (n) => `${n} lines have words with a plainer one, terms or short forms.`,
        'plainWord',
        'medicalTerm',
        'shorthand',
        'unsafeSign',
      ),
  },
  {
    number: 8,
    subject: 'Lists with bullets or numbers',
    how: 'Looks for lists, and for lists of more than seven lines without a break.',
    judge: (evidence) => {
      if (!linesWithRole(evidence, 'step', 'avoid', 'redFlag').length) return notPassed('There is no list.')
      const long = longRuns(evidence, LONGEST_LIST, ['step', 'avoid', 'redFlag'])
      return long.length ? notPassed(`A list runs over ${LONGEST_LIST} lines.`, long) : passed('Lists are short.')
    },
  },
  { number: 9, subject: 'Chunks with headings', how: 'As PEMAT-P item 8.', judge: judgeChunks },
  {
    number: 10,
    subject: 'The most important comes in the first section',
    how: 'What matters most to this patient a person must judge.',
    judge: (evidence) => onLead(evidence, 'Do the first words sum up what matters most?'),
  },
  {
    number: 11,
    subject: 'What is known and what is not',
    how: 'Looks for lines that speak of studies or advice and of what nobody knows.',
    judge: ({ prose }) => {
      const unknown = prose.filter(({ text }) => UNKNOWN.test(text))
      const known = prose.filter(({ text }) => KNOWN.test(text))
      return unknown.length && known.length
        ? passed('Lines say what studies found and what is not known.', pathsOf([...known, ...unknown]).slice(0, 3))
        : forPerson('Must the reader know how sure this is?', pathsOf(unknown))
    },
  },
  { number: 12, subject: 'Something to do is recommended', how: 'As item 5.', judge: judgeActions },
  {
    number: 13,
    subject: 'Why it matters to the reader',
    how: 'Looks for a reason in the text: a part “Why”, or “because”, “it may help”.',
    judge: (evidence) => {
      if (!actionLines(evidence).length) return notApplicable('Nothing is recommended.')
      const why = evidence.prose.filter(({ text, path }) => path.includes('#why[') || WHY.test(text))
      return why.length
        ? passed('Lines say why.', pathsOf(why).slice(0, 3))
        : forPerson('No line was found that says why; a person must look.')
    },
  },
  {
    number: 14,
    subject: 'Directions for doing it',
    how: 'Passed where there are short steps and the sheet says when to seek help.',
    judge: (evidence) => {
      if (!actionLines(evidence).length) return notApplicable('Nothing is recommended.')
      const steps = judgeSteps(evidence)
      if (steps.state !== 'passed') return steps
      return linesWithRole(evidence, 'redFlag').length
        ? passed('There are short steps, and the signs for seeking help.')
        : notPassed('The sheet does not say when to seek help.')
    },
  },
  {
    number: 15,
    subject: 'Numbers that the reader knows',
    how: 'Looks for decimals, dashes, chances said in two ways, doses that can be misread.',
    judge: (evidence) =>
      hasNumbers(evidence)
        ? cleanOf(
            evidence,
            'No number was found hard.',
            (n) => `${n} lines have hard numbers.`,
            'numbers',
            'doseNumber',
          )
        : notApplicable('There are no numbers in figures.'),
  },
  {
    number: 16,
    subject: 'What the numbers mean',
    how: 'A person must judge it where the sheet gives chances.',
    judge: (evidence) =>
      hasChances(evidence)
        ? forPerson('Is it said what each chance means?')
        : notApplicable('The sheet gives no chances in figures.'),
  },
  {
    number: 17,
    subject: 'No calculations',
    how: 'As PEMAT-P item 7; in the Index, “yes” to a calculation is the answer that loses the point.',
    judge: (evidence) =>
      cleanOf(
        evidence,
        'Nothing asks to be worked out.',
        (n) => `${n} lines ask the reader to work something out.`,
        'calculation',
      ),
  },
  {
    number: 18,
    subject: 'The nature of the risk',
    how: 'Looks for the signs for seeking help; whether they explain the risk, a person must judge.',
    judge: (evidence) => {
      const signs = linesWithRole(evidence, 'redFlag')
      return signs.length
        ? forPerson('Is it said what may happen, and to whom?', pathsOf(signs).slice(0, 1))
        : notApplicable('The sheet speaks of no risk.')
    },
  },
  {
    number: 19,
    subject: 'Risks and benefits of what is recommended',
    how: 'A person must judge it.',
    judge: (evidence) =>
      actionLines(evidence).length
        ? forPerson('Are both the good and the harm of it said?', foundBy(evidence, 'numbers'))
        : notApplicable('Nothing is recommended.'),
  },
  {
    number: 20,
    subject: 'Chances explained in words or a picture',
    how: 'A person must judge it where the sheet gives chances.',
    judge: (evidence) =>
      hasChances(evidence)
        ? forPerson('Is each chance said in words too?')
        : notApplicable('The sheet gives no chances in figures.'),
  },
]

function onLead(evidence: Evidence, question: string) {
  const leads = linesWithRole(evidence, 'lead')
  return leads.length ? forPerson(question, pathsOf(leads)) : notPassed('There are no first words.')
}
