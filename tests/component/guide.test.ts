import { screen, waitFor, within } from '@testing-library/vue'
import { describe, expect, it } from 'vitest'
import { openBoard, pane, row, searchBox, suggestions } from '../support/open-app'

async function openGuide() {
  const app = await openBoard()
  await app.user.click(screen.getByRole('link', { name: 'Guide' }))
  const contents = await screen.findByRole('navigation', { name: 'Contents of the guide' })
  return { ...app, contents: within(contents) }
}

describe('the guide', () => {
  it('lists its sections with their counts in the contents, and has a heading for each', async () => {
    const { contents } = await openGuide()
    const buttons = contents
      .getAllByRole('button')
      .map((button) => [...button.querySelectorAll('span')].map((span) => span.textContent).join(' '))
    expect(buttons).toEqual([
      'Overview',
      'Causes 1',
      'Diagnostic tests 3',
      'Care without drugs 1',
      'Drugs 3',
      'Procedures 2',
      'Red flags 1',
    ])
    for (const name of [
      'Overview',
      'Causes',
      'Diagnostic tests',
      'Care without drugs',
      'Drugs',
      'Procedures',
      'Red flags',
    ])
      expect(screen.getByRole('heading', { level: 2, name })).toBeTruthy()
  })

  it('says version, day and review status, and who stands behind a paragraph', async () => {
    await openGuide()
    expect(screen.getByText(/Version 1\.0, 2026-01-31 · not yet reviewed by a clinician/)).toBeTruthy()
    expect(screen.getByText(/A pond is a small lake\./).textContent).toContain('Invented Press')
  })

  it('tells what the editors added and shows their safety notes', async () => {
    await openGuide()
    const drugs = screen.getByRole('region', { name: 'Drugs' })
    expect(within(drugs).getByText('added by the editors')).toBeTruthy()
    expect(within(drugs).getByText(/Keep it away from otters\./)).toBeTruthy()
    expect(within(drugs).queryByText(/spells it in two ways/)).toBeNull()
  })

  it('goes to a section from the contents', async () => {
    const { user, contents } = await openGuide()
    await user.click(contents.getByRole('button', { name: /^Drugs/ }))
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2, name: 'Drugs' })))
  })

  it('opens an entry beside the text; closing it brings the focus back', async () => {
    const { user } = await openGuide()
    const name = screen.getByRole('button', { name: 'Strong wind: open this cause' })
    await user.click(name)
    expect(within(await pane()).getByRole('heading', { name: 'Strong wind' })).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Close entry' }))
    await waitFor(() => expect(document.activeElement).toBe(name))
  })

  it('stays where it is while searched; the answer opens beside the text, and all answers on the board', async () => {
    const { user } = await openGuide()
    await user.type(searchBox(), 'otter')
    await waitFor(() => expect(suggestions()).toEqual(['Otter test', 'Larchol', 'Show all on the board']))
    expect(screen.getByRole('navigation', { name: 'Contents of the guide' })).toBeTruthy()
    await user.keyboard('{Enter}')
    expect(within(await pane()).getByRole('heading', { name: 'Otter test' })).toBeTruthy()
    expect(screen.getByRole('navigation', { name: 'Contents of the guide' })).toBeTruthy()
    await user.type(searchBox(), 's')
    await waitFor(() => expect(suggestions()).toContain('Show all on the board'))
    await user.click(screen.getByRole('option', { name: 'Show all on the board' }))
    await waitFor(() => expect(row('Otter test')).toBeTruthy())
  })
})
