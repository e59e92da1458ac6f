import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { draftToPack } from '../../../../src/core/importer/drafting/draft-to-pack'
import { importArticle } from '../../../../src/core/importer/import-article'
import { reportOf } from '../../../../src/core/importer/drafting/report'
import { NASTY_ARTICLES, NO_ARTICLES } from './hostile-articles'

describe('hostile articles', () => {
  test.each([...NO_ARTICLES, ...NASTY_ARTICLES])('%s', (_, source, answer) => {
    const draft = importArticle(source)
    if (typeof answer === 'string') {
      expect(draft).toEqual({ ok: false, error: { code: 'invalid-input', message: answer } })
      return
    }
    if (!draft.ok) throw new Error(draft.error.message)
    const { sections } = reportOf(draft.value)
    const lists = Object.entries(sections).filter(([section]) => section !== 'overview')
    expect(Object.fromEntries(lists.map(([section, found]) => [section, found.count]))).toEqual(answer.counts)
    if (answer.first) expect(lists[0]?.[1].first).toBe(answer.first)
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
/** Without what divides cells and marks emphasis: those signs are read, not kept. */
const flat = (text: string) => text.replace(/[\s\p{Cc}\u00AD\u200B\u202A-\u202E\u2066-\u2069*_|–]+/gu, '')

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
        const shown = content.replace(/(?![\n\r\t\f\v])[\p{Cc}\u00AD\u200B\uFEFF\u202A-\u202E\u2066-\u2069]/gu, '')
        const whole = shown.replace(/\p{Surrogate}/gu, '\uFFFD')
        // Figures glued to a word are taken for citation marks, and some of them left out.
        const uncited = (text: string) => flat(text.replace(/(?<=\p{L})\d+/gu, ''))
        return draft.value.entries.every(({ name, text }) =>
          [name, ...text.split('\n')].every(
            (line) => flat(whole).includes(flat(line)) || uncited(whole).includes(uncited(line)),
          ),
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

test.each(['a.html', 'a.md'])('%s: the name of a group is short, for every item under it bears it', (name) => {
  const long = `Common causes ${'long '.repeat(2_000)}:`
  const items = Array.from({ length: 2_000 }, (_, i) => `a${i}`)
  const content =
    name === 'a.md'
      ? `# T\n\n## Causes\n\n### ${long}\n\n${items.map((item) => `- ${item}`).join('\n')}`
      : `<h1>T</h1><h2>Causes</h2><h3>${long}</h3><ul>${items.map((item) => `<li>${item}`).join('')}</ul>`
  const draft = importArticle({ name, content })
  if (!draft.ok) throw new Error(draft.error.message)
  expect(new Set(draft.value.entries.map(({ group = '' }) => group.length))).toEqual(new Set([200]))
  const naming = { id: 'a', title: 'T', language: 'en', article: name, importedOn: '2026-01-02' }
  expect(draftToPack(draft.value, naming).ok).toBe(true)
})
