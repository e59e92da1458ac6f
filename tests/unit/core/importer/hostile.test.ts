import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { draftToPack } from '../../../../src/core/importer/draft-to-pack'
import { importArticle, type ArticleSource } from '../../../../src/core/importer/import-article'
import { MAX_ARTICLE_BYTES } from '../../../../src/core/importer/draft'
import { reportOf } from '../../../../src/core/importer/report'

const bytes = (...values: number[]) => Uint8Array.from(values)
const repeat = (text: string, count: number) => text.repeat(count)
const numbered = (count: number, make: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => make(i)).join('')

/** What comes out: the sentence's key words for a refusal, else items by section. */
const CASES: readonly (readonly [what: string, source: ArticleSource, answer: RegExp | Record<string, number>])[] = [
  ['an empty file', { name: 'a.txt', content: bytes() }, /a\.txt is empty/],
  ['spaces only', { name: 'a.md', content: ' \n\t\n' }, /is empty/],
  ['signs only', { name: 'a.txt', content: '--- *** ---' }, /is empty/],
  ['a page of markup only', { name: 'a.html', content: '<script>alert(1)</script>' }, /holds no text/],
  ['another ending', { name: 'a.docx', content: 'Causes' }, /a\.docx is no article/],
  ['a ZIP archive named as text', { name: 'a.txt', content: bytes(0x50, 0x4b, 3, 4, 20, 0) }, /ZIP archive/],
  ['a PDF named as text', { name: 'a.txt', content: new TextEncoder().encode('%PDF-1.7 words') }, /it is a PDF/],
  ['a picture named as a page', { name: 'a.html', content: bytes(0x89, 0x50, 0x4e, 0x47, 13, 10) }, /a picture/],
  ['rich text named as text', { name: 'a.txt', content: new TextEncoder().encode('{\\rtf1 Causes}') }, /rich-text/],
  ['a program', { name: 'a.txt', content: bytes(0x7f, 0x45, 0x4c, 0x46, 1, 1) }, /a program/],
  ['zero bytes', { name: 'a.txt', content: new Uint8Array(5_000) }, /binary/],
  ['controls throughout', { name: 'a.txt', content: new Uint8Array(5_000).fill(3) }, /binary/],
  ['one byte too many', { name: 'a.txt', content: new Uint8Array(MAX_ARTICLE_BYTES + 1) }, /larger than 20 MB/],
  ['100,000 open elements', { name: 'a.html', content: repeat('<div>', 100_000) }, /nested deeper/],
  ['100,000 open lists', { name: 'a.html', content: repeat('<ul><li>a', 50_000) }, /nested deeper/],
  ['100,000 bold runs', { name: 'a.html', content: repeat('<b>', 100_000) }, /nested deeper/],
  ['100,000 quotes inside each other', { name: 'a.md', content: `${repeat('>', 100_000)} x` }, {}],
  [
    'lists inside lists',
    { name: 'a.md', content: Array.from({ length: 500 }, (_, i) => `${repeat('  ', i)}- x`).join('\n') },
    {},
  ],
  [
    '100,000 open brackets',
    { name: 'a.md', content: `# T\n\n## Causes\n\n- a\n\n${repeat('[a](', 50_000)}` },
    { causes: 1 },
  ],
  ['stars without end', { name: 'a.md', content: repeat('*a_ ', 50_000) }, {}],
  ['a zero byte in a text', { name: 'a.txt', content: `Causes\n\n- Fa\0lls\n${repeat('word ', 100)}` }, { causes: 1 }],
  ['half a surrogate pair', { name: 'a.txt', content: 'Causes\n\n- \ud800 falls\n- \udc00 cold' }, { causes: 2 }],
  [
    'bytes that are no UTF-8',
    { name: 'a.txt', content: bytes(67, 97, 117, 115, 101, 115, 10, 10, 45, 32, 0xe9, 97) },
    { causes: 1 },
  ],
  [
    'a heading named __proto__',
    { name: 'a.md', content: '# T\n\n## __proto__\n\n- a\n\n## constructor\n\n- b\n\n## Causes\n\n- c' },
    { causes: 1 },
  ],
  [
    'items named __proto__',
    { name: 'a.txt', content: 'Drugs\n\n- __proto__: x\n- constructor: y\n- toString' },
    { drugs: 3 },
  ],
  [
    'front matter with __proto__',
    { name: 'a.md', content: '---\n__proto__: {}\ntitle: T\n---\n\n# Causes\n\n- a' },
    { causes: 1 },
  ],
  ['front matter without an end', { name: 'a.md', content: '---\ntitle: T\n\n# Causes\n\n- a' }, { causes: 1 }],
  [
    'an entity bomb',
    {
      name: 'a.html',
      content: `<!DOCTYPE x [<!ENTITY a "&b;&b;">]><h2>Causes</h2><ul><li>${repeat('&a;', 10_000)}</li></ul>`,
    },
    { causes: 1 },
  ],
  ['a line of ten megabytes', { name: 'a.txt', content: `Causes\n\n- ${repeat('a ', 5_000_000)}` }, { causes: 1 }],
  [
    'a table of 20,000 rows',
    {
      name: 'a.html',
      content: `<h2>Drugs</h2><table>${Array.from({ length: 20_000 }, (_, i) => `<tr><td>d${i}</td><td>x</td></tr>`).join('')}</table>`,
    },
    { drugs: 20_000 },
  ],
  ['20,000 headings', { name: 'a.txt', content: repeat('Causes\n\nSymptoms\n\n', 10_000) }, {}],
  ['a question of 100,000 lines', { name: 'a.txt', content: `FAQ\n\n${repeat('a b\n', 100_000)}` }, { faq: 0 }],
  ['a million lines', { name: 'a.txt', content: `Causes\n\n${repeat('a\n', 1_000_000)}` }, /more than 500000 lines/],
  ['a million items', { name: 'a.md', content: repeat('- a\n', 1_000_000) }, /more than 500000 lines/],
  ['a million items of a page', { name: 'a.html', content: repeat('<li>a', 1_000_000) }, /more than 500000 lines/],
  [
    '150,000 short lines under each other',
    { name: 'a.txt', content: `Causes\n\n${numbered(150_000, (i) => `a${i}\n`)}` },
    { causes: 150_000 },
  ],
  [
    '200,000 parts behind a colon',
    { name: 'a.txt', content: `Causes\n\nIt is: ${repeat('a, ', 200_000)}b` },
    { causes: 0 },
  ],
  [
    '150,000 questions as items',
    { name: 'a.md', content: `## FAQ\n\n${numbered(150_000, (i) => `- a${i}?\n  b\n`)}` },
    { faq: 150_000 },
  ],
  [
    'a Markdown table of 20,000 rows',
    {
      name: 'a.md',
      content: `# T\n\n## Drugs\n\n| Name | Dose |\n|---|---|\n${numbered(20_000, (i) => `| drug ${i} | a dose |\n`)}`,
    },
    { drugs: 20_000 },
  ],
  [
    'a comment that never ends',
    { name: 'a.html', content: '<h2>Causes</h2><ul><li>a</li></ul><!-- <li>b' },
    { causes: 1 },
  ],
  [
    'hidden text',
    { name: 'a.html', content: '<h2>Causes</h2><ul><li>a</li><li hidden>b</li><template><li>c</li></template></ul>' },
    { causes: 1 },
  ],
  ['marks that turn the direction', { name: 'a.txt', content: 'Causes\n\n- \u202Efalls\u202C' }, { causes: 1 }],
]

