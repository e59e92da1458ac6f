import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'playwright/test'
import { expect, launchApp } from './app'

test('the hotkey is held in the system, changed by pressing others, and off where another program holds it', async () => {
  const { electron, page, userData } = await launchApp()
  const isHeld = (keys: string) =>
    electron.evaluate(({ globalShortcut }, accelerator) => globalShortcut.isRegistered(accelerator), keys)
  await expect.poll(() => isHeld('Control+Alt+H')).toBe(true)

  // A second program of its own cannot have the same keys.
  const otherData = await mkdtemp(join(tmpdir(), 'iliacus-e2e-'))
  const other = await launchApp({ userData: otherData })
  await other.page.getByRole('link', { name: 'Settings' }).click()
  await expect(other.page.getByText(/Another program holds these keys/)).toBeVisible()
  await other.page.getByRole('button', { name: /^Hotkey/ }).click()
  await other.page.keyboard.press('Control+Alt+F9')
  await expect(other.page.getByText('The hotkey is on.')).toBeVisible()
  await other.electron.close()
  await rm(otherData, { recursive: true, force: true })

  await page.getByRole('link', { name: 'Settings' }).click()
  await page.getByRole('button', { name: 'Switch off' }).click()
  await expect.poll(() => isHeld('Control+Alt+H')).toBe(false)
  await expect.poll(() => readFileSync(join(userData, 'settings.json'), 'utf8')).toMatch(/"hotkey":\s*null/)
  await electron.close()
  await rm(userData, { recursive: true, force: true })
})
