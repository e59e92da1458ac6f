import {
  actionLines,
  cleanOf,
  foundBy,
  hasNumbers,
  isThroughout,
  isVeryShort,
  judgeActions,
  judgeChunks,
  judgeOfPictures,
  judgePictures,
  judgeSteps,
  linesWithRole,
  pathsOf,
  tablesOf,
} from './evidence'
import { forPerson, notApplicable, notPassed, passed, type ItemRule } from './item'

/** Words of a title that say what the sheet is for. */
const PURPOSE =
  /\b(?:what to do|how to|about|before|after|care|prevent\p{L}*|keep|help|your|at home|today|plan|next)\b/iu
/** Headings that tell nothing of what stands under them. */
const VAGUE_HEADING = /^(?:information|general|other|notes?|details|introduction|miscellaneous|more)[.:]?$/iu
const SUMMARY = /\b(?:summary|in short|in brief|key points?|main points?|remember|most important|at a glance)\b/iu

/**
 * The items of PEMAT-P: the Patient Education Materials Assessment Tool for Printable Materials, Agency for Healthcare Research and
 * Quality, 2013 (www.ahrq.gov/health-literacy/patient-education/pemat-p.html). Numbers are the instrument's; 13 and 14 belong to
 * its version for sound and film. Subjects are in this project's words. The instrument is made for trained people: what is said
 * here is a help for them and no score.
 */
