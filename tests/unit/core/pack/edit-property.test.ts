import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkArgs } from '../../../../src/core/contract/guards'
import { EDIT_LIMITS } from '../../../../src/core/contract/edit-guard'
import { editPack } from '../../../../src/core/pack/edit'
import { editedTopicOf, nextSourceId, type PackEdit } from '../../../../src/core/pack/pack-edit'
import { editedEntryOf, newEditedEntry } from '../../../support/edited-entry'
import { parsePack } from '../../../../src/core/pack/parse'
import { compareVersions } from '../../../../src/core/pack/version'
import { attributesOf } from '../../../../src/core/topic/attributes'
import type { FactItem } from '../../../../src/core/topic/fact'
import { KINDS } from '../../../../src/core/topic/kind'
import { ORIGIN_SECTIONS } from '../../../../src/core/topic/section'
import type { SourceId } from '../../../../src/core/topic/source'
import type { Pack } from '../../../../src/core/topic/topic'
import { makePatientText, makeSource } from '../../../fixtures/make-pack'
import { citedCaution, importedGuide, S2 } from '../../../support/imported-guide'
import { ownFields, pathsOf, setAt } from '../../../support/set-at'

/** What a person might do next: numbers choose among what the guide has by then. */
const step = fc.record({
  what: fc.nat({ max: 9 }),
  which: fc.nat(),
  other: fc.nat(),
  text: fc.oneof(
    fc.string({ minLength: 1, unit: 'grapheme' }),
    fc.constantFrom('Balm', 'Ice 2', '\u200Bx\u202E', '水'),
  ),
  day: fc.constantFrom('2026-11-23', '2026-11-24', '2027-01-02'),
})
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

const at = <T>(list: readonly T[], n: number): T => list[n % list.length] as T

function editFor(pack: Pack, { what, which, other, text }: Step): PackEdit {
  const entry = at(pack.entries, which)
  const sources = Object.keys(pack.sources) as SourceId[]
  const added = nextSourceId(sources)
  const form = editedEntryOf(entry)
  switch (what) {
    case 0:
      return { type: 'putEntry', id: entry.id, entry: { ...form, name: text } }
    case 1: {
      const attributes = attributesOf(entry.kind)
      form.patient = makePatientText({ what: [text] })
      if (!attributes.length) return { type: 'putEntry', id: entry.id, entry: form }
      const [name, attribute] = at(attributes, other)
      const item = itemOf(attribute.shape, Object.keys(attribute.choices ?? {}), text, added)
      Object.assign(form.facts, { [name]: { stated: [item] } })
      return { type: 'putEntry', id: entry.id, entry: form, sources: { [added]: makeSource({ title: text }) } }
    }
    case 2: {
      const kind = at(KINDS, other)
      const summary = { text, sources: [at(sources, other)] }
      return { type: 'putEntry', id: null, entry: { ...newEditedEntry(kind), name: text, summary } }
    }
    case 3:
      return { type: 'removeEntries', ids: [entry.id, at(pack.entries, other).id] }
    case 4:
      return { type: 'putSource', id: at(sources, which), source: makeSource({ title: text, kind: 'guide' }) }
    case 5:
      return { type: 'removeSource', id: at(sources, which) }
    case 6:
      return { type: 'setTopic', ...editedTopicOf(pack), title: text, homeCareItems: [entry.id] }
    case 7:
      return { type: 'setReview', review: { status: 'reviewed', reviewer: text, reviewedOn: '2026-11-23' } }
    case 8: {
      const section = at(ORIGIN_SECTIONS, which)
      const paragraphs = Array.from({ length: other % 3 }, () => ({ text, sources: [added] }))
      const texts = [{ section, paragraphs }]
      return {
        ...{ type: 'setTexts', texts },
        ...(paragraphs.length && { sources: { [added]: makeSource({ title: text }) } }),
      }
    }
    default:
      return { type: 'putEntry', id: entry.id, entry: { ...form, twins: [at(pack.entries, other).id] } }
  }
}

function itemOf(shape: string, choices: readonly string[], text: string, source: SourceId): FactItem {
  const cited = { sources: [source] }
  const blank = { blank: 'notStated' } as const
  if (shape.startsWith('choice')) return { choice: choices[0] ?? '', ...cited }
  if (shape === 'agents') return { generic: text, brands: [text], atc: blank, ...cited }
  if (shape === 'doses') return { agent: text, dose: text, max: blank, duration: blank, ...cited }
  if (shape === 'performance')
    return { test: text, sensitivity: blank, specificity: text, other: blank, population: blank, ...cited }
  return { text, ...cited }
}

