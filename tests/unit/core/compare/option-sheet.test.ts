import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tellsFeeling } from '../../../../src/core/compare/felt'
import { buildOptionSheet, type OptionSheetRequest } from '../../../../src/core/compare/option-sheet'
import { fitsOnPage } from '../../../../src/core/compare/sheet-lines'
import { definedNames, patientSentences } from '../../../../src/core/content/patient-sentences'
import type { HandoutBlock, HandoutDocument } from '../../../../src/core/handout/document'
import { ATTRIBUTES, CLASSES, TAGS, type HandoutNode } from '../../../../src/core/handout/nodes'
import { renderHandout } from '../../../../src/core/handout/render'
import { renderHandoutHtml } from '../../../../src/core/handout/render-html'
import { renderHandoutText } from '../../../../src/core/handout/render-text'
import { GRADE_LIMITS, gradeOf } from '../../../../src/core/readability/grade'
import { entryId, type EntryId } from '../../../../src/core/topic/entry'
import type { Pack } from '../../../../src/core/topic/topic'
import { readBundledPack } from '../../../content/bundled-content'
import { makeManifest, packId } from '../../../fixtures/make-pack'
import { care, handoutPack, patientText, redFlag } from '../handout/handout-fixture'

const ids = (...texts: string[]) => texts.map(entryId)
const request = (
  items: EntryId[],
  change: Partial<OptionSheetRequest> = {},
  topic = packId('test-spasm'),
): OptionSheetRequest => ({
  items: items.map((id) => ({ packId: topic, entryId: id })),
  paper: 'a4',
  textSize: 12,
  patientName: '',
  nextVisit: '',
  ...change,
})
function sheet(items: EntryId[], pack: Pack = handoutPack()): HandoutDocument {
  const built = buildOptionSheet([pack], request(items, {}, pack.manifest.id), '2026-11-22')
  if (!built.ok) throw new Error(built.error.message)
  return built.value
}
function options({ blocks }: HandoutDocument): Extract<HandoutBlock, { block: 'options' }> {
  const found = blocks.find((block) => block.block === 'options')
  if (!found) throw new Error('no options')
  return found
}

const bundled = readBundledPack()
const CHOOSABLE = bundled.entries.filter(({ kind }) => ['diagnosticTest', 'drug', 'procedure', 'care'].includes(kind))
const choice = fc.shuffledSubarray(CHOOSABLE, { minLength: 2, maxLength: 6 })

