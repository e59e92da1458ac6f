import { PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, it } from 'vitest'
import { finishPdf } from '../../../../../electron/main/services/pdf-finish'

const FACTS = {
  title: 'Cold & warm <at home>',
  language: 'en',
  subject: 'Invented cramp 1.0',
  creator: 'Iliacus Desk Reference',
  alternatives: [],
  day: '2026-11-22',
}

/** One page as Chromium leaves it: a tagged heading, an untagged rule and foot, a role of a later version. */
async function page(): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  const { context, catalog } = document
  const sheet = document.addPage([595, 842])
  const font = context.register(context.obj({ Type: 'Font', Subtype: 'Type1', BaseFont: 'Helvetica' }))
  sheet.node.set(PDFName.of('Resources'), context.obj({ Font: { F1: font } }))
  const content =
    'BT /H1 <</MCID 0>> BDC /F1 20 Tf 1 0 0 1 50 800 Tm (Title) Tj EMC ET 50 790 400 1 re f BT /F1 8 Tf 1 0 0 1 50 20 Tm (page 1) Tj ET'
  sheet.node.set(PDFName.of('Contents'), context.register(context.flateStream(content)))
  const strong = context.register(context.obj({ Type: 'StructElem', S: 'Strong', K: 0, Pg: sheet.ref }))
  catalog.set(PDFName.of('StructTreeRoot'), context.register(context.obj({ Type: 'StructTreeRoot', K: [strong] })))
  catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }))
  catalog.set(PDFName.of('Lang'), PDFString.of('en'))
  document.setTitle(FACTS.title)
  document.setCreationDate(new Date())
  return document.save({ useObjectStreams: false })
}

describe('finishPdf', () => {
  it('says what it is in both places, and when by the day alone', async () => {
    const finished = await finishPdf(await page(), FACTS)
    const document = await getDocument({ data: new Uint8Array(finished ?? []), verbosity: 0 }).promise
    const { info, metadata } = await document.getMetadata()
    expect(info).toMatchObject({
      Title: FACTS.title,
      Creator: FACTS.creator,
      Subject: FACTS.subject,
      Language: 'en',
      CreationDate: 'D:20261122000000Z',
      ModDate: 'D:20261122000000Z',
    })
    expect(metadata?.get('dc:title')).toBe(FACTS.title)
    expect(metadata?.get('xmp:creatortool')).toBe(FACTS.creator)
    expect(metadata?.getRaw()).not.toContain('pdfuaid')
    await document.destroy()
  })

  it('keeps the tags and makes everything else an artifact', async () => {
    const finished = await finishPdf(await page(), FACTS)
    const document = await getDocument({ data: new Uint8Array(finished ?? []), verbosity: 0 }).promise
    const sheet = await document.getPage(1)
    const { items } = await sheet.getTextContent({ includeMarkedContent: true })
    const marks = items.flatMap((item) =>
      'tag' in item && item.tag ? [item.tag] : 'str' in item && item.str ? [item.str] : [],
    )
    expect(marks).toEqual(['H1', 'Title', 'Artifact', 'Artifact', 'page 1'])
    expect((await document.getMarkInfo())?.Marked).toBe(true)
    await document.destroy()
    expect(Buffer.from(finished ?? []).toString('latin1')).toMatch(/\/RoleMap[\s\S]*\/Strong \/Span/)
  })

  it('makes the same bytes of the same page', async () => {
    const bytes = await page()
    expect(await finishPdf(bytes, FACTS)).toEqual(await finishPdf(bytes, FACTS))
  })

  it.each([new Uint8Array(), new TextEncoder().encode('hello'), new TextEncoder().encode('%PDF-1.4\n%%EOF\n')])(
    'makes nothing of what is no PDF (%#)',
    async (bytes) => {
      expect(await finishPdf(bytes, FACTS)).toBeUndefined()
    },
  )
})
