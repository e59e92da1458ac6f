import { existsSync, readdirSync } from 'node:fs'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readArticle } from '../../../../../electron/main/services/article-file'
import { createArticleReader, type ArticleReply } from '../../../../../electron/main/services/article-reader'
import { createDraftStore } from '../../../../../electron/main/services/draft-store'
import { parseDraft } from '../../../../../src/core/importer/drafting/draft-schema'
import { temporaryFolder } from '../../temporary-folder'

/** A list of corrections as it is saved. */
const EDITED = JSON.stringify({
  ...{ schemaVersion: 1, fileName: 'cramp.md', title: 'A cramp', importedOn: '2026-11-23' },
  ...{ savedAt: '2026-11-23T08:00:00.000Z', items: 2, notUnderstood: 0 },
  edits: [{ type: 'rename', id: 'e1', name: 'Chill' }],
})

const ARTICLE = '# A cramp\n\n## Causes\n\n1. Cold: low air.\n2. Fatigue: late runs.\n'

async function withArticle() {
  const folder = await temporaryFolder()
  const path = join(folder, 'cramp.md')
  await writeFile(path, ARTICLE)
  const article = await readArticle(path, 'cramp.md', () => undefined)
  if (!article.ok) throw new Error(article.error.message)
  return { folder, path, article: article.value }
}

describe('createDraftStore', () => {
  it('keeps a draft and its corrections, lists it, and leaves nothing when it is removed', async () => {
    const { folder, article } = await withArticle()
    let now = new Date('2026-11-23T08:00:00Z')
    const store = createDraftStore(folder, () => now)
    const added = await store.add('cramp.md', article)
    if (!added.ok) throw new Error(added.error.message)
    const { draftId } = added.value
    now = new Date('2026-11-23T09:00:00Z')
    expect(await store.save(draftId, [{ type: 'rename', id: 'e1', name: 'Chill' }])).toMatchObject({ ok: true })
    const again = createDraftStore(folder)
    expect(await again.list()).toEqual([
      {
        ...{ id: draftId, fileName: 'cramp.md', title: 'A cramp', items: 2, notUnderstood: 0, corrections: 1 },
        ...{ importedOn: '2026-11-23', savedAt: '2026-11-23T09:00:00.000Z' },
      },
    ])
    expect(await again.read(draftId)).toMatchObject({
      ok: true,
      value: {
        edits: [{ type: 'rename', name: 'Chill' }],
        json: article.json,
      },
    })
    expect(await again.remove(draftId)).toMatchObject({ ok: true })
    expect(readdirSync(join(folder, 'drafts'))).toEqual([])
    expect(await again.save(draftId, [])).toMatchObject({ ok: false, error: { code: 'not-found' } })
    expect(readdirSync(join(folder, 'drafts'))).toEqual([])
  })

  it('says which draft is damaged, leaves its file, and still lists the others', async () => {
    const { folder, article } = await withArticle()
    const store = createDraftStore(folder)
    const [one, two] = [await store.add('one.md', article), await store.add('two.md', article)]
    if (!one.ok || !two.ok) throw new Error('not added')
    await writeFile(join(folder, 'drafts', one.value.draftId, 'draft.json'), '{"cut')
    const read = await store.read(one.value.draftId)
    const draft = read.ok ? parseDraft(read.value.json, 'one.md') : read
    expect(draft.ok ? '' : draft.error.message).toContain('one.md is damaged')
    expect((await store.list()).map(({ fileName }) => fileName).sort()).toEqual(['one.md', 'two.md'])
    expect(await readFile(join(folder, 'drafts', one.value.draftId, 'draft.json'), 'utf8')).toBe('{"cut')
  })

  it.each([
    ['cut off', '{"schemaVersion":1,"fileName":"cramp.md","edits":[{"ty', 'A cramp'],
    ['of another shape', '{"schemaVersion":1,"edits":7}', 'A cramp'],
    ['emptied', '', 'A cramp'],
    ['with a correction nobody knows', EDITED.replace('rename', 'magic'), 'cramp.md'],
  ])(
    'opens a draft whose list of corrections is %s as it was first read, and sets that file aside',
    async (_, text, name) => {
      const { folder, article } = await withArticle()
      const store = createDraftStore(folder, () => new Date('2026-11-23T08:00:00Z'))
      const added = await store.add('cramp.md', article)
      if (!added.ok) throw new Error(added.error.message)
      const { draftId } = added.value
      const home = join(folder, 'drafts', draftId)
      await writeFile(join(home, 'edits.json'), text)
      const [listed] = await store.list()
      expect(listed).toMatchObject({ id: draftId, title: 'A cramp', fileName: name, corrections: 0 })
      expect(listed?.damage).toMatchObject({ canOpen: true })
      expect(listed?.damage?.message).toContain('can be opened as it was first read')
      // Nothing is touched before a person opens it.
      expect(await readFile(join(home, 'edits.json'), 'utf8')).toBe(text)

      expect(await store.read(draftId)).toMatchObject({ value: { edits: [], summary: { title: 'A cramp', items: 2 } } })
      expect(await readFile(join(home, 'edits.json.corrupt-2026-11-23T08-00-00-000Z'), 'utf8')).toBe(text)
      expect(await store.save(draftId, [{ type: 'rename', id: 'e1', name: 'Chill' }])).toMatchObject({ ok: true })
      const [again] = await store.list()
      expect([again?.corrections, again?.damage]).toEqual([1, undefined])
    },
  )

  it('keeps what is corrected in an open draft whose file was damaged meanwhile', async () => {
    const { folder, article } = await withArticle()
    const store = createDraftStore(folder, () => new Date('2026-11-23T08:00:00Z'))
    const added = await store.add('cramp.md', article)
    if (!added.ok) throw new Error(added.error.message)
    const { draftId } = added.value
    await writeFile(join(folder, 'drafts', draftId, 'edits.json'), EDITED.replace('rename', 'magic'))
    expect(await store.save(draftId, [{ type: 'rename', id: 'e1', name: 'Chill' }])).toMatchObject({ ok: true })
    expect(await store.list()).toMatchObject([{ fileName: 'cramp.md', items: 2, corrections: 1 }])
    expect(readdirSync(join(folder, 'drafts', draftId)).sort()).toEqual([
      ...['draft.json', 'edits.json', 'edits.json.corrupt-2026-11-23T08-00-00-000Z'],
    ])
  })

  it('names a draft of which nothing can be read, and one of a newer version, which it leaves alone', async () => {
    const { folder, article } = await withArticle()
    const store = createDraftStore(folder)
    const [lost, newer] = [await store.add('lost.md', article), await store.add('newer.md', article)]
    if (!lost.ok || !newer.ok) throw new Error('not added')
    const home = (draftId: string) => join(folder, 'drafts', draftId)
    await writeFile(join(home(lost.value.draftId), 'edits.json'), 'x')
    await writeFile(join(home(lost.value.draftId), 'draft.json'), 'x')
    const later = EDITED.replace('"schemaVersion":1', '"schemaVersion":2')
    await writeFile(join(home(newer.value.draftId), 'edits.json'), later)
    const listed = new Map((await store.list()).map((draft) => [draft.id, draft]))
    expect(listed.get(lost.value.draftId)?.damage).toMatchObject({ canOpen: false })
    expect(listed.get(newer.value.draftId)?.damage?.message).toContain('saved by a newer version of this app')
    for (const { draftId } of [lost.value, newer.value]) {
      expect(await store.read(draftId)).toMatchObject({ ok: false, error: { code: 'io' } })
      expect(await store.save(draftId, [])).toMatchObject({ ok: false })
    }
    expect(await readFile(join(home(newer.value.draftId), 'edits.json'), 'utf8')).toBe(later)
    expect(await store.remove(lost.value.draftId)).toMatchObject({ ok: true })
  })

  it('is listed under the title that a person gave it, and under the first one when that is taken back', async () => {
    const { folder, article } = await withArticle()
    const store = createDraftStore(folder)
    const added = await store.add('cramp.md', article)
    if (!added.ok) throw new Error(added.error.message)
    await store.save(added.value.draftId, [{ type: 'setTitle', title: ' Calf  cramp ' }])
    expect((await store.list())[0]?.title).toBe('Calf cramp')
    await store.save(added.value.draftId, [])
    expect((await store.list())[0]?.title).toBe('A cramp')
  })
})