describe('buildOptionSheet', () => {
  it('answers what patients ask for each choice, in the order chosen', () => {
    const { names, rows } = options(sheet(ids('drug/relaxant', 'care/ice')))
    expect(names).toEqual(['A muscle relaxant', 'Cool it, first two days'])
    expect(rows).toEqual([
      {
        question: 'What is it?',
        answers: [['It calms a tight muscle.'], ['You rest a wrapped cold pack on the sore spot.']],
      },
      {
        question: 'How is it done?',
        answers: [
          ['The sources do not say.'],
          ['Wrap a cold pack in a damp cloth.', 'Lie down and rest it on the sore spot.'],
        ],
      },
      { question: 'How might it help?', answers: [['It may ease the pain.'], ['The sources do not say.']] },
      {
        question: 'What can go wrong?',
        answers: [
          ['Do not stop it at once after a long time.'],
          ['Cold for too long can harm skin and nerves.', 'Take it off at once if the cold hurts.'],
        ],
      },
      { question: 'What will I feel?', answers: [['It can make you sleepy.'], ['Not noted here. Ask us.']] },
      {
        question: 'What else could I do?',
        answers: [['Ask us about these as well:', 'Then warm it; Stretch when the pain eases.']],
      },
    ])
  })

  it('shortens answers only where the page has no room, and never what can go wrong', () => {
    const two = ['This is a sentence of about eighty characters, which is as long as they come here.', 'So is it.']
    const entries = ['a', 'b', 'c', 'd'].map((slug) =>
      care(slug, patientText({ name: slug, what: two, steps: two, why: two, watchFor: two, stopIf: two })),
    )
    const pack = handoutPack({ entries: [...entries, redFlag('fever', 'now', 'You have a fever.')] })
    pack.topic.homeCareItems = []
    const sentences = (count: number) =>
      options(
        sheet(
          entries.slice(0, count).map(({ id }) => id),
          pack,
        ),
      ).rows.map(({ answers }) => answers[0]?.length)
    expect(sentences(2)).toEqual([2, 2, 2, 2, 1, 1])
    expect(sentences(4)).toEqual([1, 2, 2, 2, 1, 1])
  })

  it('carries red flags, disclaimer, date, version, review status and sources', () => {
    const { blocks, footerText } = sheet(ids('drug/relaxant', 'care/ice'))
    expect(blocks.map(({ block }) => block)).toEqual(['letter', 'title', 'lead', 'options', 'help', 'foot'])
    const foot = blocks.flatMap((block) => (block.block === 'foot' ? block.lines.map(({ text }) => text) : []))
    expect(foot).toEqual([
      'This sheet gives general facts.',
      'It does not take the place of advice from your own clinician.',
      'Your clinician chose what is on it for you, so do not pass it on.',
      'Topic: Test muscle spasm 1.0, not yet reviewed by a clinician. Made on 22 November 2026.',
      'Sources: Test College 2009; Test Agency.',
    ])
    expect(footerText).toBe('Hip muscle spasm: your choices · Test muscle spasm 1.0 · 22 November 2026')
  })

  it.each<[string, OptionSheetRequest, string]>([
    ['one entry', request(ids('care/ice')), 'An option sheet holds 2 to 6 entries; 1 were chosen.'],
    [
      'seven entries',
      request(ids('a', 'b', 'c', 'd', 'e', 'f', 'g')),
      'An option sheet holds 2 to 6 entries; 7 were chosen.',
    ],
    ['an entry twice', request(ids('care/ice', 'care/ice')), 'care/ice was chosen twice.'],
    ['an unknown entry', request(ids('care/ice', 'care/none')), 'has no entry care/none'],
    ['an entry without patient text', request(ids('care/ice', 'care/no-text')), 'has no text for patients yet'],
    ['a dose', request(ids('care/ice', 'drug/dosed')), 'names a dose'],
    ['another guide', request(ids('care/ice', 'care/heat'), {}, packId('other')), 'There is no guide other here.'],
    ['a long name', request(ids('care/ice', 'care/heat'), { patientName: 'x'.repeat(121) }), 'at most 120 characters'],
  ])('refuses %s', (_, refused, message) => {
    const built = buildOptionSheet([handoutPack()], refused, '2026-11-22')
    expect(built).toMatchObject({ ok: false, error: { message: expect.stringContaining(message) as string } })
  })

  it('refuses entries of two topics by the names of the guides', () => {
    const other = handoutPack({ manifest: makeManifest({ id: packId('other'), title: 'Another cramp' }) })
    const [first] = request(ids('care/ice')).items
    const items = [first!, { packId: packId('other'), entryId: entryId('care/heat') }]
    expect(buildOptionSheet([handoutPack(), other], request([], { items }), '2026-11-22')).toMatchObject({
      error: {
        code: 'invalid-input',
        message:
          'An option sheet is for one topic at a time; these entries are from Test muscle spasm and Another cramp. Leave those of one topic in the comparison.',
      },
    })
  })

  it('refuses a pack without red flags', () => {
    const pack = handoutPack({ entries: handoutPack().entries.filter(({ kind }) => kind !== 'redFlag') })
    const built = buildOptionSheet([pack], request(ids('care/ice', 'care/heat')), '2026-11-22')
    expect(built).toMatchObject({ ok: false, error: { code: 'pack-invalid' } })
  })

  it('says nothing of an entry but its own sentences, and ranks nothing', () => {
    const fixed = ['The sources do not say.', 'Not noted here. Ask us.']
    fc.assert(
      fc.property(choice, (entries) => {
        const document = sheet(
          entries.map(({ id }) => id),
          bundled,
        )
        const { names, rows } = options(document)
        expect(names).toEqual(entries.map(({ patient }) => patient?.name))
        entries.forEach(({ patient }, i) => {
          const own = patient ? patientSentences(patient).map(([, sentence]) => sentence) : []
          for (const { answers } of rows.filter((row) => row.answers.length > 1))
            for (const sentence of answers[i] ?? []) expect([...own, ...fixed]).toContain(sentence)
        })
        const ours = document.blocks.flatMap((block) =>
          block.block === 'lead'
            ? block.lines.map(({ text }) => text)
            : block.block === 'title'
              ? [block.title.text]
              : [],
        )
        expect([...ours, ...rows.map(({ question }) => question)].join(' ')).not.toMatch(
          /\b(?:best|better|worst|worse|first choice|prefer\w*|recommend\w*|top)\b/i,
        )
      }),
    )
  })

  it('stays within the reading limits with any choice from the bundled guide', () => {
    fc.assert(
      fc.property(choice, (entries) => {
        const { blocks } = sheet(
          entries.map(({ id }) => id),
          bundled,
        )
        const sentences = blocks.flatMap((block) => {
          if (block.block === 'lead') return block.lines.map(({ text }) => text)
          if (block.block === 'options')
            return block.rows.flatMap(({ question, answers }) => [question, ...answers.flat()])
          return block.block === 'help' ? block.groups.flatMap(({ signs }) => signs.map(({ text }) => text)) : []
        })
        const grade = gradeOf(sentences, entries.flatMap(definedNames))
        expect(grade.fleschKincaid).toBeLessThanOrEqual(GRADE_LIMITS.fleschKincaid)
        expect(grade.smog).toBeLessThanOrEqual(GRADE_LIMITS.smog)
      }),
    )
  })
})

