import { join } from 'node:path'
import { test as base, type Page } from 'playwright/test'
import { answerOpenDialog, answerSaveDialog, askedAtClosing, closeApp, expect, launchApp } from './app'
import { violations } from './axe'
import { choose, openEditor, openWithArticle, pressSave, saved } from './guide-editor'
import { ARTICLE_TITLE, row } from './library'

async function stateRole(page: Page): Promise<void> {
  await choose(page, 'Velotrine')
  await page.getByRole('tab', { name: 'Facts 0/13' }).click()
  await page.getByRole('combobox', { name: /^Role/ }).selectOption('Stated')
  await expect(page.getByRole('textbox', { name: 'Role' })).toBeFocused()
  await page.keyboard.type('Eases the nocturnal grip')
  await page.getByRole('button', { name: /^Sources of Role/ }).press('Enter')
  await page.getByRole('button', { name: 'New source…' }).press('Enter')
  const dialog = page.getByRole('dialog', { name: 'New source' })
  await dialog.getByRole('textbox', { name: 'Title' }).fill('Night cramps: a review')
  await dialog.getByRole('textbox', { name: /^Publisher/ }).fill('Invented Journal')
  await dialog.getByRole('textbox', { name: /^Address/ }).fill('https://journal.example/night-cramps')
  await expect(dialog.getByText('Host: journal.example.')).toBeVisible()
  await page.keyboard.press('Enter')
  const sources = page.getByRole('button', { name: 'Sources of Role: Night cramps: a review' })
  await expect(sources).toBeFocused()
}

async function writePatientText(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'For the patient' }).click()
  await page.getByRole('button', { name: 'Write it' }).click()
  const figures = page.getByRole('complementary', { name: 'Can the patient read it?' })
  const line = page.getByRole('textbox', { name: 'What it is, line 1' })
  await expect(line).toBeFocused()
  await page.keyboard.type('It utilizes central mechanisms to diminish involuntary muscular contraction.')
  await expect(figures.getByText('Above the reading limits')).toBeVisible()
  const grade = figures.getByRole('row', { name: /^Flesch-Kincaid/ })
  const before = await grade.textContent()
  await line.fill('It calms the leg at night.')
  await expect(figures.getByText('Within the reading limits')).toBeVisible()
  await expect(grade).not.toHaveText(before ?? '')
  await line.press('End')
  await line.press('Enter')
  await page.keyboard.type('You sleep better.')
  await expect(page.getByRole('textbox', { name: 'What it is, line 2' })).toHaveValue('You sleep better.')
}

base('an imported guide is edited, read, searched, handed out and rolled back', async () => {
  const desk = await openWithArticle()
  const { electron, page } = desk
  await openEditor(page)
  await stateRole(page)
  await writePatientText(page)
  await pressSave(electron)
  await expect(saved(page, '1.1')).toBeVisible()
  // The text has the focus still, and no sheet was made of the key.
  await expect(page.getByRole('textbox', { name: 'What it is, line 2' })).toBeFocused()
  await expect(page.getByText('imported, not reviewed, 1 fact cited')).toBeVisible()
  await expect(page.getByRole('treeitem', { name: /^Velotrine/ })).toContainText('1/13')

  // On the board and in the entry pane.
  await page.getByRole('button', { name: 'Show in the guide' }).click()
  await expect(page.getByRole('region', { name: 'Drugs' }).getByRole('option', { name: /^Velotrine/ })).toBeVisible()
  const pane = page.getByRole('complementary', { name: 'Entry' })
  await expect(pane.getByText('Eases the nocturnal grip')).toBeVisible()
  await pane.getByRole('tab', { name: /^Sources/ }).click()
  await expect(pane.getByText('Night cramps: a review')).toBeVisible()
  await pane.getByRole('tab', { name: 'For the patient' }).click()
  await expect(pane.getByText('It calms the leg at night.')).toBeVisible()

  // In the search.
  await page.getByRole('combobox', { name: /^Search/ }).fill('nocturnal grip')
  await expect(
    page.getByRole('listbox', { name: 'Search results' }).getByRole('option', { name: /Velotrine/ }),
  ).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('combobox', { name: /^Search/ }).fill('')

  // On a handout.
  await pane.getByRole('button', { name: 'Add to handout' }).click()
  await page.getByRole('link', { name: 'Handout' }).click()
  const sheet = page.getByRole('group', { name: 'Pages' })
  await expect(sheet.getByText('It calms the leg at night.').first()).toBeVisible()
  await expect(sheet.getByText('Swelling of one leg only').first()).toBeVisible()

  // Back to the version before.
  await page.getByRole('link', { name: 'Library' }).click()
  await row(page, ARTICLE_TITLE).getByRole('button', { name: 'Roll back to 1.0…' }).click()
  await page.getByRole('button', { name: 'Roll back to 1.0', exact: true }).click()
  await expect(page.getByText(`${ARTICLE_TITLE} is at version 1.0 now.`)).toBeVisible()
  await openEditor(page)
  await choose(page, 'Velotrine')
  await expect(page.getByRole('tab', { name: 'Facts 0/13' })).toBeVisible()
  await expect(page.getByText('imported, not reviewed, no cited facts', { exact: false }).first()).toBeVisible()
  await closeApp(desk)
})

