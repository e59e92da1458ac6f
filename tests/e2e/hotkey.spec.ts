import { readFileSync } from 'node:fs'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'playwright/test'
import { expect, launchApp } from './app'
import { removeFolder } from '../support/remove-folder'
import { asked } from './main-process'

/** Keys that no other app under test on this display asks for: those of its default would be whose it starts first. */
const LETTER = String.fromCharCode(65 + (process.pid % 26))
const HOTKEY = `Control+Alt+Shift+${LETTER}`

/** An app whose settings ask for the hotkey from the start. */
async function launchWithHotkey() {
  const userData = await mkdtemp(join(tmpdir(), 'iliacus-e2e-'))
  const settings = { theme: 'system', interfaceSize: 100, hotkey: HOTKEY }
  await writeFile(join(userData, 'settings.json'), JSON.stringify({ schemaVersion: 1, settings }))
  return launchApp({ userData })
}

test('the hotkey is held in the system, changed by pressing others, and off where another program holds it', async () => {
  const { electron, page, userData } = await launchWithHotkey()
  const isHeld = () =>
    asked(() =>
      electron.evaluate(({ globalShortcut }, accelerator) => globalShortcut.isRegistered(accelerator), HOTKEY),
    )
  await expect.poll(isHeld).toBe(true)

  // A second program of its own cannot have the same keys.
  const other = await launchWithHotkey()
  await other.page.getByRole('link', { name: 'Settings' }).click()
  await expect(other.page.getByText(/Another program holds these keys/)).toBeVisible()
  const others = `Control+Alt+Shift+${LETTER === 'Z' ? 'A' : String.fromCharCode(LETTER.charCodeAt(0) + 1)}`
  await other.page.getByRole('button', { name: /^Hotkey/ }).click()
  await other.page.keyboard.press(others)
  await expect(other.page.getByText('The hotkey is on.')).toBeVisible()
  await other.electron.close()
  await removeFolder(other.userData)

  await page.getByRole('link', { name: 'Settings' }).click()
  await page.getByRole('button', { name: 'Switch off' }).click()
  await expect.poll(isHeld).toBe(false)
  await expect.poll(() => readFileSync(join(userData, 'settings.json'), 'utf8')).toMatch(/"hotkey":\s*null/)
  await electron.close()
  await removeFolder(userData)
})
