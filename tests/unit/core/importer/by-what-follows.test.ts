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

describe('a drug with sub-headings of its own', () => {
  test('is one item: its side effects and contraindications are no drugs', () => {
    const drug = (name: string) =>
      `### ${name}\n#### Uses\nPain.\n#### Side effects\n- Rash\n- Nausea\n#### Contraindications\n- Ulcer\n\n`
    const { items } = read(`# Gout\n\n## Drugs\n\n${drug('Ibuprofen')}${drug('Colchicine')}## Causes\n- Beer\n`)
    expect(items).toEqual({ drugs: ['Ibuprofen', 'Colchicine'], causes: ['Beer'] })
  })

  test('right under the drugs, a heading of side effects opens something else', () => {
    const { items } = read('# Gout\n\n## Drugs\n- Ibuprofen\n- Colchicine\n\n### Side effects\n- Rash\n')
    expect(items).toEqual({ drugs: ['Ibuprofen', 'Colchicine'], none: ['Rash'] })
  })
})

describe('a table without a heading', () => {
  const table = '| Drug name | Dose |\n|---|---|\n| Ibuprofen | 400 mg |\n| Colchicine | 500 mcg |\n\n'
  const drugs = ['Ibuprofen', 'Colchicine']

  test('of drugs behind a list of care holds drugs, and says so; what follows is care again', () => {
    const { items, report } = read(`# Gout\n\n## Home care\n1. Rest\n2. Ice\n\n${table}### Exercises\n- Walking\n`)
    expect(items).toEqual({ care: ['Rest', 'Ice', 'Walking'], drugs })
    expect(report.ambiguous).toHaveLength(1)
    expect(report.notUnderstood).toEqual([])
  })

  test('under “Treatment” holds drugs; its other items wait', () => {
    const { items, report } = read(`# Gout\n\n## Treatment\n\n${table}- Rest\n- Ice\n`)
    expect(items).toEqual({ drugs, none: ['Rest', 'Ice'] })
    expect(report.notUnderstood.map(({ line }) => line)).toEqual([10, 11])
  })

  test('of drugs to prevent an attack, or right under its heading, stays there', () => {
    expect(read(`# Gout\n\n## Prevention\n- Water\n- Rest\n\n${table}`).items).toEqual({
      prevention: ['Water', 'Rest', ...drugs],
    })
    expect(read(`# Gout\n\n## Self-care\n\n${table}`).items).toEqual({ care: drugs })
  })
})

describe('what a page or a mail sets about the article', () => {
  test('a page without the end of its head is read', () => {
    const page = '<!doctype html><html><head><title>Gout</title>\n<h1>Gout</h1><h2>Causes</h2><ul><li>Beer<li>Meat</ul>'
    expect(read(page, 'gout.html').items).toEqual({ causes: ['Beer', 'Meat'] })
  })

  test('sections below a list of contents are sections, those below related articles are not', () => {
    const below = (name: string) => `# Gout\n\nPainful.\n\n## ${name}\n\n### Causes\n- Beer\n- Meat\n`
    expect(read(below('In this article')).items).toEqual({ causes: ['Beer', 'Meat'] })
    const related = read(below('Related articles'))
    expect(related.items).toEqual({})
    expect(related.report.leftOut.map(({ line }) => line)).toEqual([5, 7, 8, 9])
  })

  test('two hyphens divide an article, or open a signature', () => {
    const text = (below: string) => `Gout\n\nCauses\n- Beer\n- Meat\n\n--\n\n${below}`
    expect(read(text('When to see a doctor\n- Fever\n'), 'gout.txt').items).toEqual({
      causes: ['Beer', 'Meat'],
      redFlags: ['Fever'],
    })
    expect(read(text('Dr A. Miller\nHarbour Clinic\n'), 'gout.txt').report.leftOut.map(({ line }) => line)).toEqual([
      7, 9, 10,
    ])
  })
})

test('a heading among the questions that asks nothing groups those below', () => {
  const html =
    '<h1>Gout</h1><h2>FAQ</h2><p><b>Is it catching?</b> No.</p><h3>Treatment</h3><p><b>What helps?</b> Rest.</p>'
  expect(read(html, 'gout.html').items).toEqual({ faq: ['Is it catching?', 'What helps?'] })
})

test('an item goes on behind a blank line; the list below it is not lost', () => {
  const text = 'GOUT\n\nCauses\n\n- Beer\n- Meat\n\nSymptoms\n\n- Swelling\n\n  and redness\n- Fever\n'
  expect(read(text, 'gout.txt').items).toEqual({ causes: ['Beer', 'Meat'], symptoms: ['Swelling', 'Fever'] })
})

test('“Diet” among the causes is one of them', () => {
  const html = '<h1>Gout</h1><h2>Causes</h2><h3>Diet</h3><p>Rich food.</p><h3>Kidneys</h3><p>Less is lost.</p>'
  expect(read(html, 'gout.html').items).toEqual({ causes: ['Diet', 'Kidneys'] })
})

