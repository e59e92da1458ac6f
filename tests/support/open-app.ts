import userEvent from '@testing-library/user-event'
import { render, screen, within } from '@testing-library/vue'
import { createPinia } from 'pinia'
import App from '../../src/App.vue'
import type { PackProblem } from '../../src/core/contract/contract'
import type { Pack } from '../../src/core/topic/topic'
import { gatewayKey, type Gateway } from '../../src/platform/gateway'
import { createMemoryGateway } from '../../src/platform/memory-gateway'
import { createSearchClient, searchClientKey } from '../../src/platform/search-client'
import { createAppRouter } from '../../src/router'
import { boardPack } from '../fixtures/board-pack'
import { createSearchStandIn } from './search-stand-in'

/**
 * The whole program page over packs in memory, with its own stores and routes.
 * @param options.gateway answers that differ from those of the memory gateway
 */
export function openApp(options: { packs?: Pack[]; problems?: PackProblem[]; gateway?: Partial<Gateway> } = {}) {
  const memory = createMemoryGateway(options.packs ?? [boardPack()], options.problems)
  const gateway = Object.assign(memory, options.gateway)
  render(App, {
    global: {
      plugins: [createPinia(), createAppRouter()],
      provide: {
        [gatewayKey as symbol]: gateway,
        [searchClientKey as symbol]: createSearchClient(createSearchStandIn()),
      },
    },
  })
  return { gateway, user: userEvent.setup() }
}

/** The app once its board is shown. */
export async function openBoard(options: Parameters<typeof openApp>[0] = {}) {
  const app = openApp(options)
  await list('Drugs')
  return app
}

export const searchBox = () => screen.getByRole<HTMLInputElement>('combobox', { name: /^Search/ })

/** One of the board's three regions. */
export const list = (name: string) => screen.findByRole('region', { name })

/** The names of the rows that a list shows, in order. */
export async function rowsOf(name: string): Promise<string[]> {
  const rows = within(await list(name)).queryAllByRole('option')
  return rows.map((row) => row.querySelector('.name')?.textContent?.trim() ?? '')
}

/** The row of an entry on the board. */
export function row(name: string): HTMLElement {
  const found = screen
    .getAllByRole('option', { name: new RegExp(`^${name}`) })
    .find((option) => option.hasAttribute('data-row'))
  if (!found) throw new Error(`no row ${name} on the board`)
  return found
}

/** The names in the list of the search box, in order; none while it is closed. */
export function suggestions(): string[] {
  const box = screen.queryByRole('listbox', { name: 'Search results' })
  return within(box ?? document.createElement('div'))
    .queryAllByRole('option')
    .map((option) => option.querySelector('.name')?.textContent?.trim() ?? '')
}

/** The detail pane. */
export const pane = () => screen.findByRole('complementary', { name: 'Entry' })
