import { judgeSheet } from '../../../../src/core/quality/judge'
import type { RuleId } from '../../../../src/core/quality/rules'
import type { Finding, JudgedSheet, QualityLine, QualityOptions, QualityRole } from '../../../../src/core/quality/types'

/** A line with only what a test is about. */
export function line(text: string, role: QualityRole = 'sentence', path = `care/x#what[${text}]`): QualityLine {
  return { path, text, role, isEdited: false, isFixed: false }
}

/** The judgement of an English sheet. */
export function judged(lines: readonly QualityLine[], options: Partial<QualityOptions> = {}): JudgedSheet {
  const quality = judgeSheet(lines, { language: 'en', ...options })
  if (!quality.isJudged) throw new Error(quality.reason)
  return quality
}

/** What one rule finds in a sheet of these texts, as running text. */
export function found(rule: RuleId, ...texts: string[]): Finding[] {
  return judged(texts.map((text, i) => line(text, 'note', `patient#note[${i}]`))).findings.filter(
    (f) => f.rule === rule,
  )
}

/** The words that one rule marks. */
export function marked(rule: RuleId, ...texts: string[]): string[] {
  return found(rule, ...texts).map(({ words }) => words)
}
