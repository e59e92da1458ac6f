import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { judgeSheet } from '../../../../src/core/quality/judge'
import { SHEET_CAP } from '../../../../src/core/quality/read-sheet'
import { RULE_IDS } from '../../../../src/core/quality/rules'
import type { QualityRole } from '../../../../src/core/quality/types'
import { GRADE_LIMITS, gradeOf } from '../../../../src/core/readability/grade'
import { judged, line } from './sheet'

const ROLES: readonly QualityRole[] = [
  'letterhead',
  'title',
  'heading',
  'lead',
  'name',
  'step',
  'sentence',
  'avoid',
  'redFlag',
  'field',
  'note',
  'caption',
  'foot',
]

const EASY = 'Rest your leg on a bed.'
const HARD = 'Comprehensive rehabilitation necessitates considerable physiotherapeutic supervision initially.'

describe('the figures', () => {
  const texts = [EASY, 'Put the ice on your hip.', HARD]

  it('are those of core/readability, for the sheet and for each line', () => {
    const { figures } = judged(texts.map((text) => line(text)))
    expect(figures.allWords).toEqual(gradeOf(texts))
    expect(figures.lines.map(({ allWords }) => allWords)).toEqual(texts.map((text) => gradeOf([text])))
  })

  it('count headings, labels and captions out, and each sentence of a note on its own', () => {
    const { figures } = judged([
      line(HARD, 'title'),
      line(HARD, 'heading'),
      line(HARD, 'caption'),
      line(`${EASY} ${EASY}`, 'note'),
    ])
    expect(figures.allWords).toEqual(gradeOf([EASY, EASY]))
    expect(figures.lines).toHaveLength(1)
  })

  it('are taken again without the names that the sheet explains', () => {
    const lines = [line('Electromyography', 'name'), line('Electromyography shows if your methocarbamol helps.')]
    const { figures } = judged(lines, { definedNames: ['Methocarbamol'] })
    expect(figures.allWords).toEqual(gradeOf(['Electromyography shows if your methocarbamol helps.']))
    expect(figures.withoutNames).toEqual(gradeOf(['shows if your helps']))
  })

  it('tell the longest sentence, the share of passives and the long words', () => {
    const { figures } = judged([line('The banana is eaten.'), line('Eat a banana or a potato with your family.')])
    expect(figures.longestSentence).toBe(9)
    expect(figures.passiveShare).toBe(0.5)
    expect(figures.longWords.map(({ word, count }) => [word, count])).toEqual([
      ['banana', 2],
      ['potato', 1],
      ['family', 1],
    ])
  })
})

describe('the limits', () => {
  it('hold for the grades without the names', () => {
    expect(judged([line(EASY)]).isWithinLimits).toBe(true)
    expect(judged([line(HARD)]).isWithinLimits).toBe(false)
    const named = judged([line('Use rehabilitation physiotherapy.')], {
      definedNames: ['Rehabilitation physiotherapy'],
    })
    expect(named.figures.allWords.fleschKincaid).toBeGreaterThan(GRADE_LIMITS.fleschKincaid)
    expect(named.isWithinLimits).toBe(true)
  })

  it('are kept by one grade alone no longer when the other is over', () => {
    const { figures, isWithinLimits } = judged([line('I ate a banana.')])
    expect(figures.withoutNames.fleschKincaid).toBeLessThan(GRADE_LIMITS.fleschKincaid)
    expect(figures.withoutNames.smog).toBeGreaterThan(GRADE_LIMITS.smog)
    expect(isWithinLimits).toBe(false)
  })
})

