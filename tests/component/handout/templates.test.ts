// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/vue'
import type { UserEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { button, chosen, openStudio, sheetText } from './studio'
import { eventually } from '../../support/eventually'

afterEach(cleanup)

const chooser = () => screen.getByRole<HTMLSelectElement>('combobox', { name: 'Template' })
const options = () =>
  within(chooser())
    .getAllByRole('option')
    .map(({ textContent }) => textContent.trim())

async function saveAs(user: UserEvent, name: string): Promise<void> {
  await user.click(button('Save as…'))
  await user.type(screen.getByLabelText('Name of the template'), name)
  await user.click(button('Save the template'))
}

describe('the templates', () => {
  it('are those of the app; a template that is chosen keeps what was chosen and typed', async () => {
    const { user, handout, view } = await openStudio()
    expect(options()).toEqual([
      'Home care',
      'About your medicine',
      'Before and after your test',
      'Before and after your procedure',
      'Prevention',
      'Everything chosen',
    ])
    handout.move(handout.items[0]?.id ?? ('' as never), 1)
    handout.note = 'Rest well.'
    await user.selectOptions(chooser(), 'Prevention')
    expect(chosen()).toEqual(['Then warm it', 'Cool it, first two days', 'Stretch when the pain eases'])
    expect(sheetText(view.container)).toContain('Rest well.')
    expect(sheetText(view.container)).toContain('These tips may help to keep it from coming back.')
  })

  it('bring their own suggestion as long as nobody has chosen', async () => {
    const { user } = await openStudio()
    await user.selectOptions(chooser(), 'About your medicine')
    expect(chosen()).toEqual([])
    await user.selectOptions(chooser(), 'Home care')
    expect(chosen()).toHaveLength(3)
  })

  it('of the clinic are saved without name, visit, note or how to take a medicine', async () => {
    const { user, handout, gateway } = await openStudio()
    handout.patientName = 'Zebulon Quillfeather'
    handout.note = 'Mind the left hip.'
    handout.writeLine('care/ice#steps[0]', 'Wrap our blue pack.')
    handout.writeLine('care/ice#steps[1]', 'Zebulon Quillfeather lies down.')
    await user.click(button('Save as…'))
    expect(screen.getByText('Wrap our blue pack.', { selector: 'li' })).toBeTruthy()
    expect(screen.getByText(/Not kept, because they hold what you typed for this patient/).textContent).toContain(
      'Zebulon Quillfeather lies down.',
    )
    await user.type(screen.getByLabelText('Name of the template'), 'For Zebulon Quillfeather')
    await user.click(button('Save the template'))
    expect(screen.getByText(/The name holds what you typed for this patient/)).toBeTruthy()
    await user.clear(screen.getByLabelText('Name of the template'))
    await user.type(screen.getByLabelText('Name of the template'), 'Hip, first visit')
    await user.click(button('Save the template'))
    await eventually(() => expect(gateway.records.templates).toHaveLength(1))
    expect(gateway.records.templates).toMatchObject([{ name: 'Hip, first visit', version: 1, base: 'home-care' }])
    const kept = JSON.stringify(gateway.records)
    expect(kept).toContain('Wrap our blue pack.')
    expect(kept).not.toMatch(/Zebulon|left hip/)
    expect(options()).toContain('Hip, first visit (version 1)')
  })

  it('of the clinic are updated, renamed, opened on a new sheet and deleted', async () => {
    const { user, handout, gateway, view } = await openStudio()
    await saveAs(user, 'Hip')
    handout.remove(handout.items[0]?.id ?? ('' as never))
    await user.click(button('Update'))
    await eventually(() => expect(gateway.records.templates).toMatchObject([{ name: 'Hip', version: 2 }]))
    expect(gateway.records.templates[0]?.items).toHaveLength(2)

    await user.click(button('Rename…'))
    await user.clear(screen.getByLabelText('Name of the template'))
    await user.type(screen.getByLabelText('Name of the template'), 'Hip and groin')
    await user.click(button('Rename'))
    await eventually(() => expect(gateway.records.templates).toMatchObject([{ name: 'Hip and groin', version: 2 }]))

    await user.selectOptions(chooser(), 'Everything chosen')
    handout.paper = 'letter'
    await user.selectOptions(chooser(), 'Hip and groin (version 2)')
    expect(chosen()).toEqual(['Then warm it', 'Stretch when the pain eases'])
    expect(handout.paper).toBe('a4')

    await user.click(button('Delete…'))
    await user.click(button('Delete'))
    await eventually(() => expect(gateway.records.templates).toEqual([]))
    expect(sheetText(view.container)).toContain('Then warm it')
  })

  it('want a name of their own', async () => {
    const { user, gateway } = await openStudio()
    await saveAs(user, 'Hip')
    await eventually(() => expect(gateway.records.templates).toHaveLength(1))
    await saveAs(user, 'hip')
    expect(screen.getByText(/There is a template called hip already/)).toBeTruthy()
    expect(gateway.records.templates).toHaveLength(1)
  })
})
