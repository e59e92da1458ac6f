// @vitest-environment happy-dom
import { cleanup, screen, waitFor } from '@testing-library/vue'
import { afterEach, describe, expect, it } from 'vitest'
import { anchorLine } from '../../../src/core/records/anchor'
import type { Wording } from '../../../src/core/records/record'
import { entryId } from '../../../src/core/topic/entry'
import { button, editor, openItem, openStudio, pack, sheetText } from './studio'

afterEach(cleanup)

const ICE = entryId('care/ice')
const STEP = 'care/ice#steps[0]'
const GUIDE = 'Wrap a cold pack in a damp cloth.'

function wording(text: string, original = GUIDE): Wording {
  const entry = pack.entries.find(({ id }) => id === ICE)
  const anchor = entry && anchorLine(pack, entry, 'patient.steps[0]')
  if (!anchor) throw new Error('the fixture has no such line')
  const made = original === GUIDE ? anchor : { ...anchor, hash: '0123456789abcdef', text: original }
  return { id: 'w1', packId: pack.manifest.id, entryId: ICE, anchor: made, text, changedOn: '2026-11-22' }
}

describe('a line of the sheet', () => {
  it('is changed in place, marked as changed, and brought back by a key and by a button', async () => {
    const { user, view } = await openStudio()
    await user.click(openItem('Cool it, first two days'))
    await user.clear(editor(STEP))
    await user.type(editor(STEP), 'Wrap ice in a towel.')
    expect(sheetText(view.container)).toContain('Wrap ice in a towel.')
    expect(sheetText(view.container)).not.toContain(GUIDE)
    expect(screen.getByText(`The guide: “${GUIDE}”`, { exact: false })).toBeTruthy()
    expect(screen.getByText('6 lines, 1 changed')).toBeTruthy()

    await user.keyboard('{Alt>}r{/Alt}')
    expect(editor(STEP).value).toBe(GUIDE)
    expect(document.activeElement).toBe(editor(STEP))
    expect(screen.queryByText('6 lines, 1 changed')).toBeNull()

    await user.type(editor(STEP), ' Twice.')
    await user.click(button('The guide’s line'))
    expect(sheetText(view.container)).toContain(GUIDE)
    expect(sheetText(view.container)).not.toContain('Twice.')
  })

  it('holds no line break, and Enter leads to the next one', async () => {
    const { user, handout } = await openStudio()
    await user.click(openItem('Cool it, first two days'))
    editor(STEP).focus()
    await user.paste('Wrap it.\nLie down.')
    expect(handout.lineText(STEP)).not.toMatch(/\n/)
    await user.keyboard('{Enter}')
    expect(document.activeElement).toBe(editor('care/ice#steps[1]'))
    await user.keyboard('{Shift>}{Enter}{/Shift}')
    expect(document.activeElement).toBe(editor(STEP))
  })

  it('is left out and put on by its tick; the whole entry is whole again', async () => {
    const { user, handout, view } = await openStudio()
    await user.click(openItem('Cool it, first two days'))
    const tick = () => screen.getByRole('checkbox', { name: `On the sheet: ${GUIDE}` })
    await user.click(tick())
    expect(sheetText(view.container)).not.toContain(GUIDE)
    expect(screen.getByText('5 of 9 lines')).toBeTruthy()
    await user.click(tick())
    expect(handout.items[0]).toEqual({ id: ICE })
    await user.click(screen.getByRole('checkbox', { name: /Cold for too long can harm/ }))
    expect(sheetText(view.container)).toContain('Cold for too long can harm skin and nerves.')
  })

  it('comes onto the sheet when somebody words it', async () => {
    const { user, view } = await openStudio()
    await user.click(openItem('Cool it, first two days'))
    await user.type(editor('care/ice#watchFor[0]'), ' Look often.')
    expect(sheetText(view.container)).toContain('Cold for too long can harm skin and nerves. Look often.')
  })

  it('of the topic is changed and left out too', async () => {
    const { user, view } = await openStudio()
    await user.click(button('What you have, what to go easy on'))
    const [avoid = ''] = pack.topic.patient.avoid
    expect(sheetText(view.container)).toContain(avoid)
    await user.click(screen.getByRole('checkbox', { name: `On the sheet: ${avoid}` }))
    expect(sheetText(view.container)).not.toContain(avoid)
    await user.type(editor('topic#avoid[0]'), 'Do not run.')
    expect(sheetText(view.container)).toContain('Do not run.')
  })

  it('of a medicine says how this patient takes it', async () => {
    const { user, handout, view } = await openStudio()
    handout.append(entryId('drug/relaxant'))
    const name = pack.entries.find(({ id }) => id === 'drug/relaxant')?.patient?.name ?? ''
    await waitFor(() => openItem(name))
    await user.click(openItem(name))
    await user.type(screen.getByLabelText(/How to take it, as you tell this patient/), '1 at night for a week')
    expect(sheetText(view.container)).toContain('1 at night for a week')
    await user.click(button('Clear the sheet'))
    expect(JSON.stringify(handout.items)).not.toContain('at night')
  })
})

describe('the clinic’s own wording', () => {
  it('is on the sheet from the start, marked as the clinic’s, and gives way to the guide’s line', async () => {
    const { user, view, handout } = await openStudio({ wordings: [wording('Wrap our blue pack in a cloth.')] })
    expect(sheetText(view.container)).toContain('Wrap our blue pack in a cloth.')
    await user.click(openItem('Cool it, first two days'))
    expect(screen.getByText('Your clinic’s words.')).toBeTruthy()
    editor(STEP).focus()
    await user.keyboard('{Alt>}r{/Alt}')
    expect(sheetText(view.container)).toContain(GUIDE)
    expect(handout.edits).toEqual([])
  })

  it('of a line that the guide has changed since is not taken', async () => {
    const { view } = await openStudio({ wordings: [wording('Wrap our blue pack.', 'Use ice.')] })
    expect(sheetText(view.container)).toContain(GUIDE)
    expect(sheetText(view.container)).not.toContain('blue pack')
  })
})