describe('text whose lines a page keeps', () => {
  test('is read as a text is, with the lines of the page', () => {
    const html =
      '<title>Gout</title><h1>Gout</h1>\n<pre>\nCAUSES\n\n1. Beer <b>and</b> wine\n2. Meat\n\nSYMPTOMS<br><br>- Pain\n- Fever\n</pre>'
    const draft = importArticle({ name: 'gout.html', content: html })
    if (!draft.ok) throw new Error(draft.error.message)
    expect(draft.value.entries.map(({ section, name, line }) => [section, name, line])).toEqual([
      ['causes', 'Beer and wine', 5],
      ['causes', 'Meat', 6],
      ['symptoms', 'Pain', 8],
      ['symptoms', 'Fever', 9],
    ])
  })
})

describe('lines that each name a section and its items', () => {
  test('without a blank line between are sections', () => {
    const text =
      'Gout\n\nGout hurts.\n\nCauses: beer, meat, offal\nSymptoms: pain, fever,\nredness\nPrevention: water; rest\n'
    expect(read(text, 'gout.txt').items).toEqual({
      causes: ['beer', 'meat', 'offal'],
      symptoms: ['pain', 'fever', 'redness'],
      prevention: ['water', 'rest'],
    })
  })

  test('are items where one of them is named otherwise', () => {
    const text = 'Gout\n\nCare\n\nDiet: eat less meat\nExercise: walk daily\nIce: cool the joint\n'
    expect(read(text, 'gout.txt').items).toEqual({ care: ['Diet', 'Exercise', 'Ice'] })
  })
})

test('what footnotes say is left out, and said to be', () => {
  const { items, report } = read('# Gout\n\n## Causes\n- Beer[^1]\n- Meat\n\n[^1]: Smith, a study of beer.\n')
  expect(items).toEqual({ causes: ['Beer', 'Meat'] })
  expect(report.leftOut.map(({ line }) => line)).toEqual([7])
})

describe('questions and answers line by line', () => {
  test('each with its answer below it, or behind it', () => {
    const below = 'Is it catching?\nNo, it is not.\nMay I walk?\nYes, and you\nshould.\nDoes it\nlast?\nA week.\n'
    const { items } = read(`Gout\n\nQuestions and answers\n${below}`, 'gout.txt')
    expect(items).toEqual({ faq: ['Is it catching?', 'May I walk?', 'Does it last?'] })
    const behind = 'Is it catching? No, it is not.\nMay I walk? Yes.\n'
    expect(read(`Gout\n\nFAQ\n\n${behind}`, 'gout.txt').items).toEqual({ faq: ['Is it catching?', 'May I walk?'] })
  })

  test('as headings of which none opens a section', () => {
    const html =
      '<h1>Gout</h1><h2>Causes</h2><ul><li>Beer</li></ul><h2>Should I rest?</h2><p>Yes.</p><h2>May I drink?</h2><p>No.</p><h2>What are the symptoms?</h2><ul><li>Pain</li></ul>'
    const { items, report } = read(html, 'gout.html')
    expect(items).toEqual({ causes: ['Beer'], faq: ['Should I rest?', 'May I drink?'], symptoms: ['Pain'] })
    expect(report.ambiguous).toHaveLength(1)
    const one = read(html.replace('<h2>May I drink?</h2><p>No.</p>', ''), 'gout.html')
    expect(one.items).toEqual({ causes: ['Beer'], symptoms: ['Pain'] })
    expect(one.report.notUnderstood.map(({ text }) => text)).toEqual(['Should I rest?', 'Yes.'])
  })

  test('in boxes of a note, and behind the sign of what a page opens', () => {
    const notes = '# Gout\n\n## FAQ\n\n> [!question]- Is it catching?\n> No.\n\n> [!faq] May I walk?\n> Yes.\n'
    expect(read(notes).items).toEqual({ faq: ['Is it catching?', 'May I walk?'] })
    const label = (text: string) => `<button aria-expanded="false"><span>+</span>${text}</button><div><p>No.</p></div>`
    const page = `<h1>Gout</h1><h2>FAQ</h2>${label('Is it catching?')}${label('May I walk?')}`
    expect(read(page, 'gout.html').items).toEqual({ faq: ['Is it catching?', 'May I walk?'] })
  })
})

describe('lines that stand further in than their heading', () => {
  test('are its list', () => {
    const text =
      'Gout\n\nMedicines\n ibuprofen 400 mg, three times a day with food for a week\n colchicine, twice a day\n'
    expect(read(text, 'gout.txt').report.sections.drugs?.count).toBe(2)
  })

  test('are running text where a sentence goes on over them', () => {
    const text =
      'Gout\n\nMedicines\n Ibuprofen is taken three times a day\n with food and for no longer than\n a week.\n'
    expect(read(text, 'gout.txt').report.sections.drugs?.count).toBe(0)
  })
})

