import { MAX_ARTICLE_BYTES } from '../../../../src/core/importer/draft'
import type { ArticleSource } from '../../../../src/core/importer/import-article'

/** What comes of an article: the sentence of its refusal, or how many items its sections hold and what the first is called. */
export type Answer = string | { counts: Record<string, number>; first?: string }

const bytes = (...values: number[]) => Uint8Array.from(values)
const ascii = (text: string) => new TextEncoder().encode(text)
const utf16 = (text: string) => new Uint8Array(new Uint16Array([...text].map((sign) => sign.charCodeAt(0))).buffer)
const times = (count: number, text: (i: number) => string, glue = '') =>
  Array.from({ length: count }, (_, i) => text(i)).join(glue)
const causes = (count: number, first?: string): Answer => ({ counts: { causes: count }, ...(first && { first }) })

const txt = (content: ArticleSource['content']): ArticleSource => ({ name: 'a.txt', content })
const md = (content: ArticleSource['content']): ArticleSource => ({ name: 'a.md', content })
const html = (content: ArticleSource['content']): ArticleSource => ({ name: 'a.html', content })
const list = (inside: string) => html(`<h1>T</h1><h2>Causes</h2><ul>${inside}</ul>`)

const EMPTY = 'is empty: there is no text in it. Nothing was imported.'
const SAVE_AS = 'Save the article as text (.txt), Markdown (.md) or a web page (.html), and import that.'
const notText = (name: string, what: string) => `${name} is not a text: ${what}. ${SAVE_AS}`
const DEEP = 'a.html is nested deeper than 5000 elements, as no page that a person wrote is. Nothing was imported.'
const LARGE = "a.txt is larger than 20 MB and was not read. Save only the article's own text, and import that."
const LINES = 'has more than 500,000 lines and is no article. Nothing was imported.'

type Case = readonly [what: string, source: ArticleSource, answer: Answer]

/** What is no article, by what it is made of. */
export const NO_ARTICLES: readonly Case[] = [
  ['an empty file', txt(bytes()), `a.txt ${EMPTY}`],
  ['spaces only', md(' \n\t\u00A0\n'), `a.md ${EMPTY}`],
  ['signs only', txt('--- *** ---'), `a.txt ${EMPTY}`],
  ['a byte order mark only', txt(bytes(0xef, 0xbb, 0xbf)), `a.txt ${EMPTY}`],
  [
    'a page of markup only',
    html('<script>alert(1)</script>'),
    'a.html holds no text that could be read. Nothing was imported.',
  ],
  [
    'another ending',
    { name: 'a.docx', content: 'Causes' },
    'a.docx is no article that can be imported: expected a file ending in .txt, .md or .html.',
  ],
  [
    'no ending',
    { name: 'a', content: 'Causes' },
    'a is no article that can be imported: expected a file ending in .txt, .md or .html.',
  ],
  [
    'a ZIP archive named as text',
    txt(bytes(0x50, 0x4b, 3, 4, 20, 0)),
    notText('a.txt', 'it is a ZIP archive or an Office document'),
  ],
  ['a PDF named as a page', html(ascii('%PDF-1.7 <h2>Causes</h2>')), notText('a.html', 'it is a PDF')],
  [
    'a picture that is a page too',
    html(ascii('GIF89a/*<h2>Causes</h2><li>a</li>*/')),
    notText('a.html', 'it is a picture'),
  ],
  ['a photograph', txt(bytes(0xff, 0xd8, 0xff, 0xe0, 65, 66)), notText('a.txt', 'it is a picture')],
  ['rich text named as text', txt(ascii('{\\rtf1 Causes}')), notText('a.txt', 'it is a rich-text document')],
  ['a program', txt(bytes(0x7f, 0x45, 0x4c, 0x46, 1, 1)), notText('a.txt', 'it is a program')],
  ['a compressed file', txt(bytes(0x1f, 0x8b, 8, 0, 65, 66)), notText('a.txt', 'it is a compressed file')],
  ['zero bytes', txt(new Uint8Array(5_000)), notText('a.txt', 'it is a binary file')],
  ['controls throughout', txt(new Uint8Array(5_000).fill(3)), notText('a.txt', 'it is a binary file')],
  ['one byte too many', txt(new Uint8Array(MAX_ARTICLE_BYTES + 1).fill(97)), LARGE],
  ['100,000 open elements', html('<div>'.repeat(100_000)), DEEP],
  ['100,000 open lists', html('<ul><li>a'.repeat(50_000)), DEEP],
  ['100,000 bold runs', html('<b>'.repeat(100_000)), DEEP],
  ['a million items of a page', html('<li>a'.repeat(1_000_000)), `a.html ${LINES}`],
  ['a million items in Markdown', md('- a\n'.repeat(1_000_000)), `a.md ${LINES}`],
  ['a million list marks', txt(`Causes\n\n${'- a\n'.repeat(1_000_000)}`), `a.txt ${LINES}`],
]

