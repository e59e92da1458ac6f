import { fireEvent, screen, waitFor, within } from '@testing-library/vue'
import { describe, expect, it } from 'vitest'
import { openBoard, pane, row } from '../support/open-app'
import { putAside } from '../support/put-aside'

const tray = () => screen.getByRole('region', { name: 'To compare' })
const chips = () => [...tray().querySelectorAll('[data-chip] .text')].map((chip) => chip.textContent)
const chip = (name: string) => within(tray()).getByRole('button', { name: new RegExp(`: ?${name}$`) })

describe('the tray', () => {
  it('is not there while nothing is put aside, and stays while screens change', async () => {
    const { user } = await openBoard()
    expect(screen.queryByRole('region', { name: 'To compare' })).toBeNull()
    await putAside(user, 'Larchol', 'Otter test')
    expect(chips()).toEqual(['Larchol', 'Otter test'])
    expect(tray().textContent).toContain('4 more can be added')
    await user.click(screen.getByRole('link', { name: 'Guide' }))
    await screen.findByRole('navigation', { name: 'Contents of the guide' })
    expect(chips()).toEqual(['Larchol', 'Otter test'])
  })

  it('refuses a seventh entry, and says why', async () => {
    const { user } = await openBoard()
    await putAside(user, 'Larchol', 'Birchine', 'Alderin', 'Otter test', 'Heron scan', 'Kite count')
    expect(within(tray()).getByText('full')).toBeTruthy()
    await putAside(user, 'Reed block')
    const reason = 'Reed block was not added: 6 entries can be compared at once. Remove one first.'
    expect(within(tray()).getByText(reason)).toBeTruthy()
    expect(screen.getAllByText(reason).some((place) => place.getAttribute('aria-live') === 'polite')).toBe(true)
    expect(chips()).toHaveLength(6)
    await user.click(within(tray()).getByRole('button', { name: 'Take Alderin out of the comparison' }))
    expect(tray().textContent).toContain('1 more can be added')
  })

  it('moves and takes out entries by key; the focus stays with them', async () => {
    const { user } = await openBoard()
    await putAside(user, 'Larchol', 'Birchine', 'Alderin')
    chip('Alderin').focus()
    await user.keyboard('{Alt>}{ArrowLeft}{/Alt}')
    expect(chips()).toEqual(['Larchol', 'Alderin', 'Birchine'])
    await waitFor(() => expect(document.activeElement).toBe(chip('Alderin')))
    expect(screen.getByText('Alderin is now number 2 of 3.')).toBeTruthy()
    await user.keyboard('{Alt>}{ArrowRight}{ArrowRight}{/Alt}')
    expect(chips()).toEqual(['Larchol', 'Birchine', 'Alderin'])
    await user.keyboard('{Delete}')
    expect(chips()).toEqual(['Larchol', 'Birchine'])
    await waitFor(() => expect(document.activeElement).toBe(chip('Birchine')))
    await user.keyboard('{Delete}{Delete}')
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('combobox', { name: /^Search/ })))
    expect(screen.queryByRole('region', { name: 'To compare' })).toBeNull()
  })

  it('moves entries by mouse, and takes nothing else that is dropped', async () => {
    const { user } = await openBoard()
    await putAside(user, 'Larchol', 'Birchine', 'Alderin')
    const [first, , third] = [...tray().querySelectorAll('[data-chip]')]
    const data = new Map<string, string>()
    const dataTransfer = {
      setData: (type: string, value: string) => void data.set(type, value),
      getData: (type: string) => data.get(type) ?? '',
      get types() {
        return [...data.keys()]
      },
    }
    await fireEvent.drop(third!, { dataTransfer })
    expect(chips()).toEqual(['Larchol', 'Birchine', 'Alderin'])
    await fireEvent.dragStart(first!, { dataTransfer })
    await fireEvent.dragOver(third!, { dataTransfer })
    expect(third!.className).toContain('target')
    await fireEvent.drop(third!, { dataTransfer })
    expect(chips()).toEqual(['Birchine', 'Alderin', 'Larchol'])
  })

  it('leads to the entry, also from a screen that shows none', async () => {
    const { user } = await openBoard()
    await putAside(user, 'Larchol', 'Birchine')
    await user.click(screen.getByRole('link', { name: 'Settings' }))
    await screen.findByRole('heading', { name: 'Settings' })
    await user.click(chip('Birchine'))
    expect(within(await pane()).getByRole('heading', { name: 'Birchine' })).toBeTruthy()
  })

  it('makes a handout of what has words for the patient, and says what has none', async () => {
    const { user } = await openBoard()
    await putAside(user, 'Larchol', 'Birchine')
    await user.click(within(tray()).getByRole('button', { name: 'Make handout' }))
    await screen.findByRole('heading', { level: 1, name: 'Handout' })
    expect(
      screen.getByText('1 compared entry is on the handout. Without words for the patient: Birchine.'),
    ).toBeTruthy()
    expect(screen.getAllByText('A leaf for the pond').length).toBeGreaterThan(0)
  })
})

describe('the entry pane', () => {
  it('puts an entry into the comparison and takes it out', async () => {
    const { user } = await openBoard()
    await user.click(row('Larchol'))
    const entry = await pane()
    await user.click(within(entry).getByRole('button', { name: 'Add to compare' }))
    expect(screen.getByText('Larchol is in the comparison, 1 of 6.')).toBeTruthy()
    await user.click(within(entry).getByRole('button', { name: 'Remove from compare' }))
    expect(screen.getByText('Larchol is out of the comparison, 0 left.')).toBeTruthy()
  })
})