base('running text is written with its source, read in the guide, exported and read in again', async () => {
  const desk = await openWithArticle()
  const { electron, page, userData } = desk
  await openEditor(page)
  await page.getByRole('treeitem', { name: 'Running text' }).click()
  await page.getByRole('textbox', { name: 'Overview, paragraph 1' }).fill('A calf cramp wakes the runner.')
  await page.getByRole('combobox', { name: 'Write a text for another section' }).selectOption('Conclusion')
  const conclusion = page.getByRole('textbox', { name: 'Conclusion, paragraph 1' })
  await expect(conclusion).toBeFocused()
  await page.keyboard.type('Most cramps pass by themselves.')
  await pressSave(electron)
  const sources = page.getByRole('button', { name: /^Sources of Conclusion, paragraph 1/ })
  await expect(sources).toBeFocused()
  await expect(sources).toHaveAccessibleDescription('Choose who says so: at least one source.')
  await sources.press('Enter')
  await page.getByRole('checkbox', { name: new RegExp(ARTICLE_TITLE) }).press('Space')
  await page.keyboard.press('Escape')
  await pressSave(electron)
  await expect(saved(page, '1.1')).toBeVisible()

  await page.getByRole('link', { name: 'Library' }).click()
  await row(page, ARTICLE_TITLE).getByRole('button', { name: 'Open' }).click()
  await page.getByRole('link', { name: 'Guide' }).click()
  const text = page.getByRole('group', { name: 'Guide text' })
  await expect(text.getByText('A calf cramp wakes the runner.')).toBeVisible()
  await expect(text.getByText('Most cramps pass by themselves.')).toBeAttached()

  await page.getByRole('link', { name: 'Library' }).click()
  await answerSaveDialog(electron, join(userData, 'cramp.json'))
  await row(page, ARTICLE_TITLE).getByRole('button', { name: 'Export…' }).click()
  await expect(page.getByText('was saved as cramp.json')).toBeVisible()
  await row(page, ARTICLE_TITLE).getByRole('button', { name: 'Remove…' }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Remove/ })
    .click()
  await expect(row(page, ARTICLE_TITLE)).toHaveCount(0)
  await answerOpenDialog(electron, join(userData, 'cramp.json'))
  await page.getByRole('button', { name: 'Import a guide…' }).click()
  await page.getByRole('button', { name: /^Install/ }).click()
  await row(page, ARTICLE_TITLE).getByRole('button', { name: 'Edit…' }).click()
  await page.getByRole('treeitem', { name: 'Running text' }).click()
  await expect(conclusion).toHaveValue('Most cramps pass by themselves.')
  await closeApp(desk)
})

base(
  'a saved version is chosen among several, compared and gone back to; it is there after another start',
  async () => {
    const desk = await openWithArticle()
    const { page, userData } = desk
    await openEditor(page)
    await choose(page, 'Velotrine')
    for (const [n, text] of ['For the first night.', 'For the second night.', 'For the third night.'].entries()) {
      await page.getByRole('textbox', { name: 'Summary' }).fill(text)
      await page.getByRole('button', { name: 'Save entry' }).click()
      await expect(saved(page, `1.${n + 1}`)).toBeVisible()
    }
    await desk.electron.close()

    const again = await launchApp({ userData })
    await again.page.getByRole('link', { name: 'Library' }).click()
    await row(again.page, ARTICLE_TITLE).getByRole('button', { name: 'All versions…' }).click()
    const dialog = again.page.getByRole('dialog', { name: `Versions of ${ARTICLE_TITLE}` })
    await expect(dialog.getByRole('listitem').filter({ hasText: /^\s*Version/ })).toHaveCount(3)
    await expect(dialog.getByText(/^saved on \d+ \w+ \d{4} at \d\d:\d\d$/)).toHaveCount(2)
    await expect(dialog.getByText('Changed: Velotrine (drug): summary.').first()).toBeVisible()
    expect(await violations(again.page)).toEqual([])
    await dialog.getByRole('button', { name: 'Compare version 1.1' }).click()
    await expect(again.page.getByRole('heading', { name: /back from 1\.3 to 1\.1\?$/ })).toBeFocused()
    await expect(again.page.getByText('For the first night.').first()).toBeVisible()
    await again.page.getByRole('button', { name: 'Roll back to 1.1', exact: true }).click()
    await expect(again.page.getByText(`${ARTICLE_TITLE} is at version 1.1 now.`)).toBeVisible()
    await openEditor(again.page)
    await choose(again.page, 'Velotrine')
    await expect(again.page.getByRole('textbox', { name: 'Summary' })).toHaveValue('For the first night.')
    // What is saved next is above every version that is kept.
    await again.page.getByRole('textbox', { name: 'Summary' }).fill('For the fourth night.')
    await again.page.getByRole('button', { name: 'Save entry' }).click()
    await expect(saved(again.page, '1.4')).toBeVisible()
    await closeApp(again)
  },
)

