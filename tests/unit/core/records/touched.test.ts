import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFAULT_PAGE_OPTIONS } from '../../../../src/core/handout/request'
import { anchorEntry, anchorLine, anchorState } from '../../../../src/core/records/anchor'
import type { Note, Template, Wording } from '../../../../src/core/records/record'
import { applyChange, noRecords } from '../../../../src/core/records/record'
import { resolveTouched, touchedRecords, type TouchedChoice } from '../../../../src/core/records/touched'
import { statementsOf } from '../../../../src/core/topic/statements'
import type { Entry } from '../../../../src/core/topic/entry'
import type { Pack } from '../../../../src/core/topic/topic'
import { makeEntry, makePack, makePatientText, said } from '../../../fixtures/make-pack'

const COUNT = 100

/** A pack of a hundred entries of eight lines each. */
const oldPack = makePack(
  Array.from({ length: COUNT }, (_, n) =>
    makeEntry('care', `measure-${n}`, {
      name: `Measure ${n}`,
      summary: said(`Line for lists ${n}.`),
      details: [said(`Detail one of ${n}.`), said(`Detail two of ${n}.`)],
      patient: makePatientText({ name: `Plain ${n}`, steps: [`First ${n}.`, `Second ${n}.`, `Third ${n}.`] }),
    }),
  ),
)
const NOTABLE = ['summary', 'details[0]', 'details[1]', 'patient.steps[0]', 'patient.steps[1]', 'patient.steps[2]']

const entryOf = (pack: Pack, n: number): Entry => {
  const entry = pack.entries[n]
  if (!entry) throw new Error(`no entry ${n}`)
  return entry
}
const lineNote = (n: number, path: string): Note => {
  const entry = entryOf(oldPack, n)
  const anchor = anchorLine(oldPack, entry, path)
  if (!anchor) throw new Error(`no line ${path}`)
  const { id } = oldPack.manifest
  return { id: `n${n}`, packId: id, entryId: entry.id, anchor, text: `On ${n}`, changedOn: '2026-11-23' }
}

/** The pack with another text at these lines, `entry path`. */
function changeLines(lines: ReadonlySet<string>): Pack {
  const entries = oldPack.entries.map((entry, n) => {
    const at = (path: string, text: string) => (lines.has(`${n} ${path}`) ? `${text} Changed.` : text)
    return {
      ...entry,
      summary: said(at('summary', entry.summary.text)),
      details: entry.details.map(({ text }, i) => said(at(`details[${i}]`, text))),
      patient: entry.patient && {
        ...entry.patient,
        steps: entry.patient.steps.map((step, i) => at(`patient.steps[${i}]`, step)),
      },
    }
  })
  return { ...oldPack, manifest: { ...oldPack.manifest, version: '2.0' }, entries }
}

/** Which of the 600 lines change: 30 in 100. */
const changed = fc
  .shuffledSubarray(Array.from({ length: COUNT }, (_, n) => NOTABLE.map((path) => `${n} ${path}`)).flat(), {
    minLength: 180,
    maxLength: 180,
  })
  .map((lines) => new Set(lines))

describe('an update that changes 30 lines in 100', () => {
  it('lists exactly the notes whose line or entry changed, loses none and moves none', () => {
    fc.assert(
      fc.property(
        changed,
        fc.array(fc.constantFrom(...NOTABLE), { minLength: COUNT, maxLength: COUNT }),
        (lines, paths) => {
          const newPack = changeLines(lines)
          // Every second note is on a line, the others on the whole entry.
          const notes = paths.map((path, n) =>
            n % 2 ? lineNote(n, path) : { ...lineNote(n, path), anchor: anchorEntry(oldPack, entryOf(oldPack, n)) },
          )
          const isTouched = (n: number) =>
            n % 2 ? lines.has(`${n} ${paths[n]}`) : NOTABLE.some((path) => lines.has(`${n} ${path}`))
          const records = { ...noRecords(), notes }
          const touched = touchedRecords(records, oldPack, newPack)
          expect(touched.map(({ id }) => id)).toEqual(notes.filter((_, n) => isTouched(n)).map(({ id }) => id))
          expect(touched.every(({ now, wasOpen }) => now.state === 'changed' && !wasOpen)).toBe(true)
          expect(touchedRecords(records, oldPack, oldPack)).toEqual([])

          const choices = new Map(
            touched.map(({ key }, i) => [key, (['keep', 'adopt', 'drop'] as const)[i % 3] as TouchedChoice]),
          )
          const after = applyChange(notes, resolveTouched(records, touched, choices, newPack).notes)
          const dropped = touched.filter((_, i) => i % 3 === 2).map(({ id }) => id)
          expect(after.map(({ id }) => id)).toEqual(notes.map(({ id }) => id).filter((id) => !dropped.includes(id)))
          for (const note of after) {
            const before = notes.find(({ id }) => id === note.id)
            const i = touched.findIndex(({ id }) => id === note.id)
            if (i % 3 === 1 && i >= 0) {
              expect({ ...note, anchor: before?.anchor }).toEqual(before)
              expect([note.anchor.packVersion, note.anchor.path]).toEqual(['2.0', before?.anchor.path])
              expect(
                anchorState(
                  note.anchor,
                  newPack.entries.find(({ id }) => id === note.entryId),
                ),
              ).toEqual({
                state: 'same',
              })
            } else expect(note).toEqual(before)
          }
          // What was kept is open, and stays so with the next update, which leaves it alone.
          const next = touchedRecords({ ...records, notes: after }, newPack, newPack)
          expect(next.map(({ id }) => id)).toEqual(touched.filter((_, k) => k % 3 === 0).map(({ id }) => id))
          expect(next.every(({ wasOpen }) => wasOpen)).toBe(true)
        },
      ),
      { numRuns: 20 },
    )
  })
})

