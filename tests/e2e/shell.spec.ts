import { readFile } from 'node:fs/promises'
import { test as base } from 'playwright/test'
import { expect, launchApp, test } from './app'
import { removeFolder } from '../support/remove-folder'
import { asked } from './main-process'

test.use({ file: import.meta.filename })

test('the page has no Node, no Electron, and a bridge of plain functions only', async ({ app: { page } }) => {
  const seen = await page.evaluate(() => ({
    globals: ['require', 'process', 'Buffer', 'module'].filter((name) => name in window),
    bridge: Object.entries((window as unknown as { desk: object }).desk).map(([name, value]) => [name, typeof value]),
  }))
  expect(seen.globals).toEqual([])
  expect(seen.bridge.length).toBeGreaterThan(0)
  expect(seen.bridge.every(([, type]) => type === 'function')).toBe(true)
  expect(seen.bridge.map(([name]) => name).sort()).toEqual([
    'appReadAbout',
    'appTakeNotices',
    'appTellUnsaved',
    'comparePrint',
    'comparePrintOptionSheet',
    'compareSaveCsv',
    'compareSaveOptionSheet',
    'draftsAccept',
    'draftsCancelImport',
    'draftsList',
    'draftsRead',
    'draftsRemove',
    'draftsSave',
    'handoutChooseLogo',
    'handoutPrint',
    'handoutSavePdf',
    'hotkeyReadStatus',
    'libraryAcceptImport',
    'libraryAcceptUpdate',
    'libraryChooseFolder',
    'libraryChooseImport',
    'libraryDiscardImport',
    'libraryEdit',
    'libraryExport',
    'libraryForgetFolder',
    'libraryKeepTyped',
    'libraryListPacks',
    'libraryReadDropped',
    'libraryReadIndex',
    'libraryReadKey',
    'libraryReadPack',
    'libraryReadTyped',
    'libraryRemove',
    'libraryReviewUpdate',
    'librarySearch',
    'librarySwitchVersion',
    'onDraftsProgress',
    'onLibraryChanged',
    'onLibraryIndexing',
    'onMenuCommand',
    'onRecordsChanged',
    'privacyCheck',
    'recordsChange',
    'recordsChooseImport',
    'recordsEraseAll',
    'recordsExport',
    'recordsImport',
    'recordsRead',
    'settingsRead',
    'settingsWrite',
  ])
})

test('the page comes from app://bundle with a policy that allows no inline or foreign code', async ({
  app: { page },
}) => {
  const { url, policy } = await page.evaluate(async () => {
    const response = await fetch(location.href)
    return { url: location.href, policy: response.headers.get('content-security-policy') ?? '' }
  })
  expect(url).toMatch(/^app:\/\/bundle\//)
  expect(policy).toContain("default-src 'none'")
  expect(policy).not.toContain('unsafe')
  const ran = await page.evaluate(() => {
    const script = document.createElement('script')
    try {
      script.textContent = 'window.injected = true'
      document.head.append(script)
    } catch {
      return false
    }
    return 'injected' in window
  })
  expect(ran).toBe(false)
})

test('walking through every screen breaks no rule of the policy', async ({ app: { page } }) => {
  await page.evaluate(() => {
    const seen: string[] = []
    Object.assign(window, { policyBreaches: seen })
    document.addEventListener('securitypolicyviolation', (event) =>
      seen.push(`${event.violatedDirective} ${event.blockedURI}`),
    )
  })
  for (const name of ['Guide', 'Handout', 'Settings', 'Board']) await page.getByRole('link', { name }).click()
  await page.getByRole('option').first().click()
  await page
    .getByRole('button', { name: /^Sources/ })
    .first()
    .click()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Close entry' }).click()
  expect(await page.evaluate(() => (window as unknown as { policyBreaches: string[] }).policyBreaches)).toEqual([])
})

test('the menu leads to the About box with intended use, versions and licences', async ({
  app: { electron, page },
}) => {
  const clicked = await electron.evaluate(({ Menu, BrowserWindow }) => {
    const all = (items: Electron.MenuItem[]): Electron.MenuItem[] =>
      items.flatMap((i) => [i, ...all(i.submenu?.items ?? [])])
    const about = all(Menu.getApplicationMenu()?.items ?? []).find((item) => item.label.startsWith('About'))
    about?.click(undefined, BrowserWindow.getAllWindows()[0], undefined)
    return about?.label
  })
  expect(clicked).toBeTruthy()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('It is not for')
  await expect(dialog).toContainText('not yet reviewed by a clinician')
  await expect(dialog).toContainText('Electron')
  await expect(dialog).toContainText('minisearch')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
})

test('settings last: theme and text size are there after a restart', async ({ app: { page, userData } }) => {
  await page.getByRole('link', { name: 'Settings' }).click()
  await page.getByRole('radio', { name: 'Dark' }).click()
  await page.getByRole('radio', { name: '115 %' }).click()
  await expect
    .poll(() => readFile(`${userData}/settings.json`, 'utf8').catch(() => ''))
    .toMatch(/"interfaceSize":\s*115/)
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.getByRole('link', { name: 'Settings' }).click()
  await expect(page.getByRole('radio', { name: '115 %' })).toBeChecked()
  await page.getByRole('radio', { name: 'Light' }).click()
  await page.getByRole('radio', { name: '100 %' }).click()
})

test('the guide is one readable page whose contents follow the scroll', async ({ app: { page } }) => {
  await page.getByRole('link', { name: 'Guide' }).click()
  const contents = page.getByRole('navigation', { name: 'Contents of the guide' })
  for (const name of [
    'Overview',
    'Causes',
    'Symptoms',
    'Diagnostic tests',
    'Drugs',
    'Red flags',
    'Questions and answers',
  ])
    await expect(contents.getByRole('button', { name: new RegExp(`^${name}`) })).toBeVisible()
  await contents.getByRole('button', { name: /^Red flags/ }).click()
  await expect(page.getByRole('heading', { name: 'Red flags', exact: true })).toBeInViewport()
  await expect(contents.locator('[aria-current]')).toContainText('Red flags')
  await page.getByRole('group', { name: 'Guide text' }).evaluate((element) => element.scrollTo(0, 0))
  await expect(contents.locator('[aria-current]')).toContainText('Overview')
})

base('nothing leaves: requests, navigation, new windows and permissions are refused', async () => {
  // An app of its own: the driver goes on waiting for the navigation that never comes.
  const { electron, page, userData } = await launchApp()
  const outcome = await page.evaluate(async () => {
    const refused = (work: Promise<unknown>) =>
      work.then(
        () => false,
        () => true,
      )
    return {
      http: await refused(fetch('http://127.0.0.1:9/')),
      file: await refused(fetch('file:///etc/passwd')),
      other: await refused(fetch('app://other/index.html')),
      popup: window.open('https://example.com') === null,
      notifications: await Notification.requestPermission(),
      camera: await refused(navigator.mediaDevices?.getUserMedia({ video: true }) ?? Promise.reject(new Error('none'))),
    }
  })
  expect(outcome).toEqual({ http: true, file: true, other: true, popup: true, notifications: 'denied', camera: true })
  await page.evaluate(() => {
    location.href = 'https://example.com/'
  })
  await page.waitForTimeout(300)
  expect(page.url()).toMatch(/^app:\/\/bundle\//)
  expect(
    await asked(() =>
      electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().filter((w) => w.isVisible()).length),
    ),
  ).toBe(1)
  await electron.close()
  await removeFolder(userData)
})