describe('readArticle', () => {
  it.each([
    ['notes.docx', 'x', 'no article that can be imported'],
    ['empty.txt', ' \n', 'is empty'],
    ['picture.txt', '\x89PNG\r\n', 'is not a text'],
  ])('refuses %s with a sentence', async (name, content, says) => {
    const path = join(await temporaryFolder(), name)
    await writeFile(path, content, 'latin1')
    const read = await readArticle(path, name, () => undefined)
    expect(read.ok ? '' : read.error.message).toContain(says)
  })

  it('refuses a folder, and a file that is too large without reading it', async () => {
    const folder = await temporaryFolder()
    expect(await readArticle(folder, 'folder.txt', () => undefined)).toMatchObject({ ok: false, error: { code: 'io' } })
    const path = join(folder, 'large.txt')
    await writeFile(path, Buffer.alloc(20 * 1024 * 1024 + 1, 'a'))
    const read = await readArticle(path, 'large.txt', () => undefined)
    expect(read.ok ? '' : read.error.message).toContain('larger than 20 MB')
  })
})

describe('createArticleReader', () => {
  /** A process that never answers by itself. */
  function idle() {
    const replies: ((reply: ArticleReply) => void)[] = []
    const ends: (() => void)[] = []
    const log: string[] = []
    const start = () => ({
      onReply: (listener: (reply: ArticleReply) => void) => void replies.push(listener),
      onEnd: (listener: () => void) => void ends.push(listener),
      ask: ({ name }: { name: string }) => void log.push(`ask ${name}`),
      end: () => void log.push('end'),
    })
    return {
      start,
      log,
      reply: (reply: ArticleReply) => replies.forEach((tell) => tell(reply)),
      end: () => ends.forEach((tell) => tell()),
    }
  }

  it('is stopped half-way: the process ends, what it still says changes nothing, and the next article can be read', async () => {
    const child = idle()
    const told: number[] = []
    const reader = createArticleReader(child.start, ({ share }) => told.push(share))
    const reading = reader.read('/tmp/a.txt')
    expect(await reader.read('/tmp/b.txt')).toMatchObject({ ok: false, error: { code: 'busy' } })
    child.reply({ progress: { phase: 'reading', share: 0.5 } })
    reader.cancel()
    expect(await reading).toMatchObject({ ok: false, error: { code: 'cancelled' } })
    expect(told).toEqual([0.5])
    expect(child.log).toEqual(['ask a.txt', 'end'])
    void reader.read('/tmp/c.txt')
    expect(child.log.at(-1)).toBe('ask c.txt')
  })

  it('says so when the process dies', async () => {
    const child = idle()
    const reading = createArticleReader(child.start, () => undefined).read('/tmp/a.txt')
    child.end()
    expect(await reading).toMatchObject({ ok: false, error: { code: 'invalid-input' } })
  })
})

it('leaves the folder of drafts unmade until there is one', async () => {
  const folder = await temporaryFolder()
  expect(await createDraftStore(folder).list()).toEqual([])
  expect(existsSync(join(folder, 'drafts'))).toBe(false)
  expect(await readdir(folder)).toEqual([])
})
