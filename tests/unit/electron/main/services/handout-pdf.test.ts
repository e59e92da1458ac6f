import type { BrowserWindow, WebContents } from 'electron'
import { describe, expect, it, vi } from 'vitest'
import { countPages, createHandoutPrinter } from '../../../../../electron/main/services/handout-pdf'
import type { PrintPage, PrintWindow } from '../../../../../electron/main/services/print-window'
import { failure, success } from '../../../../../src/core/result'
import { entryId } from '../../../../../src/core/topic/entry'
import { packId } from '../../../../../src/core/topic/topic'
import { handoutPack, handoutRequest } from '../../../core/handout/handout-fixture'

vi.mock('electron', () => import('../../fake-electron'))

const pdf = (pages: number) =>
  Buffer.from(
    `%PDF-1.4\n1 0 obj <</Type /Pages /Count ${pages}>> endobj\n${'2 0 obj <</Type /Page /Parent 1 0 R>> endobj\n'.repeat(pages)}trailer\n%%EOF\n`,
    'latin1',
  )

describe('countPages', () => {
  it.each<[what: string, bytes: Uint8Array, pages: number]>([
    ['one page', pdf(1), 1],
    ['13 pages', pdf(13), 13],
    ['no page', pdf(0), 0],
    ['names without spaces', Buffer.from('%PDF-1.7\n<</Type/Page>><</Type/Pages>>\n%%EOF'), 1],
    ['nothing', new Uint8Array(), 0],
    ['text', Buffer.from('hello'), 0],
    ['HTML', Buffer.from('<!doctype html>%%EOF'), 0],
    ['a PDF that was cut off', pdf(3).subarray(0, -8), 0],
    ['a PDF that begins late', Buffer.concat([Buffer.from('\n'), pdf(1)]), 0],
    ['zero bytes', new Uint8Array(500), 0],
  ])('finds in %s', (_what, bytes, pages) => {
    expect(countPages(bytes)).toBe(pages)
  })

  it('looks at its own part of a shared buffer only', () => {
    const shared = Buffer.concat([Buffer.from('before'), pdf(2), Buffer.from('after')])
    expect(countPages(new Uint8Array(shared.buffer, shared.byteOffset + 6, pdf(2).length))).toBe(2)
  })
})

const PATIENT = 'Wilhelmina Krähenbühl'
const request = handoutRequest({ patientName: PATIENT, note: 'Rest <b>well</b>' })

/** What a finished PDF is made of is tested beside it. */
const finish = vi.fn((bytes: Uint8Array) => Promise.resolve(bytes))

function printer(contents: object) {
  const pages: PrintPage[] = []
  const run = vi.fn<PrintWindow['run']>((page, work) => {
    pages.push(page)
    return work({ webContents: contents } as unknown as BrowserWindow).then(success)
  })
  const pack = handoutPack()
  const packs = {
    load: () => Promise.resolve({ packs: [pack], problems: [] }),
    read: (id: string) =>
      Promise.resolve(id === pack.manifest.id ? success(pack) : failure('not-found', `There is no guide ${id} here.`)),
  }
  const printWindow = { run, destroy: vi.fn() } as PrintWindow
  return { run, pages, printer: createHandoutPrinter({ packs, printWindow, today: () => '2026-02-03', finish }) }
}

