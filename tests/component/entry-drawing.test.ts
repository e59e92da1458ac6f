import { screen, within } from '@testing-library/vue'
import { describe, expect, it } from 'vitest'
import { drawingOf } from '../../src/core/handout/drawings'
import { entryId, type PatientText } from '../../src/core/topic/entry'
import { makeEntry, makePack, makePatientText } from '../fixtures/make-pack'
import { openBoard, pane, row } from '../support/open-app'

const STRETCH = entryId('care/gentle-stretching')

async function openStretch(patient: PatientText | null = makePatientText({ name: 'Stretch slowly' })) {
  const pack = makePack([
    makeEntry('drug', 'larchol', { name: 'Larchol', twins: [STRETCH] }),
    makeEntry('care', 'gentle-stretching', { name: 'Stretching', patient }),
  ])
  const app = await openBoard({ packs: [pack] })
  await app.user.click(row('Larchol'))
  await app.user.click(within(await pane()).getByRole('button', { name: /Stretching/ }))
  return { ...app, entry: await pane() }
}

describe('the drawings of an entry', () => {
  it('stand with the words for the patient: each an image that says what it shows, and its caption', async () => {
    const { user, entry } = await openStretch()
    expect(within(entry).queryAllByRole('img')).toHaveLength(0)
    await user.click(within(entry).getByRole('tab', { name: 'For the patient' }))
    const drawing = drawingOf(STRETCH)
    const picture = await within(entry).findByRole('img', { name: drawing?.description })
    expect(picture.querySelectorAll('path').length).toBeGreaterThan(5)
    expect(picture.closest('figure')?.textContent?.trim()).toBe(drawing?.caption)
    expect(within(entry).getAllByRole('img')).toHaveLength(2)
  })

  it('stand with the clinical text of an entry that has no words for the patient', async () => {
    const { entry } = await openStretch(null)
    expect(await within(entry).findByRole('img', { name: drawingOf(STRETCH)?.description })).toBeTruthy()
  })

  it('are not shown for an entry that has none', async () => {
    const app = await openBoard()
    await app.user.click(row('Larchol'))
    expect(await pane()).toBeTruthy()
    expect(screen.queryAllByRole('figure')).toHaveLength(0)
  })
})
