import { writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import type { DraftPack } from '../../src/core/importer/draft'
import { draftToPack, packIdOf } from '../../src/core/importer/draft-to-pack'
import { articleFormat, importArticle } from '../../src/core/importer/import-article'
import { reportOf, type ImportReport } from '../../src/core/importer/report'
import { failure, success, type Result } from '../../src/core/result'
import { readArticleBytes } from '../main/services/article-file'
import { UsageError, writeError, writeJson, type Command } from './command'

export const importCommand: Command = {
  name: 'import',
  usage: 'import ARTICLE [--out PACK.json] [--json]',
  does: 'makes a draft pack of an article (.txt, .md, .html) and reports what was understood and what was not',
  async run(args, { stdout, stderr }) {
    const { values, positionals } = parseArgs({
      args,
      options: { out: { type: 'string' }, json: { type: 'boolean' } },
      allowPositionals: true,
    })
    const [path, ...more] = positionals
    if (!path || more.length) throw new UsageError('import takes one article.')
    const draft = await draftOf(path)
    if (!draft.ok) {
      writeError(stderr, draft.error)
      return 1
    }
    const report = reportOf(draft.value)
    for (const warning of report.warnings) stderr.write(`${warning}\n`)
    if (values.out !== undefined) {
      const written = await writePack(draft.value, values.out, basename(path))
      if (!written.ok) {
        writeError(stderr, written.error)
        return 1
      }
      stderr.write(`Written to ${values.out}: imported, not reviewed, no cited facts.\n`)
    }
    if (values.json) writeJson(stdout, report)
    else stdout.write(reportText(report))
    return 0
  },
}

/** Reads no more of a file than may be imported. */
async function draftOf(path: string): Promise<Result<DraftPack>> {
  const name = basename(path)
  if (!articleFormat(name)) return importArticle({ name, content: '' })
  const content = await readArticleBytes(path, name)
  return content.ok ? importArticle({ name, content: content.value }) : content
}

async function writePack(draft: DraftPack, path: string, article: string): Promise<Result<null>> {
  const importedOn = new Date().toISOString().slice(0, 10)
  const pack = draftToPack(draft, {
    id: packIdOf(draft.title),
    title: draft.title,
    language: 'en',
    article,
    importedOn,
  })
  if (!pack.ok) return pack
  try {
    await writeFile(path, `${JSON.stringify(pack.value, null, 2)}\n`)
    return success(null)
  } catch (error) {
    return failure('io', `${path} could not be written (${reasonOf(error)}). The article is untouched.`)
  }
}

const reasonOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : 'unknown'

function reportText({ title, sections, understood, notUnderstood, leftOut, ambiguous }: ImportReport): string {
  const lines = [title]
  for (const [section, { count, first, last }] of Object.entries(sections))
    lines.push(`  ${section}: ${count}${count ? ` (${first} … ${last})` : ''}`)
  lines.push(
    `${understood} lines understood, ${notUnderstood.length} not, ${leftOut.length} left out, ${ambiguous.length} in doubt`,
  )
  for (const { line, text } of notUnderstood) lines.push(`  not understood, line ${line}: ${text}`)
  return `${lines.join('\n')}\n`
}
