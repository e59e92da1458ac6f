import { expect, test } from 'vitest'
import { declaredLanguage } from '../../../../src/core/importer/read/declared-language'
import { importArticle } from '../../../../src/core/importer/import-article'
import { languageTag } from '../../../../src/core/pack/language-tag'

test.each([
  ['en', 'en'],
  ['DE', 'de'],
  ['en-us', 'en-US'],
  ['zh_Hant_TW', 'zh-TW'],
  ['es-419', 'es'],
  ['english', undefined],
  ['', undefined],
  ['e', undefined],
  ['de-', undefined],
  ['de-AT"><script>', undefined],
])('the tag %s is kept as %s', (text, tag) => {
  expect(languageTag(text)).toBe(tag)
})

test.each([
  ['html', '<!doctype html><html class="a" lang="de-AT"><body>', 'de-AT'],
  ['html', "<HTML LANG=fr dir='ltr'>", 'fr'],
  ['html', '<html xmlns="x" xml:lang="it">', 'it'],
  ['html', '<!-- <html lang="sv"> --><html><p lang="da">', undefined],
  ['html', '<html data-lang-x="1" lang="nonsense-is-long-and-no-tag-at-all">', undefined],
  ['markdown', '---\ntitle: A\nlang: nl\n---\n# A', 'nl'],
  ['markdown', '\uFEFF---\r\nlanguage: "pt-br"\r\n---\r\n', 'pt-BR'],
  ['markdown', '# A\n\nlang: nl\n', undefined],
  ['text', '---\nlang: nl\n---\n', undefined],
] as const)('of %s %j the language is %s', (format, text, tag) => {
  expect(declaredLanguage(text, format)).toBe(tag)
})

test('a draft knows the language of its article', () => {
  const content = '<html lang="de"><h1>Krampf</h1><h2>Causes</h2><ul><li>Kälte</li></ul>'
  const draft = importArticle({ name: 'a.html', content })
  expect(draft.ok && draft.value.language).toBe('de')
  const plain = importArticle({ name: 'a.txt', content: 'Causes\n\n1. Cold\n' })
  expect(plain.ok && 'language' in plain.value).toBe(false)
})
