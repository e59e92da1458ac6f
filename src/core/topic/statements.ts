import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { attributesOf } from './attributes'
import { factOf, type Entry, type PatientText } from './entry'
import { BLANK_LABELS, isBlank, type Blank } from './fact'
import { itemParts } from './item-parts'

/** One readable line of an entry and where it stands there. */
export interface EntryLine {
  /** Stable and readable: `summary`, `facts.routes[0]`, `facts.adultDoses[1].maximum`, `patient.steps[2]`. */
  path: string
  text: string
}

/** Length of a hash as it is kept: 64 bits tell the lines of all guides of a clinic apart, and can still be read aloud. */
const HASH_LENGTH = 16

/**
 * Every line of an entry that a person can read, in reading order: names, summary, details, facts in the words of the screens,
 * the honest blanks, the editors' notes and the patient text. What cites a source is not part of it.
 */
export function statementsOf(entry: Entry): EntryLine[] {
  return [
    { path: 'name', text: entry.name },
    ...(entry.guideName === undefined ? [] : [{ path: 'guideName', text: entry.guideName }]),
    ...listed('synonyms', entry.synonyms),
    { path: 'summary', text: entry.summary.text },
    ...listed('details', textsOf(entry.details)),
    ...attributesOf(entry.kind).flatMap(([name]) => factLines(entry, name)),
    ...listed('editorNotes', textsOf(entry.editorNotes)),
    ...(entry.patient ? patientLines(entry.patient) : []),
  ]
}

/**
 * Tells whether a line still reads the same. White space and the way in which a letter is composed do not count.
 * @returns the first 16 hex digits of the SHA-256 of the text
 */
export function lineHash(text: string): string {
  return shortHash(plain(text))
}

/**
 * Tells whether an entry still reads the same: it changes with every line of {@link statementsOf}, with where the line stands,
 * and with nothing else.
 * @returns 16 hex digits
 */
export function entryHash(entry: Entry): string {
  const known = ENTRY_HASHES.get(entry)
  if (known !== undefined) return known
  // As JSON no text can be taken for the next line's path.
  const hash = shortHash(JSON.stringify(statementsOf(entry).map(({ path, text }) => [path, plain(text)])))
  ENTRY_HASHES.set(entry, hash)
  return hash
}

/** Entries of a loaded pack never change; each is hashed once. */
const ENTRY_HASHES = new WeakMap<Entry, string>()

function factLines(entry: Entry, name: string): EntryLine[] {
  const attribute = attributesOf(entry.kind).find(([known]) => known === name)?.[1]
  const fact = factOf(entry, name)
  if (!attribute || !fact) return []
  const path = `facts.${name}`
  if (isBlank(fact)) return blankLines(path, fact)
  return fact.stated.flatMap((item, i) =>
    itemParts(attribute, item).flatMap(({ label, text, blank }) => {
      const at = `${path}[${i}]${label ? `.${label.replaceAll(' ', '-')}` : ''}`
      return blank ? blankLines(at, blank) : [{ path: at, text }]
    }),
  )
}

/** A blank is read too: that it was filled in is a change. */
function blankLines(path: string, blank: Blank): EntryLine[] {
  const label = BLANK_LABELS[blank.blank]
  switch (blank.blank) {
    case 'notStated':
      return [{ path, text: label }]
    case 'notApplicable':
      return [{ path, text: `${label}: ${blank.because}` }]
    case 'sourcesDisagree':
      return [{ path, text: label }, ...listed(`${path}.sides`, textsOf(blank.sides))]
  }
}

function patientLines(patient: PatientText): EntryLine[] {
  const { name, ...lists } = patient
  return [
    { path: 'patient.name', text: name },
    ...Object.entries(lists).flatMap(([field, lines]) => listed(`patient.${field}`, lines)),
  ]
}

const textsOf = (statements: readonly { text: string }[]): string[] => statements.map(({ text }) => text)
const listed = (path: string, texts: readonly string[]): EntryLine[] =>
  texts.map((text, i) => ({ path: `${path}[${i}]`, text }))

const plain = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim()
const shortHash = (text: string): string => bytesToHex(sha256(utf8ToBytes(text))).slice(0, HASH_LENGTH)