describe('hostile articles', () => {
  test.each(CASES)('%s', (_, source, answer) => {
    const draft = importArticle(source)
    if (answer instanceof RegExp) {
      expect(draft).toMatchObject({ ok: false, error: { code: 'invalid-input' } })
      expect(draft.ok ? '' : draft.error.message).toMatch(answer)
      return
    }
    if (!draft.ok) throw new Error(draft.error.message)
    const { sections } = reportOf(draft.value)
    const lists = Object.entries(sections).filter(([section]) => section !== 'overview')
    expect(Object.fromEntries(lists.map(([section, found]) => [section, found.count]))).toEqual(answer)
  })

  test.each([
    '<script>evil()</script>',
    '<img src=x onerror="evil()">',
    '<style>p { background: url(evil) }</style>',
    '<svg onload="evil()"><title>evil</title></svg>',
    '<a href="javascript:evil()">link</a>',
    '<iframe srcdoc="evil"></iframe>',
    '<p onclick="evil()" style="evil">words</p>',
    '<!-- evil --><object data="evil">evil</object>',
    '<math><mtext>evil</mtext></math>',
    '<textarea>evil</textarea><noscript>evil</noscript>',
  ])('nothing of %s is left', (markup) => {
    for (const name of ['a.html', 'a.md']) {
      const draft = importArticle({ name, content: `<h1>T</h1>\n\n<p>Lead.</p>\n\n${markup}\n\n<p>End.</p>\n` })
      expect(JSON.stringify(draft)).not.toContain('evil')
      expect(draft.ok).toBe(true)
    }
  })
})