export const PEMAT_ITEMS: readonly ItemRule[] = [
  {
    number: 1,
    subject: 'The purpose is evident',
    how: 'Looks for a title that says what the sheet is for, and for first words under it.',
    judge: (evidence) => {
      const titles = linesWithRole(evidence, 'title')
      const leads = linesWithRole(evidence, 'lead')
      if (!titles.length) return notPassed('There is no title.')
      if (!leads.length) return notPassed('Nothing under the title says what the sheet is about.', pathsOf(titles))
      return titles.some(({ text }) => PURPOSE.test(text))
        ? passed('The title says what the sheet is for, and first words follow.', pathsOf(titles))
        : forPerson(
            'Title and first words are there; whether they make the purpose clear, a person must say.',
            pathsOf(titles),
          )
    },
  },
  {
    number: 2,
    subject: 'Nothing distracts from the purpose',
    how: 'Needs to know what this patient needs: a person must judge it.',
    judge: () => forPerson('A program cannot tell what distracts.'),
  },
  {
    number: 3,
    subject: 'Common, everyday language',
    how: 'Passed where both reading grades are within their limits, four lines in five are free of words with a plainer one, and no short form is left unexplained.',
    judge: (evidence) => {
      const short = foundBy(evidence, 'shorthand', 'unsafeSign')
      if (short.length) return notPassed('Short forms are not spelled out.', short)
      const formal = foundBy(evidence, 'plainWord')
      if (!isThroughout(evidence, formal))
        return notPassed(`${formal.length} lines have words with a plainer one.`, formal)
      return evidence.isWithinLimits
        ? passed('The words are plain nearly throughout.', formal)
        : notPassed('A reading grade is over its limit.', formal)
    },
  },
  {
    number: 4,
    subject: 'Medical terms only to make them known, and explained',
    how: 'Looks for terms of a table that no line explains; whether the reader needs a term, a person must say.',
    judge: (evidence) =>
      cleanOf(evidence, 'Every term of the table is explained.', (n) => `${n} terms are not explained.`, 'medicalTerm'),
  },
  {
    number: 5,
    subject: 'Active voice',
    how: 'Passed where at least four sentences in five are active.',
    judge: (evidence) => {
      const paths = foundBy(evidence, 'passiveVoice')
      const percent = Math.round((1 - evidence.figures.passiveShare) * 100)
      return evidence.figures.passiveShare <= 0.2
        ? passed(`${percent} of 100 sentences are active.`, paths)
        : notPassed(`Only ${percent} of 100 sentences are active.`, paths)
    },
  },
  {
    number: 6,
    subject: 'Numbers are clear',
    how: 'Looks for doses that can be misread, dashes between numbers, chances said in two ways.',
    judge: (evidence) =>
      hasNumbers(evidence) || foundBy(evidence, 'doseNumber').length
        ? cleanOf(
            evidence,
            'No number was found unclear.',
            (n) => `${n} lines have unclear numbers.`,
            'numbers',
            'doseNumber',
          )
        : notApplicable('There are no numbers in figures.'),
  },
  {
    number: 7,
    subject: 'No calculations are expected',
    how: 'Looks for words that ask to work something out, and for doses by weight.',
    judge: (evidence) =>
      cleanOf(
        evidence,
        'Nothing asks to be worked out.',
        (n) => `${n} lines ask the reader to work something out.`,
        'calculation',
      ),
  },
  { number: 8, subject: 'Short sections', how: 'Passed where no section runs over ten lines.', judge: judgeChunks },
  {
    number: 9,
    subject: 'Informative headings',
    how: 'Looks for headings that are there and say more than “Information” or “Other”.',
    judge: (evidence) => {
      if (isVeryShort(evidence)) return notApplicable('The sheet is very short.')
      const headings = linesWithRole(evidence, 'heading', 'name')
      if (!headings.length) return notPassed('There are no headings.')
      const vague = headings.filter(({ text }) => VAGUE_HEADING.test(text.trim()))
      return vague.length
        ? notPassed('A heading says nothing.', pathsOf(vague))
        : passed(`${headings.length} headings say what follows.`)
    },
  },
  {
    number: 10,
    subject: 'A logical sequence',
    how: 'Looks for the order title, first words, what to do, what to avoid, when to get help; the sense of it a person must judge.',
    judge: (evidence) => {
      const first = (...roles: Parameters<typeof linesWithRole>[1][]) =>
        evidence.lines.findIndex(({ role }) => roles.includes(role))
      const order = [first('title'), first('lead'), first('step', 'sentence'), first('redFlag')].filter((at) => at >= 0)
      return order.every((at, i) => i === 0 || at > (order[i - 1] ?? 0))
        ? passed('The parts stand in the usual order.')
        : notPassed('The parts do not stand in the usual order.')
    },
  },
  {
    number: 11,
    subject: 'A summary',
    how: 'Looks for a heading or first words such as “Key points” or “In short”.',
    judge: (evidence) => {
      if (isVeryShort(evidence)) return notApplicable('The sheet is very short.')
      const found = linesWithRole(evidence, 'heading', 'lead', 'note').filter(({ text }) => SUMMARY.test(text))
      return found.length ? passed('There is a summary.', pathsOf(found)) : notPassed('No part sums the sheet up.')
    },
  },
  {
    number: 12,
    subject: 'Visual cues draw attention to key points',
    how: 'Looks for headings, numbered steps and the boxed signs for seeking help, which the page sets apart.',
    judge: (evidence) =>
      linesWithRole(evidence, 'heading', 'step', 'redFlag').length
        ? passed('Headings, steps or warning signs are set apart.')
        : notPassed('Nothing is set apart.'),
  },
  {
    number: 15,
    subject: 'Pictures where they help',
    how: 'Looks for pictures beside steps; whether more would help, a person must judge.',
    judge: judgePictures,
  },
  {
    number: 16,
    subject: 'Pictures support the content',
    how: 'A person must look at them.',
    judge: (evidence) => judgeOfPictures(evidence, 'Do the pictures show what the text says?'),
  },
  {
    number: 17,
    subject: 'Pictures have titles or captions',
    how: 'Every drawing is printed with its caption.',
    judge: (evidence) => {
      const captions = linesWithRole(evidence, 'caption')
      return captions.length
        ? passed(`${captions.length} pictures have captions.`, pathsOf(captions))
        : notApplicable('There are no pictures.')
    },
  },
  {
    number: 18,
    subject: 'Pictures are clear and uncluttered',
    how: 'A person must look at them.',
    judge: (evidence) => judgeOfPictures(evidence, 'Are the pictures clear at the printed size?'),
  },
  {
    number: 19,
    subject: 'Tables are simple, with short headings',
    how: 'A person must look at them.',
    judge: (evidence) => judgeTables(evidence, 'Are the table’s headings short and clear?'),
  },
  {
    number: 20,
    subject: 'At least one action is clearly named',
    how: 'Looks for a sentence that begins with what to do.',
    judge: judgeActions,
  },
  {
    number: 21,
    subject: 'The reader is addressed directly',
    how: 'Looks for orders and “you”, and for “patients should”.',
    judge: (evidence) => {
      const paths = foundBy(evidence, 'address')
      if (paths.length) return notPassed('The reader is spoken about.', paths)
      return actionLines(evidence).length
        ? passed('Actions speak to the reader.')
        : notPassed('No action is described.')
    },
  },
  {
    number: 22,
    subject: 'Actions are broken into explicit steps',
    how: 'Passed where there are steps and each is one short sentence.',
    judge: judgeSteps,
  },
  {
    number: 23,
    subject: 'A tool helps to take action',
    how: 'Whether a checklist or diary would help, a person must judge.',
    judge: (evidence) => {
      const fields = linesWithRole(evidence, 'field')
      return fields.length
        ? forPerson('There is room to fill in; whether it helps to act, a person must say.', pathsOf(fields))
        : forPerson('There is nothing to fill in; whether it is needed, a person must say.')
    },
  },
  {
    number: 24,
    subject: 'Calculations are explained',
    how: 'Only where something must be worked out; then a person must judge it.',
    judge: (evidence) => {
      const paths = foundBy(evidence, 'calculation')
      return paths.length
        ? forPerson('Is it shown how to work it out?', paths)
        : notApplicable('Nothing asks to be worked out.')
    },
  },
  {
    number: 25,
    subject: 'Charts and tables are explained',
    how: 'Only where there is a table; then a person must judge it.',
    judge: (evidence) => judgeTables(evidence, 'Is it said how to use the table?'),
  },
  {
    number: 26,
    subject: 'Pictures where they make acting easier',
    how: 'As item 15, for what is told in steps.',
    judge: judgePictures,
  },
]

function judgeTables(evidence: Parameters<typeof tablesOf>[0], question: string) {
  const tables = tablesOf(evidence)
  return tables.length ? forPerson(question, pathsOf(tables).slice(0, 1)) : notApplicable('There are no tables.')
}
