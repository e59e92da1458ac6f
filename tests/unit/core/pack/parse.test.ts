import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { faultPath, parsePack } from '../../../../src/core/pack/parse'
import { PACK_LIMITS } from '../../../../src/core/pack/schema'
import { ATTRIBUTES, attributesOf } from '../../../../src/core/topic/attributes'
import { KINDS } from '../../../../src/core/topic/kind'
import { chosen, makeEntry, makeLargePack, makePack, makeSource, said } from '../../../fixtures/make-pack'
import { setAt, type Path } from '../../../support/set-at'

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../fixtures/packs/${name}.json`, import.meta.url), 'utf8'))

/** The faults of a value, none for a valid pack. */
function faultsOf(value: unknown): string[] {
  const parsed = parsePack(value, 'x.json')
  return parsed.ok ? [] : (parsed.error.details ?? [])
}

const drugPack = makePack([makeEntry('drug', 'larchol')])
const spoil = (path: Path, to: unknown) => faultsOf(setAt(drugPack, path, to))

describe('parsePack', () => {
  it('takes the minimal pack as it is', () => {
    const value = read('minimal')
    expect(parsePack(value, 'minimal.json')).toEqual({ ok: true, value })
  })

  it('takes an entry of every kind', () => {
    expect(faultsOf(makePack(KINDS.map((kind) => makeEntry(kind, 'one'))))).toEqual([])
  })

  it('takes a guide of a thousand entries', () => {
    expect(faultsOf(makeLargePack(1_000))).toEqual([])
  })

  it('says which fields of a damaged file are wrong, and that other guides stay usable', () => {
    const parsed = parsePack(read('damaged-shape'), 'damaged-shape.json')
    expect(parsed).toMatchObject({
      ok: false,
      error: {
        code: 'pack-invalid',
        message: 'damaged-shape.json has 3 faults and was not loaded. Other guides stay usable.',
      },
    })
    expect(faultsOf(read('damaged-shape')).map((line) => line.split(':')[0])).toEqual([
      'manifest.licence',
      'entries[0].summary.sources',
      'entries[0].origin.section',
    ])
    expect(faultsOf(read('damaged-shape'))).toContain('entries[0].summary.sources: expected at least one source')
  })

  it('counts a single fault in words', () => {
    const parsed = parsePack(setAt(drugPack, ['entries', 0, 'name'], ''), 'x.json')
    expect(parsed).toMatchObject({
      error: { message: 'x.json has a fault and was not loaded. Other guides stay usable.' },
    })
  })

  it('tells a newer schema from a damaged file', () => {
    expect(parsePack(read('newer-schema'), 'later.json')).toEqual({
      ok: false,
      error: {
        code: 'pack-too-new',
        message:
          'later.json was made for a newer version of this app (schema 2; this app reads 1). Update the app to read it.',
      },
    })
  })

  it.each([0, -1, 0.5, '1', null])('refuses the schema version %j as damaged, not as newer', (version) => {
    const parsed = parsePack(setAt(drugPack, ['schemaVersion'], version), 'x.json')
    expect(parsed).toMatchObject({ error: { code: 'pack-invalid' } })
  })

  it.each([undefined, null, 0, '', 'pack', true, [], [{}], {}])(
    'refuses %j with a fault that names a place',
    (value) => {
      for (const line of faultsOf(value)) expect(line).toMatch(/^(?:\(file\)|[a-z]\w*): expected \S/)
      expect(faultsOf(value)).not.toEqual([])
    },
  )

  it.each<[string, Path, unknown, string]>([
    ['an entry without a name', ['entries', 0, 'name'], ' ', 'entries[0].name: expected some text'],
    [
      'a day in another order',
      ['manifest', 'effectiveOn'],
      '31.01.2026',
      'manifest.effectiveOn: expected a day as YYYY-MM-DD',
    ],
    ['no entries', ['entries'], [], 'entries: expected at least one entry'],
    [
      'an id of another kind',
      ['entries', 0, 'id'],
      'care/larchol',
      'entries[0].id: expected drug/ and lower-case words joined by hyphens',
    ],
    [
      'an id with a path in it',
      ['entries', 0, 'id'],
      'drug/../larchol',
      'entries[0].id: expected drug/ and lower-case words joined by hyphens',
    ],
    ['an unknown field', ['entries', 0, 'dose'], '5 mg', 'entries[0].dose: expected no such field'],
    [
      'an unknown attribute',
      ['entries', 0, 'facts', 'colour'],
      { blank: 'notStated' },
      'entries[0].facts.colour: expected no such field',
    ],
    [
      'an attribute of another kind',
      ['entries', 0, 'facts', 'radiation'],
      { blank: 'notStated' },
      'entries[0].facts.radiation: expected no such field',
    ],
    [
      'a missing attribute',
      ['entries', 0, 'facts', 'routes'],
      undefined,
      'entries[0].facts.routes: expected {"stated": […]} or one of the three blanks',
    ],
    [
      'a bare text for a fact',
      ['entries', 0, 'facts', 'class'],
      'painkiller',
      'entries[0].facts.class: expected {"stated": […]} or one of the three blanks',
    ],
    [
      'a fact that states nothing',
      ['entries', 0, 'facts', 'class'],
      { stated: [] },
      'entries[0].facts.class.stated: expected at least one item or a blank',
    ],
    [
      'a fact with no source',
      ['entries', 0, 'facts', 'class'],
      { stated: [{ text: 'A class', sources: [] }] },
      'entries[0].facts.class.stated[0].sources: expected at least one source',
    ],
    [
      'a dispute with one side',
      ['entries', 0, 'facts', 'class'],
      { blank: 'sourcesDisagree', sides: [said('One')] },
      'entries[0].facts.class.sides: expected both sides',
    ],
    [
      'a source id in lower case',
      ['entries', 0, 'summary', 'sources'],
      ['s1'],
      'entries[0].summary.sources[0]: expected a source id such as S12',
    ],
  ])('refuses %s', (_, path, to, fault) => {
    expect(spoil(path, to)).toEqual([fault])
  })

  it.each<[string, Path, unknown, RegExp]>([
    ['an unknown kind', ['entries', 0, 'kind'], 'potion', /^entries\[0\]\.kind: expected .+/],
    [
      'an unknown choice',
      ['entries', 0, 'facts', 'labelStatus'],
      chosen('maybe'),
      /^entries\[0\]\.facts\.labelStatus\.stated\[0\]\.choice: expected .*labelled.*offLabel/,
    ],
    [
      'a fact with two texts where one belongs',
      ['entries', 0, 'facts', 'class'],
      { stated: [said('One'), said('Two')] },
      /^entries\[0\]\.facts\.class\.stated: .+/,
    ],
    [
      '"not applicable" without a reason',
      ['entries', 0, 'facts', 'class'],
      { blank: 'notApplicable' },
      /^entries\[0\]\.facts\.class\.because: .+/,
    ],
    [
      'a fourth kind of blank',
      ['entries', 0, 'facts', 'class'],
      { blank: 'unknown' },
      /^entries\[0\]\.facts\.class(?:\.blank)?: .+/,
    ],
    [
      'a review without a name',
      ['manifest', 'review'],
      { status: 'reviewed', reviewedOn: '2026-01-31' },
      /^manifest\.review\.reviewer: .+/,
    ],
    [
      'a text longer than any page',
      ['entries', 0, 'summary', 'text'],
      'x'.repeat(PACK_LIMITS.textLength + 1),
      /^entries\[0\]\.summary\.text: expected .*4000/,
    ],
    [
      'four home-care items',
      ['topic', 'homeCareItems'],
      Array.from({ length: 4 }, () => 'drug/larchol'),
      /^topic\.homeCareItems: .+/,
    ],
    [
      'a source under a name that is no source id',
      ['sources', 's1'],
      makeSource(),
      /^sources\.s1: expected a source id such as S12/,
    ],
    ['a source without a publisher', ['sources', 'S1', 'publisher'], undefined, /^sources\.S1\.publisher: expected .+/],
  ])('refuses %s and names the place', (_, path, to, fault) => {
    const faults = spoil(path, to)
    expect(faults).toHaveLength(1)
    expect(faults[0]).toMatch(fault)
  })

  it('takes each of the three blanks for every attribute of every kind', () => {
    const blanks = [
      { blank: 'notStated' },
      { blank: 'notApplicable', because: 'there is nothing to measure' },
      { blank: 'sourcesDisagree', sides: [said('One says so'), said('The other does not')] },
    ]
    for (const kind of KINDS)
      for (const [name] of attributesOf(kind))
        for (const blank of blanks) {
          const pack = makePack([makeEntry(kind, 'one')])
          expect(faultsOf(setAt(pack, ['entries', 0, 'facts', name], blank)), `${kind}.${name}`).toEqual([])
        }
  })

  it('takes a blank inside a dose line, and refuses an empty text there', () => {
    const dose = {
      agent: 'larchol',
      dose: { blank: 'notStated' },
      max: 'as on the label',
      duration: { blank: 'notStated' },
    }
    const fact = (line: object) => ({ stated: [{ ...dose, ...line, sources: ['S1'] }] })
    expect(spoil(['entries', 0, 'facts', 'adultDoses'], fact({}))).toEqual([])
    expect(spoil(['entries', 0, 'facts', 'adultDoses'], fact({ dose: '' }))).toEqual([
      expect.stringMatching(/^entries\[0\]\.facts\.adultDoses\.stated\[0\]\.dose: expected/),
    ])
  })

  it('lists twenty faults and counts the rest', () => {
    const entries = Array.from({ length: 25 }, (_, i) => ({ ...makeEntry('cause', `c-${i}`), name: '' }))
    const faults = faultsOf(makePack(entries))
    expect(faults).toHaveLength(21)
    expect(faults.at(-2)).toBe('entries[19].name: expected some text')
    expect(faults.at(-1)).toBe('and 5 more')
  })

  it('refuses more entries than a guide can have', () => {
    const entries = Array.from({ length: PACK_LIMITS.entries + 1 }, () => makeEntry('cause', 'one'))
    expect(faultsOf(makePack(entries))[0]).toMatch(/^entries: expected .*10000/)
  })
})

describe('faultPath', () => {
  it.each<[readonly PropertyKey[], string]>([
    [['drugs', 3, 'facts', 'route'], 'drugs[3].facts.route'],
    [[0, 'name'], '[0].name'],
    [[], '(file)'],
    [['facts', 'a\nb'], 'facts["a\\nb"]'],
    [['x'.repeat(1_000)], `["${'x'.repeat(60)}"]`],
  ])('words %j as %s', (path, text) => {
    expect(faultPath(path)).toBe(text)
  })
})

describe('ATTRIBUTES', () => {
  it('gives every choice a label, and choices to the shapes that need them only', () => {
    for (const kind of KINDS)
      for (const [name, { shape, choices, label, help }] of attributesOf(kind)) {
        expect([label, help, ...Object.values(choices ?? {})].every(Boolean), `${kind}.${name}`).toBe(true)
        expect(Boolean(choices), `${kind}.${name}`).toBe(shape === 'choice' || shape === 'choices')
      }
    expect(Object.keys(ATTRIBUTES).sort()).toEqual([...KINDS].sort())
  })
})
