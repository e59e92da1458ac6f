import { realpath, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { DraftPack } from '../../src/core/importer/draft'
import { draftToPack, packIdOf } from '../../src/core/importer/drafting/draft-to-pack'
import { articleFormat, importArticle } from '../../src/core/importer/import-article'
import { reportOf, type ImportReport } from '../../src/core/importer/drafting/report'
import { languageTag } from '../../src/core/pack/language-tag'
import { failure, success, type Result } from '../../src/core/result'
import { readArticleBytes } from '../main/services/article-file'
import { packText } from '../main/services/pack-file'
import { writeFileSafely } from '../main/services/write-file-safely'
import { UsageError, writeError, writeJson, type Command } from './command'

export const importCommand: Command = {
  name: 'import',
  usage: 'import ARTICLE [--out PACK.json] [--language TAG] [--json]',
  does: 'makes a draft pack of an article (.txt, .md, .html) and reports what was understood and what was not',
  async run(args, { stdout, stderr }) {
    const { values, positionals } = parseArgs({
      args,
      options: { out: { type: 'string' }, language: { type: 'string' }, json: { type: 'boolean' } },
      allowPositionals: true,
    })
    const [path, ...more] = positionals
    if (!path || more.length) throw new UsageError('import takes one article.')
    const language = values.language === undefined ? undefined : languageTag(values.language)
    if (values.language !== undefined && !language) throw new UsageError('--language takes a tag such as en or pt-BR.')
    const draft = await draftOf(path)
    if (!draft.ok) {
      writeError(stderr, draft.error)
      return 1
    }
    const report = reportOf(draft.value)
    for (const warning of report.warnings) stderr.write(`${warning}\n`)
    if (values.out !== undefined) {
      const written = await writePack(draft.value, { path: values.out, article: path, language })
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

/** Written whole or not at all; an earlier file of that name is replaced, the article never. */
async function writePack(
  draft: DraftPack,
  { path, article, language }: { path: string; article: string; language: string | undefined },
): Promise<Result<void>> {
  const place = await placeOf(path)
  if (place === (await placeOf(article)))
    return failure('invalid-input', `${basename(path)} is the article itself. Name another file with --out.`)
  const pack = draftToPack(draft, {
    id: packIdOf(draft.title),
    title: draft.title,
    language: language ?? draft.language ?? 'en',
    article: basename(article),
    importedOn: new Date().toISOString().slice(0, 10),
  })
  if (!pack.ok) return pack
  const json = packText(pack.value)
  const there = await stat(path).catch(() => undefined)
  // A terminal or a pipe is written into; to put a file in its place would take it away from everybody.
  if (there && !there.isFile() && !there.isDirectory()) return writeInto(path, json)
  return writeFileSafely(place, json)
}

async function writeInto(path: string, text: string): Promise<Result<void>> {
  try {
    await writeFile(path, text)
    return success(undefined)
  } catch (error) {
    return failure('io', `${path} could not be written (${reasonOf(error)}). The article is untouched.`)
  }
}

/** Where a file really is, whichever way leads there; of one that is not yet, where it would be. */
async function placeOf(path: string): Promise<string> {
  const folder = await realpath(dirname(path)).catch(() => dirname(resolve(path)))
  return realpath(path).catch(() => join(folder, basename(path)))
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
  for (const { line, text } of notUnderstood) lines.push(`  not understood, line ${line}: ${begins(text)}`)
  return `${lines.join('\n')}\n`
}

/** A long paragraph would push the rest of a report out of sight. */
const begins = (text: string): string => (text.length > 200 ? `${text.slice(0, 200)}…` : text)
