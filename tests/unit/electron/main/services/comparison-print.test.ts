import type { BrowserWindow } from 'electron'
import { describe, expect, it, vi } from 'vitest'
import { createComparisonPrinter } from '../../../../../electron/main/services/comparison-print'
import type { PrintPage, PrintWindow } from '../../../../../electron/main/services/print-window'
import type { ComparisonPrintRequest } from '../../../../../src/core/contract/contract'
import { failure, success } from '../../../../../src/core/result'
import { entryId } from '../../../../../src/core/topic/entry'
import { boardPack } from '../../../../fixtures/board-pack'
import { packId } from '../../../../fixtures/make-pack'

vi.mock('electron', () => import('../../fake-electron'))

const item = (id: string, topic = 'invented-spasm') => ({ packId: packId(topic), entryId: entryId(id) })
const request: ComparisonPrintRequest = {
  items: [item('drug/larchol'), item('drug/birchine')],
  isOnlyDifferences: false,
  rowFilter: '',
  paper: 'letter',
}

/** Prints with a dialog that is answered at once. */
function printing(reason = '') {
  const pages: PrintPage[] = []
  const print = (_options: object, done: (isPrinted: boolean, reason: string) => void) => done(!reason, reason)
  const run = vi.fn<PrintWindow['run']>((page, work) => {
    pages.push(page)
    return work({ webContents: { print } } as unknown as BrowserWindow).then(success)
  })
  const pack = boardPack()
  const read = (id: string) =>
    Promise.resolve(id === pack.manifest.id ? success(pack) : failure('not-found', `There is no guide ${id} here.`))
  const printWindow = { run, destroy: vi.fn() } as PrintWindow
  return { pages, run, ...createComparisonPrinter({ packs: { read }, printWindow, today: () => '2026-02-03' }) }
}

describe('createComparisonPrinter', () => {
  it('prints the whole table across the sheet, with day, topic and for whom it is', async () => {
    const { pages, run, ...printer } = printing()
    expect(await printer.print(request)).toEqual(success({ isPrinted: true }))
    const [page] = pages
    expect(page?.html).toContain(
      'For clinicians, not for patients. In the order chosen; nothing is ranked. Printed on 3 February 2026.',
    )
    expect(page?.html.match(/<th scope="row">/g)).toHaveLength(13)
    expect(page?.html).toMatch(/Invented spasm, version \S+, not yet reviewed by a clinician/)
    expect(page?.html).not.toMatch(/<script|style="|https?:\/\//)
    expect(page?.css).toContain('size: 279.4mm 215.9mm')
    expect(page?.css).toContain('@font-face')
    expect(run.mock.calls[0]?.[2]).toEqual({ isAttended: true })
  })

  it('prints the rows that are on the screen, and says that others were left out', async () => {
    const { pages, ...printer } = printing()
    await printer.print({ ...request, isOnlyDifferences: true, rowFilter: 'role' })
    expect(pages[0]?.html.match(/<th scope="row">/g)).toHaveLength(1)
    expect(pages[0]?.html).toContain('Rows were left out.')
  })

  it.each<[reason: string, result: object]>([
    ['Print job canceled', success({ isPrinted: false })],
    ['Invalid printer settings', { ok: false, error: { code: 'io' } }],
  ])('says how the dialog ended: %s', async (reason, result) => {
    expect(await printing(reason).print(request)).toMatchObject(result)
  })

  it('prints nothing that is not there', async () => {
    const { run, ...printer } = printing()
    expect(
      await printer.print({ ...request, items: [item('drug/larchol'), item('drug/larchol', 'none')] }),
    ).toMatchObject({ error: { code: 'not-found' } })
    expect(await printer.print({ ...request, items: [item('drug/larchol')] })).toMatchObject({
      error: { code: 'invalid-input' },
    })
    expect(run).not.toHaveBeenCalled()
  })
})
