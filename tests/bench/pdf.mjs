import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { withProgram } from './launch.mjs'

/**
 * Saves the default handout again and again through the app's own button.
 * @returns {Promise<{ times: number[], memoryGrowthMb: number, hiddenWindows: number }>} milliseconds as the app says them, the first left out
 */
export function measureOurPdf(electron, runs) {
  return withProgram(electron, async (app, page) => {
    const folder = await mkdtemp(join(tmpdir(), 'iliacus-bench-pdf-'))
    const path = join(folder, 'h.pdf')
    await page.waitForSelector('[data-row]')
    await app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
    }, path)
    const request = {
      packId: 'iliacus-muscle-spasm',
      template: 'home-care',
      items: [],
      paper: 'a4',
      textSize: 12,
      columns: 2,
      hasPictures: true,
      hasLetterhead: true,
      questionLines: 0,
      edits: [],
      patientName: '',
      nextVisit: '',
      note: '',
    }
    const times = []
    const memory = () =>
      app.evaluate(
        ({ app: running }) => running.getAppMetrics().reduce((sum, m) => sum + m.memory.workingSetSize, 0) / 1024,
      )
    let before = 0
    for (let i = 0; i <= runs; i++) {
      const saved = await page.evaluate((r) => window.desk.handoutSavePdf(r), request)
      if (!saved.ok) throw new Error(saved.error.message)
      if (i === 1) before = await memory()
      if (i > 0) times.push(saved.value.tookMs)
    }
    const memoryGrowthMb = (await memory()) - before
    // The print window goes after a minute without a job.
    await new Promise((done) => setTimeout(done, 62_000))
    const hiddenWindows = await app.evaluate(
      ({ BrowserWindow }) => BrowserWindow.getAllWindows().filter((window) => !window.isVisible()).length,
    )
    await readFile(path)
    await rm(folder, { recursive: true })
    return { times, memoryGrowthMb, hiddenWindows }
  })
}

/**
 * Loads the same page from a file into one reused hidden window of a bare program and prints it: no checks, no page number, and
 * the file written in one call that a full disk or a crash would cut short.
 * @param {{ html: string, css: string }} page `html` links `css` as sheet.css
 * @returns {Promise<number[]>} milliseconds, the first left out
 */
export function measureBarePdf(electron, page, runs) {
  return withProgram(electron, async (app) => {
    const folder = await mkdtemp(join(tmpdir(), 'iliacus-bench-bare-'))
    await writeFile(join(folder, 'page.html'), page.html)
    await writeFile(join(folder, 'sheet.css'), page.css)
    const times = await app.evaluate(
      async ({ BrowserWindow }, [path, count]) => {
        const window = new BrowserWindow({ show: false })
        const measured = []
        for (let i = 0; i <= count; i++) {
          const startedAt = performance.now()
          await window.loadFile(path)
          const bytes = await window.webContents.printToPDF({
            preferCSSPageSize: true,
            printBackground: true,
            generateTaggedPDF: true,
            generateDocumentOutline: true,
          })
          process.getBuiltinModule('node:fs').writeFileSync(`${path}.pdf`, bytes)
          if (i > 0) measured.push(performance.now() - startedAt)
        }
        return measured
      },
      [join(folder, 'page.html'), runs],
    )
    await rm(folder, { recursive: true })
    return times
  })
}
