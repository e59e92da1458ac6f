import { describe, expect, it } from 'vitest'
import { createPlainSearch, type PlainDocument } from '../../../../src/core/search/plain-documents'

const doc = (id: string, section: string, title: string, body: string, topic = 'pond-cramp'): PlainDocument => ({
  id,
  topic,
  section,
  title,
  body,
})
const documents = [
  doc('t1', 'diagnosticTests', 'Electromyography (EMG)', 'Records the muscle at work.'),
  doc('t2', 'diagnosticTests', 'X-rays', 'Shows the bones.'),
  doc('d1', 'drugs', 'Nonsteroidal Anti-Inflammatory Drugs (NSAIDs)', '(e.g., ibuprofen)'),
  doc('d2', 'drugs', 'Topical Analgesics', 'Put on the skin.'),
  doc('c1', 'care', 'Ice Therapy', 'Cools for a quarter of an hour.'),
  doc('c2', 'Care without drugs', 'Heat Therapy', 'Warms the muscle.'),
  doc('q1', 'faq', 'How long does it usually take to recover?', 'It depends.'),
  doc('o1', 'another section', 'Lead', 'Words at the start.'),
  doc('x1', 'drugs', 'NSAIDs', 'Tablets.', 'wrist-sprain'),
]
const search = createPlainSearch(documents)

describe('createPlainSearch', () => {
  it.each([
    ['emg', 't1'],
    ['electric shock test', 't1'],
    ['xray', 't2'],
    ['brufen', 'd1'],
    ['rub-on pain gel', 'd2'],
    ['wheat bag', 'c2'],
    ['frozen peas', 'c1'],
    ['ibuprophen', 'd1'],
    ['electromyogaphy', 't1'],
    ['how long until healed', 'q1'],
  ])('knows for %j, of a name and a text only, %s', (query, id) => {
    expect(search.query(query)[0]).toBe(id)
  })

  it.each(['knee replacement', 'headache', 'timetable', ''])('finds nothing for %j', (query) => {
    expect(search.query(query)).toEqual([])
  })

  it('goes by the topic that the query names', () => {
    expect(search.query('nsaids wrist sprain')).toEqual(['x1'])
  })

  it('finds nothing in nothing', () => {
    expect(createPlainSearch([]).query('emg')).toEqual([])
  })
})
