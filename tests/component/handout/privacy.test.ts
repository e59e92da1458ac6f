// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/vue'
import { getActivePinia } from 'pinia'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { failure, success } from '../../../src/core/result'
import { entryId } from '../../../src/core/topic/entry'
import { CLEAR_AFTER_MS } from '../../../src/screens/handout/handout-output-store'
import PrivacyDialog from '../../../src/screens/handout/PrivacyDialog.vue'
import { gatewayKey } from '../../../src/platform/gateway'
import { button, chosen, openStudio, sheetText } from './studio'

const MARKER = 'Zebulon Quillfeather'

afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

describe('what was typed for a patient', () => {
  it('is gone five idle minutes after the sheet was given, and that is said', async () => {
    const { handout, output, view } = await openStudio()
    handout.patientName = MARKER
    handout.writeLine('care/ice#steps[0]', `${MARKER} lies down.`)
    vi.useFakeTimers()
    await output.savePdf()
    vi.advanceTimersByTime(CLEAR_AFTER_MS - 1)
    await fireEvent.keyDown(view.container, { key: 'a' })
    vi.advanceTimersByTime(CLEAR_AFTER_MS - 1)
    expect(handout.patientName).toBe(MARKER)
    vi.advanceTimersByTime(1)
    vi.useRealTimers()
    expect(await screen.findByText(/The sheet was cleared: nothing was done for five minutes/)).toBeTruthy()
    expect(sheetText(view.container)).not.toContain('Zebulon')
    expect(JSON.stringify(handout.request)).not.toContain('Zebulon')
  })

  it('stays while the sheet was not given', async () => {
    const { handout } = await openStudio()
    vi.useFakeTimers()
    handout.patientName = MARKER
    vi.advanceTimersByTime(CLEAR_AFTER_MS * 3)
    expect(handout.patientName).toBe(MARKER)
  })

  it('goes with “Clear the sheet”, with every line changed and every item chosen', async () => {
    const { handout, user } = await openStudio()
    handout.note = MARKER
    handout.remove(entryId('care/ice'))
    handout.writeLine('care/heat#steps[0]', MARKER)
    await user.click(button('Clear the sheet'))
    expect(JSON.stringify(handout.request)).not.toContain(MARKER)
    expect(chosen()).toHaveLength(3)
  })
})

describe('the suggestion of a template', () => {
  it('gives way to what is chosen on the board or in the search, and not to what is added in the studio', async () => {
    const { handout } = await openStudio()
    expect(handout.has(entryId('care/ice'))).toBe(false)
    handout.add(entryId('care/more-1'))
    handout.add(entryId('care/ice'))
    expect(handout.items.map(({ id }) => id)).toEqual(['care/more-1', 'care/ice'])
    handout.clear()
    handout.append(entryId('care/more-2'))
    expect(handout.items).toHaveLength(4)
  })
})

describe('PrivacyDialog', () => {
  async function openDialog(found: string[] = []) {
    const studio = await openStudio()
    const check = vi.spyOn(studio.gateway, 'checkPrivacy')
    if (found.length)
      check.mockResolvedValue(
        success({
          texts: 2,
          found: found.map((name) => ({ name, bytes: 2_048 })),
          unread: [],
          files: [],
          fileCount: 9,
          bytes: 90_000,
          refusedRequests: ['https://example.org'],
          tookMs: 4,
        }),
      )
    const pinia = getActivePinia()
    if (!pinia) throw new Error('no store')
    render(PrivacyDialog, { global: { plugins: [pinia], provide: { [gatewayKey]: studio.gateway } } })
    return { ...studio, check }
  }

  it('looks for the name, the visit and each line of the note, and says that no file holds them', async () => {
    const { handout, user, gateway } = await openDialog()
    handout.patientName = MARKER
    handout.note = 'Mind the hip.\n\nRest.'
    await user.click(button('Privacy check…'))
    const dialog = within(await screen.findByRole('dialog', { name: 'Privacy check' }))
    expect(await dialog.findByText('No file holds any of the 3 texts.')).toBeTruthy()
    expect(gateway.searchedFor).toEqual([MARKER, 'Mind the hip.', 'Rest.'])
    expect(dialog.getByText(/Network calls: none\./)).toBeTruthy()
    expect(dialog.getByText(/data\/settings\.json, 1 KB/)).toBeTruthy()
  })

  it('looks for what is typed into it too, for a sheet that is cleared', async () => {
    const { user, gateway } = await openDialog()
    await user.click(button('Privacy check…'))
    await user.type(screen.getByLabelText('Look for this too'), 'Quillfeather{Enter}')
    expect(await screen.findByText('No file holds it.')).toBeTruthy()
    expect(gateway.searchedFor).toEqual(['Quillfeather'])
  })

  it('names the files that hold it, and what was asked for and refused', async () => {
    const { handout, user } = await openDialog(['data/Local Storage/000003.log'])
    handout.patientName = MARKER
    await user.click(button('Privacy check…'))
    expect(await screen.findByText('1 file holds it.')).toBeTruthy()
    expect(screen.getByText('data/Local Storage/000003.log')).toBeTruthy()
    expect(screen.getByText(/Asked for and refused: https:\/\/example\.org/)).toBeTruthy()
  })

  it('says when it could not look', async () => {
    const { handout, user, check } = await openDialog()
    check.mockResolvedValue(failure('internal', 'The files could not be read.'))
    handout.patientName = MARKER
    await user.click(button('Privacy check…'))
    expect(await screen.findByText('The files could not be read.')).toBeTruthy()
  })
})