base('what is wrong is said at its field; nothing typed is lost; leaving asks first', async () => {
  const desk = await openWithArticle()
  const { electron, page } = desk
  await openEditor(page)
  await choose(page, 'Velotrine')
  await page.getByRole('tab', { name: /^Facts/ }).click()
  await page.getByRole('combobox', { name: /^Adult dose/ }).selectOption('Stated')
  await page.getByRole('textbox', { name: 'Dose', exact: true }).fill('one leaf')
  await page.getByRole('tab', { name: 'Text' }).click()
  await page.keyboard.press('Control+s')
  const drug = page.getByRole('textbox', { name: 'Drug' })
  await expect(drug).toBeFocused()
  await expect(drug).toHaveAccessibleDescription('Write something here.')
  await expect(page.getByRole('textbox', { name: 'Dose', exact: true })).toHaveValue('one leaf')

  // Another entry is looked at meanwhile, by key.
  await page.keyboard.press('Alt+PageDown')
  await expect(page.getByRole('heading', { level: 2, name: 'Magnesium salts' })).toBeFocused()
  await page.keyboard.press('Alt+PageUp')
  await expect(page.getByRole('textbox', { name: 'Dose', exact: true })).toHaveValue('one leaf')

  // Closing the window asks, too; who goes back finds everything as it was.
  expect(await askedAtClosing(electron)).toContain('“Velotrine”')
  await expect(page.getByRole('textbox', { name: 'Dose', exact: true })).toHaveValue('one leaf')

  await page.getByRole('link', { name: 'Board' }).click()
  const dialog = page.getByRole('dialog', { name: 'Leave without saving?' })
  await expect(dialog.getByRole('listitem')).toHaveText(['Velotrine'])
  await page.keyboard.press('Escape')
  await expect(page.getByRole('textbox', { name: 'Dose', exact: true })).toHaveValue('one leaf')
  await page.getByRole('link', { name: 'Board' }).click()
  await dialog.getByRole('button', { name: 'Leave without saving' }).click()
  await expect(page.getByRole('region', { name: 'Drugs' })).toBeVisible()

  // A guide of the app is not edited, and the library says why.
  await page.getByRole('link', { name: 'Library' }).click()
  const edit = row(page, 'Iliacus muscle spasm').getByRole('button', { name: 'Edit…' })
  await expect(edit).toHaveAttribute('aria-disabled', 'true')
  await expect(edit).toHaveAccessibleDescription(/came with the app/)
  await edit.press('Enter')
  await expect(page.getByText(/came with the app and is updated with it/)).toBeVisible()
  await closeApp(desk)
})

base(
  'entries are added and removed; without red flags no handout is made; a review is taken back by a change',
  async () => {
    const desk = await openWithArticle()
    const { page } = desk
    await openEditor(page)
    await page.getByRole('button', { name: 'Add an entry…' }).click()
    await page.getByRole('combobox', { name: 'Kind' }).selectOption('Care measure')
    await page.getByRole('textbox', { name: 'Name' }).fill('Rest the leg')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('textbox', { name: 'Summary' })).toBeFocused()
    await page.keyboard.type('Sit down until it eases.')
    await page.getByRole('button', { name: /^Sources of the summary/ }).click()
    await page.getByRole('checkbox', { name: new RegExp(ARTICLE_TITLE) }).press('Space')
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Save entry' }).click()
    await expect(saved(page, '1.1')).toBeVisible()

    await page.getByRole('treeitem', { name: 'Review' }).click()
    await expect(page.getByText(/takes the review back/).first()).toBeVisible()
    await page.getByRole('textbox', { name: 'Reviewed by' }).fill('Dr Ada Otter')
    await page.getByRole('button', { name: 'Set the review' }).click()
    await expect(
      page
        .getByRole('banner')
        .or(page.locator('main'))
        .getByText(/reviewed by Dr Ada Otter on/)
        .first(),
    ).toBeVisible()

    for (const name of ['Swelling of one leg only', 'Pain at rest that does not ease']) {
      await choose(page, name)
      await page.getByRole('button', { name: 'Remove entry…' }).click()
      const dialog = page.getByRole('dialog', { name: `Remove ${name}?` })
      if (name.startsWith('Pain')) await expect(dialog).toContainText('last red flag')
      await dialog.getByRole('button', { name: 'Remove the entry' }).click()
      await expect(page.getByRole('treeitem', { name: new RegExp(`^${name}`) })).toHaveCount(0)
    }
    await expect(page.getByText(/imported, not reviewed/).first()).toBeVisible()
    await page.getByRole('link', { name: 'Library' }).click()
    await row(page, ARTICLE_TITLE).getByRole('button', { name: 'Open' }).click()
    await page.getByRole('link', { name: 'Handout' }).click()
    await expect(
      page.getByText(`${ARTICLE_TITLE} has no red flags, and no handout is made without them.`).first(),
    ).toBeVisible()
    await closeApp(desk)
  },
)
