import { expect, it } from 'vitest'
import type { DraftPack } from '../../../../src/core/importer/draft'
import { correctDraft, type Correction } from '../../../../src/core/importer/drafting/corrections'
import { reportOf } from '../../../../src/core/importer/drafting/report'
import { unplacedLines } from '../../../../src/core/importer/drafting/unplaced'
import { importArticle } from '../../../../src/core/importer/import-article'
import type { OriginSection } from '../../../../src/core/topic/section'

function read(content: string, name = 'a.txt'): DraftPack {
  const draft = importArticle({ name, content })
  if (!draft.ok) throw new Error(draft.error.message)
  return draft.value
}

/** Takes the lines from one text to another. */
function take(draft: DraftPack, first: string, last: string, section: OriginSection): DraftPack {
  const at = (text: string) => draft.lines.findIndex((line) => line.text.includes(text))
  const [from, to] = [at(first), at(last)]
  if (from < 0 || to < 0) throw new Error(`no line ${first} or ${last}`)
  return correctDraft(draft, { type: 'takeLines', from, to, section })
}

const inSection = (draft: DraftPack, section: OriginSection) =>
  draft.entries.filter((entry) => entry.section === section && !entry.isDropped)
const named = (draft: DraftPack, section: OriginSection) =>
  inSection(draft, section).map(({ name, text }) => (text ? `${name}: ${text}` : name))

// Made of divisions only, with its navigation about it: what a page builder gives.
const PAGE = `<html><head><title>Rosacea</title></head><body><nav><ul><li>Home</li><li>Prices</li></ul></nav>
<h1>Rosacea</h1><p>Facts in short.</p>
<h5>Zzyx</h5><p>Sun – the most common trigger.</p><p>Wine: above all red.</p><p>Stress</p>
<h5>Pudding</h5><p>With custard.</p><h5>Porridge</h5><p>With salt.</p><p>And cream.</p></body></html>`

it('each line becomes an item of the section, named as a list of them would be, and none waits any more', () => {
  const draft = read(PAGE, 'a.html')
  expect(unplacedLines(draft).length).toBeGreaterThan(0)
  const taken = take(draft, 'Sun', 'Stress', 'causes')
  expect(named(taken, 'causes')).toEqual(['Sun: the most common trigger.', 'Wine: above all red.', 'Stress'])
  expect(inSection(taken, 'causes').every(({ origin }) => origin === null)).toBe(true)
  expect(unplacedLines(taken).map(({ text }) => text)).not.toContain('Stress')
})

it('a heading among the lines is an item with what stands under it', () => {
  const taken = take(read(PAGE, 'a.html'), 'Pudding', 'And cream', 'care')
  expect(named(taken, 'care')).toEqual(['Pudding: With custard.', 'Porridge: With salt.\nAnd cream.'])
})

it('a heading over items is their group; the items stay what they are', () => {
  const draft = read(
    'Ankle sprain\n\nZzyx\n\n1. Ice: for ten minutes.\n2. Rest.\n\nQuux\n\n1. Tape.\n\nCauses\n\n1. A hole.\n',
  )
  const ids = draft.entries.map(({ id }) => id)
  const taken = take(draft, 'Zzyx', 'Tape', 'care')
  expect(inSection(taken, 'care').map(({ name, group }) => [name, group])).toEqual([
    ['Ice', 'Zzyx'],
    ['Rest', 'Zzyx'],
    ['Tape', 'Quux'],
  ])
  expect(taken.entries.map(({ id }) => id)).toEqual(ids)
  expect(named(taken, 'causes')).toEqual(['A hole'])
  expect(unplacedLines(taken)).toEqual([])
})

it('lines that were left out come in, and stand where the article has them', () => {
  const draft = read(PAGE, 'a.html')
  const left = draft.lines.findIndex(({ outcome }) => outcome === 'leftOut')
  expect(left).toBeGreaterThanOrEqual(0)
  const first = take(draft, 'Stress', 'Stress', 'causes')
  const both = correctDraft(first, { type: 'takeLines', from: left, to: left, section: 'causes' })
  expect(named(both, 'causes')).toEqual([draft.lines[left]?.text, 'Stress'])
  expect(reportOf(both).leftOut).toHaveLength(reportOf(draft).leftOut.length - 1)
})

it('what was dropped comes back; running text takes lines as paragraphs', () => {
  const draft = read(
    'Gout\n\nCauses\n\n1. Beer.\n2. Meat.\n\nZzyx\n\nIt comes at night. It burns.\n\nIt goes in a week.\n',
  )
  const [beer] = draft.entries
  if (!beer) throw new Error('no item')
  const dropped = correctDraft(draft, { type: 'setDropped', ids: [beer.id], isDropped: true })
  expect(named(take(dropped, 'Beer', 'Meat', 'prevention'), 'prevention')).toEqual(['Beer', 'Meat'])
  const told = take(draft, 'It comes', 'It goes', 'overview')
  expect(told.texts.filter(({ section }) => section === 'overview').map(({ text }) => text)).toEqual([
    'It comes at night. It burns.',
    'It goes in a week.',
  ])
})

it('what the draft does not hold is left alone: a line of which only the beginning is kept, markup, places beyond the end', () => {
  const draft = read(`# Gout\n\n## Causes\n\n- Beer\n\n<script>alert(1)</script>\n\n[x]: http://a.b\n`, 'a.md')
  const notRead = draft.lines.findIndex(({ text }) => text.startsWith('Markup'))
  expect(notRead).toBeGreaterThanOrEqual(0)
  const edit: Correction = { type: 'takeLines', from: notRead, to: notRead, section: 'care' }
  expect(correctDraft(draft, edit)).toBe(draft)
  expect(correctDraft(draft, { ...edit, from: 5_000, to: 9_000 })).toBe(draft)
  expect(correctDraft(draft, { ...edit, from: 3, to: 1 })).toBe(draft)
  const cut: DraftPack['lines'][number] = { line: 1, text: `${'x'.repeat(2_000)}…`, outcome: 'leftOut', role: 'other' }
  const long = { ...draft, lines: [cut] }
  expect(correctDraft(long, { ...edit, from: 0, to: 0 })).toBe(long)
})
