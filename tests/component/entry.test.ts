import { screen, waitFor, within } from '@testing-library/vue'
import { describe, expect, it } from 'vitest'
import { openBoard, pane, row } from '../support/open-app'

async function openEntry(name: string) {
  const app = await openBoard()
  await app.user.click(row(name))
  return { ...app, entry: await pane() }
}

/** What stands beside a label of the pane, white space evened out. */
function factText(entry: HTMLElement, label: string): string {
  const term = within(entry)
    .getAllByText(label)
    .find((element) => element.tagName === 'DT')
  return term?.nextElementSibling?.textContent?.replace(/\s+/g, ' ').trim() ?? ''
}

describe('the entry pane', () => {
  it('says what the entry is, where it stands in the guide and how the guide calls it', async () => {
    const { entry } = await openEntry('Larchol')
    expect(entry.textContent).toContain('Drug · 1 of 2 in the guide')
    expect(entry.textContent).toContain('In the guide: Larcholl')
    expect(entry.textContent).toContain('version 1.0 · not yet reviewed by a clinician')
  })

  it('says when an entry is not in the guide', async () => {
    const { entry } = await openEntry('Alderin')
    expect(entry.textContent).toContain('Drug · added by the editors, not in the guide')
  })

  it('puts the boxed warning first, then the notes, safety before the rest, then the facts', async () => {
    const { entry } = await openEntry('Larchol')
    const text = entry.textContent ?? ''
    const places = [
      'May sink boats.',
      'Editor’s note on safety',
      'Keep it away from otters.',
      'The guide spells it in two ways.',
      'An invented detail.',
      'Purpose',
      'Quietens the pond',
      'Safety',
      'See also in this guide',
    ].map((part) => text.indexOf(part))
    expect(places.every((place) => place >= 0)).toBe(true)
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(within(entry).getAllByText('May sink boats.')).toHaveLength(1)
  })

  it('shows each of the three blanks as a blank', async () => {
    const { entry } = await openEntry('Larchol')
    expect(factText(entry, 'Contraindications')).toBe('not stated in the sources')
    expect(factText(entry, 'Interactions')).toBe('not applicable: nothing else lives in the pond')
    expect(factText(entry, 'Monitoring')).toMatch(/^sources disagree Watch daily ?1 ?Never watch ?2$/)
    expect(factText(entry, 'Adult dose')).toMatch(
      /^larchol ?dose one leaf ?maximum not stated in the sources ?duration a day ?1$/,
    )
  })

  it('leaves no fact out: every attribute of the kind is there, stated or blank', async () => {
    const { entry } = await openEntry('Birchine')
    expect(entry.querySelectorAll('dt')).toHaveLength(13)
    expect(within(entry).getAllByText('not stated in the sources')).toHaveLength(13)
  })

  it('opens who says so behind each line, and closes it without closing the entry', async () => {
    const { entry, user } = await openEntry('Larchol')
    await user.click(within(entry).getByRole('button', { name: 'Sources 2 for: An invented detail.' }))
    const popover = await screen.findByRole('dialog', { name: 'Sources 2 for: An invented detail.' })
    expect(popover.textContent).toContain('Notes from a pond')
    expect(popover.textContent).toContain('Pond Society · year not stated')
    expect(popover.textContent).toContain('Product label · read on 2026-01-31')
    await user.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(within(entry).getByRole('heading', { name: 'Larchol' })).toBeTruthy()
  })

  it('lists all sources of the entry, and the words for the patient', async () => {
    const { entry, user } = await openEntry('Larchol')
    await user.click(within(entry).getByRole('tab', { name: 'Sources 2' }))
    expect(entry.textContent).toContain('An invented handbook')
    await user.click(within(entry).getByRole('tab', { name: 'For the patient' }))
    expect(within(entry).getByText('A leaf for the pond')).toBeTruthy()
    expect([...entry.querySelectorAll('ol li')].map((item) => item.textContent?.trim())).toEqual([
      'Take the leaf.',
      'Let it float.',
    ])
  })

  it('offers no patient view and no handout where there is no patient text', async () => {
    const { entry } = await openEntry('Birchine')
    expect(within(entry).getByRole('tab', { name: 'For the patient' }).hasAttribute('disabled')).toBe(true)
    expect(within(entry).queryByRole('button', { name: /handout/ })).toBeNull()
  })

  it('puts an entry on the handout, takes it off, and says so', async () => {
    const { entry, user } = await openEntry('Larchol')
    await user.click(within(entry).getByRole('button', { name: 'Add to handout' }))
    expect(screen.getByText('Larchol is on the handout.')).toBeTruthy()
    await user.click(within(entry).getByRole('button', { name: 'Remove from handout' }))
    expect(screen.getByText('Larchol is off the handout.')).toBeTruthy()
  })

  it('leads to the twin', async () => {
    const { entry, user } = await openEntry('Larchol')
    await user.click(within(entry).getByRole('button', { name: 'Reed block' }))
    expect(await screen.findByRole('heading', { name: 'Reed block' })).toBeTruthy()
  })

  it('closes by Esc and by its button, and the focus returns to the row', async () => {
    const { entry, user } = await openEntry('Larchol')
    within(entry).getByRole('tab', { name: 'Clinical' }).focus()
    await user.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('complementary')).toBeNull())
    await waitFor(() => expect(document.activeElement).toBe(row('Larchol')))
    await user.keyboard('{Enter}')
    await pane()
    await user.click(screen.getByRole('button', { name: 'Close entry' }))
    await waitFor(() => expect(document.activeElement).toBe(row('Larchol')))
  })
})
