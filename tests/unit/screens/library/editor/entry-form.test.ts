import { describe, expect, it } from 'vitest'
import { attributesOf } from '../../../../../src/core/topic/attributes'
import { editedTopicOf } from '../../../../../src/core/pack/pack-edit'
import { editedEntryOf } from '../../../../support/edited-entry'
import { PACK_LIMITS } from '../../../../../src/core/pack/schema'
import { isBlank } from '../../../../../src/core/topic/fact'
import type { Entry } from '../../../../../src/core/topic/entry'
import {
  entryContent,
  entryForm,
  factCount,
  newEntryForm,
  newPatientForm,
  patientLine,
  tidyEntryForm,
} from '../../../../../src/screens/library/editor/entry-form'
import { emptyItem } from '../../../../../src/screens/library/editor/fact-form'
import {
  allCitedLines,
  citedLines,
  linesResting,
  renameSource,
} from '../../../../../src/screens/library/editor/form-sources'
import { lineForm } from '../../../../../src/screens/library/editor/line-form'
import { noteForm } from '../../../../../src/screens/library/editor/note-form'
import { TEXT_LIMIT } from '../../../../../src/screens/library/editor/text-limit'
import { tidyTopicForm, topicContent, topicForm } from '../../../../../src/screens/library/editor/topic-form'
import { readBundledPack } from '../../../../content/bundled-content'
import { chosen, makeEntry, makePack, S1, said, sourceId, stated } from '../../../../fixtures/make-pack'

const S2 = sourceId('S2')

describe('the form of an entry', () => {
  it('holds everything of every bundled entry, and gives it back unchanged', () => {
    for (const entry of readBundledPack().entries) expect(entryContent(entryForm(entry))).toEqual(editedEntryOf(entry))
  })

  it('keeps each shape of fact, and blanks with a reason in optional fields', () => {
    const entry = makeEntry('drug', 'larchol', {
      facts: {
        role: { blank: 'notApplicable', because: 'It is no drug.' },
        class: { blank: 'sourcesDisagree', sides: [said('One'), said('Other', [S2])] },
        routes: chosen('oral', 'topical'),
        agents: {
          stated: [
            {
              generic: 'larchol',
              brands: ['Lark', 'Larch, mild'],
              atc: { blank: 'notApplicable', because: 'None.' },
              sources: [S1],
            },
          ],
        },
        adultDoses: {
          stated: [
            {
              ...{ agent: 'larchol', dose: 'one leaf', max: { blank: 'notStated' } as const },
              duration: { blank: 'sourcesDisagree', sides: [said('short'), said('long')] } as const,
              ...{ sources: [S2], basis: 'entry' as const },
            },
          ],
        },
      },
    })
    expect(entryContent(entryForm(entry))).toEqual(editedEntryOf(entry))
  })

  it('leaves out what was left empty, and nothing that was written', () => {
    const form = newEntryForm('drug', '  Larchol ')
    form.synonyms = 'lark\n\n  larch  \n'
    form.details = [lineForm(), lineForm(said('Kept.')), { ...lineForm(), text: '  ' }]
    form.editorNotes = [noteForm(), noteForm({ about: 'sources', isSafety: true, ...said('Look twice.') })]
    form.facts['boxedWarnings'] = {
      state: 'stated',
      because: '',
      sides: [],
      items: [
        emptyItem('list'),
        { ...emptyItem('list'), values: { text: 'Sinks.' }, sources: [S1] },
        emptyItem('list'),
      ],
    }
    form.patient = { ...newPatientForm('Larchol'), steps: [patientLine(''), patientLine('Wait.'), patientLine(' ')] }
    tidyEntryForm(form)
    const content = entryContent(form)
    expect(content.name).toBe('Larchol')
    expect(content.synonyms).toEqual(['lark', 'larch'])
    expect(content.details).toEqual([said('Kept.')])
    expect(content.editorNotes).toEqual([{ about: 'sources', isSafety: true, ...said('Look twice.') }])
    expect(content.facts).toMatchObject({ boxedWarnings: { stated: [said('Sinks.')] }, role: { blank: 'notStated' } })
    expect(content.patient?.steps).toEqual(['Wait.'])
  })

  it('keeps one empty item of a fact that is said to be stated: the fault then has a field to stand at', () => {
    const form = newEntryForm('drug', 'Larchol')
    const { role } = form.facts
    if (role) role.state = 'stated'
    tidyEntryForm(form)
    expect(entryContent(form).facts).toMatchObject({ role: { stated: [{ text: '', sources: [] }] } })
  })

  it('is empty and honest for a new entry of any kind', () => {
    for (const kind of ['diagnosticTest', 'drug', 'procedure', 'care', 'redFlag', 'faq'] as const) {
      const content = entryContent(newEntryForm(kind, 'New')) as Entry
      expect(Object.keys(content.facts)).toEqual(attributesOf(kind).map(([name]) => name))
      expect(Object.values(content.facts).every((fact) => isBlank(fact) && fact.blank === 'notStated')).toBe(true)
    }
  })

  it('counts a reasoned blank as told, and "not stated" as open', () => {
    const entry = makeEntry('redFlag', 'swelling', {
      facts: { action: stated('Go now'), urgency: { blank: 'notApplicable', because: 'So.' } },
    })
    expect(factCount(entry)).toEqual({ stated: 2, all: 4 })
  })

  it('takes as long a text as a guide holds', () => {
    expect(TEXT_LIMIT).toBe(PACK_LIMITS.textLength)
  })
})

describe('sources of a form', () => {
  const entry = makeEntry('drug', 'larchol', {
    summary: said('A line.', [S1]),
    facts: { class: { blank: 'sourcesDisagree', sides: [said('One', [S1]), said('Other', [S2])] } },
  })

  it('are those of what it says, not of what was typed for another state', () => {
    const form = entryForm(entry)
    expect(citedLines(form).flatMap(({ sources }) => sources)).toEqual([S1, S1, S2])
    if (form.facts['class']) form.facts['class'].state = 'notStated'
    expect(citedLines(form).flatMap(({ sources }) => sources)).toEqual([S1])
  })

  it('are named anew everywhere, in what is not shown as well', () => {
    const form = entryForm(entry)
    if (form.facts['class']) form.facts['class'].state = 'notStated'
    renameSource(allCitedLines(form), S2, sourceId('S9'))
    expect(form.facts['class']?.sides[1]?.sources).toEqual(['S9'])
  })

  it('are counted by the lines that rest on them', () => {
    const pack = makePack([entry])
    expect(Object.fromEntries(linesResting(pack))).toEqual({ S1: 2, S2: 1 })
  })
})

describe('the form of the guide as a whole', () => {
  it('gives back what it was made of', () => {
    const topic = editedTopicOf(readBundledPack())
    expect(topicContent(topicForm(topic))).toEqual(topic)
  })

  it('leaves out empty lines', () => {
    const form = topicForm(editedTopicOf(makePack()))
    form.lead.push(patientLine(' '), patientLine('It eases.'))
    tidyTopicForm(form)
    expect(topicContent(form).patient.lead).toEqual(['A muscle is tight.', 'It eases.'])
  })
})
