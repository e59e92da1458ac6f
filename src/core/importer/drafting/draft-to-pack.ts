import { parsePack } from '../../pack/parse'
import { PACK_LIMITS } from '../../pack/schema'
import { failure, type Result } from '../../result'
import { createEntryIds, slugOf } from '../../pack/entry-id'
import { importedCaution } from '../../pack/imported-caution'
import { attributesOf } from '../../topic/attributes'
import type { Kind } from '../../topic/kind'
import type { ListSection, OriginSection } from '../../topic/section'
import type { Pack } from '../../topic/topic'
import type { DraftEntry, DraftPack, DraftText } from '../draft'
import { cleanText, squeeze } from '../inline'

/** What a draft does not know about the pack that it becomes. */
export interface PackNaming {
  /** Lower-case words joined by hyphens; see {@link packIdOf}. */
  id: string
  title: string
  /** BCP 47 tag of the article's language. */
  language: string
  /** How the article's file is called: it is the pack's one source. */
  article: string
  /** ISO day of the import. */
  importedOn: string
}

/** The one source of an imported pack: the article itself. */
const ARTICLE = 'S1'
const KIND_OF_SECTION: Readonly<Record<ListSection, Kind>> = {
  types: 'severity',
  causes: 'cause',
  symptoms: 'symptom',
  diagnosticTests: 'diagnosticTest',
  care: 'care',
  drugs: 'drug',
  procedures: 'procedure',
  prevention: 'prevention',
  redFlags: 'redFlag',
  faq: 'faq',
}

/**
 * Makes a pack of a draft, marked as imported: every attribute not stated, no text for patients, one source, not reviewed.
 * What a person dropped or gave no section is not in it.
 * @returns the pack, which has passed `parsePack`; `invalid-input` when the draft holds no item to keep; `pack-invalid` with the
 * faults when the naming does not fit
 */
export function draftToPack(draft: DraftPack, naming: PackNaming): Result<Pack> {
  const kept = draft.entries.filter(({ isDropped, section }) => !isDropped && section !== null)
  if (!kept.some(({ section }) => section !== null && section in KIND_OF_SECTION))
    return failure(
      'invalid-input',
      `${naming.article} gave no item that a guide could list: no heading names a section with a list under it. Give its items a section first.`,
    )
  if (kept.length > PACK_LIMITS.entries)
    return failure(
      'invalid-input',
      `${naming.article} has ${kept.length} items; a guide holds ${PACK_LIMITS.entries} at most. Drop some, or import the article in parts.`,
    )
  return parsePack(packValue(draft, kept, naming), naming.article)
}

function packValue(draft: DraftPack, kept: readonly DraftEntry[], naming: PackNaming) {
  const { id, language, article, importedOn } = naming
  const title = short(naming.title)
  return {
    schemaVersion: 1,
    manifest: {
      id,
      version: '1.0',
      effectiveOn: importedOn,
      title,
      language,
      publisher: 'Imported by this clinic',
      licence: 'The words are those of the imported article; its author and publisher keep their rights.',
      provenance: 'imported',
      review: { status: 'unreviewed' },
      intendedUse: ['Looking up what the imported article says.'],
      notFor: [
        importedCaution({ status: 'unreviewed' }, 0),
        'Replacing clinical judgement, local protocols or the current product label.',
      ],
      changeLog: [
        {
          version: '1.0',
          on: importedOn,
          changes: [`Imported from ${short(article)}.`],
        },
      ],
    },
    topic: {
      id,
      title,
      synonyms: [],
      patient: {
        name: title,
        homeCareTitle: short(`${title}: what to do at home`),
        lead: ['We will tell you what you have and what it means.'],
        avoid: [],
        disclaimer: [
          'This sheet is not written for you alone.',
          'It cannot take the place of advice from your own doctor or nurse.',
        ],
      },
      homeCareItems: [],
    },
    texts: textsOf(draft, kept),
    entries: entriesOf(kept),
    sources: {
      [ARTICLE]: {
        title,
        publisher: short(`Imported article, ${article}`),
        kind: 'guide',
        address: null,
        year: null,
        readOn: importedOn,
      },
    },
    codes: [],
  }
}

const isListed = (entry: DraftEntry): entry is DraftEntry & { section: ListSection } =>
  entry.section !== null && entry.section in KIND_OF_SECTION

function entriesOf(kept: readonly DraftEntry[]) {
  const idFor = createEntryIds()
  const counts = new Map<ListSection, number>()
  return kept.filter(isListed).map(({ section, name, text, group }) => {
    const kind = KIND_OF_SECTION[section]
    const n = (counts.get(section) ?? 0) + 1
    counts.set(section, n)
    const [summary = '', ...details] = pieces(text || name)
    return {
      id: idFor(kind, name),
      kind,
      name: short(name),
      synonyms: [],
      summary: stated(summary || short(name)),
      details: [...(group ? [`Listed under “${group}”.`] : []), ...details].slice(0, PACK_LIMITS.items).map(stated),
      facts: Object.fromEntries(attributesOf(kind).map(([attribute]) => [attribute, { blank: 'notStated' }])),
      editorNotes: [],
      twins: [],
      patient: null,
      origin: { section, n },
    }
  })
}

/** Running text by section; items that a person moved to a section of running text become paragraphs of it. */
function textsOf(draft: DraftPack, kept: readonly DraftEntry[]) {
  const bySection = new Map<OriginSection, string[]>()
  const add = (section: OriginSection, text: string) => {
    const known = bySection.get(section) ?? []
    for (const piece of pieces(text)) known.push(piece)
    bySection.set(section, known)
  }
  const isKept = ({ isDropped, section }: DraftText) => !isDropped && section !== null
  for (const { section, text } of draft.texts.filter(isKept)) if (section) add(section, text)
  for (const entry of kept)
    if (entry.section && !isListed(entry)) add(entry.section, entry.text ? `${entry.name}: ${entry.text}` : entry.name)
  return [...bySection].flatMap(([section, paragraphs]) =>
    chunks(paragraphs.filter(Boolean), PACK_LIMITS.items).map((some) => ({
      origin: { section, n: 0 },
      paragraphs: some.map(stated),
    })),
  )
}

const stated = (text: string) => ({ text, sources: [ARTICLE] })
const short = (text: string): string => squeeze(cleanText(text).text).slice(0, 300) || 'Untitled'

/** Paragraphs of a length that a pack can hold, cut between words. */
function pieces(text: string): string[] {
  const limit = PACK_LIMITS.textLength
  const paragraphs = cleanText(text).text.split('\n')
  return paragraphs.flatMap((paragraph) => {
    const cut: string[] = []
    let rest = paragraph.trim()
    while (rest.length > limit) {
      const space = rest.lastIndexOf(' ', limit)
      const at = space > limit / 2 ? space : limit
      cut.push(rest.slice(0, at))
      rest = rest.slice(at).trim()
    }
    return rest ? [...cut, rest] : cut
  })
}

function chunks<T>(items: readonly T[], size: number): T[][] {
  const parts: T[][] = []
  for (let at = 0; at < items.length; at += size) parts.push(items.slice(at, at + size))
  return parts
}

/**
 * A pack id for a title: its Latin letters and figures in lower case, joined by hyphens.
 * @returns `imported-guide` for a title without any
 */
export function packIdOf(title: string): string {
  return slugOf(title, 60) || 'imported-guide'
}
