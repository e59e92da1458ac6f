// @vitest-environment happy-dom
import { fireEvent, cleanup, screen } from '@testing-library/vue'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { failure, success } from '../../../src/core/result'
import { entryId } from '../../../src/core/topic/entry'
import { button, chosen, MORE, openStudio, outcome, sheetText } from './studio'
import { eventually } from '../../support/eventually'

describe('HandoutScreen', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 22, 9) })
  })
  afterEach(() => {
    cleanup()
    vi.useRealTimers()
    vi.restoreAllMocks()
    vi.unstubAllGlobals()
  })

  it('starts with the home-care items and shows the page with every red flag', async () => {
    const { view } = await openStudio()
    expect(chosen()).toEqual(['Cool it, first two days', 'Then warm it', 'Stretch when the pain eases'])
    const text = sheetText(view.container)
    expect(text).toContain('Do these three things')
    expect(text).toContain('You have a fever or chills and your hip hurts.')
    expect(text).toContain('22 November 2026')
    expect(screen.getByText('1 page · 3 things to do · 1 exercise')).toBeTruthy()
  })

  it('fits the page to its room at once, before the room is seen to change', async () => {
    vi.stubGlobal(
      'ResizeObserver',
      class {
        observe(): void {}
        disconnect(): void {}
      },
    )
    vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(397)
    const { view } = await openStudio()
    const transform = view.container.querySelector<HTMLElement>('.paper')?.style.transform ?? ''
    // 210 mm are 794 px.
    expect(Number(/^scale\((.+)\)$/.exec(transform)?.[1])).toBeCloseTo(0.5, 2)
  })

  it('moves, removes and adds items by keyboard and keeps the focus in place', async () => {
    const { user, view } = await openStudio()
    button('Move Then warm it up').focus()
    await user.keyboard('{Enter}')
    expect(chosen()).toEqual(['Then warm it', 'Cool it, first two days', 'Stretch when the pain eases'])
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Move Then warm it down')
    button('Remove Then warm it').focus()
    await user.keyboard('{Enter}')
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Remove Cool it, first two days')
    await user.type(screen.getByRole('searchbox', { name: 'Search for an item to add' }), 'relax')
    await user.click(await screen.findByRole('checkbox', { name: /relaxant/ }))
    expect(chosen()).toHaveLength(3)
    expect(sheetText(view.container)).toContain('Your medicines')
  })

  it('puts name, visit and note on the page and forgets them with the sheet', async () => {
    const { user, view } = await openStudio()
    expect(button('Clear the sheet')).toHaveProperty('disabled', true)
    await user.type(screen.getByLabelText(/Patient’s name/), 'Ann <b>')
    await user.type(screen.getByLabelText(/Next visit/), 'Monday')
    await user.type(screen.getByLabelText(/Note to the patient/), 'Rest well.')
    await fireEvent.update(screen.getByLabelText(/Date on the sheet/), '2026-02-03')
    expect(sheetText(view.container)).toContain('3 February 2026')
    expect(sheetText(view.container)).toContain('Ann <b>')
    expect(sheetText(view.container)).toContain('From your clinicianRest well.')
    await user.click(button('Clear the sheet'))
    expect(sheetText(view.container)).not.toContain('Ann')
    expect(sheetText(view.container)).not.toContain('3 February 2026')
    expect(screen.getByText(/In memory only, and on no disk but in the PDF/)).toBeTruthy()
  })

  it('can forget a date alone: it must not pass to the next patient', async () => {
    const { user, view } = await openStudio()
    await fireEvent.update(screen.getByLabelText(/Date on the sheet/), '2026-02-03')
    expect(button('Clear the sheet')).toHaveProperty('disabled', false)
    await user.click(button('Clear the sheet'))
    expect(sheetText(view.container)).not.toContain('3 February 2026')
  })

  it('saves what is shown and says what was saved', async () => {
    const { gateway, user } = await openStudio()
    vi.spyOn(gateway, 'saveHandoutPdf').mockImplementation((request) => {
      gateway.saved.push(structuredClone(request))
      return Promise.resolve(success({ fileName: 'home-care.pdf', pages: 1, bytes: 9, tookMs: 83.6 }))
    })
    await user.click(screen.getByRole('radio', { name: 'Letter' }))
    await user.click(button('Save PDF…'))
    expect(outcome()).toBe('Saved home-care.pdf, 1 page, in 84 ms')
    expect(gateway.saved).toMatchObject([
      { paper: 'letter', items: [{ id: 'care/ice' }, { id: 'care/heat' }, { id: 'care/stretch' }] },
    ])
  })

  it.each([
    ['status', failure('cancelled', 'The dialog was closed.'), 'Not saved.'],
    [
      'alert',
      failure('disk-full', 'The PDF was not saved: the disk is full.'),
      'The PDF was not saved: the disk is full. The handout on this screen is unchanged.',
    ],
  ])('tells how a save ended, by role %s: %j', async (role, result, text) => {
    const { gateway, user } = await openStudio()
    vi.spyOn(gateway, 'saveHandoutPdf').mockResolvedValue(result)
    await user.click(button('Save PDF…'))
    expect(screen.getAllByRole(role).map((element) => element.textContent.trim())).toContain(text)
    expect(button('Save PDF…')).toHaveProperty('disabled', false)
  })

  it('is busy while saving and takes no second save', async () => {
    const { gateway, output, user } = await openStudio()
    let finish: () => void = () => undefined
    const save = vi.spyOn(gateway, 'saveHandoutPdf').mockImplementation(
      () =>
        new Promise((resolve) => {
          finish = () => resolve(success({ fileName: 'a.pdf', pages: 2, bytes: 9, tookMs: 1 }))
        }),
    )
    await user.click(button('Save PDF…'))
    expect(button('Save PDF…').getAttribute('aria-busy')).toBe('true')
    void output.savePdf()
    finish()
    await eventually(() => expect(outcome()).toBe('Saved a.pdf, 2 pages, in 1 ms'))
    expect(save).toHaveBeenCalledTimes(1)
  })

  it('prints what is shown', async () => {
    const { gateway, user } = await openStudio()
    await user.click(button('Print…'))
    expect(outcome()).toBe('Sent to the printer')
    expect(gateway.printed).toMatchObject([{ template: 'home-care', textSize: 12 }])
  })

  it('copies the page as text', async () => {
    const { user } = await openStudio()
    await user.click(button('Copy as text'))
    expect(outcome()).toBe('Copied as text')
    expect(await navigator.clipboard.readText()).toContain('[ ] Cool it, first two days\n1. Wrap a cold pack')
  })

  it('says why no more than thirty items fit', async () => {
    const { handout } = await openStudio()
    for (const entry of MORE) handout.append(entry.id)
    expect(handout.items).toHaveLength(30)
    expect(await screen.findByText(/at most 30 items, so that a patient can read it/)).toBeTruthy()
    expect(screen.getByRole('checkbox', { name: /more-29/ })).toHaveProperty('disabled', true)
  })

  it('asks for an item when none is chosen and comes back with the home-care items', async () => {
    const { handout, user } = await openStudio()
    for (const { id } of [...handout.items]) handout.remove(id)
    expect(await screen.findByText('Choose at least one item to see the page.')).toBeTruthy()
    expect(button('Save PDF…')).toHaveProperty('disabled', true)
    await user.click(button('Home-care items'))
    expect(chosen()).toHaveLength(3)
  })

  it('shows why there is no page when an item cannot be on one', async () => {
    const { handout } = await openStudio()
    handout.append(entryId('drug/dosed'))
    expect(await screen.findByText(/names a dose, and a handout prints none/)).toBeTruthy()
  })
})
