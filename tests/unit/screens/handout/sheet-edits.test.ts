import { describe, expect, it } from 'vitest'
import { editsOf, holdsPersonal, withoutPersonal } from '../../../../src/screens/handout/sheet-edits'
import { entryId } from '../../../../src/core/topic/entry'
import { handoutPack } from '../../core/handout/handout-fixture'

const pack = handoutPack()
const STEP = 'care/ice#steps[0]'
const GUIDE = 'Wrap a cold pack in a damp cloth.'
const items = [{ id: entryId('care/ice') }]
const edits = (typed: [string, { text: string; original: string }][], clinic: [string, string][] = []) =>
  editsOf(pack, { template: 'home-care', items, typed: new Map(typed), clinic: new Map(clinic) })

describe('editsOf', () => {
  it('takes what was typed before the clinic’s wording, and that before the guide', () => {
    expect(edits([], [[STEP, 'Ours.']])).toEqual([{ path: STEP, text: 'Ours.', original: GUIDE }])
    expect(edits([[STEP, { text: 'Typed.', original: GUIDE }]], [[STEP, 'Ours.']])).toMatchObject([{ text: 'Typed.' }])
    expect(edits([[STEP, { text: GUIDE, original: GUIDE }]], [[STEP, 'Ours.']])).toEqual([])
  })

  it('never lets an edit stand for a line that it was not made for, nor for an entry that is not on the sheet', () => {
    expect(edits([[STEP, { text: 'Typed.', original: 'Another line.' }]])).toEqual([])
    expect(edits([['care/heat#steps[0]', { text: 'Typed.', original: 'x' }]])).toEqual([])
    expect(edits([['redFlag/fever#what[0]', { text: 'No.', original: 'x' }]])).toEqual([])
  })
})

describe('holdsPersonal', () => {
  it.each([
    ['zebulon quillfeather lies down.', ['Zebulon Quillfeather'], true],
    ['Come back on Monday.', ['monday'], true],
    ['Mind the hip.', ['Rest.\nMind the hip.'], true],
    ['Wrap it.', ['Al', ''], false],
    ['Wrap it.', ['Zebulon'], false],
  ])('%j with %j typed: %s', (text, personal, expected) => {
    expect(holdsPersonal(text, personal)).toBe(expected)
    const edit = { path: STEP, text, original: GUIDE }
    expect(withoutPersonal([edit], personal)).toEqual(expected ? [] : [edit])
  })
})
