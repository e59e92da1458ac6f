import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DraftPack } from '../../../../src/core/importer/draft'
import { correctionSchema, parseDraft } from '../../../../src/core/importer/drafting/draft-schema'
import { correctDraft, correctedDraft, type Correction } from '../../../../src/core/importer/drafting/corrections'
import { importArticle } from '../../../../src/core/importer/import-article'
import { reportOf } from '../../../../src/core/importer/drafting/report'
import { idsUnder, unplacedLines } from '../../../../src/core/importer/drafting/unplaced'

const article = join(import.meta.dirname, '../../../fixtures/articles/review-calf-cramp.md')

function readDraft(): DraftPack {
  const read = importArticle({ name: 'review-calf-cramp.md', content: readFileSync(article, 'utf8') })
  if (!read.ok) throw new Error(read.error.message)
  return read.value
}
const draft = readDraft()
const named = (from: DraftPack, name: string) => {
  const entry = from.entries.find((one) => one.name === name)
  if (!entry) throw new Error(`no entry ${name}`)
  return entry
}

describe('correctDraft', () => {
  it('moves what was not understood to a section; its lines and its heading then count as understood', () => {
    expect(unplacedLines(draft).map(({ line }) => line)).toEqual([24, 26, 27])
    const ids = idsUnder(
      draft,
      draft.lines.findIndex(({ line }) => line === 24),
    )
    const moved = correctDraft(draft, { type: 'move', ids, section: 'care' })
    expect(unplacedLines(moved)).toEqual([])
    expect(reportOf(moved)).toMatchObject({
      sections: { care: { count: 2, first: 'It helps to walk barefoot', last: 'Pickle juice before the race' } },
    })
    const half = correctDraft(draft, { type: 'move', ids: ids.slice(0, 1), section: 'care' })
    expect(unplacedLines(half).map(({ line }) => line)).toEqual([24, 27])
  })

  it('gives the article another title; an empty one, or the same, changes nothing', () => {
    const titled = correctDraft(draft, { type: 'setTitle', title: '  Calf\n cramp ' })
    expect(titled.title).toBe('Calf cramp')
    expect(reportOf(titled).title).toBe('Calf cramp')
    expect(correctDraft(titled, { type: 'setTitle', title: 'Calf cramp' })).toBe(titled)
    expect(correctDraft(titled, { type: 'setTitle', title: ' ' })).toBe(titled)
  })

  it('splits two items that stood on one line', () => {
    const { id, line } = named(draft, 'Tight shoes, worn insoles')
    const after = correctDraft(draft, { type: 'split', id, at: 'Tight shoes'.length })
    expect(after.entries.filter(({ section }) => section === 'causes').map(({ name }) => name)).toEqual([
      'Fatigue',
      'Dehydration',
      'Tight shoes',
      'worn insoles',
    ])
    expect(named(after, 'worn insoles')).toMatchObject({ line, origin: null, section: 'causes' })
  })

  it('splits what was merged: the source line goes with the second item again', () => {
    const [first, second] = [named(draft, 'Magnesium salts'), named(draft, 'Dose of the salts')]
    const merged = correctDraft(draft, { type: 'merge', ids: [first.id, second.id] })
    const at = first.name.length + 1 + named(merged, first.name).text.indexOf('Dose')
    const after = correctDraft(merged, { type: 'split', id: first.id, at })
    expect(named(after, first.name)).toMatchObject({ text: 'of unclear use.', line: 21, endLine: 21 })
    const again = named(after, second.name)
    expect(again).toMatchObject({ text: 'as the label says.', line: 22, endLine: 22, section: 'drugs' })
    expect(after.lines.find(({ line }) => line === 22)?.target).toBe(again.id)
  })

  it('merges into the first, keeping every word and line', () => {
    const [first, second] = [named(draft, 'Magnesium salts'), named(draft, 'Dose of the salts')]
    const after = correctDraft(draft, { type: 'merge', ids: [second.id, first.id] })
    expect(named(after, 'Magnesium salts')).toMatchObject({
      text: 'of unclear use.\nDose of the salts: as the label says.',
      line: first.line,
      endLine: second.endLine,
    })
    expect(after.lines.filter(({ target }) => target === second.id)).toEqual([])
  })

  it('renames, words anew, drops and restores; a name is never empty', () => {
    const { id } = named(draft, 'Fatigue')
    const after = correctedDraft(draft, [
      { type: 'rename', id, name: ' Tired  muscle ' },
      { type: 'rename', id, name: '  ' },
      { type: 'setText', id, text: 'long runs' },
      { type: 'setDropped', ids: [id], isDropped: true },
    ])
    expect(named(after, 'Tired muscle')).toMatchObject({ text: 'long runs', isDropped: true })
    expect(reportOf(after).sections.causes?.count).toBe(2)
    expect(
      reportOf(correctDraft(after, { type: 'setDropped', ids: [id], isDropped: false })).sections.causes?.count,
    ).toBe(3)
  })

  it('makes an item of a paragraph, at its place among the others', () => {
    const [text] = draft.texts
    if (!text) throw new Error('no text')
    const after = correctDraft(draft, { type: 'makeEntry', id: text.id, section: 'causes' })
    expect(after.texts).not.toContain(text)
    expect(after.entries[0]).toMatchObject({ id: text.id, section: 'causes', line: text.line })
  })

  it('does nothing for an item that is not there, and never changes the draft that it was given', () => {
    const ids = fc.constantFrom(
      ...draft.entries.map(({ id }) => id),
      ...draft.texts.map(({ id }) => id),
      'e99',
      '__proto__',
    )
    const list = fc.array(ids, { minLength: 1, maxLength: 4 })
    const section = fc.constantFrom('causes' as const, 'drugs' as const, 'overview' as const)
    const edit: fc.Arbitrary<Correction> = fc.oneof(
      fc.record({ type: fc.constant('move' as const), ids: list, section }),
      fc.record({ type: fc.constant('rename' as const), id: ids, name: fc.string() }),
      fc.record({ type: fc.constant('setText' as const), id: ids, text: fc.string() }),
      fc.record({ type: fc.constant('split' as const), id: ids, at: fc.nat(80) }),
      fc.record({ type: fc.constant('merge' as const), ids: list }),
      fc.record({ type: fc.constant('setDropped' as const), ids: list, isDropped: fc.boolean() }),
      fc.record({ type: fc.constant('makeEntry' as const), id: ids, section }),
      fc.record({ type: fc.constant('takeLines' as const), from: fc.nat(40), to: fc.nat(60), section }),
    )
    const before = JSON.stringify(draft)
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
        for (const one of edits) expect(correctionSchema.safeParse(one).success || one.type === 'rename').toBe(true)
        const after = correctedDraft(draft, edits)
        const all = [...after.entries, ...after.texts].map(({ id }) => id)
        expect(new Set(all).size).toBe(all.length)
        for (const { target } of after.lines) if (target) expect(all).toContain(target)
        expect(after.entries.every(({ name }) => name)).toBe(true)
        expect(parseDraft(JSON.stringify(after), 'a.md')).toEqual({ ok: true, value: after })
        expect(JSON.stringify(draft)).toBe(before)
      }),
    )
  })
})

describe('parseDraft', () => {
  it('refuses what is damaged with a sentence that names the article', () => {
    for (const json of ['', '{', '[]', JSON.stringify({ ...draft, draftVersion: 2 })])
      expect(parseDraft(json, 'a.md')).toMatchObject({
        ok: false,
        error: { code: 'io', message: expect.stringContaining('a.md is damaged') as string },
      })
  })
})
