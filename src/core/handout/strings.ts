import type { HandoutTemplate } from './request'

/** The parts of an entry that a sheet prints under a label of their own. */
export const PART_IDS = [
  'what',
  'why',
  'before',
  'tell',
  'take',
  'tips',
  'steps',
  'during',
  'doNotMix',
  'after',
  'watch',
  'stop',
  'help',
] as const
export type PartId = (typeof PART_IDS)[number]

/** Every word on a sheet that comes from no pack. One table a language: translate it whole. */
export interface SheetStrings {
  /** Names of the templates, for choosing and for the record. */
  templates: Readonly<Record<HandoutTemplate, string>>
  /** Title of a sheet about one entry, about several, or about none yet. */
  titles: Readonly<Record<HandoutTemplate, { one: (name: string) => string; many: (topic: string) => string }>>
  /** What the sheet is for, after the first words on what the patient has. */
  intros: Readonly<Partial<Record<HandoutTemplate, string>>>
  letter: { patient: string; nextVisit: string; phone: (number: string) => string; logo: (clinic: string) => string }
  headings: {
    about: string
    doThis: string
    doThese: (count: number) => string
    talkedAbout: string
    prevent: string
    medicines: string
    tests: string
    procedures: string
    answers: string
    avoid: string
    help: string
    helpNow: string
    helpToday: (phone: string) => string
    note: string
    howToTake: string
    appointment: string
    questions: string
  }
  /** Labels of an entry's parts; some differ by what the entry is. */
  parts: Readonly<Record<PartId, string>>
  stopDoing: string
  appointment: { when: string; where: string }
  facts: {
    sold: (names: string) => string
    boxedWarning: string
    offLabel: string
    supplement: string
  }
  foot: {
    topic: (title: string, version: string, review: string, date: string) => string
    unreviewed: string
    /** Before how a guide that was made of an article is reviewed. */
    imported: (review: string) => string
    reviewed: (reviewer: string, date: string) => string
    sources: (names: string) => string
    more: (count: number) => string
    intendedUse: string
    /** Before the page's number, and between it and the number of pages. */
    pageOf: [page: string, of: string]
  }
}

const NUMBER_WORDS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
] as const

const ENGLISH: SheetStrings = {
  templates: {
    'home-care': 'Home care',
    medicine: 'About your medicine',
    test: 'Before and after your test',
    procedure: 'Before and after your procedure',
    prevention: 'Prevention',
    everything: 'Everything chosen',
  },
  titles: {
    'home-care': { one: (topic) => topic, many: (topic) => topic },
    medicine: { one: (name) => `Your medicine: ${name}`, many: () => 'About your medicines' },
    test: { one: (name) => `Your test: ${name}`, many: () => 'Before and after your tests' },
    procedure: { one: (name) => `Your procedure: ${name}`, many: () => 'Before and after your procedures' },
    prevention: {
      one: (topic) => `${topic}: how to help keep it away`,
      many: (topic) => `${topic}: how to help keep it away`,
    },
    everything: { one: (topic) => `${topic}: what we talked about`, many: (topic) => `${topic}: what we talked about` },
  },
  intros: {
    medicine: 'This sheet tells you about a medicine that we talked about.',
    test: 'This sheet tells you what to do before and after your test.',
    procedure: 'This sheet tells you what to do before and after your procedure.',
    prevention: 'These tips may help to keep it from coming back.',
  },
  letter: {
    patient: 'For',
    nextVisit: 'Next visit',
    phone: (number) => `Phone ${number}`,
    logo: (clinic) => (clinic ? `Logo of ${clinic}` : 'Logo of the clinic'),
  },
  headings: {
    about: 'What you have',
    doThis: 'Do this',
    doThese: (count) => `Do these ${NUMBER_WORDS[count] ?? String(count)} things`,
    talkedAbout: 'What we talked about',
    prevent: 'What you can do',
    medicines: 'Your medicines',
    tests: 'Your tests',
    procedures: 'Your procedures',
    answers: 'Questions and answers',
    avoid: 'Go easy for now',
    help: 'Get help',
    helpNow: 'Go to the emergency room now if:',
    helpToday: (phone) => (phone ? `Call us today on ${phone} if:` : 'Call us today if:'),
    note: 'From your clinician',
    howToTake: 'How to take your medicine, as your clinician tells you',
    appointment: 'Your appointment',
    questions: 'Your questions for us',
  },
  parts: {
    what: 'What it is',
    why: 'Why',
    before: 'Before',
    tell: 'Tell us first',
    take: 'How to take it, as your clinician tells you',
    tips: 'Good to know',
    steps: 'What to do',
    during: 'What happens',
    doNotMix: 'Do not mix',
    after: 'After',
    watch: 'Watch for',
    stop: 'Speak up',
    help: 'Danger signs',
  },
  stopDoing: 'When to stop',
  appointment: { when: 'Day and time', where: 'Place' },
  facts: {
    sold: (names) => `The pack may say: ${names}.`,
    boxedWarning: 'Its label has a strong warning, so ask us what that means for you.',
    offLabel: 'Its label does not name this use, so ask us why we chose it.',
    supplement: 'It is sold as a food supplement.',
  },
  foot: {
    topic: (title, version, review, date) => `Topic: ${title} ${version}, ${review}. Made on ${date}.`,
    unreviewed: 'not yet reviewed by a clinician',
    imported: (review) => `imported from an article, ${review}`,
    reviewed: (reviewer, date) => `reviewed by ${reviewer} on ${date}`,
    sources: (names) => `Sources: ${names}.`,
    more: (count) => `${count} more, listed in the guide`,
    intendedUse: 'Your clinician chose what is on it for you, so do not pass it on.',
    pageOf: ['page', 'of'],
  },
}

/** Languages that the sheet's own words exist in. */
export const SHEET_LANGUAGES = ['en'] as const

/** The sheet's own words in a language. @param language BCP 47 tag @returns `undefined` where nobody has translated them */
export function sheetStrings(language: string): SheetStrings | undefined {
  return language.split('-')[0] === 'en' ? ENGLISH : undefined
}
