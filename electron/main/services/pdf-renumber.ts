import { PDFArray, PDFDict, PDFRef, PDFStream, type PDFContext, type PDFObject } from '@cantoo/pdf-lib'

/**
 * Numbers the objects of a PDF in the order in which they are reached from its trailer. Chromium numbers them as its threads
 * finish, so that the same page is another file each time. What nothing refers to is left out.
 */
export function renumber(context: PDFContext): void {
  const { trailerInfo } = context
  const numbers = new Map<PDFRef, PDFRef>()
  const reached: [PDFRef, PDFObject][] = []
  const numberOf = (ref: PDFRef): PDFRef => {
    const known = numbers.get(ref)
    if (known) return known
    const next = PDFRef.of(numbers.size + 1)
    numbers.set(ref, next)
    const object = context.lookup(ref)
    if (object) reached.push([next, object])
    return next
  }
  const replace = (object: PDFObject): void => {
    if (object instanceof PDFStream) return replace(object.dict)
    const pairs: [PDFObject, (value: PDFRef) => void][] =
      object instanceof PDFArray
        ? object.asArray().map((value, i) => [value, (ref) => object.set(i, ref)])
        : object instanceof PDFDict
          ? object.entries().map(([key, value]) => [value, (ref) => object.set(key, ref)])
          : []
    for (const [value, set] of pairs)
      if (value instanceof PDFRef) set(numberOf(value))
      else replace(value)
  }
  if (trailerInfo.Root instanceof PDFRef) trailerInfo.Root = numberOf(trailerInfo.Root)
  if (trailerInfo.Info instanceof PDFRef) trailerInfo.Info = numberOf(trailerInfo.Info)
  // Grows while it is walked: each object adds those that it refers to.
  for (const [, object] of reached) replace(object)
  for (const [ref] of context.enumerateIndirectObjects()) context.delete(ref)
  for (const [ref, object] of reached) context.assign(ref, object)
  context.largestObjectNumber = reached.length
}