const pieces = fc.constantFrom(
  ...[
    'Causes',
    'Symptoms',
    '# Drugs',
    '## FAQ',
    '1. ',
    '2) ',
    '- ',
    '• ',
    '**Rest**',
    ': ',
    ' – ',
    'What is it?',
    '\n',
    '\n\n',
    '<li>',
    '</ul>',
    '<h2>Causes</h2>',
    '<p>',
    '__proto__',
    '[12]',
    'word',
    'Long Name',
    '|',
    '```',
    '>',
    '\u202E',
    '\ud800',
    '&lt;',
    '---\n',
  ],
)
const article = fc.array(fc.oneof({ weight: 4, arbitrary: pieces }, fc.string({ unit: 'binary', maxLength: 8 })), {
  maxLength: 60,
})
const flat = (text: string) => text.replace(/[\s\p{Cc}\u00AD\u200B\u202A-\u202E\u2066-\u2069]+/gu, '')

describe('any article', () => {
  test('is made into a draft or refused in a sentence; Object.prototype stays as it is', () => {
    const before = Object.getOwnPropertyNames(Object.prototype).join()
    fc.assert(
      fc.property(article, fc.constantFrom('a.txt', 'a.md', 'a.html'), (parts, name) => {
        const draft = importArticle({ name, content: parts.join('') })
        if (!draft.ok) return draft.error.code === 'invalid-input' && draft.error.message.endsWith('.')
        const naming = { id: 'a', title: draft.value.title, language: 'en', article: name, importedOn: '2026-01-02' }
        const pack = draftToPack(draft.value, naming)
        return pack.ok || pack.error.code === 'invalid-input'
      }),
      { numRuns: 1_500 },
    )
    expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(before)
  })

  test('random bytes never throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.constantFrom('a.txt', 'a.md', 'a.html'), (content, name) => {
        const draft = importArticle({ name, content })
        return draft.ok || draft.error.code === 'invalid-input'
      }),
      { numRuns: 1_500 },
    )
  })

  test('every name and line of a text stands in its source', () => {
    fc.assert(
      fc.property(article, (parts) => {
        const content = parts.join('').replaceAll('[12]', '')
        const draft = importArticle({ name: 'a.txt', content })
        if (!draft.ok) return true
        const source = flat(content.replace(/\p{Surrogate}/gu, '\uFFFD'))
        return draft.value.entries.every(({ name, text }) =>
          [name, ...text.split('\n')].every((line) => source.includes(flat(line))),
        )
      }),
      { numRuns: 1_500 },
    )
  })
})

test('an import that is cancelled ends as such, and says how far it is until then', () => {
  const content = `Causes\n\n${Array.from({ length: 10_000 }, (_, i) => `${i + 1}. Cause ${i}`).join('\n')}`
  const shares: number[] = []
  const source = { name: 'a.txt', content }
  const stopped = importArticle(source, {
    onProgress: ({ share }) => shares.push(share),
    isCancelled: () => shares.length > 2,
  })
  expect(stopped).toMatchObject({ ok: false, error: { code: 'cancelled' } })
  expect(shares).toHaveLength(3)
  expect(shares).toEqual([...shares].sort((a, b) => a - b))
  const whole = importArticle(source)
  expect(whole.ok && reportOf(whole.value).sections.causes?.count).toBe(10_000)
})
