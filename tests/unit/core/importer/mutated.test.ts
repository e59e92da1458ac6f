import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { correctedDraft, type Correction } from '../../../../src/core/importer/drafting/corrections'
import { parseDraft } from '../../../../src/core/importer/drafting/draft-schema'
import { draftToPack } from '../../../../src/core/importer/drafting/draft-to-pack'
import { importArticle } from '../../../../src/core/importer/import-article'
import type { DraftPack } from '../../../../src/core/importer/draft'
import { signedText } from '../../../../src/core/pack/canonical'
import { parsePack } from '../../../../src/core/pack/parse'

const folder = join(import.meta.dirname, '../../../fixtures/articles')
const ARTICLES = readdirSync(folder)
  .filter((name) => /\.(?:txt|md|html)$/.test(name))
  .map((name) => ({ name, content: readFileSync(join(folder, name)) }))

const PIECES = [
  ...[
    '<',
    '>',
    '&#x202E;',
    '<script>',
    '</ul>',
    '<!--',
    '\0',
    '\u202E',
    '\r',
    '\n\n',
    '\n- ',
    '\n1. ',
    '\n# ',
    '|',
    '```\n',
  ],
  ...['**', '_', '[', '](', ': ', '   ', '\t', '__proto__', '&', '"', '\u00A0', '?', '\n---\n', '�', 'Causes', 'FAQ'],
].map((text) => Buffer.from(text))

/** One change of a file's bytes: something put in, taken out, doubled, or put elsewhere. */
const change = fc.record({
  kind: fc.constantFrom('insert', 'delete', 'repeat', 'move'),
  at: fc.nat(),
  length: fc.nat(400),
  piece: fc.oneof(
    fc.constantFrom(...PIECES),
    fc.uint8Array({ maxLength: 12 }).map((bytes) => Buffer.from(bytes)),
  ),
  times: fc.integer({ min: 1, max: 60 }),
})
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never

function changed(bytes: Buffer, { kind, at, length, piece, times }: Change): Buffer {
  const from = at % (bytes.length + 1)
  const [before, part, after] = [
    bytes.subarray(0, from),
    bytes.subarray(from, from + length),
    bytes.subarray(from + length),
  ]
  const repeated = (some: Buffer) => Buffer.concat(Array<Buffer>(times).fill(some))
  if (kind === 'insert') return Buffer.concat([before, repeated(piece), part, after])
  if (kind === 'delete') return Buffer.concat([before, after])
  return kind === 'repeat' ? Buffer.concat([before, repeated(part), after]) : Buffer.concat([part, before, after])
}

const mutated = fc
  .tuple(
    fc.constantFrom(...ARTICLES),
    fc.array(change, { minLength: 1, maxLength: 6 }),
    fc.constantFrom('txt', 'md', 'html', ''),
  )
  .map(([{ name, content }, changes, ending]) => ({
    name: ending ? `a.${ending}` : name,
    content: changes.reduce(changed, content),
  }))

const NAMING = { id: 'a', language: 'en', article: 'a.txt', importedOn: '2026-01-02' }

/** All text that a draft holds. */
function sizeOf({ title, entries, texts, lines, ambiguities }: DraftPack): number {
  const all = [
    title,
    ...entries.flatMap(({ name, text, group = '' }) => [name, text, group]),
    ...[...texts, ...lines, ...ambiguities].map(({ text }) => text),
  ]
  return all.reduce((sum, text) => sum + text.length, 0)
}

test('any change of an article gives a draft or a sentence; what is made of the draft comes back from a file as it was', () => {
  const before = Object.getOwnPropertyNames(Object.prototype).join()
  let packs = 0
  fc.assert(
    fc.property(mutated, (source) => {
      const draft = importArticle(source)
      if (!draft.ok) {
        expect(draft.error).toMatchObject({
          code: 'invalid-input',
          message: expect.stringMatching(/^\S.*\.$/s) as string,
        })
        return
      }
      // Nothing is taken many times over.
      expect(sizeOf(draft.value)).toBeLessThan(20 * source.content.length + 10_000)
      expect(parseDraft(JSON.stringify(draft.value), 'a.txt')).toEqual(draft)
      const pack = draftToPack(draft.value, { ...NAMING, title: draft.value.title })
      if (!pack.ok) {
        expect(pack.error.code).toBe('invalid-input')
        return
      }
      packs++
      const again = parsePack(JSON.parse(JSON.stringify(pack.value)), 'x.json')
      expect(again).toEqual(pack)
      expect(again.ok && signedText(again.value)).toBe(signedText(pack.value))
    }),
    { numRuns: 400 },
  )
  expect(packs).toBeGreaterThan(100)
  expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(before)
})

test('any corrections of any draft give a draft that can be kept, and a guide or a sentence', () => {
  const id = fc.integer({ min: 1, max: 40 }).chain((n) => fc.constantFrom(`e${n}`, `t${n}`, '__proto__'))
  const ids = fc.array(id, { minLength: 1, maxLength: 8 })
  const section = fc.constantFrom('causes' as const, 'faq' as const, 'overview' as const, 'redFlags' as const)
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom('', ' ', ',;,', '__proto__', 'a\nb'),
  )
  const edit: fc.Arbitrary<Correction> = fc.oneof(
    fc.record({ type: fc.constant('move' as const), ids, section }),
    fc.record({ type: fc.constant('rename' as const), id, name: text }),
    fc.record({ type: fc.constant('setText' as const), id, text }),
    fc.record({ type: fc.constant('split' as const), id, at: fc.nat(200) }),
    fc.record({ type: fc.constant('merge' as const), ids }),
    fc.record({ type: fc.constant('setDropped' as const), ids, isDropped: fc.boolean() }),
    fc.record({ type: fc.constant('makeEntry' as const), id, section }),
    fc.record({ type: fc.constant('takeLines' as const), from: fc.nat(60), to: fc.nat(80), section }),
  )
  const drafts = ARTICLES.flatMap((source) => {
    const draft = importArticle(source)
    return draft.ok ? [draft.value] : []
  })
  fc.assert(
    fc.property(fc.constantFrom(...drafts), fc.array(edit, { maxLength: 20 }), (draft, edits) => {
      const kept = JSON.stringify(draft)
      const corrected = correctedDraft(draft, edits)
      expect(JSON.stringify(draft)).toBe(kept)
      expect(parseDraft(JSON.stringify(corrected), 'a.txt').ok).toBe(true)
      expect(new Set(corrected.entries.map((entry) => entry.id)).size).toBe(corrected.entries.length)
      const pack = draftToPack(corrected, { ...NAMING, title: draft.title })
      if (!pack.ok) expect(pack.error.code).toBe('invalid-input')
    }),
    { numRuns: 400 },
  )
})