/** What is an article, however it was made. */
export const NASTY_ARTICLES: readonly Case[] = [
  ['400,000 marks without a word', txt(`Causes\n\n${'- \n'.repeat(400_000)}`), { counts: { causes: 0 } }],
  ['200,000 parts behind a colon', txt(`Causes\n\nIt is: ${'a, '.repeat(200_000)}b`), { counts: { causes: 0 } }],
  ['150,000 short lines', txt(`Causes\n\n${times(150_000, (i) => `a${i}\n`)}`), causes(150_000, 'a0')],
  [
    '150,000 questions on one line',
    txt(`FAQ\n\n${times(150_000, (i) => `${i + 1}. a`, ' ')}`),
    { counts: { faq: 1 }, first: 'a' },
  ],
  ['100,000 quotes inside each other', md(`${'>'.repeat(100_000)} x`), { counts: {} }],
  [
    '10,000 lists inside each other',
    md(`## Causes\n\n${times(10_000, (i) => `${' '.repeat(Math.min(i * 2, 400))}- a${i}`, '\n')}`),
    causes(1, 'a0'),
  ],
  ['numbers inside numbers', md(`## Causes\n\n${times(50, () => `- ${'1. '.repeat(3_000)}`, '\n')}`), { counts: {} }],
  ['100,000 open brackets', md(`# T\n\n## Causes\n\n- a\n\n${'[a]('.repeat(50_000)}`), causes(1, 'a')],
  ['stars without end', md(`## Causes\n\n- a\n\n${times(50, () => '*a_ '.repeat(2_000), '\n\n')}`), causes(1, 'a')],
  [
    'bars without end',
    md(`## Causes\n\n- a\n\n${times(50, () => `|a|\n|-|\n${'|'.repeat(9_000)}`, '\n\n')}`),
    causes(1, 'a'),
  ],
  [
    'a zero byte in a text',
    txt(`Causes\n\n- Fa\0lls\n${'word '.repeat(100)}`),
    causes(1, `Falls ${'word '.repeat(22)}word`),
  ],
  ['half a surrogate pair', txt('Causes\n\n- \ud800 falls\n- \udc00 cold'), causes(2, '\uFFFD falls')],
  ['bytes that are no UTF-8', txt(bytes(67, 97, 117, 115, 101, 115, 10, 10, 45, 32, 0xe9, 97)), causes(1, 'éa')],
  ['UTF-8 that is cut off', txt(ascii('Causes\n\n- falé').slice(0, -1)), causes(1, 'falÃ')],
  ['UTF-16 without a mark', txt(utf16('Causes\n\n- falls on ice')), causes(1, 'falls on ice')],
  [
    'a page that names the wrong encoding',
    html(ascii('<meta charset="utf-16"><h2>Causes</h2><ul><li>é</ul>')),
    causes(1, 'é'),
  ],
  [
    'a page that names no encoding at all',
    html(bytes(...ascii('<meta charset="nonsense"><h2>Causes</h2><ul><li>'), 0xe9, 97)),
    causes(1, 'éa'),
  ],
  [
    'a heading named __proto__',
    md('# T\n\n## __proto__\n\n- a\n\n## constructor\n\n- b\n\n## Causes\n\n- c'),
    causes(1),
  ],
  [
    'items named __proto__',
    txt('Drugs\n\n- __proto__: x\n- constructor: y\n- toString'),
    { counts: { drugs: 3 }, first: '__proto__' },
  ],
  ['front matter with __proto__', md('---\n__proto__: {}\ntitle: T\n---\n\n# Causes\n\n- a'), causes(1, 'a')],
  ['front matter without an end', md('---\ntitle: T\n\n# Causes\n\n- a'), causes(1, 'a')],
  [
    'an entity bomb',
    html(`<!DOCTYPE x [<!ENTITY a "&b;&b;">]><h2>Causes</h2><ul><li>x${'&a;'.repeat(10_000)}</li></ul>`),
    causes(1),
  ],
  [
    'signs by their number that turn the direction',
    list('<li>a&#8238;b&#27;[31m&#xd800;</li>'),
    causes(1, 'ab[31m\uFFFD'),
  ],
  ['the same in Markdown', md('# T\n\n## Causes\n\n- a&#8238;b&#x202E;c'), causes(1, 'abc')],
  ['marks that turn the direction', txt('Causes\n\n- \u202Efalls\u202C'), causes(1, 'falls')],
  ['only spaces that are no spaces', md(`## Causes\n\n- ${'\u00A0'.repeat(5_000)}\n- b`), causes(1, 'b')],
  ['a line of four megabytes', txt(`Causes\n\n- ${'a '.repeat(2_000_000)}`), causes(1)],
  ['a word of ten megabytes', html(`<h2>Causes</h2><ul><li>${'a'.repeat(10_000_000)}</ul>`), causes(1)],
  ['an attribute of fifteen megabytes', list(`<li title="${'x'.repeat(15_000_000)}">a</li>`), causes(1, 'a')],
  ['100,000 attributes', list(`<li ${times(100_000, (i) => `a${i}=b`, ' ')}>a</li>`), causes(1, 'a')],
  [
    'a table of 20,000 rows',
    html(`<h2>Drugs</h2><table>${times(20_000, (i) => `<tr><td>d${i}</td><td>x</td></tr>`)}</table>`),
    { counts: { drugs: 20_000 }, first: 'd0' },
  ],
  [
    '150,000 questions as items',
    md(`## FAQ\n\n${times(150_000, (i) => `- a${i}?\n  b\n`)}`),
    { counts: { faq: 150_000 }, first: 'a0?' },
  ],
  [
    'a Markdown table of 20,000 rows',
    md(`# T\n\n## Drugs\n\n| Name | Dose |\n|---|---|\n${times(20_000, (i) => `| drug ${i} | a dose |\n`)}`),
    { counts: { drugs: 20_000 }, first: 'drug 0' },
  ],
  [
    '5,000 tabs, each with its panel',
    html(
      `<h1>T</h1><h2>Causes</h2>${times(5_000, (i) => `<a role="tab" href="#t${i}">c${i}</a>`)}${times(5_000, (i) => `<div id="t${i}">x</div>`)}`,
    ),
    causes(5_000, 'c0'),
  ],
  [
    'a comparison of 20,000 rows',
    html(
      `<h2>Types</h2><table><tr><th></th><th>A</th><th>B</th></tr>${times(20_000, (i) => `<tr><td>r${i}</td><td>x</td><td>y</td></tr>`)}</table>`,
    ),
    { counts: { types: 20_000 }, first: 'r0' },
  ],
  [
    '5,000 small tables without a heading',
    md(`## Causes\n\n- a\n\n${'| | a | b |\n|-|-|-|\n| x | y | z |\n\n'.repeat(5_000)}`),
    causes(2, 'a'),
  ],
  ['a class of 2 MB', list(`<li class="${'accordion-title '.repeat(125_000)}">a</li>`), causes(1, 'a')],
  ['20,000 definitions of a term', md(`## Causes\n\nT\n${': d\n'.repeat(20_000)}`), causes(1, 'T')],
  ['20,000 headings', txt('Causes\n\nSymptoms\n\n'.repeat(10_000)), { counts: {} }],
  ['a question of 100,000 lines', txt(`FAQ\n\n${'a b\n'.repeat(100_000)}`), { counts: { faq: 0 } }],
  [
    'elements that nobody closes',
    html('<h1>T</h1><h2>Causes<ul><li>a<li>b<h2>Drugs<ul><li>d'),
    { counts: { causes: 2, drugs: 1 }, first: 'a' },
  ],
  ['ends without a beginning', list('</b></div></li></ul></body></html><li>a</li>'), causes(1, 'a')],
  ['a comment that never ends', list('<li>a</li><!-- <li>b'), causes(1, 'a')],
  ['a comment in a comment', list('<!-- <!-- --><li>a</li><!--><li>b</li>'), causes(2, 'a')],
  ['a section that is no HTML', list('<![CDATA[<li>c</li>]]><li>a</li>'), causes(1, 'a')],
  [
    'hidden text',
    list('<li>a</li><li hidden>b</li><template><li>c</li></template><li aria-hidden="true">d</li>'),
    causes(1, 'a'),
  ],
  ['a script in a script', list('<li>a</li><script>"<script>"</script><li>b</li>'), causes(2, 'a')],
  [
    'a link that runs',
    md('## Causes\n\n- [falls](javascript:alert(1))\n- ![cold](data:text/html,x "y")'),
    causes(1, 'falls'),
  ],
]
