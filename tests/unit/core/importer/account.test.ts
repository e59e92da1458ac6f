import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { BlockReader } from '../../../../src/core/importer/block'
import { decodeArticle } from '../../../../src/core/importer/read/decode'
import type { DraftPack } from '../../../../src/core/importer/draft'
import { articleFormat, importArticle } from '../../../../src/core/importer/import-article'
import { readHtml } from '../../../../src/core/importer/read/read-html'
import { readMarkdown } from '../../../../src/core/importer/read/read-markdown'
import { readPlainText } from '../../../../src/core/importer/read/read-text'

const folder = new URL('../../../fixtures/articles/', import.meta.url)
const READERS = { text: readPlainText, markdown: readMarkdown, html: readHtml }

const articles = readdirSync(folder)
  .filter((name) => !name.endsWith('.json'))
  .map((name) => {
    const format = articleFormat(name) ?? 'text'
    const decoded = decodeArticle(readFileSync(new URL(name, folder)), { name, format })
    if (!decoded.ok) throw new Error(decoded.error.message)
    return { name, format, text: decoded.value.text }
  })

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}{4,}/gu) ?? []

/** Every word that the draft holds or names. */
function wordsIn({ title, entries, texts, lines }: DraftPack): Set<string> {
  const all = [
    title,
    ...entries.flatMap(({ name, text, group = '' }) => [name, text, group]),
    ...texts.map(({ text }) => text),
    ...lines.map(({ text }) => text),
  ]
  return new Set(wordsOf(all.join('\n')))
}

function blocksOf(reader: BlockReader) {
  for (;;) {
    const step = reader.next()
    if (step.done) return Array.isArray(step.value) ? step.value : []
  }
}

/** Marks a question or an answer, as a bullet does an item. */
const LABEL = /\b(?:question|answer|symptom #\d):/gi

/** What was read of an article and is nowhere in its draft. */
function lost(name: string, text: string): string[] {
  const draft = importArticle({ name, content: text })
  if (!draft.ok) return []
  const known = wordsIn(draft.value)
  const read = blocksOf(READERS[articleFormat(name) ?? 'text'](text))
  return read
    .flatMap((block) => [block.text, ...(block.lines?.map((line) => line.text) ?? [])])
    .flatMap((line) => wordsOf(line.replace(LABEL, '')))
    .filter((word) => !known.has(word))
}

/** Lines with something to read that are in no line of the draft. */
function unsaid(name: string, text: string): number[] {
  const draft = importArticle({ name, content: text })
  if (!draft.ok) return []
  const said = new Set<number>()
  for (const { line, endLine = line } of draft.value.lines) for (let at = line; at <= endLine; at++) said.add(at)
  return text.split('\n').flatMap((line, i) => (/[\p{L}\p{N}]/u.test(line) && !said.has(i + 1) ? [i + 1] : []))
}

describe('nothing of an article vanishes', () => {
  test.each(articles)('$name', ({ name, format, text }) => {
    expect(lost(name, text)).toEqual([])
    if (format !== 'html') expect(unsaid(name, text)).toEqual([])
  })

  test('a line is kept as the file has it, where nothing in it is markup', () => {
    const lines = (name: string, content: string) => {
      const draft = importArticle({ name, content })
      return draft.ok ? draft.value.lines.map(({ source, text }) => source ?? text) : []
    }
    const content = '# Numb heel\n\n## Causes\n\n1. **Cold**\n   floors\n2. Ice <b>packs</b>\n\n<!-- a note -->\n'
    expect(lines('a.md', content)).toEqual([
      '# Numb heel',
      '## Causes',
      '1. **Cold**\n   floors',
      'Ice packs',
      'Markup, a comment or the address of a link: not read',
    ])
    expect(lines('a.txt', 'Numb heel\n\nCauses\n\n1. Cold 2. Ice\n')).toEqual(['Numb heel', 'Causes', 'Cold', 'Ice'])
    const [, long = '', longer = ''] = lines(
      'a.txt',
      `Numb heel\n\n${'word '.repeat(390)}end\n\n${'word '.repeat(500)}.`,
    )
    expect(long).toBe(`${'word '.repeat(390)}end`)
    expect(longer).toBe(`${'word '.repeat(400)}…`)
    const items = lines('a.html', `<h1>Numb heel</h1><h2>Causes</h2><ul><li>${'frost '.repeat(300)}</li></ul>`)
    expect(items.at(-1)).toBe('frost '.repeat(300).trim())
  })

  test('a page on one line keeps its order', () => {
    const content =
      '<h1>T</h1><p>Lead.</p><h2>Causes</h2><p>Here:</p><ul><li>a</li></ul><p>More.</p><h2>FAQ</h2><h3>B?</h3>'
    const draft = importArticle({ name: 'a.html', content })
    const lines = draft.ok ? draft.value.lines.map(({ text }) => text) : []
    expect(lines).toEqual(['T', 'Lead.', 'Causes', 'Here:', 'a', 'More.', 'FAQ', 'B?'])
  })

  /** An article with lines left out, moved, said twice, run together or pushed in. */
  const mutated = fc
    .tuple(
      fc.constantFrom(...articles),
      fc.array(fc.tuple(fc.nat(), fc.constantFrom('drop', 'move', 'twice', 'join', 'indent', 'blank')), {
        maxLength: 12,
      }),
    )
    .map(([{ name, format, text }, changes]) => {
      const lines = text.split('\n')
      for (const [at, change] of changes) {
        const i = at % lines.length
        const [line = ''] = change === 'twice' || change === 'indent' ? [lines[i] ?? ''] : lines.splice(i, 1)
        if (change === 'move') lines.splice((at * 7) % (lines.length + 1), 0, line)
        if (change === 'twice') lines.splice(i, 0, line)
        if (change === 'join') lines[i] = `${line} ${lines[i] ?? ''}`
        if (change === 'indent') lines[i] = `    ${line}`
        if (change === 'blank') lines.splice(i, 0, line, '')
        if (!lines.length) lines.push('')
      }
      return { name, format, text: lines.join('\n') }
    })

  test('however its lines are changed', () => {
    fc.assert(
      fc.property(mutated, ({ name, format, text }) => {
        expect(lost(name, text)).toEqual([])
        if (format !== 'html') expect(unsaid(name, text)).toEqual([])
      }),
      { numRuns: 500 },
    )
  })
})
