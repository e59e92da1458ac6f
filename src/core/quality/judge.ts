import { wordsOf } from '../readability/grade'
import type { Check, CheckMaker, SheetContext } from './check'
import { checkDoseNumbers, checkSchedule } from './checks/doses'
import { checkCalculation, checkDoubleNegative, checkNumbers } from './checks/numbers'
import { checkPassive, passivesOf } from './checks/passive'
import { checkPlainWords } from './checks/plain-words'
import { checkAddress, checkSentenceLength } from './checks/sentences'
import { checkCapitals, checkExclamation, checkShorthand, checkUnsafeSigns } from './checks/signs'
import { checkTerms } from './checks/terms'
import { costliestOf, figuresOf, isWithin } from './figures'
import { CLEAR_COMMUNICATION_ITEMS } from './instruments/clear-communication'
import { judgeItems, type Evidence } from './instruments/item'
import { PEMAT_ITEMS } from './instruments/pemat'
import { readSheet, type ReadLine } from './read-sheet'
import { RULES, RULE_IDS, type RuleId } from './rules'
import type { Finding, QualityLine, QualityOptions, RuleResult, SheetQuality } from './types'

const CHECKS: Readonly<Record<RuleId, CheckMaker>> = {
  unsafeSign: checkUnsafeSigns,
  doseNumber: checkDoseNumbers,
  schedule: checkSchedule,
  sentenceLength: checkSentenceLength,
  shorthand: checkShorthand,
  medicalTerm: checkTerms,
  plainWord: checkPlainWords,
  passiveVoice: checkPassive,
  address: checkAddress,
  doubleNegative: checkDoubleNegative,
  calculation: checkCalculation,
  numbers: checkNumbers,
  capitals: checkCapitals,
  exclamation: checkExclamation,
}

/**
 * Judges how well a patient can read a sheet: reading grades against their limits, the rules of {@link RULES} line by line, and
 * the items of PEMAT-P and of the CDC Clear Communication Index, each passed, not passed or left to a person. The same lines give
 * the same result; nothing is remembered between calls.
 * @param lines every line of the sheet in the order of the page; names and dates typed for the patient are passed over
 * @param options the text's language and the names that the sheet explains; the names of its entries are known from the lines
 * @returns the judgement, or that the language is not judged; never an error, whatever the lines hold
 */
export function judgeSheet(lines: readonly QualityLine[], options: QualityOptions): SheetQuality {
  const { language, definedNames = [] } = options
  if (!/^en(?:-|$)/iu.test(language)) return unjudged(language)

  const sheet = readSheet(lines)
  const names = [...definedNames, ...sheet.lines.filter(({ role }) => role === 'name').map(({ text }) => text)]
  const nameWords = new Set(names.flatMap((name) => wordsOf(name.toLowerCase().replaceAll('’', "'"))))
  const byRule = findAll({ lines: sheet.lines, nameWords })
  const prose = sheet.lines.filter(({ isProse }) => isProse)
  const figures = figuresOf(sheet.lines, names, countPassives(prose))
  const isWithinLimits = isWithin(figures.withoutNames)
  const evidence: Evidence = { lines: sheet.lines, prose, findings: byRule, figures, isWithinLimits }
  const findings = inPageOrder(sheet.lines, byRule)
  return {
    isJudged: true,
    isWithinLimits,
    figures,
    costliestLines: costliestOf(figures),
    findings,
    findingsByLine: byLine(findings),
    rules: RULE_IDS.map((rule) => resultOf(rule, byRule.get(rule) ?? [])),
    instruments: [
      ...judgeItems('pematP', PEMAT_ITEMS, evidence),
      ...judgeItems('clearCommunication', CLEAR_COMMUNICATION_ITEMS, evidence),
    ],
    isCut: sheet.isCut,
  }
}

function unjudged(language: string): SheetQuality {
  return {
    isJudged: false,
    language,
    reason: `Not judged for this language (${language}): the reading grades and the rules are made for English. A person who reads it must judge this sheet.`,
  }
}

function findAll(sheet: SheetContext): Map<RuleId, Finding[]> {
  return new Map(RULE_IDS.map((rule) => [rule, findingsOf(rule, CHECKS[rule](sheet), sheet.lines)]))
}

function findingsOf(rule: RuleId, check: Check, lines: readonly ReadLine[]): Finding[] {
  return lines.flatMap((line) =>
    check(line).map((mark) => ({
      ...mark,
      rule,
      severity: RULES[rule].severity,
      path: line.path,
      words: line.text.slice(mark.start, mark.end),
      isEdited: line.isEdited,
      isFixed: line.isFixed,
    })),
  )
}

function inPageOrder(lines: readonly ReadLine[], byRule: ReadonlyMap<RuleId, readonly Finding[]>): Finding[] {
  const place = new Map(lines.map(({ path }, i) => [path, i]))
  return [...byRule.values()]
    .flat()
    .sort((a, b) => (place.get(a.path) ?? 0) - (place.get(b.path) ?? 0) || a.start - b.start || a.end - b.end)
}

function byLine(findings: readonly Finding[]): Map<string, Finding[]> {
  const grouped = new Map<string, Finding[]>()
  for (const finding of findings) {
    const known = grouped.get(finding.path)
    if (known) known.push(finding)
    else grouped.set(finding.path, [finding])
  }
  return grouped
}

function resultOf(rule: RuleId, findings: Finding[]): RuleResult {
  const { asks, source } = RULES[rule]
  return { rule, asks, source, isPassed: !findings.length, findings }
}

function countPassives(prose: readonly ReadLine[]): number {
  return prose.flatMap(({ sentences }) => sentences).filter((sentence) => passivesOf(sentence).length > 0).length
}
