import { createRandom, shuffled } from './random.mjs'

/** Share of a guide's words that stand for other words of the vocabulary; the rest is shared by all guides, as drugs are. */
const EXCHANGED_SHARE = 0.5
/** Text that is read by a person; everything else in a pack (ids, codes, addresses) stays. */
const TEXT_FIELDS = new Set(['name', 'guideName', 'text', 'generic', 'agent', 'because'])
const LIST_FIELDS = new Set([
  'synonyms',
  'brands',
  'what',
  'why',
  'steps',
  'stopIf',
  'watchFor',
  'tellClinician',
  'doNotMix',
])
const WORD = /[a-z]{4,}/gi

/**
 * Makes as many guides as wanted out of one: the first is the guide itself; in each further one a seeded half of the words
 * stands for other words of the same vocabulary, the same one throughout the guide. Sizes, lengths and frequencies of words
 * stay those of a real guide, and every guide is a valid pack.
 *
 * @param {import('../../../src/core/topic/topic').Pack} pack
 * @param {number} count
 * @returns {Generator<import('../../../src/core/topic/topic').Pack, void>} one at a time: a thousand need not be in memory
 *   together
 */
export function* makeGuides(pack, count) {
  yield pack
  if (count < 2) return
  const vocabulary = collectWords(pack)
  const pieces = new Map()
  for (let number = 1; number < count; number++) yield makeGuide(pack, number, vocabulary, pieces)
}

function makeGuide(pack, number, vocabulary, pieces) {
  const random = createRandom(number)
  const others = shuffled(vocabulary, number)
  const exchange = new Map()
  vocabulary.forEach((word, i) => {
    if (random() < EXCHANGED_SHARE) exchange.set(word, others[i])
  })
  const write = (text) => {
    let cut = pieces.get(text)
    if (!cut) pieces.set(text, (cut = cutIntoWords(text)))
    let written = ''
    for (const { word, key } of cut) written += (key && exchange.get(key)) ?? word
    // Words differ in length; no text may grow over what a pack may hold.
    return written.slice(0, 4_000)
  }
  const id = `synthetic-guide-${String(number).padStart(4, '0')}`
  const title = `${write('Iliacus muscle spasm')} ${number}`
  return {
    ...pack,
    manifest: { ...pack.manifest, id, title },
    topic: { ...pack.topic, id, title },
    entries: pack.entries.map((entry) => rewrite(entry, write)),
  }
}

function rewrite(value, write) {
  if (Array.isArray(value)) return value.map((item) => rewrite(item, write))
  if (typeof value !== 'object' || value === null) return value
  const written = {}
  for (const [key, item] of Object.entries(value)) {
    if (typeof item === 'string') written[key] = TEXT_FIELDS.has(key) ? write(item) : item
    else if (LIST_FIELDS.has(key)) written[key] = item.map(write)
    else written[key] = rewrite(item, write)
  }
  return written
}

/** The words of the entries, each once, in the order met. */
function collectWords(pack) {
  const words = new Set()
  rewrite(pack.entries, (text) => {
    for (const [word] of text.matchAll(WORD)) words.add(word.toLowerCase())
    return text
  })
  return [...words]
}

function cutIntoWords(text) {
  const cut = []
  let end = 0
  for (const match of text.matchAll(WORD)) {
    if (match.index > end) cut.push({ word: text.slice(end, match.index) })
    cut.push({ word: match[0], key: match[0].toLowerCase() })
    end = match.index + match[0].length
  }
  if (end < text.length) cut.push({ word: text.slice(end) })
  return cut
}
