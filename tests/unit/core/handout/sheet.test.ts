import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildHandout, type HandoutContext } from '../../../../src/core/handout/build'
import { budgetOf } from '../../../../src/core/handout/budget'
import type { HandoutDocument } from '../../../../src/core/handout/document'
import { choosableLines } from '../../../../src/core/handout/entry-text'
import { isEditable, packLineAt } from '../../../../src/core/handout/reader'
import { recordLine, recordText } from '../../../../src/core/handout/record'
import {
  COLUMNS,
  HANDOUT_TEMPLATES,
  PAPERS,
  TEXT_SIZES,
  type HandoutRequest,
} from '../../../../src/core/handout/request'
import { sheetLines } from '../../../../src/core/handout/sheet-lines'
import { teachBack } from '../../../../src/core/handout/teach-back'
import { openTemplate, templateOf } from '../../../../src/core/handout/template'
import { RECORD_SCHEMAS } from '../../../../src/core/records/record-schema'
import { readBundledPack } from '../../../content/bundled-content'
import { care, handoutPack, handoutRequest, itemsOf, patientText } from './handout-fixture'

const bundled = readBundledPack()
const usable = bundled.entries.filter(({ patient }) => patient)
const letterhead = { clinic: 'A <clinic>', clinician: 'Dr B', address: 'C', phone: '555 0134', logo: null }

function build(
  change: Partial<HandoutRequest> = {},
  { pack = handoutPack(), ...context }: Partial<HandoutContext> & { pack?: typeof bundled } = {},
): HandoutDocument {
  const request = handoutRequest({ packId: pack.manifest.id, ...change })
  const built = buildHandout(pack, request, { today: '2026-11-22', ...context })
  if (!built.ok) throw new Error([built.error.message, ...(built.error.details ?? [])].join(' '))
  return built.value
}
const texts = (document: HandoutDocument) => sheetLines(document).map(({ text }) => text)
const lead = 'A muscle deep in the front of your hip is tight and will not let go.'

/** Any request that the studio can make of the bundled guide: any template, entries, single lines, edits and page. */
const anyRequest = fc
  .record({
    template: fc.constantFrom(...HANDOUT_TEMPLATES),
    entries: fc.shuffledSubarray(usable, { maxLength: 8 }),
    keep: fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
    own: fc.string({ maxLength: 60 }),
    paper: fc.constantFrom(...PAPERS),
    textSize: fc.constantFrom(...TEXT_SIZES),
    columns: fc.constantFrom(...COLUMNS),
    hasLetterhead: fc.boolean(),
    note: fc.string({ maxLength: 80 }),
  })
  .map(({ entries, keep, own, ...page }): Partial<HandoutRequest> => {
    const items = entries.map((entry, i) => {
      const lines = choosableLines(entry)
        .map(({ field }) => field)
        .filter((_, n) => keep[(n + i) % keep.length])
      return i % 2 ? { id: entry.id } : { id: entry.id, lines }
    })
    const paths = [
      'topic#lead[0]',
      'topic#avoid[0]',
      ...entries.flatMap((entry) => choosableLines(entry).map(({ field }) => `${entry.id}#${field}`)),
    ]
    const edits = paths.flatMap((path, i) => {
      const original = packLineAt(bundled, { template: page.template }, path)
      return original === undefined || i % 3 ? [] : [{ path, text: i % 2 ? own : '', original }]
    })
    return { ...page, items, edits }
  })

