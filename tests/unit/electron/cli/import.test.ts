import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readPackFile } from '../../../../electron/main/services/pack-file'
import { temporaryFolder } from '../temporary-folder'
import { runCommand } from './run-command'

const ARTICLE = '<html lang="de-at"><h1>Wadenkrampf</h1><h2>Causes</h2><ul><li>Kälte</li><li>Alter</li></ul></html>'

async function withArticle(name = 'krampf.html', content = ARTICLE) {
  const folder = await temporaryFolder()
  const article = join(folder, name)
  await writeFile(article, content)
  const out = join(folder, 'out.json')
  const languageOf = async () => {
    const pack = await readPackFile(out)
    return pack.ok ? pack.value.manifest.language : pack.error.message
  }
  return { folder, article, out, languageOf }
}

describe('import --language', () => {
  it('is what the article declares, unless it is named', async () => {
    const { article, out, languageOf } = await withArticle()
    expect(await runCommand(['import', article, '--out', out])).toMatchObject({ code: 0 })
    expect(await languageOf()).toBe('de-AT')
    expect(await runCommand(['import', article, '--out', out, '--language', 'FR'])).toMatchObject({ code: 0 })
    expect(await languageOf()).toBe('fr')
  })

  it('is English for an article that declares none', async () => {
    const { article, out, languageOf } = await withArticle('cramp.txt', 'A cramp\n\nCauses\n\n1. Cold\n2. Age\n')
    await runCommand(['import', article, '--out', out])
    expect(await languageOf()).toBe('en')
  })

  it('that is no tag is wrong usage, and nothing is written', async () => {
    const { folder, article, out } = await withArticle()
    const { code, stderr } = await runCommand(['import', article, '--out', out, '--language', 'English'])
    expect([code, stderr.split('\n')[0]]).toEqual([2, '--language takes a tag such as en or pt-BR.'])
    expect(await readdir(folder)).toEqual(['krampf.html'])
  })
})

describe('import --out', () => {
  it('replaces an earlier file whole, where a link leads to it as well, and leaves nothing beside it', async () => {
    const { folder, article, out, languageOf } = await withArticle()
    await writeFile(out, 'before')
    await symlink(out, join(folder, 'link.json'))
    expect(await runCommand(['import', article, '--out', join(folder, 'link.json')])).toMatchObject({ code: 0 })
    expect(await languageOf()).toBe('de-AT')
    expect((await readdir(folder)).sort()).toEqual(['krampf.html', 'link.json', 'out.json'])
  })

  it('never replaces the article, whichever way leads there', async () => {
    const { folder, article } = await withArticle()
    await mkdir(join(folder, 'sub'))
    await symlink(article, join(folder, 'link.html'))
    for (const out of [article, join(folder, 'sub', '..', 'krampf.html'), join(folder, 'link.html')]) {
      const { code, stderr } = await runCommand(['import', article, '--out', out])
      expect([code, stderr.includes('is the article itself')]).toEqual([1, true])
    }
    expect(await readFile(article, 'utf8')).toBe(ARTICLE)
  })

  it('refuses a folder that is not there, and an article that is none, with a sentence', async () => {
    const { folder, article } = await withArticle()
    const missing = await runCommand(['import', article, '--out', join(folder, 'none', 'out.json')])
    expect([missing.code, missing.stderr.includes('does not exist. Choose another folder.')]).toEqual([1, true])
    await mkdir(join(folder, 'a.txt'))
    const none = await runCommand(['import', join(folder, 'a.txt'), '--out', join(folder, 'out.json')])
    expect([none.code, none.stderr.startsWith('a.txt ')]).toEqual([1, true])
  })
})
