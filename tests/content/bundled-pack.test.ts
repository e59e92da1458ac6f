import { describe, expect, it } from 'vitest'
import { checkContent, CONTENT_RULES, type ContentRule } from '../../src/core/content/check-content'
import { handoutTexts } from '../../src/core/content/check-handouts'
import { HANDOUT_TEMPLATES } from '../../src/core/handout/request'
import { parsePack } from '../../src/core/pack/parse'
import type { Pack } from '../../src/core/topic/topic'
import { expectations, readBundledPack } from './bundled-content'
import { SPOILT_COPIES } from './spoilt-copies'

/** Every fault of a pack with the rule it breaks; `pack` for what `parsePack` refuses. */
function faultsOf(pack: Pack): { rule: ContentRule | 'pack'; text: string }[] {
  const parsed = parsePack(pack, 'The bundled pack')
  if (!parsed.ok) return (parsed.error.details ?? []).map((text) => ({ rule: 'pack', text }))
  return checkContent(parsed.value, expectations)
}

describe('the bundled pack', () => {
  it('is valid and keeps every editorial rule', () => {
    expect(faultsOf(readBundledPack())).toEqual([])
  })

  it('holds every item of the guide', () => {
    const counts: Record<string, number> = {}
    for (const { origin } of readBundledPack().entries)
      if (origin && expectations.items[origin.section]) counts[origin.section] = (counts[origin.section] ?? 0) + 1
    expect(counts).toEqual(expectations.items)
    expect(counts).toMatchObject({ diagnosticTests: 20, drugs: 20, procedures: 10, care: 30, causes: 20, symptoms: 20 })
    expect(counts).toMatchObject({ prevention: 10, redFlags: 6, faq: 15, types: 3 })
  })

  it('says that no clinician has reviewed it, as long as none is named', () => {
    expect(readBundledPack().manifest.review).toEqual({ status: 'unreviewed' })
  })

  it.each(HANDOUT_TEMPLATES)('makes the handout %s', (template) => {
    const sheets = handoutTexts(readBundledPack(), template)
    expect(sheets).not.toEqual([])
    for (const { sentences, faults } of sheets) {
      expect(faults).toEqual([])
      expect(sentences.length).toBeGreaterThan(10)
    }
  })
})

describe('a spoilt copy of the bundled pack', () => {
  it.each(SPOILT_COPIES)('is refused when $name', ({ spoil, rule, fault }) => {
    const pack = readBundledPack()
    spoil(pack)
    const faults = faultsOf(pack)
    expect(faults).not.toEqual([])
    expect(faults.filter((found) => found.rule !== rule)).toEqual([])
    for (const { text } of faults) expect(text).toMatch(fault)
  })

  it('is spoilt in every rule', () => {
    const spoilt = new Set(SPOILT_COPIES.map(({ rule }) => rule))
    expect(CONTENT_RULES.filter((rule) => !spoilt.has(rule))).toEqual([])
  })
})