describe('a sheet of any template', () => {
  it('always carries its fixed parts, whatever is chosen, left out or rewritten', () => {
    const flags = bundled.entries.filter(({ kind }) => kind === 'redFlag').map(({ patient }) => patient?.what[0] ?? '')
    expect(flags.length).toBeGreaterThan(10)
    fc.assert(
      fc.property(anyRequest, (request) => {
        const document = build(request, { pack: bundled, letterhead })
        const lines = sheetLines(document)
        const fixed = lines.filter(({ isFixed }) => isFixed).map(({ text }) => text)
        for (const flag of flags) expect(fixed).toContain(flag)
        for (const line of bundled.topic.patient.disclaimer) expect(fixed).toContain(line)
        const words = fixed.join('\n')
        for (const part of [
          'Get help',
          'Go to the emergency room now if:',
          'Call us today',
          'Iliacus muscle spasm 1.0',
          'not yet reviewed by a clinician',
          '22 November 2026',
          'Your clinician chose what is on it for you',
        ])
          expect(words).toContain(part)
        expect(words).toMatch(/how to take (?:it|your medicine), as your clinician tells you/iu)
        if (request.items?.length) expect(words).toMatch(/Sources: \S/)
        expect(lines.every(({ isFixed, isEdited }) => !(isFixed && isEdited))).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  it('prints every chosen line and no other of an entry chosen line by line', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const paths = sheetLines(build({ ...request, edits: [] }, { pack: bundled })).map(({ path }) => path)
        for (const { id, lines } of request.items ?? [])
          if (lines && !id.startsWith('redFlag/')) {
            const own = paths.filter((path) => path.startsWith(`${id}#`) && path.endsWith(']'))
            expect(own.toSorted()).toEqual(lines.map((field) => `${id}#${field}`).toSorted())
          }
      }),
      { numRuns: 40 },
    )
  })

  it('is printed with all its entries, however many may be chosen', () => {
    const items = usable.slice(0, 30).map(({ id }) => ({ id }))
    for (const template of HANDOUT_TEMPLATES)
      expect(texts(build({ template, items }, { pack: bundled })).length).toBeGreaterThan(60)
  })

  it('is a whole sheet with nothing chosen', () => {
    for (const template of HANDOUT_TEMPLATES)
      expect(texts(build({ template }, { pack: bundled }))).toContain('Get help')
  })
})

describe('an edited line', () => {
  const edit = { path: 'topic#lead[0]', text: 'Your hip muscle is tight.', original: lead }

  it('stands in the place of the guide’s, which is kept beside it', () => {
    const [first] = sheetLines(build({ edits: [edit] })).filter(({ role }) => role === 'lead')
    expect(first).toEqual({
      path: edit.path,
      text: edit.text,
      original: lead,
      role: 'lead',
      isEdited: true,
      isFixed: false,
    })
  })

  it('is left out when it is empty, and is no edit when it says the same', () => {
    expect(texts(build({ edits: [{ ...edit, text: '  ' }] }))).not.toContain(lead)
    expect(sheetLines(build({ edits: [{ ...edit, text: lead }] })).some(({ isEdited }) => isEdited)).toBe(false)
  })

  it.each([
    ['a red flag', 'redFlag/fever#what[0]', 'on every handout'],
    ['the disclaimer', 'topic#disclaimer[0]', 'on every handout'],
    ['a heading', 'sheet#heading.help', 'on every handout'],
    ['a label', 'drug/relaxant#label.take', 'on every handout'],
    ['a line that is not there', 'care/ice#steps[9]', 'has no line'],
    ['a line of no entry', 'care/none#steps[0]', 'has no line'],
    ['a line that has changed', 'topic#lead[1]', 'has changed since'],
    ['a line of the prototype', 'care/ice#constructor', 'on every handout'],
  ])('is refused for %s', (_, path, words) => {
    const built = buildHandout(handoutPack(), handoutRequest({ edits: [{ path, text: 'x', original: 'y' }] }), {
      today: '2026-11-22',
    })
    expect(built.ok ? '' : built.error.message).toContain(words)
  })

  it('can be any line that says so', () => {
    const document = build({ template: 'everything', items: itemsOf('care/ice', 'drug/relaxant') })
    for (const { path, isFixed, text } of sheetLines(document))
      if (!isFixed) {
        expect(isEditable(path)).toBe(true)
        expect(packLineAt(handoutPack(), { template: 'everything' }, path)).toBe(text)
      }
  })
})

describe('a leaflet', () => {
  it('is about one medicine: named in the title, with how to take it typed or left to a hand', () => {
    const blank = build({ template: 'medicine', items: itemsOf('drug/relaxant') })
    expect(blank.title).toBe('Your medicine: A muscle relaxant')
    expect(blank.blocks.find(({ block }) => block === 'entries')).toMatchObject({ isLeaflet: true })
    const [item] = itemsOf('drug/relaxant')
    if (!item) throw new Error('no item')
    const typed = build({ template: 'medicine', items: [{ ...item, howToTake: 'One at\nnight' }] })
    expect(texts(typed)).toContain('One at night')
    expect(build({ template: 'medicine', items: itemsOf('drug/relaxant', 'care/ice') }).title).toContain('relaxant')
  })

  it('says what is done before, during and after a procedure, without the marks', () => {
    const id = 'procedure/botox-injections'
    const [block] = build({ template: 'procedure', items: itemsOf(id) }, { pack: bundled }).blocks.filter(
      (candidate) => candidate.block === 'entries',
    )
    const parts = block?.entries[0]?.parts ?? []
    expect(parts.map(({ label }) => label.text)).toEqual([
      'What it is',
      'Why',
      'Tell us first',
      'Before',
      'What happens',
      'After',
      'Watch for',
      'Danger signs',
    ])
    for (const { lines } of parts) for (const { text } of lines) expect(text).not.toMatch(/^(?:Before|During|After):/)
  })
})

describe('the letterhead', () => {
  it('stands at the head, and its number where help is sought', () => {
    const document = build({}, { letterhead })
    expect(texts(document)).toEqual(expect.arrayContaining(['A <clinic>', 'Dr B', 'Phone 555 0134']))
    expect(texts(document)).toContain('Call us today on 555 0134 if:')
  })

  it('is left off when it is not wanted or empty', () => {
    expect(texts(build({ hasLetterhead: false }, { letterhead }))).not.toContain('Dr B')
    const empty = { clinic: ' ', clinician: '', address: '', phone: '', logo: null }
    expect(build({}, { letterhead: empty }).blocks.map(({ block }) => block)).not.toContain('letterhead')
  })

  it.each(['https://example.org/x.png', 'data:image/svg+xml,<svg/>', 'data:image/png;base64,"><script>'])(
    'takes no logo from %s',
    (logo) => {
      const built = buildHandout(handoutPack(), handoutRequest(), {
        today: '2026-11-22',
        letterhead: { ...letterhead, logo },
      })
      expect(built).toMatchObject({ ok: false, error: { code: 'invalid-input' } })
    },
  )
})

describe('a guide in another language', () => {
  const inLanguage = (language: string) => {
    const { manifest } = handoutPack()
    return buildHandout(handoutPack({ manifest: { ...manifest, language } }), handoutRequest(), { today: '2026-11-22' })
  }
  it('makes no sheet without words of its own and a named reviewer', () => {
    expect(inLanguage('en-GB').ok).toBe(true)
    expect(inLanguage('es')).toMatchObject({ ok: false, error: { code: 'pack-invalid' } })
  })
})

describe('budgetOf', () => {
  it.each([
    [['care/ice-therapy'], 1, []],
    [['care/ice-therapy', 'care/rest', 'care/yoga', 'care/foam-rolling'], 1, ['actions']],
    [
      ['care/gentle-stretching', 'care/yoga', 'care/pilates', 'care/foam-rolling'],
      2,
      ['pages', 'actions', 'exercises'],
    ],
    [['drug/baclofen', 'drug/gabapentin', 'drug/magnesium', 'drug/opioids'], 1, []],
  ])('for %j on %i pages warns of %j', (ids, pages, limits) => {
    const document = build({ template: 'everything', items: itemsOf(...ids) }, { pack: bundled })
    expect(budgetOf(document, pages, bundled).warnings.map(({ limit }) => limit)).toEqual(limits)
  })
})

describe('teachBack', () => {
  it.each(HANDOUT_TEMPLATES)('asks three questions of the sheet %s, answered on it', (template) => {
    const items = {
      'home-care': [],
      medicine: itemsOf('drug/baclofen'),
      test: itemsOf('diagnosticTest/mri'),
      procedure: itemsOf('procedure/botox-injections'),
      prevention: itemsOf('prevention/cool-down', 'prevention/stay-hydrated'),
      everything: itemsOf('care/ice-therapy', 'drug/baclofen'),
    }[template]
    const document = build({ template, items }, { pack: bundled })
    const questions = teachBack(document)
    expect(questions).toHaveLength(3)
    expect(new Set(questions.map(({ question }) => question)).size).toBe(3)
    expect(questions.at(-1)?.question).toContain('get help at once')
    for (const { listenFor } of questions) {
      expect(listenFor).not.toEqual([])
      for (const line of listenFor) expect(texts(document)).toContain(line)
    }
  })
})

describe('recordText', () => {
  it('says which sheet was given, from which content, with which items and edits, and no name', () => {
    const document = build({ patientName: 'Ann', edits: [{ path: 'topic#lead[0]', text: 'Own.', original: lead }] })
    expect(recordLine(document)).toBe(
      'Given: sheet “Home care” (Hip muscle spasm: what to do at home), content Test muscle spasm 1.0, not yet reviewed by a ' +
        'clinician, 22 November 2026. Items: Cool it, first two days (care/ice); Then warm it (care/heat); Stretch when the ' +
        "pain eases (care/stretch). 1 line in the clinician's words. Red flags and when to seek help included.",
    )
  })

  it('is rich text of headings, paragraphs and lists, every one opened and closed, with nothing to run or fetch', () => {
    const items = itemsOf('care/ice', 'drug/relaxant')
    const { plain, html } = recordText(build({ items, note: '<script>x</script>' }, { letterhead }))
    expect(plain).toContain('Wrap a cold pack in a damp cloth.')
    expect(html).toContain('<li>Wrap a cold pack in a damp cloth.</li>')
    expect(html).toContain('&lt;script&gt;')
    expect(html).not.toMatch(/<script|<svg|<img|class=|src=|href=|<dl|<p><p/)
    const open: string[] = []
    for (const [, slash, tag = ''] of html.matchAll(/<(\/?)(\w+)>/g))
      if (slash) expect(open.pop()).toBe(tag)
      else open.push(tag)
    expect(open).toEqual([])
  })
})

describe('a template of the clinic’s own', () => {
  const request = handoutRequest({
    template: 'medicine',
    items: [{ ...(itemsOf('drug/relaxant')[0] ?? { id: 'x' as never }), howToTake: 'SECRET one' }],
    edits: [
      { path: 'topic#lead[0]', text: 'Own.', original: lead },
      { path: 'drug/relaxant#why[0]', text: 'It may ease it.', original: 'It may ease the pain.' },
    ],
    patientName: 'SECRET name',
    nextVisit: 'SECRET visit',
    note: 'SECRET note',
    textSize: 18,
  })
  const saved = templateOf(handoutPack(), request, { id: 't1', name: ' Ours ' }, '2026-11-22')

  it('holds nothing of a patient, and counts its versions', () => {
    expect(JSON.stringify(saved)).not.toContain('SECRET')
    expect(saved).toMatchObject({ name: 'Ours', version: 1, base: 'medicine', changedOn: '2026-11-22' })
    expect(saved.lines).toMatchObject([{ entryId: 'drug/relaxant', anchor: { path: 'patient.why[0]' } }])
    expect(RECORD_SCHEMAS.templates.safeParse(saved)).toMatchObject({ success: true })
    expect(templateOf(handoutPack(), request, { id: 't1', name: 'x', previous: saved }, '2026-11-23').version).toBe(2)
  })

  it('opens as the same sheet without the patient', () => {
    const { request: opened, left } = openTemplate(handoutPack(), saved)
    expect(left).toEqual([])
    const edits = expect.arrayContaining(request.edits) as unknown
    expect(opened).toEqual({
      ...request,
      items: itemsOf('drug/relaxant'),
      edits,
      patientName: '',
      nextVisit: '',
      note: '',
    })
  })

  it('leaves out and says what the guide no longer carries', () => {
    const pack = handoutPack()
    const entries = pack.entries.map((entry) =>
      entry.id === 'drug/relaxant' && entry.patient
        ? { ...entry, patient: { ...entry.patient, why: ['It may help.'], what: entry.patient.what } }
        : entry,
    )
    const { request: opened, left } = openTemplate(handoutPack({ entries }), saved)
    expect(opened.edits.map(({ path }) => path)).toEqual(['topic#lead[0]'])
    expect(left).toEqual(["“It may ease the pain.” has changed in the guide; the guide's line is back."])
    const bare = handoutPack({ entries: pack.entries.filter(({ id }) => id !== 'drug/relaxant') })
    const gone = openTemplate(bare, saved)
    expect(gone.left).toHaveLength(2)
    expect(gone.left[0]).toContain('no longer in the guide')
    expect(buildHandout(bare, gone.request, { today: '2026-11-22' }).ok).toBe(true)
  })
})

describe('isExercise', () => {
  it('is for what is done at home only', () => {
    const pack = handoutPack({
      entries: [...handoutPack().entries, care('lunge', patientText({ name: 'Lunge', steps: ['Step.'] }))],
    })
    expect(budgetOf(build({ items: itemsOf('care/lunge') }, { pack }), 1, pack).exercises).toBe(1)
  })
})
