// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/vue'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { useHandoutQualityStore } from '../../../src/screens/handout/handout-quality-store'
import { button, editor, judged, openItem, openStudio, outcome, sheetText } from './studio'
import { eventually } from '../../support/eventually'

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

const HARD =
  'Utilization of thermotherapeutic interventions necessitates individualized determination of contraindications, considering neurovascular insufficiency, anticoagulation, immunocompromise and dermatological hypersensitivity.'
const margin = () => within(screen.getByRole('complementary', { name: 'Clinician’s margin' }))

async function openHardSheet() {
  const studio = await openStudio()
  await studio.user.click(openItem('Cool it, first two days'))
  studio.handout.writeLine('care/ice#steps[0]', HARD)
  studio.handout.note = `${HARD} ${HARD}`
  return studio
}

describe('the reading check', () => {
  it('gives both grades against their limits, with and without names, and nothing of it is on the sheet', async () => {
    const { view } = await openStudio()
    await judged()
    expect(margin().getByText('Within the reading limits')).toBeTruthy()
    const rows = margin().getAllByRole('row').slice(1)
    expect(rows.map((row) => row.textContent.replace(/\s+/g, ' ').trim())).toEqual([
      expect.stringMatching(/^Flesch-Kincaid grade ?\d+\.\d ?\d+\.\d ?6$/),
      expect.stringMatching(/^SMOG grade ?\d+\.\d ?\d+\.\d ?8$/),
    ])
    expect(sheetText(view.container)).not.toMatch(/SMOG|Flesch/)
  })

  it('waits for a pause in the typing', async () => {
    const { handout } = await openStudio()
    const quality = useHandoutQualityStore()
    await judged()
    const before = quality.quality
    handout.note = HARD
    await eventually(() => expect(quality.isStale).toBe(true))
    expect(quality.quality).toBe(before)
    await eventually(() => expect(quality.isStale).toBe(false))
    expect(quality.quality).not.toBe(before)
  })

  it('leads from a finding to its line, and writes the plainer words with one press', async () => {
    const { handout, user, view } = await openStudio()
    handout.writeLine('care/ice#steps[0]', 'Utilize a cold pack.')
    const swap = await margin().findByRole('button', { name: 'Write “Use”' })
    await user.click(margin().getByRole('button', { name: 'Utilize a cold pack.' }))
    await eventually(() => expect(document.activeElement).toBe(editor('care/ice#steps[0]')))
    await user.click(swap)
    expect(sheetText(view.container)).toContain('Use a cold pack.')
    expect(editor('care/ice#steps[0]').value).toBe('Use a cold pack.')
    expect(margin().queryByRole('button', { name: 'Write “Use”' })).toBeNull()
  })

  it('mends the note where the finding is in the note', async () => {
    const { handout, user } = await openStudio()
    handout.note = 'Rest well.\n\nUtilize a cold pack.'
    await user.click(await margin().findByRole('button', { name: 'Write “Use”' }))
    expect(handout.note).toBe('Rest well.\nUse a cold pack.')
  })

  it('lists the items of both instruments with what a person must judge', async () => {
    await openStudio()
    await judged()
    for (const name of ['PEMAT-P', 'CDC Clear Communication Index']) {
      const items = margin().getByRole('list', { name: `Items of ${name}`, hidden: true })
      expect(items.textContent).toMatch(/A person must judge\./)
      expect(items.textContent).toMatch(/Passed\./)
    }
  })

  it('asks before a sheet above the limit is saved, with the figures and the lines that cost most', async () => {
    const { gateway, user } = await openHardSheet()
    await user.click(button('Save PDF…'))
    const dialog = within(await screen.findByRole('dialog', { name: 'This sheet is hard to read' }))
    expect(dialog.getByText(/Flesch-Kincaid grade \d+\.\d \(limit 6\), SMOG grade \d+\.\d \(limit 8\)/)).toBeTruthy()
    expect(dialog.getAllByRole('listitem').length).toBeGreaterThan(1)
    expect(gateway.saved).toHaveLength(0)
    await user.click(dialog.getByRole('button', { name: 'Save it as it is' }))
    await eventually(() => expect(gateway.saved).toHaveLength(1))
    // The same sheet is not asked about twice.
    await user.click(button('Print…'))
    expect(outcome()).toBe('Sent to the printer')
  })

  it('saves nothing when the person goes back, and leads to the line that is to be changed', async () => {
    const { gateway, user } = await openHardSheet()
    await user.click(button('Print…'))
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('dialog')).toBeNull()
    await user.click(button('Save PDF…'))
    const dialog = within(await screen.findByRole('dialog'))
    const hardest = dialog.getAllByRole('listitem').find(({ textContent }) => textContent.includes(HARD))
    if (!hardest) throw new Error('the hard line is not named')
    await user.click(within(hardest).getByRole('button', { name: 'Change it' }))
    await eventually(() =>
      expect([editor('care/ice#steps[0]'), editor('patient#note')]).toContain(document.activeElement),
    )
    expect([gateway.saved, gateway.printed]).toEqual([[], []])
  })

  it('asks three questions for teach-back and copies them', async () => {
    const { user } = await openStudio()
    const region = within(screen.getByRole('region', { name: 'Ask, and let them say it back' }))
    expect(region.getAllByRole('listitem')).toHaveLength(3)
    await user.click(region.getByRole('button', { name: 'Copy the questions' }))
    expect(await navigator.clipboard.readText()).toMatch(/^Teach-back, for the clinician\n1\. I want to be sure/)
    expect(outcome()).toBe('Questions copied')
  })
})
