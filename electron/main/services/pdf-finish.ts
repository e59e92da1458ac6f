import { deflateSync } from 'node:zlib'
import {
  decodePDFRawStream,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFRawStream,
  PDFRef,
  ParseSpeeds,
  type PDFContext,
  type PDFPage,
} from '@cantoo/pdf-lib'
import { markArtifacts } from './pdf-artifacts'
import { renumber } from './pdf-renumber'
import { mendStructure } from './pdf-structure-tree'

/** What a finished PDF says about itself. */
export interface PdfFacts {
  title: string
  /** BCP 47 tag. */
  language: string
  /** Whose content it is; never a patient's name. */
  subject: string
  /** The program that made it. */
  creator: string
  /** What each picture with a caption shows, in the order of the page. */
  alternatives: readonly string[]
  /** ISO day: the same sheet made on the same day is the same file. */
  day: string
}

/** Types of PDF 2.0 that Chromium writes into a file of an earlier version, and what older readers shall take them for. */
const ROLES: Readonly<Record<string, string>> = { Strong: 'Span', Em: 'Span' }

/**
 * Adds what Chromium leaves out of a tagged PDF: page furniture as artifacts, metadata as XMP, roles that readers know, and
 * dates that do not depend on the clock. In one go: a sheet's few hundred objects take some ten milliseconds, and as many again
 * were spent in waiting between portions of them. No conformance to PDF/UA is claimed: nothing here can check it whole.
 * @returns the PDF; `undefined` where the bytes are no whole PDF
 */
export async function finishPdf(bytes: Uint8Array, facts: PdfFacts): Promise<Uint8Array | undefined> {
  let document: PDFDocument
  let pages: PDFPage[]
  try {
    document = await PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest })
    pages = document.getPages()
  } catch {
    return undefined
  }
  const { context } = document
  for (const page of pages) markPage(page, context)
  addRoles(document)
  mendStructure(document, facts.alternatives)
  addMetadata(document, facts)
  renumber(context)
  // Chromium's is of its own count; nothing that a clinic does needs one.
  delete context.trailerInfo.ID
  return document.save({
    useObjectStreams: false,
    addDefaultPage: false,
    updateFieldAppearances: false,
    objectsPerTick: Infinity,
  })
}

function markPage(page: PDFPage, context: PDFContext): void {
  const contents = page.node.get(PDFName.of('Contents'))
  const streams = contents instanceof PDFRef ? [context.lookup(contents)] : []
  const [stream] = streams
  if (!(stream instanceof PDFRawStream) || !(contents instanceof PDFRef)) return
  const resources = page.node.Resources()
  const objects = resources?.lookupMaybe(PDFName.of('XObject'), PDFDict)
  const isTagged = (name: string): boolean => {
    const object = objects?.lookup(PDFName.of(name.trim().replace(/^\//, '')))
    return object instanceof PDFRawStream && isForm(object) && /\bBDC\b/.test(textOf(object))
  }
  const marked = markArtifacts(textOf(stream), isTagged)
  if (marked === undefined) return
  const bytes = deflateSync(Buffer.from(marked, 'latin1'))
  context.assign(contents, context.stream(bytes, { Filter: 'FlateDecode' }))
}

function isForm(stream: PDFRawStream): boolean {
  return stream.dict.get(PDFName.of('Subtype')) === PDFName.of('Form')
}

function textOf(stream: PDFRawStream): string {
  return Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1')
}

function addRoles({ context, catalog }: PDFDocument): void {
  const root = catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict)
  if (!root) return
  const used = new Set<string>()
  for (const [, object] of context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict)) continue
    const role = object.get(PDFName.of('S'))
    if (role instanceof PDFName) used.add(role.decodeText())
  }
  const roles = Object.entries(ROLES).filter(([role]) => used.has(role))
  if (!roles.length) return
  const map = root.lookupMaybe(PDFName.of('RoleMap'), PDFDict) ?? context.obj({})
  for (const [role, as] of roles) map.set(PDFName.of(role), PDFName.of(as))
  root.set(PDFName.of('RoleMap'), map)
}

function addMetadata(document: PDFDocument, facts: PdfFacts): void {
  const { context, catalog } = document
  const made = new Date(`${facts.day}T00:00:00Z`)
  document.setCreationDate(made)
  document.setModificationDate(made)
  document.setCreator(facts.creator)
  document.setSubject(facts.subject)
  const xmp = context.stream(Buffer.from(xmpOf(facts, document.getProducer() ?? ''), 'utf8'), {
    Type: 'Metadata',
    Subtype: 'XML',
  })
  catalog.set(PDFName.of('Metadata'), context.register(xmp))
}

function xmpOf({ title, language, subject, creator, day }: PdfFacts, producer: string): string {
  const at = `${day}T00:00:00Z`
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${xml(title)}</rdf:li></rdf:Alt></dc:title>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">${xml(subject)}</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>${xml(language)}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>${xml(creator)}</xmp:CreatorTool><xmp:CreateDate>${at}</xmp:CreateDate><xmp:ModifyDate>${at}</xmp:ModifyDate>
<pdf:Producer>${xml(producer)}</pdf:Producer>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }
const xml = (text: string): string => text.replace(/[&<>]/g, (character) => ENTITIES[character] ?? character)
