import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fileText, readContent } from '../../../../src/core/records/file-format'
import { noRecords, RECORD_CLASSES, type Note } from '../../../../src/core/records/record'
import { recordFormat } from '../../../../src/core/records/record-format'
import { exportText, importRecords, readExport } from '../../../../src/core/records/transfer'
import { makeNote } from '../../../fixtures/make-records'

const notes = fc
  .uniqueArray(
    fc.record({ id: fc.stringMatching(/^[a-z]{1,4}$/), text: fc.string({ unit: 'grapheme', maxLength: 50 }) }),
    { selector: ({ id }) => id },
  )
  .map((list): Note[] => list.map(({ id, text }) => makeNote(id, text)))
const format = recordFormat('notes')

describe('readContent', () => {
  it('reads what was written, whatever the text, and writes the same bytes again', () => {
    fc.assert(
      fc.property(notes, (content) => {
        const text = fileText(format, content)
        const read = readContent(format, text)
        expect(read).toEqual({ kind: 'whole', content })
        expect(read.kind === 'whole' && fileText(format, read.content)).toBe(text)
      }),
    )
  })

  it('takes no value for whole but what was written, and never throws', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(readContent(format, text).kind).not.toBe('whole')
      }),
    )
  })

  it('finds a file that lost its end or a byte damaged or unchanged in meaning, never half', () => {
    fc.assert(
      fc.property(notes, fc.nat(), fc.string({ maxLength: 2 }), (content, at, by) => {
        const text = fileText(format, content)
        const cut = text.slice(0, at % (text.length - 2))
        expect(readContent(format, cut).kind).toBe('damaged')
        const place = at % text.length
        const read = readContent(format, text.slice(0, place) + by + text.slice(place + 1))
        // A letter of a note may have become another; no note may have come or gone.
        if (read.kind === 'whole') expect(read.content).toHaveLength(content.length)
      }),
    )
  })

  it('leaves the prototype of everything alone', () => {
    const text = '{"schemaVersion":1,"records":[{"__proto__":{"x":1},"id":"a"}],"__proto__":{"y":1}}'
    expect(readContent(format, text).kind).toBe('damaged')
    expect(({} as Record<string, unknown>)['x'] ?? ({} as Record<string, unknown>)['y']).toBeUndefined()
  })

  it.each(RECORD_CLASSES)('has a whole empty file of %s, of a version that every migration leads to', (name) => {
    const empty = recordFormat(name)
    expect(readContent(empty, fileText(empty, []))).toEqual({ kind: 'whole', content: [] })
    expect(Object.keys(empty.migrations).map(Number)).toEqual(
      Array.from({ length: empty.version - 1 }, (_, i) => i + 1),
    )
  })
})

describe('an export', () => {
  it('brings back what went out, and merging it changes nothing', () => {
    fc.assert(
      fc.property(notes, (content) => {
        const records = { ...noRecords(), notes: content }
        const read = readExport(exportText(records, '2026-11-23', '1.0'), 'x.json')
        expect(read).toEqual({ ok: true, value: records })
        expect(importRecords(records, records, 'merge')).toEqual({ ok: true, value: records })
      }),
    )
  })

  it('merged in either order loses no text', () => {
    fc.assert(
      fc.property(notes, notes, (one, other) => {
        const merged = importRecords({ ...noRecords(), notes: one }, { ...noRecords(), notes: other }, 'merge')
        const texts = merged.ok ? merged.value.notes.map(({ text }) => text) : []
        for (const { text } of [...one, ...other]) expect(texts).toContain(text)
      }),
    )
  })
})
