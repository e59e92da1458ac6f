import { existsSync, readdirSync } from 'node:fs'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readArticle } from '../../../../../electron/main/services/article-file'
import { createArticleReader, type ArticleReply } from '../../../../../electron/main/services/article-reader'
import { createDraftStore } from '../../../../../electron/main/services/draft-store'
import { temporaryFolder } from '../../temporary-folder'

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
        draft: { entries: [{ name: 'Cold' }, { name: 'Fatigue' }] },
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
    await writeFile(join(folder, 'drafts', two.value.draftId, 'edits.json'), '{"cut')
    const read = await store.read(one.value.draftId)
    expect(read.ok ? '' : read.error.message).toContain('one.md is damaged')
    expect((await store.list()).map(({ fileName }) => fileName)).toEqual(['one.md'])
    expect(await readFile(join(folder, 'drafts', one.value.draftId, 'draft.json'), 'utf8')).toBe('{"cut')
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
