import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Entry } from '../../../../src/core/topic/entry'
import { createSearchEngine } from '../../../../src/core/search/engine'
import { highlight } from '../../../../src/core/search/highlight'
import { findSnippet } from '../../../../src/core/search/snippet'
import { chosen, makeEntry, makePack, makePatientText, note, S1, said, stated } from '../../../fixtures/make-pack'

const drug = makeEntry('drug', 'larchol', {
  name: 'Larchol',
  guideName: 'Larcholl',
  synonyms: ['pond leaf'],
  summary: said('Calms the reeds.'),
  details: [said('Grows beside water.')],
  editorNotes: [note('Otters dislike it.')],
  facts: {
    class: stated('A floating herb'),
    labelStatus: chosen('offLabel'),
    agents: { stated: [{ generic: 'larcholine', brands: ['Reedex'], atc: { blank: 'notStated' }, sources: [S1] }] },
    monitoring: { blank: 'notApplicable', because: 'hidden words' },
  },
  patient: makePatientText({ name: 'A leaf', steps: ['Let it swim.'] }),
})

describe('findSnippet', () => {
  it.each([
    ['pond', { label: 'Also called', text: 'pond leaf' }],
    ['reedex', { label: 'Also called', text: 'Reedex' }],
    ['water', { label: 'Details', text: 'Grows beside water.' }],
    ['herb', { label: 'Class', text: 'A floating herb' }],
    ['label', { label: 'Label status', text: 'off-label for muscle spasm' }],
    ['otter', { label: 'Editor’s note', text: 'Otters dislike it.' }],
    ['swim', { label: 'For the patient', text: 'Let it swim.' }],
  ])('says where %s stands', (term, snippet) => {
    expect(findSnippet(drug, [term])).toEqual(snippet)
  })

  it.each([['larchol'], ['reed'], ['zebra'], ['hidden']])('has nothing to say for %s', (term) => {
    expect(findSnippet(drug, [term])).toBeUndefined()
  })

  it('has nothing to say without words', () => {
    expect(findSnippet(drug, [])).toBeUndefined()
  })

  it('cuts a long text at a word before the match', () => {
    const entry = makeEntry('cause', 'x', { details: [said(`${'many words '.repeat(20)}then a heron at last`)] })
    const text = findSnippet(entry, ['heron'])?.text ?? ''
    expect(text).toMatch(/^… (?:many|words) .*then a heron at last$/)
    expect(text.length).toBeLessThan(80)
  })

  it('always holds the match, however the text is made', () => {
    const piece = fc.constantFrom('word', 'x'.repeat(50), '/', ' ', '-', '💊', 'é')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.array(piece, { maxLength: 5 }), (before, after) => {
        const entry = makeEntry('cause', 'x', { details: [said(`${before.join('')}/heron/${after.join('')}`)] })
        const snippet = findSnippet(entry, ['heron'])
        expect(highlight(snippet?.text ?? '', ['heron']).some(({ isMatch }) => isMatch)).toBe(true)
      }),
    )
  })

  it('explains every hit whose name and line do not', () => {
    const engine = createSearchEngine([makePack([drug])])
    for (const query of ['pond', 'reedex', 'larcholl', 'water', 'herb', 'otters', 'swim', 'off-label', 'larcholine']) {
      const [hit] = engine.search(query).hits
      const shown = [drug.name, drug.summary.text].some((text) =>
        highlight(text, hit?.terms ?? []).some((s) => s.isMatch),
      )
      expect(shown || findSnippet(drug as Entry, hit?.terms ?? []) !== undefined, query).toBe(true)
    }
  })
})
