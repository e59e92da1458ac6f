import { randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { DraftFile, DraftSummary } from '../../../src/core/contract/drafts'
import { correctedTitle, type Correction } from '../../../src/core/importer/drafting/corrections'
import { parseDraft } from '../../../src/core/importer/drafting/draft-schema'
import { reportOf } from '../../../src/core/importer/drafting/report'
import { failure, success, type Result } from '../../../src/core/result'
import type { ReadArticle } from './article-file'
import { DRAFT_FILE, EDITS_FILE, readEdits, type DraftHead, type EditsFile } from './draft-edits'
import { writeFileSafely } from './write-file-safely'

const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** The drafts of imported articles in the app's data folder, a folder each. */
export interface DraftStore {
  /** Every draft, the latest first; one that cannot be opened as it was left says why. */
  list(): Promise<DraftSummary[]>
  add(fileName: string, article: ReadArticle): Promise<Result<{ draftId: string }>>
  /** A draft with its corrections; where those are damaged, they are set aside and the draft is as it was first read. */
  read(draftId: string): Promise<Result<DraftFile>>
  save(draftId: string, edits: Correction[]): Promise<Result<void>>
  remove(draftId: string): Promise<Result<void>>
}

/**
 * @param userData the app's data folder
 * @param now for the dates of the drafts
 */
export function createDraftStore(userData: string, now: () => Date = () => new Date()): DraftStore {
  const folder = join(userData, 'drafts')
  const at = (draftId: string, file = '') => join(folder, draftId, file)

  const writeEdits = (draftId: string, file: EditsFile) =>
    writeFileSafely(at(draftId, EDITS_FILE), `${JSON.stringify(file)}\n`)
  const gone = () => failure('not-found', 'This draft is no longer here. Import the article again.')

  async function setAside(draftId: string): Promise<void> {
    const stamp = now().toISOString().replace(/[:.]/g, '-')
    await rename(at(draftId, EDITS_FILE), at(draftId, `${EDITS_FILE}.corrupt-${stamp}`)).catch(() => undefined)
  }

  /** The corrections are put aside, and a new list of them is begun. */
  async function startAgain(draftId: string, known: DraftHead, json: string): Promise<Result<EditsFile>> {
    const draft = parseDraft(json, known.fileName)
    if (!draft.ok) return draft
    await setAside(draftId)
    const { title, entries } = draft.value
    const counts = { items: entries.length, notUnderstood: reportOf(draft.value).notUnderstood.length }
    const file: EditsFile = { schemaVersion: 1, ...known, ...counts, title, savedAt: now().toISOString(), edits: [] }
    const written = await writeEdits(draftId, file)
    return written.ok ? success(file) : written
  }

  return {
    async list() {
      const ids = (await readdir(folder).catch(() => [])).filter((name) => ID.test(name))
      const found = await Promise.all(ids.map((id) => summaryAt(id, at(id))))
      return found.flat().sort((a, b) => b.savedAt.localeCompare(a.savedAt))
    },

    async add(fileName, { title, items, notUnderstood, json }) {
      const draftId = randomUUID()
      const savedAt = now().toISOString()
      try {
        await mkdir(join(folder, draftId), { recursive: true })
      } catch {
        return failure(
          'io',
          `The draft of ${fileName} could not be saved: ${folder} cannot be written. Check the disk.`,
        )
      }
      const file = { fileName, title, importedOn: savedAt.slice(0, 10), savedAt, items, notUnderstood, edits: [] }
      // What makes it a draft comes last: half a draft is listed nowhere.
      const draft = await writeFileSafely(at(draftId, DRAFT_FILE), json)
      const written = draft.ok ? await writeEdits(draftId, { schemaVersion: 1, ...file }) : draft
      if (written.ok) return success({ draftId })
      await rm(join(folder, draftId), { recursive: true, force: true }).catch(() => undefined)
      return written
    },

    async read(draftId) {
      const read = await readEdits(at(draftId))
      if (read.kind === 'none') return gone()
      if (read.kind === 'newer') return failure('io', newerText(read.head))
      const known = read.kind === 'whole' ? read.file : read.head
      if (!known) return failure('io', LOST)
      let json: string
      try {
        json = await readFile(at(draftId, DRAFT_FILE), 'utf8')
      } catch {
        return failure('io', `The draft of ${known.fileName} cannot be read. Delete it and import the article again.`)
      }
      const file = read.kind === 'whole' ? success(read.file) : await startAgain(draftId, known, json)
      return file.ok ? success({ summary: summaryOf(draftId, file.value), json, edits: file.value.edits }) : file
    },

    async save(draftId, edits) {
      const read = await readEdits(at(draftId))
      if (read.kind === 'newer') return failure('io', newerText(read.head))
      const known = read.kind === 'damaged' ? read.head : read.kind === 'whole' ? read.file : undefined
      if (!known) return gone()
      // The page sends the whole list: what was damaged meanwhile is not needed.
      if (read.kind === 'damaged') await setAside(draftId)
      const { fileName, title, importedOn, items, notUnderstood } = known
      const head = { fileName, title, importedOn, items, notUnderstood, savedAt: now().toISOString() }
      return writeEdits(draftId, { schemaVersion: 1, ...head, edits })
    },

    async remove(draftId) {
      try {
        await rm(join(folder, draftId), { recursive: true, force: true })
        return success(undefined)
      } catch {
        return failure('io', 'The draft could not be deleted: its folder is in use or protected. Try again.')
      }
    },
  }
}

/** @param folder of the draft */
async function summaryAt(id: string, folder: string): Promise<DraftSummary[]> {
  const read = await readEdits(folder)
  switch (read.kind) {
    case 'none':
      return []
    case 'whole':
      return [summaryOf(id, read.file)]
    case 'newer':
      return [
        { ...summaryOf(id, { ...read.head, edits: [] }), damage: { canOpen: false, message: newerText(read.head) } },
      ]
    case 'damaged': {
      const { head = UNKNOWN } = read
      const damage = read.head ? { canOpen: true, message: WITHOUT_CORRECTIONS } : { canOpen: false, message: LOST }
      return [{ ...summaryOf(id, { ...head, edits: [] }), damage }]
    }
  }
}

const WITHOUT_CORRECTIONS =
  "What was corrected in it cannot be read: its file is damaged. The draft can be opened as it was first read, without the corrections; the damaged file is then set aside in the draft's folder."
const LOST =
  'Neither the draft nor what was corrected in it can be read: the files are damaged. Delete it and import the article again.'
const newerText = ({ fileName }: DraftHead): string =>
  `The draft of ${fileName} was saved by a newer version of this app. Update the app to go on with it.`

const UNKNOWN: DraftHead = {
  ...{ fileName: 'an article', title: 'A draft that cannot be read', importedOn: '', savedAt: '' },
  ...{ items: 0, notUnderstood: 0 },
}

type Listed = DraftHead & Pick<EditsFile, 'edits'>

function summaryOf(id: string, { edits, title, fileName, importedOn, savedAt, items, notUnderstood }: Listed) {
  const shown = correctedTitle(edits) ?? title
  return { id, fileName, title: shown, importedOn, savedAt, items, notUnderstood, corrections: edits.length }
}
