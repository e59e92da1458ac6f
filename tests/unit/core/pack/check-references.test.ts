import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkReferences } from '../../../../src/core/pack/check-references'
import { citedInEntry } from '../../../../src/core/topic/cited'
import { parsePack } from '../../../../src/core/pack/parse'
import { entryId } from '../../../../src/core/topic/entry'
import {
  makeEntry,
  makeManifest,
  makePack,
  makeSource,
  note,
  packId,
  S1,
  said,
  sourceId,
} from '../../../fixtures/make-pack'

const S9 = sourceId('S9')

describe('checkReferences', () => {
  it('finds nothing in a sound pack', () => {
    expect(checkReferences(makePack())).toEqual([])
  })

  it('is what parsePack refuses a pack by', () => {
    const text = readFileSync(new URL('../../../fixtures/packs/damaged-references.json', import.meta.url), 'utf8')
    expect(parsePack(JSON.parse(text), 'x.json')).toMatchObject({
      error: {
        code: 'pack-invalid',
        details: [
          'entries[0].summary.sources: expected a source of this pack, got S9',
          'entries[0].twins: expected another entry of this pack, got cause/nowhere',
          'sources.S1: expected a fact that rests on it; nothing does',
        ],
      },
    })
  })

  it('names every place that cites a missing source', () => {
    const wrong = said('Something', [S9])
    const pack = makePack(
      [
        makeEntry('drug', 'larchol', {
          details: [said('Fine'), wrong],
          editorNotes: [{ ...note('Note'), sources: [S9] }],
          facts: {
            class: { stated: [wrong] },
            monitoring: { blank: 'sourcesDisagree', sides: [said('Yes'), wrong] },
          },
        }),
      ],
      {
        texts: [{ origin: { section: 'overview', n: 0 }, paragraphs: [wrong] }],
        codes: [
          { system: 'X', code: '1', description: 'd', use: 'u', notes: 'n', isBillable: null, sources: [S1, S9] },
        ],
      },
    )
    expect(checkReferences(pack)).toEqual(
      [
        'texts[0].paragraphs[0]',
        'codes[0]',
        'entries[0].details[1]',
        'entries[0].editorNotes[0]',
        'entries[0].facts.class.stated[0]',
        'entries[0].facts.monitoring.sides[1]',
      ].map((path) => `${path}.sources: expected a source of this pack, got S9`),
    )
  })

  it('does not take the name of a built-in field for a source', () => {
    const pack = makePack([makeEntry('cause', 'sitting', { details: [said('x', [sourceId('constructor')])] })])
    expect(checkReferences(pack)).toEqual([
      'entries[0].details[0].sources: expected a source of this pack, got constructor',
    ])
  })

  it('names a source that nothing rests on', () => {
    const pack = makePack(undefined, { sources: { [S1]: makeSource(), [S9]: makeSource() } })
    expect(checkReferences(pack)).toEqual(['sources.S9: expected a fact that rests on it; nothing does'])
  })

  it('names an id that is used twice', () => {
    const pack = makePack([makeEntry('cause', 'sitting'), makeEntry('cause', 'sitting')])
    expect(checkReferences(pack)).toEqual(['entries[1].id: expected an id that is not used before, got cause/sitting'])
  })

  it('names a twin that leads nowhere or back to itself', () => {
    const twins = [entryId('cause/gone'), entryId('cause/sitting')]
    expect(checkReferences(makePack([makeEntry('cause', 'sitting', { twins })]))).toEqual([
      'entries[0].twins: expected another entry of this pack, got cause/gone',
      'entries[0].twins: expected another entry of this pack, got cause/sitting',
    ])
  })

  it('names a home-care item that is no entry, and a topic with another id than its manifest', () => {
    const pack = makePack()
    pack.topic.homeCareItems = [entryId('care/gone')]
    pack.manifest = makeManifest({ id: packId('another') })
    expect(checkReferences(pack)).toEqual([
      'topic.homeCareItems: expected an entry of this pack, got care/gone',
      'topic.id: expected another, the id in the manifest, got invented-spasm',
    ])
  })
})

describe('citedInEntry', () => {
  it('walks in reading order: summary, details, notes, facts', () => {
    const entry = makeEntry('cause', 'sitting', { details: [said('a')], editorNotes: [note('b')] })
    expect([...citedInEntry(entry)].map(([path]) => path)).toEqual(['summary', 'details[0]', 'editorNotes[0]'])
  })
})