describe('the costliest lines', () => {
  const easy = Array.from({ length: 6 }, (_, i) => line(EASY, 'step', `care/x#steps[${i}]`))

  it('are those without which the grade falls most, with what they cost', () => {
    const { costliestLines, figures } = judged([
      ...easy,
      line('Call your clinic if it is not better tomorrow.', 'sentence', 'b'),
      line(HARD, 'note', 'a'),
    ])
    expect(costliestLines[0]?.path).toBe('a')
    const rest = judged([...easy, line('Call your clinic if it is not better tomorrow.', 'sentence', 'b')]).figures
    expect(costliestLines[0]?.cost.fleschKincaid).toBeCloseTo(
      figures.withoutNames.fleschKincaid - rest.withoutNames.fleschKincaid,
      6,
    )
    expect(costliestLines.length).toBeLessThanOrEqual(3)
  })

  it('are none where every line is as easy as the others', () => {
    expect(judged(easy).costliestLines).toEqual([])
  })
})

describe('another language', () => {
  it.each(['de', 'es-MX', 'eng', ''])('says of %j that it is not judged', (language) => {
    expect(judgeSheet([line(HARD)], { language })).toEqual({
      isJudged: false,
      language,
      reason: expect.stringContaining(`Not judged for this language (${language})`) as string,
    })
  })

  it.each(['en', 'en-GB', 'EN-us'])('judges %s', (language) => {
    expect(judgeSheet([], { language }).isJudged).toBe(true)
  })
})

describe('the result', () => {
  const lines = [line('Utilise ice QD!', 'note', 'n'), line('Take 5.0 mg.', 'step', 's'), line('Rest.', 'step', 't')]

  it('groups the same findings by line and by rule, in the order of the page', () => {
    const { findings, findingsByLine, rules } = judged(lines)
    expect(findings.map(({ path, rule }) => [path, rule])).toEqual([
      ['n', 'plainWord'],
      ['n', 'unsafeSign'],
      ['n', 'exclamation'],
      ['s', 'doseNumber'],
    ])
    expect([...findingsByLine.values()].flat()).toEqual(findings)
    expect([...findingsByLine.keys()]).toEqual(['n', 's'])
    expect(rules.map(({ rule }) => rule)).toEqual(RULE_IDS)
    expect(rules.filter(({ isPassed }) => !isPassed).flatMap((rule) => rule.findings)).toHaveLength(4)
  })

  it('says where a sheet was too long to read whole', () => {
    expect(judged(lines).isCut).toBe(false)
    expect(judged(Array.from({ length: SHEET_CAP.lines + 1 }, () => line('Rest.'))).isCut).toBe(true)
    expect(judged([line('a'.repeat(SHEET_CAP.lineLength + 1))]).isCut).toBe(true)
  })
})

describe('whatever the lines hold', () => {
  const scraps = fc.constantFrom(
    ...'Take;1;tab;BID;PRN;.5 mg;5.0;mg;should;be;taken;utilise;not;unless;(;);,;.; ;!;“;½;DO;NOT;30%;1 in 4;ß;İ;👩‍⚕️;\u0000;a.b.;bursa'.split(
      ';',
    ),
  )
  const text = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.array(scraps, { maxLength: 30 }).map((s) => s.join(' ')),
  )
  const sheet = fc.array(
    fc.record({
      path: fc.oneof(
        fc.constantFrom('topic#lead[0]', 'sheet#options[0].a[0]', 'patient#name', '__proto__'),
        fc.string(),
      ),
      text,
      role: fc.constantFrom(...ROLES),
      isEdited: fc.boolean(),
      isFixed: fc.boolean(),
    }),
    { maxLength: 12 },
  )

  it('never throws, marks only what stands in the line, gives the same twice', () => {
    fc.assert(
      fc.property(sheet, fc.array(text, { maxLength: 3 }), (lines, definedNames) => {
        const quality = judged(lines, { definedNames })
        for (const { path, start, end, words, message, suggestion } of quality.findings) {
          expect(start).toBeLessThan(end)
          const texts = lines.filter((l) => l.path === path).map((l) => l.text)
          expect(texts.some((t) => end <= t.length && t.slice(start, end) === words)).toBe(true)
          expect(message).toMatch(/\.$/u)
          expect(suggestion).toMatch(/\.$/u)
        }
        expect(judged(lines, { definedNames })).toEqual(quality)
        expect(Object.values(quality.figures.withoutNames).every(Number.isFinite)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})