test('a list that counts on below a sub-heading goes on, whatever the heading is called', () => {
  const text = '# Gout\n\n## Drugs\n\n### Usual\n1. Colchicine\n2. Allopurinol\n\n### Symptom relief\n3. Ibuprofen\n'
  expect(read(text).items).toEqual({ drugs: ['Colchicine', 'Allopurinol', 'Ibuprofen'] })
})

test('semicolons divide a list before commas do', () => {
  const text = 'Gout\n\nSymptoms: a hot, red and swollen toe; fever, with shivering\n'
  expect(read(text, 'gout.txt').items).toEqual({ symptoms: ['a hot, red and swollen toe', 'fever, with shivering'] })
})

test('items that a stroke counts, and names that are links to notes', () => {
  expect(read('Gout\n\nCauses\n1/ Beer\n2/ Meat\n', 'gout.txt').items).toEqual({ causes: ['Beer', 'Meat'] })
  expect(read('# Gout\n\n## Causes\n- [[Beer]]\n- [[Offal|meat]]\n').items).toEqual({ causes: ['Beer', 'meat'] })
})

test('behind a list of contents a section begins, though a citation ends its first line', () => {
  const text = `Gout\n\nContents\n1 Causes\n2 Signs\n\nCauses\nMost attacks follow a meal.[1]\n\nBeer\nMeat\nOffal\n`
  expect(read(text, 'gout.txt').items).toEqual({ causes: ['Beer', 'Meat', 'Offal'] })
})

describe('sections that are counted, without a blank line about them', () => {
  const sections = {
    types: ['Acute', 'Chronic'],
    causes: ['Overuse', 'Falls', 'Typing'],
    symptoms: ['Pain', 'Swelling'],
  }
  const names = { types: 'Types', causes: 'Causes', symptoms: 'Symptoms' }
  const written = (head: (n: number) => string, mark: (n: number, of: number) => string, between = '') =>
    `Sore wrist\n\n${Object.entries(sections)
      .map(([section, items], i) =>
        [
          `${head(i + 1)} ${names[section as keyof typeof names]}`,
          ...items.map((item, k) => `${mark(k + 1, i + 1)} ${item}`),
        ].join('\n'),
      )
      .join(`\n${between}`)}\n`
  const ROMAN = ['', 'I.', 'II.', 'III.']

  test.each([
    [
      'figures above figures',
      written(
        (n) => `${n}.`,
        (n) => `${n}.`,
      ),
    ],
    [
      'figures above bullets',
      written(
        (n) => `${n}.`,
        () => '-',
      ),
    ],
    [
      'figures above letters',
      written(
        (n) => `${n}.`,
        (n) => `${'abc'[n - 1] ?? ''})`,
      ),
    ],
    [
      'figures above figures in brackets',
      written(
        (n) => `${n}.`,
        (n) => `(${'i'.repeat(n)})`,
      ),
    ],
    [
      'letters above figures',
      written(
        (n) => `${'ABC'[n - 1] ?? ''}.`,
        (n) => `${n}.`,
        '\n',
      ),
    ],
    [
      'Roman figures',
      written(
        (n) => ROMAN[n] ?? '',
        (n) => `${n}.`,
      ),
    ],
    [
      'round figures',
      written(
        (n) => `${n}.0`,
        (n, of) => `${of}.${n}`,
        '\n',
      ),
    ],
  ])('%s', (_, text) => {
    expect(read(text, 'wrist.txt').items).toEqual(sections)
  })

  test('the lines under each are its text', () => {
    const text = 'Sore wrist\n\n1. Types\nThere are two.\n2. Causes\nOveruse\nFalls\nTyping\n3. Symptoms\n- Pain\n'
    const { items, report } = read(text, 'wrist.txt')
    expect(items).toEqual({ causes: ['Overuse', 'Falls', 'Typing'], symptoms: ['Pain'] })
    expect(report.sections.types?.count).toBe(0)
    expect(report.notUnderstood).toEqual([])
  })

  test('one that names no section stands in the row and waits', () => {
    const text = 'Sore wrist\n\n1. Types\n- Acute\n2. Causes\n- Falls\n3. Our story\n- Founded\n4. Symptoms\n- Pain\n'
    expect(read(text, 'wrist.txt').items).toEqual({
      types: ['Acute'],
      causes: ['Falls'],
      none: ['Founded'],
      symptoms: ['Pain'],
    })
  })

  test('a list of treatments that are called like sections, with nothing under them, stays a list', () => {
    const text = 'Sore wrist\n\nTreatment options at home\n\n1. Exercise\n2. Medicines\n3. Surgery\n4. Rest\n'
    expect(read(text, 'wrist.txt').items).toEqual({ care: ['Exercise', 'Medicines', 'Surgery', 'Rest'] })
  })
})
