// @vitest-environment happy-dom
import { createApp, defineComponent, h } from 'vue'
import { createMemoryHistory, createRouter } from 'vue-router'
import { describe, expect, it } from 'vitest'
import { useOpenEntry } from '../../../src/composables/useOpenEntry'
import { entryId } from '../../../src/core/topic/entry'

const [a, b] = [entryId('drug/a'), entryId('drug/b')]
const Blank = defineComponent(() => () => h('div'))

/** What `useOpenEntry` gives inside an app with two screens. */
async function mountOpenEntry() {
  const routes = ['board', 'guide'].map((name) => ({ path: `/${name}`, name, component: Blank }))
  const router = createRouter({ history: createMemoryHistory(), routes })
  await router.push('/board')
  const made: ReturnType<typeof useOpenEntry>[] = []
  const Probe = defineComponent(() => {
    made.push(useOpenEntry())
    return () => h('div')
  })
  createApp(Probe).use(router).mount(document.createElement('div'))
  const [entry] = made
  if (!entry) throw new Error('not mounted')
  const settle = () => new Promise((resolve) => setTimeout(resolve))
  return { ...entry, router, settle }
}

describe('useOpenEntry', () => {
  it('keeps the open entry in the route, on the screen where it was opened', async () => {
    const { openId, open, close, router, settle } = await mountOpenEntry()
    expect(openId.value).toBeNull()
    open(a)
    await settle()
    expect(openId.value).toBe(a)
    expect(router.currentRoute.value.name).toBe('board')
    close()
    await settle()
    expect(openId.value).toBeNull()
  })

  it('closes by Back, and Back leads through the entries that were opened one by one', async () => {
    const { openId, open, router, settle } = await mountOpenEntry()
    open(a)
    await settle()
    open(b)
    await settle()
    router.back()
    await settle()
    expect(openId.value).toBe(a)
    router.back()
    await settle()
    expect(openId.value).toBeNull()
  })

  it('leaves no trail of the entries that the arrow keys passed', async () => {
    const { openId, open, router, settle } = await mountOpenEntry()
    open(a)
    await settle()
    open(b, true)
    await settle()
    expect(openId.value).toBe(b)
    router.back()
    await settle()
    expect(openId.value).toBeNull()
  })

  it('does not open the open entry again', async () => {
    const { openId, open, router, settle } = await mountOpenEntry()
    open(a)
    await settle()
    open(a)
    await settle()
    router.back()
    await settle()
    expect(openId.value).toBeNull()
  })
})