describe('touchedRecords', () => {
  const withEntry = (part: Partial<Entry>): Pack => ({
    ...oldPack,
    entries: oldPack.entries.map((entry, n) => (n ? entry : ({ ...entry, ...part } as Entry))),
  })
  const first = entryOf(oldPack, 0)
  const patient = first.patient ?? makePatientText()

  it('tells a line that moved from one that changed, and follows it only when that is adopted', () => {
    const newPack = withEntry({ patient: { ...patient, steps: ['Before all.', ...patient.steps] } })
    const wording: Wording = { ...lineNote(0, 'patient.steps[0]'), id: 'w' }
    const records = { ...noRecords(), wordings: [wording] }
    const touched = touchedRecords(records, oldPack, newPack)
    expect(touched).toMatchObject([{ class: 'wordings', now: { state: 'moved', path: 'patient.steps[1]' } }])
    expect(resolveTouched(records, touched, new Map(), newPack).wordings).toEqual({ put: [], remove: [] })
    const { wordings } = resolveTouched(records, touched, new Map([[touched[0]?.key ?? '', 'adopt']]), newPack)
    expect(wordings.put).toMatchObject([{ id: 'w', anchor: { path: 'patient.steps[1]', hash: wording.anchor.hash } }])
  })

  it('keeps a note whose line or entry is gone, even when it is adopted', () => {
    const notes = [lineNote(0, 'patient.steps[2]'), lineNote(1, 'summary')]
    const records = { ...noRecords(), notes }
    const without = withEntry({ patient: { ...patient, steps: patient.steps.slice(0, 2) } })
    const newPack = { ...without, entries: without.entries.filter((_, n) => n !== 1) }
    const touched = touchedRecords(records, oldPack, newPack)
    expect(touched.map(({ now }) => now)).toEqual([{ state: 'gone' }, { state: 'gone' }])
    expect(touched[1]?.anchor).toMatchObject({ name: 'Measure 1', text: 'Line for lists 1.' })
    const adopt = new Map(touched.map(({ key }) => [key, 'adopt' as const]))
    expect(resolveTouched(records, touched, adopt, newPack).notes).toEqual({ put: [], remove: [] })
  })

  it('finds every part of a template, and drops no more than the part', () => {
    const anchors = [0, 1, 2].map((n) => {
      const entry = entryOf(oldPack, n)
      return { entryId: entry.id, anchor: anchorEntry(oldPack, entry) }
    })
    const line = lineNote(1, 'patient.steps[0]')
    const template: Template = {
      id: 't',
      name: 'Ours',
      version: 1,
      packId: oldPack.manifest.id,
      base: 'home-care',
      items: anchors,
      lines: [{ entryId: line.entryId, anchor: line.anchor, text: 'Our words.' }],
      topicLines: [],
      options: { ...DEFAULT_PAGE_OPTIONS },
      changedOn: '2026-11-23',
    }
    const records = { ...noRecords(), templates: [template] }
    const newPack = changeLines(new Set(['0 summary', '1 patient.steps[0]']))
    const touched = touchedRecords(records, oldPack, newPack)
    expect(touched.map(({ part }) => part)).toEqual(['items[0]', 'items[1]', 'lines[0]'])
    const choices = new Map<string, TouchedChoice>([
      [touched[0]?.key ?? '', 'drop'],
      [touched[1]?.key ?? '', 'adopt'],
    ])
    const { put, remove } = resolveTouched(records, touched, choices, newPack).templates
    expect(remove).toEqual([])
    expect(put).toMatchObject([{ items: [{ anchor: { packVersion: '2.0' } }, anchors[2]], lines: template.lines }])
    expect(put[0]?.items).toHaveLength(2)
  })

  it('leaves the records of other guides alone', () => {
    const note = { ...lineNote(0, 'summary'), packId: 'other' as Note['packId'] }
    expect(touchedRecords({ ...noRecords(), notes: [note] }, oldPack, changeLines(new Set(['0 summary'])))).toEqual([])
  })

  it('anchors every line of an entry, each to itself', () => {
    for (const { path } of statementsOf(first)) {
      const anchor = anchorLine(oldPack, first, path)
      expect(anchor && anchorState(anchor, first)).toEqual({ state: 'same' })
    }
    expect(anchorLine(oldPack, first, 'patient.steps[9]')).toBeUndefined()
  })
})
