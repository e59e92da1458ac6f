import { describe, expect, it } from 'vitest'
import { editedTopicOf } from '../../../../src/core/pack/pack-edit'
import { editedEntryOf, newEditedEntry } from '../../../support/edited-entry'
import { typedText } from '../../../../src/core/pack/typed-text'
import { statementsOf } from '../../../../src/core/topic/statements'
import { KINDS } from '../../../../src/core/topic/kind'
import type { Source, SourceId } from '../../../../src/core/topic/source'
import { readBundledPack } from '../../../content/bundled-content'
import { makeEntry, makePack, makePatientText, makeSource, S1, said, sourceId } from '../../../fixtures/make-pack'

const S2 = sourceId('S2')
const sources = new Map<SourceId, Source>([
  [S1, makeSource({ title: 'A handbook' })],
  [S2, makeSource({ title: 'Night cramps' })],
])

describe('what was typed, as text', () => {
  it('names every line and numbers its sources', () => {
    const entry = makeEntry('drug', 'velotrine', {
      name: 'Velotrine',
      synonyms: ['velo'],
      summary: said('For the night.', [S2]),
      editorNotes: [{ about: 'guide', isSafety: true, ...said('Look twice.') }],
      patient: makePatientText({ name: 'Night pill', what: ['It calms.'] }),
      facts: {
        adultDoses: {
          stated: [
            {
              ...{ agent: 'velotrine', dose: 'one leaf', max: { blank: 'notStated' } as const },
              ...{ duration: { blank: 'notStated' } as const, sources: [S2, S1] },
            },
          ],
        },
        class: { blank: 'sourcesDisagree', sides: [said('One', [S1]), said('Other', [S2])] },
      },
    })
    const pack = makePack([entry])
    const text = typedText({
      title: 'Calf cramp',
      topic: { ...editedTopicOf(pack), synonyms: ['charley horse'] },
      texts: [{ section: 'overview', paragraphs: [said('It comes.', [S1])] }],
      entries: [editedEntryOf(entry)],
      sources,
    })
    expect(text).toMatch(/^Calf cramp: typed and not saved\n\nABOUT THE GUIDE\nTitle: /)
    for (const line of [
      'Other names: charley horse',
      'OVERVIEW\nIt comes. [1]',
      'DRUG: Velotrine\nOther names: velo\nIn short: For the night. [2]',
      'Adult dose: velotrine [2, 1]\nAdult dose, dose: one leaf',
      'Class: One [1]\nClass: Other [2]',
      "Editors' note: Look twice. [1]",
      'For the patient: name: Night pill',
      'For the patient: what it is: It calms.',
      '[1] A handbook. ',
      '[2] Night cramps. ',
    ])
      expect(text).toContain(line)
    expect(text).not.toContain('not stated in the sources')
  })

  it('leaves out no readable line of any bundled entry', () => {
    const pack = readBundledPack()
    const text = typedText({
      ...{ title: 'All', entries: pack.entries.map(editedEntryOf) },
      sources: new Map(Object.entries(pack.sources) as [SourceId, Source][]),
    })
    for (const entry of pack.entries)
      for (const { path, text: line } of statementsOf(entry))
        if (path !== 'guideName') expect(line === 'not stated in the sources' || text.includes(line), line).toBe(true)
  })

  it('takes what is not whole', () => {
    for (const kind of KINDS) {
      const entry = { ...newEditedEntry(kind), name: 'Half', summary: said('', [sourceId('S9')]) }
      expect(typedText({ title: 'X', entries: [entry], sources })).toContain('Half')
    }
  })
})
