import { expect, test } from 'vitest'
import { parseDraft } from '../../../../src/core/importer/draft-file'
import { editDraft, type DraftEdit } from '../../../../src/core/importer/edit-draft'
import type { DraftPack } from '../../../../src/core/importer/draft'
import { importArticle } from '../../../../src/core/importer/import-article'
import { reportOf } from '../../../../src/core/importer/report'

const ARTICLE = `Knee

Causes

- Falls: off a bike
- Age: wears the pad
- Cold

Living with it

- Swim
- Rest
`

function draftOf(content = ARTICLE): DraftPack {
  const draft = importArticle({ name: 'knee.txt', content })
  if (!draft.ok) throw new Error(draft.error.message)
  return draft.value
}

function edited(draft: DraftPack, change: DraftEdit): DraftPack {
  const result = editDraft(draft, change)
  if (!result.ok) throw new Error(result.error.message)
  return result.value
}

const idOf = ({ entries }: DraftPack, name: string) => entries.find((entry) => entry.name === name)?.id ?? 'none'
const causes = (draft: DraftPack) => reportOf(draft).sections.causes

test('an item of an unknown heading is understood once a person has given it a section', () => {
  const draft = draftOf()
  expect(reportOf(draft).notUnderstood.map(({ line }) => line)).toEqual([9, 11, 12])
  const ids = [idOf(draft, 'Swim'), idOf(draft, 'Rest')]
  const moved = edited(draft, { edit: 'move', ids, section: 'care' })
  expect(reportOf(moved).sections.care).toEqual({ count: 2, first: 'Swim', last: 'Rest' })
  expect(reportOf(moved).notUnderstood.map(({ line }) => line)).toEqual([9])
  expect(reportOf(draft).sections.care).toBeUndefined()
})

test('moved items stand behind the others of their section, in their own order', () => {
  const draft = draftOf()
  const moved = edited(draft, { edit: 'move', ids: [idOf(draft, 'Swim'), idOf(draft, 'Rest')], section: 'causes' })
  expect(moved.entries.map(({ name }) => name)).toEqual(['Falls', 'Age', 'Cold', 'Swim', 'Rest'])
})

test('an item is split in two, and two are merged into one', () => {
  const draft = draftOf()
  const split = edited(draft, { edit: 'split', id: idOf(draft, 'Age'), at: 6, name: 'The pad' })
  expect(split.entries.slice(1, 3).map(({ name, text }) => [name, text])).toEqual([
    ['Age', 'wears'],
    ['The pad', 'the pad'],
  ])
  expect(causes(split)?.count).toBe(4)
  const merged = edited(split, { edit: 'merge', ids: [idOf(split, 'Age'), idOf(split, 'The pad')] })
  expect(merged.entries[1]).toMatchObject({ name: 'Age', text: 'wears\nThe pad: the pad' })
  expect(causes(merged)?.count).toBe(3)
})

test('a line whose item was merged leads to the item that took it', () => {
  const draft = draftOf()
  const merged = edited(draft, { edit: 'merge', ids: [idOf(draft, 'Falls'), idOf(draft, 'Cold')] })
  expect(merged.lines.find(({ text }) => text === 'Cold')?.target).toBe(idOf(draft, 'Falls'))
})

test('what is dropped is counted no more, and comes back', () => {
  const draft = draftOf()
  const ids = [idOf(draft, 'Cold')]
  const dropped = edited(draft, { edit: 'drop', ids })
  expect(causes(dropped)).toEqual({ count: 2, first: 'Falls', last: 'Age' })
  expect(causes(edited(dropped, { edit: 'restore', ids }))).toEqual(causes(draft))
})

test('a name is changed, an empty one refused', () => {
  const draft = draftOf()
  const id = idOf(draft, 'Falls')
  expect(causes(edited(draft, { edit: 'rename', id, name: ' A  fall ' }))?.first).toBe('A fall')
  expect(editDraft(draft, { edit: 'rename', id, name: ' ' })).toMatchObject({
    ok: false,
    error: { code: 'invalid-input' },
  })
  expect(editDraft(draft, { edit: 'rename', id: 'e99', name: 'x' }).ok).toBe(false)
})

test('a paragraph becomes an item', () => {
  const draft = draftOf('Knee\n\nCauses\n\nA fall may bring it on when the ground is hard and cold.\n')
  const id = draft.texts[0]?.id ?? ''
  const itemized = edited(draft, { edit: 'itemize', id, section: 'causes', name: 'A fall' })
  expect(causes(itemized)).toEqual({ count: 1, first: 'A fall', last: 'A fall' })
})

test('a draft is saved as JSON and read again; a damaged one is refused', () => {
  const draft = edited(draftOf(), { edit: 'retitle', title: 'The knee' })
  const saved: unknown = JSON.parse(JSON.stringify(draft))
  expect(parseDraft(saved)).toEqual({ ok: true, value: draft })
  expect(parseDraft({ ...draft, entries: [{}] })).toMatchObject({ ok: false, error: { code: 'invalid-input' } })
})
