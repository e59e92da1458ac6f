import { describe, expect, it } from 'vitest'
import type { SearchHit } from '../../../../src/core/search/answer'
import type { Entry } from '../../../../src/core/topic/entry'
import { reasonOf } from '../../../../src/screens/search/reason'
import { boardPack } from '../../../fixtures/board-pack'

const pack = boardPack()
const entry = (name: string): Entry => {
  const found = pack.entries.find((one) => one.name === name)
  if (!found) throw new Error(`the fixture has no ${name}`)
  return found
}
const hitOf = (found: Entry, part: Partial<SearchHit> = {}): SearchHit => ({
  id: found.id,
  kind: found.kind,
  name: found.name,
  topic: pack.manifest.id,
  section: 'drugs',
  score: 1,
  match: 'text',
  terms: [],
  ...part,
})

describe('reasonOf', () => {
  const scan = entry('Heron scan')

  it('says why in the words of the search', () => {
    expect(reasonOf(hitOf(scan, { why: 'brand of ibuprofen' }), scan)).toEqual({
      text: 'brand of ibuprofen',
      terms: [],
    })
  })

  it('needs none where the name shows it, and has none of a guide that is not open', () => {
    expect(reasonOf(hitOf(scan, { terms: ['heron'] }), scan)).toBeUndefined()
    expect(reasonOf(hitOf(scan, { terms: ['wading'] }), undefined)).toBeUndefined()
  })

  it('shows the line of the entry that holds the words', () => {
    expect(reasonOf(hitOf(scan, { terms: ['wading'] }), scan)).toEqual({
      text: expect.stringMatching(/wading/i) as string,
      terms: ['wading'],
    })
  })

  it('calls a guess what it is', () => {
    expect(reasonOf(hitOf(scan, { match: 'fuzzy', terms: ['heron'] }), scan)?.text).toBe('similar spelling')
  })
})
