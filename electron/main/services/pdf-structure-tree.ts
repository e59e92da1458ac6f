import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFRef,
  PDFString,
  type PDFDocument,
  type PDFObject,
} from '@cantoo/pdf-lib'

const NAME = PDFName.of('ID')
const CHILDREN = PDFName.of('K')
const ALTERNATIVE = PDFName.of('Alt')
const FIGURE = PDFName.of('Figure')

/**
 * Gives figures their alternative texts, which Chromium leaves out for line drawings, and names structure elements in the order
 * of the page: Chromium counts names up while a window lives, so that the same sheet would differ by what was made before it.
 * @param alternatives in the order of the page; used only where there are as many figures without one
 */
export function mendStructure({ context, catalog }: PDFDocument, alternatives: readonly string[]): void {
  const root = catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict)
  if (!root) return
  const elements: { ref: PDFRef; element: PDFDict }[] = []
  const visit = (object: PDFObject | undefined): void => {
    if (object instanceof PDFArray) object.asArray().forEach(visit)
    if (!(object instanceof PDFRef)) return
    const element = context.lookup(object)
    if (element instanceof PDFArray) return visit(element)
    if (!(element instanceof PDFDict)) return
    elements.push({ ref: object, element })
    visit(element.get(CHILDREN))
  }
  visit(root.get(CHILDREN))

  const bare = elements.filter(({ element }) => element.get(PDFName.of('S')) === FIGURE && !element.has(ALTERNATIVE))
  if (bare.length === alternatives.length)
    bare.forEach(({ element }, i) => element.set(ALTERNATIVE, PDFHexString.fromText(alternatives[i] ?? '')))

  const renamed = new Map<string, PDFString>()
  const names = context.obj([])
  for (const { ref, element } of elements) {
    const name = element.get(NAME)
    if (!(name instanceof PDFString)) continue
    const next = PDFString.of(`node${String(renamed.size + 1).padStart(8, '0')}`)
    renamed.set(name.asString(), next)
    element.set(NAME, next)
    names.push(next)
    names.push(ref)
  }
  for (const { element } of elements) renameHeaders(element.get(PDFName.of('A')), renamed)
  if (root.has(PDFName.of('IDTree'))) root.set(PDFName.of('IDTree'), context.obj({ Names: names }))
}

/** A table's cells name their headers. */
function renameHeaders(object: PDFObject | undefined, renamed: ReadonlyMap<string, PDFString>): void {
  if (object instanceof PDFDict) for (const [, value] of object.entries()) renameHeaders(value, renamed)
  if (!(object instanceof PDFArray)) return
  object.asArray().forEach((value, i) => {
    const next = value instanceof PDFString ? renamed.get(value.asString()) : undefined
    if (next) object.set(i, next)
    else renameHeaders(value, renamed)
  })
}
