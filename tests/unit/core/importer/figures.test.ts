import { describe, expect, test } from 'vitest'
import { importArticle } from '../../../../src/core/importer/import-article'

/** The names of what an article lists, each with what is said about it. */
function entriesOf(name: string, content: string): string[] {
  const draft = importArticle({ name, content })
  if (!draft.ok) throw new Error(draft.error.message)
  return draft.value.entries.map((entry) => [entry.name, entry.text].filter(Boolean).join(': '))
}

const page = (items: readonly string[]) =>
  `<title>Gout</title><h1>Gout</h1><h2>Causes</h2><ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`
const markdown = (items: readonly string[]) => `# Gout\n\n## Causes\n\n${items.map((item) => `- ${item}\n`).join('')}`

describe('small raised figures', () => {
  const items = [
    'BMI above 30 kg/m<sup>2</sup>',
    'Under 500 cells/mm<sup>3</sup>',
    'Platelets under 100 x 10<sup>9</sup>/L',
    'Less than 60 ml min<sup>\u22121</sup>',
    'Losing Ca<sup>2+</sup>',
    'A meal of offal<sup>12</sup>',
    'The 2<sup>nd</sup> glass of beer<sup>[3]</sup>',
  ]
  const read = [
    'BMI above 30 kg/m²',
    'Under 500 cells/mm³',
    'Platelets under 100 x 10⁹/L',
    'Less than 60 ml min⁻¹',
    'Losing Ca2+',
    'A meal of offal',
    'The 2nd glass of beer',
  ]

  test('are powers behind figures and units, and marks of citations behind words', () => {
    expect(entriesOf('gout.html', page(items))).toEqual(read)
    expect(entriesOf('gout.md', markdown(items))).toEqual(read)
  })
})

describe('figures in the first column of a table', () => {
  const html = (head: string, rows: readonly string[]) =>
    `<title>Fever</title><h1>Fever</h1><h2>Drugs</h2><table>${[head, ...rows].filter(Boolean).join('')}</table>`
  const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
  const head = (...cells: string[]) => `<tr>${cells.map((cell) => `<th>${cell}</th>`).join('')}</tr>`

  test('are kept where the column has a name of its own', () => {
    const rows = [row('1', '120 mg'), row('6', '250 mg')]
    expect(entriesOf('fever.html', html(head('Age', 'Dose'), rows))).toEqual(['1: 120 mg', '6: 250 mg'])
    const text = 'Fever\n\nDrugs\n\nAge | Dose\n----|-----\n1 | 120 mg\n6 | 250 mg\n'
    expect(entriesOf('fever.txt', text)).toEqual(['1: 120 mg', '6: 250 mg'])
    expect(entriesOf('fever.md', '# Fever\n\n## Drugs\n\n| Age | Dose |\n|--|--|\n| 1 | 120 mg |\n')).toEqual([
      '1: 120 mg',
    ])
  })

  test('count the rows where the column says so, or where they do', () => {
    const rows = [row('1', 'Paracetamol'), row('2', 'Ibuprofen')]
    expect(entriesOf('fever.html', html(head('#', 'Drug'), rows))).toEqual(['Paracetamol', 'Ibuprofen'])
    expect(entriesOf('fever.html', html('', rows))).toEqual(['Paracetamol', 'Ibuprofen'])
    expect(entriesOf('fever.html', html('', [row('120', 'one year'), row('250', 'six years')]))).toEqual([
      '120: one year',
      '250: six years',
    ])
  })

  test('a cell beyond the columns stays with its row', () => {
    const text = '# Fever\n\n## Drugs\n\n| Drug | Dose |\n|--|--|\n| Ibuprofen | 400 mg | with **food** |\n'
    expect(entriesOf('fever.md', text)).toEqual(['Ibuprofen: 400 mg – with food'])
  })
})
