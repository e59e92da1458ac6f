import { onScopeDispose } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { useGateway } from '../../platform/gateway'
import { usePrivacyStore } from './privacy-store'

/** Screens that save and print something of their own. */
const WITH_OWN_OUTPUT = ['compare', 'edit']

/** The handout's part of the application menu: the sheet is saved and printed from any screen, and shown when it is. */
export function useHandoutCommands(): void {
  const gateway = useGateway()
  const router = useRouter()
  const route = useRoute()

  async function give(action: 'savePdf' | 'print'): Promise<void> {
    if (WITH_OWN_OUTPUT.includes(String(route.name))) return
    // Asked for here: what makes a sheet is not loaded before one is wanted.
    const { useHandoutOutputStore } = await import('./handout-output-store')
    const output = useHandoutOutputStore()
    if (route.name !== 'handout') await router.push({ name: 'handout' })
    await output[action]()
  }

  onScopeDispose(
    gateway.onMenuCommand((command) => {
      if (command === 'savePdf' || command === 'print') void give(command)
      else if (command === 'checkPrivacy') usePrivacyStore().open()
    }),
  )
}
