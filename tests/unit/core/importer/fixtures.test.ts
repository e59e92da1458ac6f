import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { importArticle } from '../../../../src/core/importer/import-article'
import { reportOf } from '../../../../src/core/importer/drafting/report'

const folder = new URL('../../../fixtures/articles/', import.meta.url)
const names = readdirSync(folder).filter((name) => !name.endsWith('.json'))

/** What a person read in the article before the importer did. */
interface Expected {
  title: string
  /** Section: how many, and how the names of the first and last begin. */
  sections: Record<string, [count: number, first: string | null, last: string | null]>
  /** Line numbers. */
  notUnderstood: number[]
  leftOut: number[]
  ambiguous: number[]
}

describe('articles as they are found', () => {
  test.each(names)('%s', (name) => {
    const expected = JSON.parse(
      readFileSync(new URL(`${name.replace(/\.\w+$/, '')}.expected.json`, folder), 'utf8'),
    ) as Expected
    const draft = importArticle({ name, content: readFileSync(new URL(name, folder)) })
    if (!draft.ok) throw new Error(draft.error.message)
    const report = reportOf(draft.value)
    const sections = Object.fromEntries(
      Object.entries(report.sections).map(([section, { count, first, last }]) => {
        const [, from, to] = expected.sections[section] ?? [0, null, null]
        return [section, [count, begins(first, from), begins(last, to)]]
      }),
    )
    expect({
      title: report.title,
      sections,
      notUnderstood: report.notUnderstood.map(({ line }) => line),
      leftOut: report.leftOut.map(({ line }) => line),
      ambiguous: report.ambiguous.map(({ line }) => line),
    }).toEqual(expected)
  })
})

/** The expected beginning where the text begins so; else the whole text, to be shown. Names are compared whole. */
function begins(text: string | null, expected: string | null): string | null {
  return text !== null && expected !== null && expected.length > 40 && text.startsWith(expected) ? expected : text
}
