import { render, screen, within } from '@testing-library/vue'
import userEvent from '@testing-library/user-event'
import { createPinia, setActivePinia } from 'pinia'
import type { Records } from '../../../src/core/records/record'
import { NO_ANSWER, type SearchAnswer } from '../../../src/core/search/answer'
import type { Pack } from '../../../src/core/topic/topic'
import { gatewayKey } from '../../../src/platform/gateway'
import { createMemoryGateway } from '../../../src/platform/memory-gateway'
import { searchClientKey } from '../../../src/platform/search-client'
import HandoutScreen from '../../../src/screens/handout/HandoutScreen.vue'
import { useHandoutOutputStore } from '../../../src/screens/handout/handout-output-store'
import { useHandoutStore } from '../../../src/screens/handout/handout-store'
import { useLibraryStore } from '../../../src/screens/library-store'
import { useRecordsStore } from '../../../src/screens/records-store'
import { care, handoutPack, patientText } from '../../unit/core/handout/handout-fixture'
import { eventually } from '../../support/eventually'

export const MORE = Array.from({ length: 30 }, (_, i) =>
  care(`more-${i}`, patientText({ name: `More ${i}`, steps: ['Do it.'] })),
)
export const pack: Pack = handoutPack({ entries: [...handoutPack().entries, ...MORE] })

/** Finds entries of the pack whose name holds the query. */
function search(query: string): Promise<SearchAnswer> {
  const found = pack.entries.filter(({ name }) => query && name.includes(query))
  const hits = found.map(({ id, kind, name }) => ({ id, kind, name, topic: pack.manifest.id }))
  return Promise.resolve({ ...NO_ANSWER, hits: hits as SearchAnswer['hits'] })
}

/** Opens the studio on a pack in memory. */
export async function openStudio(records: Partial<Records> = {}) {
  const gateway = createMemoryGateway([pack])
  Object.assign(gateway.records, records)
  const pinia = createPinia()
  setActivePinia(pinia)
  const view = render(HandoutScreen, {
    global: {
      plugins: [pinia],
      provide: { [gatewayKey]: gateway, [searchClientKey]: { load: () => undefined, search } },
    },
  })
  await useRecordsStore().load()
  await useLibraryStore().load()
  await screen.findByRole('heading', { name: 'Preview' })
  return { gateway, view, handout: useHandoutStore(), output: useHandoutOutputStore(), user: userEvent.setup() }
}

/** What the first sheet says. */
export function sheetText(container: Element): string {
  const host = [...container.querySelectorAll('.paper > div')].find((element) => element.shadowRoot)
  return host?.shadowRoot?.textContent ?? ''
}

/** Names of the items in the order of the page. */
export const chosen = () =>
  [...within(screen.getByRole('region', { name: 'On the sheet' })).queryAllByRole('button', { expanded: false })]
    .map((button) => button.querySelector('.name')?.textContent ?? '')
    .filter(Boolean)
export const outcome = () => screen.getByRole('status', { name: 'Outcome' }).textContent?.trim()
export const button = (name: string | RegExp) => screen.getByRole('button', { name })
/** Opens an item's lines. */
export const openItem = (name: string) =>
  screen.getByRole('button', { name: new RegExp(`${name} \\d+`), expanded: false })
export const editor = (path: string) => {
  const field = document.querySelector<HTMLTextAreaElement>(`[data-editor="${path}"]`)
  if (!field) throw new Error(`no editor for ${path}`)
  return field
}
export const judged = () => eventually(() => screen.getByText(/reading limits$/))
