import { describe, expect, test } from 'vitest'
import { importArticle } from '../../../../src/core/importer/import-article'
import { reportOf } from '../../../../src/core/importer/drafting/report'

/** The report of an article, its sections with all their items. */
function read(content: string, name = 'gout.md') {
  const draft = importArticle({ name, content })
  if (!draft.ok) throw new Error(draft.error.message)
  const items: Record<string, string[]> = {}
  for (const { section, name: item } of draft.value.entries) (items[section ?? 'none'] ??= []).push(item)
  return { items, report: reportOf(draft.value) }
}

describe('“Medical treatment”', () => {
  const medical = '# Gout\n\n## Medical treatment\n- Ibuprofen\n- Colchicine\n'

  test('beside surgical treatment is by drugs, and said to be in doubt', () => {
    const { items, report } = read(`${medical}\n## Surgical treatment\n- Removal of tophi\n`)
    expect(items).toEqual({ drugs: ['Ibuprofen', 'Colchicine'], procedures: ['Removal of tophi'] })
    expect(report.ambiguous.map(({ line }) => line)).toEqual([3])
  })

  test('alone, or beside drugs, waits for a person', () => {
    expect(read(medical).items).toEqual({ none: ['Ibuprofen', 'Colchicine'] })
    const both = `${medical}\n## Surgery\n- Removal\n\n## Drugs\n- Allopurinol\n`
    expect(read(both).items).toMatchObject({ none: ['Ibuprofen', 'Colchicine'], drugs: ['Allopurinol'] })
  })
})

describe('“Attachments”', () => {
  const article = (below: string) =>
    `# Iliopsoas strain\n\n## Attachments\n${below}\n\n## Causes\n- Kicking\n- Sprinting\n`

  test('of a page are files, and left out', () => {
    const { report } = read(article('- leaflet.pdf\n- diet.docx (230 KB)'))
    expect(report.sections).toEqual({ causes: { count: 2, first: 'Kicking', last: 'Sprinting' } })
    expect(report.leftOut.map(({ line }) => line)).toEqual([3, 4, 5])
  })

  test('of a muscle are anatomy', () => {
    expect(read(article('Iliac fossa to lesser trochanter.')).report.sections.structure?.count).toBe(1)
  })
})