describe('createHandoutPrinter', () => {
  it('makes a tagged PDF on the page of the style sheet, with the number at its foot and no name', async () => {
    const printToPDF = vi.fn<WebContents['printToPDF']>(() => Promise.resolve(pdf(2)))
    const { printer: used, pages } = printer({ printToPDF })
    expect(await used.toPdf(request)).toMatchObject({ ok: true, value: { pages: 2 } })
    const options = printToPDF.mock.calls[0]?.[0] ?? {}
    expect(options).toMatchObject({ preferCSSPageSize: true, printBackground: true, generateTaggedPDF: true })
    expect(options.footerTemplate).toContain('class="pageNumber"')
    expect(finish).toHaveBeenLastCalledWith(expect.anything(), {
      title: 'Hip muscle spasm: what to do at home',
      language: 'en',
      subject: 'Test muscle spasm 1.0, not yet reviewed by a clinician',
      creator: 'Iliacus Desk Reference',
      alternatives: [],
      day: '2026-02-03',
    })
    expect(JSON.stringify(options)).not.toContain(PATIENT)
    const [page] = pages
    expect(page?.html).toContain(PATIENT)
    expect(page?.html).toContain('Rest &lt;b&gt;well&lt;/b&gt;')
    expect(page?.css).toContain('@font-face')
    expect(`${page?.html}${page?.css}`).not.toMatch(/https?:\/\/|<script/)
  })

  it.each([pdf(0), pdf(1).subarray(0, 20), new Uint8Array()])(
    'hands out no PDF that came out damaged (%#)',
    async (bytes) => {
      const { printer: used } = printer({ printToPDF: () => Promise.resolve(bytes) })
      expect(await used.toPdf(request)).toMatchObject({ ok: false, error: { code: 'internal' } })
    },
  )

  it('prints nothing of a guide or an entry that is not there', async () => {
    const { printer: used, run } = printer({})
    const none = { ...request, packId: packId('none') }
    for (const method of ['toPdf', 'print', 'titleOf'] as const)
      expect(await used[method](none)).toMatchObject({ ok: false, error: { code: 'not-found' } })
    expect(run).not.toHaveBeenCalled()
  })

  it.each<[isPrinted: boolean, reason: string, result: object]>([
    [true, '', { ok: true, value: { isPrinted: true } }],
    [false, 'Print job canceled', { ok: true, value: { isPrinted: false } }],
    [false, 'Invalid printer settings', { ok: false, error: { code: 'io' } }],
  ])('shows the dialog, printed %s %j', async (isPrinted, reason, result) => {
    const print = vi.fn((_options: object, done: (isPrinted: boolean, reason: string) => void) =>
      done(isPrinted, reason),
    )
    const { printer: used, run } = printer({ print })
    expect(await used.print(request)).toMatchObject(result)
    expect(print.mock.calls[0]?.[0]).toEqual({ silent: false, printBackground: true })
    expect(run.mock.calls[0]?.[2]).toEqual({ isAttended: true })
  })

  it('makes option sheets of the same paper, with the same care for what is not there', async () => {
    const { packId: pack, paper, textSize, patientName, nextVisit } = request
    const items = ['drug/relaxant', 'care/ice'].map((id) => ({ packId: pack, entryId: entryId(id) }))
    const sheet = { items, paper, textSize, patientName, nextVisit }
    const { printer: used, pages, run } = printer({ printToPDF: () => Promise.resolve(pdf(1)) })
    expect(await used.optionSheetToPdf(sheet)).toMatchObject({ ok: true, value: { pages: 1 } })
    expect(pages[0]?.html).toContain('How might it help?')
    expect(pages[0]?.html).toContain(PATIENT)
    expect(await used.optionSheetTitleOf(sheet)).toEqual({ ok: true, value: 'Hip muscle spasm: your choices' })
    const print = vi.fn((_options: object, done: (isPrinted: boolean, reason: string) => void) => done(true, ''))
    const paper2 = printer({ print })
    expect(await paper2.printer.printOptionSheet(sheet)).toEqual(success({ isPrinted: true }))
    expect(paper2.pages[0]?.html).toContain('How might it help?')
    const none = { ...sheet, items: items.map((item) => ({ ...item, packId: packId('none') })) }
    expect(await used.optionSheetToPdf(none)).toMatchObject({ ok: false, error: { code: 'not-found' } })
    expect(await used.optionSheetTitleOf(none)).toMatchObject({ ok: false, error: { code: 'not-found' } })
    expect(run).toHaveBeenCalledOnce()
  })

  it('names the handout after the pack and never after the patient', async () => {
    const { printer: used } = printer({})
    expect(await used.titleOf(request)).toEqual({ ok: true, value: 'Hip muscle spasm: what to do at home' })
  })
})
