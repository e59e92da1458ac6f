import { screen, within } from '@testing-library/vue'
import { pane, row, type openBoard } from './open-app'

type User = Awaited<ReturnType<typeof openBoard>>['user']

/** Puts entries of the board into the comparison, one after the other, and closes the pane. */
export async function putAside(user: User, ...names: string[]): Promise<void> {
  for (const name of names) {
    await user.click(row(name))
    await user.click(within(await pane()).getByRole('button', { name: 'Add to compare' }))
  }
  await user.click(screen.getByRole('button', { name: 'Close entry' }))
}