describe('an option sheet on paper', () => {
  const document = sheet(ids('drug/relaxant', 'care/ice'))

  it('is a table with heads for its rows and columns', () => {
    const html = renderHandoutHtml(document, { stylesheetHref: 'sheet.css' })
    expect(html).toContain(
      '<table class="options"><thead><tr><td>Choice</td><th scope="col">A muscle relaxant</th><th scope="col">Cool it',
    )
    expect(html).toContain('<tr><th scope="row">What is it?</th><td>It calms a tight muscle.</td><td>You rest')
    expect(html).toContain('<th scope="row">What else could I do?</th><td colspan="2">Ask us about these')
  })

  it('uses only the closed sets of elements, classes and attributes', () => {
    const visit = (node: HandoutNode): void => {
      if (typeof node === 'string') return
      expect(TAGS).toContain(node.tag)
      if (node.className) expect(CLASSES).toContain(node.className)
      for (const name of Object.keys(node.attributes)) expect(ATTRIBUTES).toContain(name)
      node.children.forEach(visit)
    }
    visit(renderHandout(document))
  })

  it('is read choice by choice as plain text', () => {
    const text = renderHandoutText(document)
    expect(text).toContain('\n\nA muscle relaxant\nWhat is it? It calms a tight muscle.\nHow is it done? The sources')
    expect(text).toContain('\n\nWhat else could I do? Ask us about these as well: Then warm it;')
  })
})

describe('fitsOnPage', () => {
  const words = (count: number) => Array.from({ length: count }, () => 'ninechars').join(' ')
  const five = (text: string) => Array.from({ length: 5 }, () => ['a', 'b', text])

  it('counts the tallest cell of each row and the names', () => {
    // Two words of nine letters on a line of 27: fourteen lines a row at most for two rows, and one for the names.
    expect(
      fitsOnPage(
        ['a', 'b', 'c'],
        [
          ['a', 'b', words(28)],
          [words(28), 'a', 'b'],
        ],
      ),
    ).toBe(true)
    expect(
      fitsOnPage(
        ['a', 'b', 'c'],
        [
          ['a', 'b', words(28)],
          [words(29), 'a', 'b'],
        ],
      ),
    ).toBe(false)
    expect(fitsOnPage([words(40), 'b', 'c'], five('c'))).toBe(true)
    expect(fitsOnPage([words(60), 'b', 'c'], five('c'))).toBe(false)
  })

  it('gives wider columns more room, and asks nothing of more than four', () => {
    expect(fitsOnPage(['a', 'b'], [[words(100), 'b']])).toBe(true)
    expect(fitsOnPage(['a', 'b', 'c', 'd'], [[words(100), 'b', 'c', 'd']])).toBe(false)
    expect(fitsOnPage(['a', 'b', 'c', 'd', 'e'], [[words(100), 'b', 'c', 'd', 'e']])).toBe(true)
  })
})

describe('tellsFeeling', () => {
  it.each([
    'You may feel a pin prick, and it may be sore.',
    'You feel short pulses that tingle.',
    'It can make you sleepy and confused.',
    'After: the spot may be sore, or numb for some hours.',
    'The skin may burn for the first 2 to 4 weeks.',
  ])('takes %j', (sentence) => {
    expect(tellsFeeling(sentence)).toBe(true)
  })

  it.each([
    'Say so at once if a movement hurts too much.',
    'Drink when you feel thirsty.',
    'You say when pain starts and where you feel it.',
    'After: avoid what made the hip sore until you feel well.',
    'A blood vessel can be hurt.',
    'Look out for a rash or sore skin where you rub it in.',
    'A trigger point is a sore spot in a tight band of muscle.',
  ])('leaves %j', (sentence) => {
    expect(tellsFeeling(sentence)).toBe(false)
  })
})
