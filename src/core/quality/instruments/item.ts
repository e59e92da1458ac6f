import type { ReadLine } from '../read-sheet'
import type { RuleId } from '../rules'
import type { Finding, SheetFigures } from '../types'

export const INSTRUMENTS = {
  pematP: {
    name: 'PEMAT-P',
    title: 'Patient Education Materials Assessment Tool for Printable Materials',
    publisher: 'Agency for Healthcare Research and Quality',
    year: '2013',
    address: 'https://www.ahrq.gov/health-literacy/patient-education/pemat-p.html',
  },
  clearCommunication: {
    name: 'CDC Clear Communication Index',
    title: 'CDC Clear Communication Index',
    publisher: 'Centers for Disease Control and Prevention',
    year: '2013',
    address: 'https://www.cdc.gov/ccindex/',
  },
} as const
export type InstrumentId = keyof typeof INSTRUMENTS

/**
 * What is known of an item: passed or not as far as a program can tell, left to a person, or without an object on this sheet
 * (both instruments leave such items out of their scores).
 */
export const ITEM_STATES = ['passed', 'notPassed', 'person', 'notApplicable'] as const
export type ItemState = (typeof ITEM_STATES)[number]

/** An item of an instrument and what can be said of this sheet. */
export interface InstrumentItem {
  instrument: InstrumentId
  /** The item's number in its instrument. */
  number: number
  /** What the item is about, in this project's words. */
  subject: string
  /** How it is judged here, or why a person must judge it. */
  how: string
  state: ItemState
  /** What was seen on this sheet. */
  reason: string
  /** Lines to look at. */
  paths: string[]
}

/** What the items look at. */
export interface Evidence {
  lines: readonly ReadLine[]
  prose: readonly ReadLine[]
  findings: ReadonlyMap<RuleId, readonly Finding[]>
  figures: SheetFigures
  isWithinLimits: boolean
}

export type Verdict = Pick<InstrumentItem, 'state' | 'reason'> & { paths?: string[] }

/** An item as it stands in its instrument, and its judge. */
export interface ItemRule {
  number: number
  subject: string
  how: string
  judge: (evidence: Evidence) => Verdict
}

export const passed = (reason: string, paths: string[] = []): Verdict => ({ state: 'passed', reason, paths })
export const notPassed = (reason: string, paths: string[] = []): Verdict => ({ state: 'notPassed', reason, paths })
export const forPerson = (reason: string, paths: string[] = []): Verdict => ({ state: 'person', reason, paths })
export const notApplicable = (reason: string): Verdict => ({ state: 'notApplicable', reason })

/** All items of an instrument, judged. */
export function judgeItems(instrument: InstrumentId, rules: readonly ItemRule[], evidence: Evidence): InstrumentItem[] {
  return rules.map(({ number, subject, how, judge }) => {
    const { state, reason, paths = [] } = judge(evidence)
    return { instrument, number, subject, how, state, reason, paths }
  })
}
