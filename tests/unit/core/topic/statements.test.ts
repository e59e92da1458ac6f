import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { entryHash, lineHash, statementsOf } from '../../../../src/core/topic/statements'
import { chosen, makeEntry, makePatientText, note, said, sourceId, stated } from '../../../fixtures/make-pack'

const drug = () =>
  makeEntry('drug', 'larchol', {
    name: 'Larchol',
    guideName: 'Larcholl',
    synonyms: ['LC'],
    summary: said('Calms the reeds.'),
    details: [said('First.'), said('Second.')],
    facts: {
      labelStatus: chosen('offLabel'),
      cautions: stated('Not with boats.', 'Not with rain.'),
      adultDoses: {
        stated: [
          {
            agent: 'Larchol',
            dose: '5 drops',
            max: { blank: 'notStated' },
            duration: { blank: 'notApplicable', because: 'one use' },
            sources: [sourceId('S1')],
          },
        ],
      },
    },
    editorNotes: [note('The guide says reed where it means rush.')],
    patient: makePatientText({ name: 'Larchol drops', steps: ['Open it.', 'Close it.'] }),
  })

describe('statementsOf', () => {
  it('names every readable line by where it stands, in reading order', () => {
    const lines = statementsOf(drug())
    const text = (path: string) => lines.find((line) => line.path === path)?.text
    expect(lines.slice(0, 6)).toEqual([
      { path: 'name', text: 'Larchol' },
      { path: 'guideName', text: 'Larcholl' },
      { path: 'synonyms[0]', text: 'LC' },
      { path: 'summary', text: 'Calms the reeds.' },
      { path: 'details[0]', text: 'First.' },
      { path: 'details[1]', text: 'Second.' },
    ])
    expect(text('facts.labelStatus[0]')).toBe('off-label for muscle spasm')
    expect(text('facts.cautions[1]')).toBe('Not with rain.')
    expect(text('facts.adultDoses[0]')).toBe('Larchol')
    expect(text('facts.adultDoses[0].dose')).toBe('5 drops')
    expect(text('facts.adultDoses[0].maximum')).toBe('not stated in the sources')
    expect(text('facts.adultDoses[0].duration')).toBe('not applicable: one use')
    expect(text('editorNotes[0]')).toBe('The guide says reed where it means rush.')
    expect(text('patient.steps[1]')).toBe('Close it.')
    expect(new Set(lines.map(({ path }) => path)).size).toBe(lines.length)
  })

  it('reads a blank as the words on the screen, a dispute with both its sides', () => {
    const entry = makeEntry('drug', 'x', {
      facts: { cautions: { blank: 'sourcesDisagree', sides: [said('Yes.'), said('No.')] } },
    })
    expect(statementsOf(entry).filter(({ path }) => path.startsWith('facts.cautions'))).toEqual([
      { path: 'facts.cautions', text: 'sources disagree' },
      { path: 'facts.cautions.sides[0]', text: 'Yes.' },
      { path: 'facts.cautions.sides[1]', text: 'No.' },
    ])
    expect(statementsOf(entry).find(({ path }) => path === 'facts.routes')?.text).toBe('not stated in the sources')
  })
})

describe('lineHash', () => {
  it('is the beginning of the SHA-256', () => {
    // printf 'abc' | sha256sum
    expect(lineHash('abc')).toBe('ba7816bf8f01cfea')
  })

  it('passes over white space and the way in which a letter is composed, and over nothing else', () => {
    expect(lineHash('  Me\u0301nie\u0300re \n disease ')).toBe(lineHash('Ménière disease'))
    expect(lineHash('Menière disease')).not.toBe(lineHash('Ménière disease'))
    expect(lineHash('Do not')).not.toBe(lineHash('do not'))
  })
})

describe('entryHash', () => {
  it('is the same for the same lines, whoever is cited', () => {
    expect(entryHash(drug())).toBe(entryHash(drug()))
    expect(entryHash({ ...drug(), summary: said('Calms the reeds.', [sourceId('S9')]) })).toBe(entryHash(drug()))
  })

  it('changes with every single line', () => {
    const entry = drug()
    const hash = entryHash(entry)
    expect(entryHash({ ...entry, name: 'Larchola' })).not.toBe(hash)
    expect(entryHash({ ...entry, details: [said('Second.'), said('First.')] })).not.toBe(hash)
    expect(entryHash({ ...entry, facts: { ...entry.facts, cautions: { blank: 'notStated' } } })).not.toBe(hash)
    expect(entryHash({ ...entry, patient: null })).not.toBe(hash)
  })

  it('cannot be made the same by moving a border between lines', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 5 }), fc.array(fc.string(), { maxLength: 5 }), (one, other) => {
        const plain = (texts: string[]) =>
          JSON.stringify(texts.map((t) => t.normalize('NFC').replace(/\s+/g, ' ').trim()))
        const of = (synonyms: string[]) => entryHash({ ...drug(), synonyms })
        expect(of(one) === of(other)).toBe(plain(one) === plain(other))
      }),
    )
  })
})
