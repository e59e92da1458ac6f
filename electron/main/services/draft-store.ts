import { randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { DraftSummary, SavedDraft } from '../../../src/core/contract/drafts'
import { correctionSchema, parseDraft } from '../../../src/core/importer/draft-schema'
import type { Correction } from '../../../src/core/importer/corrections'
import { failure, success, type Result } from '../../../src/core/result'
import type { ReadArticle } from './article-file'
import { writeFileSafely } from './write-file-safely'

/** What the importer made: written once. */
const DRAFT_FILE = 'draft.json'
/** What a list says of it, and what a person corrected: written at every correction. */
const EDITS_FILE = 'edits.json'
const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

const editsSchema = z.strictObject({
  schemaVersion: z.literal(1),
  fileName: z.string(),
  title: z.string(),
  importedOn: z.string(),
  savedAt: z.string(),
  items: z.number(),
  notUnderstood: z.number(),
  edits: z.array(correctionSchema),
})
type EditsFile = z.infer<typeof editsSchema>

/** The drafts of imported articles in the app's data folder, a folder each. */
export interface DraftStore {
  list(): Promise<DraftSummary[]>
  add(fileName: string, article: ReadArticle): Promise<Result<{ draftId: string }>>
  read(draftId: string): Promise<Result<SavedDraft>>
  save(draftId: string, edits: Correction[]): Promise<Result<void>>
  remove(draftId: string): Promise<Result<void>>
}

/**
 * @param userData the app's data folder
 * @param now for the dates of the drafts
 */
export function createDraftStore(userData: string, now: () => Date = () => new Date()): DraftStore {
  const folder = join(userData, 'drafts')
  const at = (draftId: string, file: string) => join(folder, draftId, file)

  async function readEdits(draftId: string): Promise<EditsFile | undefined> {
    try {
      return editsSchema.parse(JSON.parse(await readFile(at(draftId, EDITS_FILE), 'utf8')))
    } catch {
      return undefined
    }
  }
  const writeEdits = (draftId: string, file: EditsFile) =>
    writeFileSafely(at(draftId, EDITS_FILE), `${JSON.stringify(file)}\n`)
  const gone = () => failure('not-found', 'This draft is no longer here. Import the article again.')

  return {
    async list() {
      const ids = (await readdir(folder).catch(() => [])).filter((name) => ID.test(name))
      const found = await Promise.all(
        ids.map(async (id) => {
          const file = await readEdits(id)
          return file ? [summaryOf(id, file)] : []
        }),
      )
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
      const file = await readEdits(draftId)
      if (!file) return gone()
      try {
        const draft = parseDraft(await readFile(at(draftId, DRAFT_FILE), 'utf8'), file.fileName)
        return draft.ok ? success({ summary: summaryOf(draftId, file), draft: draft.value, edits: file.edits }) : draft
      } catch {
        return failure('io', `The draft of ${file.fileName} cannot be read. Delete it and import the article again.`)
      }
    },

    async save(draftId, edits) {
      const file = await readEdits(draftId)
      return file ? writeEdits(draftId, { ...file, edits, savedAt: now().toISOString() }) : gone()
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

function summaryOf(id: string, { edits, fileName, title, importedOn, savedAt, items, notUnderstood }: EditsFile) {
  return { id, fileName, title, importedOn, savedAt, items, notUnderstood, corrections: edits.length }
}