test('any sequence of edits leaves a whole guide, the ids as they were, and a version above the one before', () => {
  const reached = { made: 0, refused: 0 }
  fc.assert(
    fc.property(fc.array(step, { maxLength: 14 }), (steps) => {
      let pack = importedGuide()
      for (const next of steps) {
        const edit = editFor(pack, next)
        const before = JSON.stringify(pack)
        const edited = editPack(pack, edit, next.day)
        expect(JSON.stringify(pack)).toBe(before)
        if (!edited.ok || edited.value === pack) {
          reached.refused++
          continue
        }
        reached.made++
        expectStep(pack, edit, edited.value)
        pack = edited.value
      }
    }),
    { numRuns: 150 },
  )
  expect(reached.made).toBeGreaterThan(reached.refused)
})

function expectStep(before: Pack, edit: PackEdit, after: Pack): void {
  expect(parsePack(JSON.parse(JSON.stringify(after)), 'x.json')).toEqual({ ok: true, value: after })
  expect(compareVersions(after.manifest.version, before.manifest.version)).toBeGreaterThan(0)
  expect(after.manifest).toMatchObject({ id: before.manifest.id, provenance: 'imported' })
  expect(after.manifest.review.status).toBe(edit.type === 'setReview' ? 'reviewed' : 'unreviewed')
  const gone = new Set<string>(edit.type === 'removeEntries' ? edit.ids : [])
  const kept = before.entries.filter(({ id }) => !gone.has(id))
  const put = edit.type === 'putEntry' ? edit.id : null
  const known = new Map(after.entries.map((entry) => [entry.id, entry]))
  for (const entry of kept) {
    const now = known.get(entry.id)
    expect([now?.kind, now?.origin]).toEqual([entry.kind, entry.origin])
    if (entry.id !== put && edit.type !== 'removeEntries' && edit.type !== 'removeSource') expect(now).toEqual(entry)
  }
  expect(after.entries).toHaveLength(kept.length + (edit.type === 'putEntry' && put === null ? 1 : 0))
}

const guide = importedGuide()
const NAMES = ['__proto__', 'constructor', 'type', 'id', 'entry', 'sources', 'facts', 'polluted'] as const

test('a hostile edit never throws, never gets in, and leaves the built-in objects alone', () => {
  const builtIn = Object.getOwnPropertyNames(Object.prototype).join()
  const value = fc.oneof(
    fc.anything(),
    fc.jsonValue(),
    fc.array(fc.tuple(fc.constantFrom(...NAMES), fc.jsonValue())).map(ownFields),
  )
  const good: PackEdit[] = [
    citedCaution(guide),
    { type: 'setTopic', ...editedTopicOf(guide) },
    { type: 'removeEntries', ids: [guide.entries[0]!.id] },
    {
      type: 'setTexts',
      texts: [{ section: 'overview', paragraphs: [{ text: 'New.', sources: [S2] }] }],
      sources: { [S2]: makeSource() },
    },
  ]
  const places = good.flatMap((edit) => pathsOf(edit).map((path) => [edit, path] as const))
  const spoilt = fc.tuple(fc.constantFrom(...places), value).map(([[edit, path], to]) => setAt(edit, path, to))
  fc.assert(
    fc.property(fc.oneof(value, spoilt), (edit) => {
      const edited = editPack(guide, edit as PackEdit, '2026-11-23')
      checkArgs('library:edit', { packId: 'a', version: '1.0', edit })
      if (edited.ok) return parsePack(JSON.parse(JSON.stringify(edited.value)), 'x.json').ok
      return (edited.error.details ?? []).every((line) => /^[^\n]+$/.test(line)) && edited.error.message.endsWith('.')
    }),
    { numRuns: 1_000 },
  )
  expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(builtIn)
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
})

test('the channel takes no edit beyond its limits, nor what is no plain data', () => {
  const isTaken = (edit: unknown) => checkArgs('library:edit', { packId: 'a', version: '1.0', edit }).ok
  const put = (entry: unknown) => ({ type: 'putEntry', id: null, entry })
  let deep: unknown = 'x'
  for (let i = 0; i < 200_000; i++) deep = [deep]
  expect(isTaken(put({ name: 'x'.repeat(EDIT_LIMITS.characters / 2) }))).toBe(true)
  expect(isTaken(put({ name: 'x'.repeat(EDIT_LIMITS.characters + 1) }))).toBe(false)
  expect(isTaken(put({ ['x'.repeat(EDIT_LIMITS.characters + 1)]: 1 }))).toBe(false)
  expect(isTaken(put(Array.from({ length: EDIT_LIMITS.values + 1 }, () => 1)))).toBe(false)
  expect(isTaken(put(deep))).toBe(false)
  expect(isTaken(put({ name: 1n }))).toBe(false)
  expect(isTaken(put(() => 1))).toBe(false)
  expect(isTaken({ type: 'install' })).toBe(false)
  expect(checkArgs('library:edit', { packId: 'a', version: '1.0', edit: put({}), path: '/etc' }).ok).toBe(false)
})
