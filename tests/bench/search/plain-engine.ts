import { createPlainSearch, type PlainDocument, type PlainSearch } from '../../../src/core/search/plain-documents'

let search: PlainSearch | undefined

/** Makes documents searchable; those of an earlier call are forgotten. */
export function build(docs: readonly PlainDocument[]): Promise<void> {
  search = createPlainSearch(docs)
  return Promise.resolve()
}

/**
 * Searches the documents.
 * @returns ids, best first: real matches, then guesses at the spelling; none when nothing fits
 * @throws Error before `build`
 */
export async function query(text: string): Promise<string[]> {
  if (!search) throw new Error('nothing to search: call build(docs) first')
  return Promise.resolve(search.query(text))
}
