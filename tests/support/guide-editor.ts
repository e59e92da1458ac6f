import { screen } from '@testing-library/vue'
import { vi } from 'vitest'
import type { Pack } from '../../src/core/topic/topic'
import { boardPack } from '../fixtures/board-pack'
import { makeEntry, makeManifest, makePack, packId, said } from '../fixtures/make-pack'
import { openBoard } from './open-app'

export const ID = packId('calf-cramp')

/** A list that shows the rows in sight needs a height, which this DOM does not lay out. */
export function giveHeight(): void {
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(600)
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(300)
}

/** A guide as the importer makes it. */
export function imported(version = '1.0', summary = 'For the night.'): Pack {
  const manifest = makeManifest({ id: ID, title: 'Calf cramp', version, provenance: 'imported' })
  return makePack(
    [
      makeEntry('drug', 'velotrine', {
        name: 'Velotrine',
        summary: said(summary),
        details: [said('One.'), said('Two.')],
      }),
      makeEntry('drug', 'salts', { name: 'Salts' }),
      makeEntry('cause', 'fatigue', { name: 'Fatigue' }),
    ],
    { manifest },
  )
}

/**
 * The editor with that guide in it.
 * @param options.guide another one in its place
 * @param options.before told when the guide is installed, before the editor opens
 */
export async function openEditor(options: { entry?: string; guide?: Pack; before?: (app: Board) => void } = {}) {
  const app = await openBoard({ packs: [boardPack()] })
  const guide = options.guide ?? imported()
  app.gateway.install(guide)
  options.before?.(app)
  await app.user.click(screen.getByRole('link', { name: 'Library' }))
  await app.user.click(await screen.findByRole('button', { name: 'Edit…', description: '' }))
  await screen.findByRole('heading', { level: 1, name: `Edit ${guide.manifest.title}` })
  if (options.entry) await choose(app, options.entry)
  return app
}
type Board = Awaited<ReturnType<typeof openBoard>>
export type Opened = Awaited<ReturnType<typeof openEditor>>

/** Opens an entry by its row. */
export async function choose({ user }: Pick<Opened, 'user'>, name: string): Promise<void> {
  const row = await screen.findByRole('treeitem', { name: new RegExp(`^${name}`) })
  await user.click(row)
  await screen.findByRole('heading', { level: 2, name: new RegExp(`^${name}`) })
}

export const button = (name: string | RegExp) => screen.getByRole('button', { name })
export const field = (name: string) => screen.getByRole<HTMLTextAreaElement>('textbox', { name })
export const tab = (name: RegExp) => screen.getByRole('tab', { name })
export async function guideNow({ gateway }: Opened): Promise<Pack> {
  const read = await gateway.readPack(ID)
  if (!read.ok) throw new Error(read.error.message)
  return read.value
}
