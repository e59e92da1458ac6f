/** How much a finding matters: a sign that has harmed patients, a fault of the text, or advice. */
export const SEVERITIES = ['safety', 'fault', 'advice'] as const
export type Severity = (typeof SEVERITIES)[number]

const PLAIN =
  'Federal Plain Language Guidelines, Plain Language Action and Information Network, 2011, plainlanguage.gov'
const PEMAT =
  'PEMAT-P, Agency for Healthcare Research and Quality, 2013, ahrq.gov/health-literacy/patient-education/pemat-p.html'
const ISMP =
  'List of Error-Prone Abbreviations, Symbols, and Dose Designations, Institute for Safe Medication Practices, ismp.org'
const JOINT_COMMISSION = 'Official “Do Not Use” List, The Joint Commission, 2004 and later, jointcommission.org'
const UMS =
  'Explicit and Standardized Prescription Medicine Instructions, Agency for Healthcare Research and Quality, 2014; USP General Chapter <17> Prescription Container Labeling'
const CCI = 'CDC Clear Communication Index, Centers for Disease Control and Prevention, 2013 and later, cdc.gov/ccindex'
const EVERYDAY = 'Everyday Words for Public Health Communication, Centers for Disease Control and Prevention, 2016'
const HOUSE = 'this project’s own rule'

/** Every rule of the gate: what it asks for and where it comes from. */
export const RULES = {
  unsafeSign: {
    severity: 'safety',
    asks: 'No sign that is on a do-not-use list',
    source: `${JOINT_COMMISSION}; ${ISMP}`,
  },
  doseNumber: {
    severity: 'safety',
    asks: 'Doses written so that none is misread',
    source: `${JOINT_COMMISSION}; ${ISMP}`,
  },
  schedule: { severity: 'fault', asks: 'Says when in the day to take a medicine', source: UMS },
  sentenceLength: {
    severity: 'fault',
    asks: 'Sentences of at most 15 words',
    source: `${PLAIN}; the limit is ${HOUSE}`,
  },
  shorthand: {
    severity: 'fault',
    asks: 'No short form that is not spelled out',
    source: `${CCI}, item 7; ${PEMAT}, item 3`,
  },
  medicalTerm: { severity: 'fault', asks: 'Medical terms explained', source: `${PEMAT}, item 4; ${CCI}, item 7` },
  plainWord: { severity: 'advice', asks: 'Everyday words', source: `${EVERYDAY}; ${PLAIN}` },
  passiveVoice: { severity: 'advice', asks: 'Active voice', source: `${PEMAT}, item 5; ${PLAIN}` },
  address: { severity: 'advice', asks: 'Speaks to the reader as “you”', source: `${PEMAT}, item 21; ${PLAIN}` },
  doubleNegative: { severity: 'advice', asks: 'No double negatives', source: PLAIN },
  calculation: { severity: 'fault', asks: 'Nothing to work out', source: `${PEMAT}, item 7; ${CCI}, item 17` },
  numbers: { severity: 'advice', asks: 'Numbers said in one plain way', source: `${PEMAT}, item 6; ${CCI}, item 15` },
  capitals: { severity: 'advice', asks: 'No words in capitals', source: PLAIN },
  exclamation: { severity: 'advice', asks: 'No exclamation marks', source: HOUSE },
} as const satisfies Record<string, { severity: Severity; asks: string; source: string }>

export type RuleId = keyof typeof RULES

/** In the order in which they are shown: what can harm first. */
export const RULE_IDS = Object.keys(RULES) as RuleId[]
