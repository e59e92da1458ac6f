import { readFile } from 'node:fs/promises'
import { extname, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { HandoutContext } from '../../src/core/handout/build'
import { logoAddress, type Letterhead } from '../../src/core/handout/letterhead'
import { packLineAt } from '../../src/core/handout/reader'
import { recordText } from '../../src/core/handout/record'
import type { HandoutRequest } from '../../src/core/handout/request'
import { failure, success, type AppError, type Result } from '../../src/core/result'
import type { Pack } from '../../src/core/topic/topic'
import type { PackStore } from '../main/services/pack-store'
import { writeFileSafely } from '../main/services/write-file-safely'
import { UsageError, writeError, writeJson, type Command, type CommandContext } from './command'
import { HANDOUT_OPTIONS, HANDOUT_USAGE, requestOf, type HandoutValues, type TypedEdit } from './handout-options'
import { nearest } from './nearest'

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/

/** What is written to the file. */
interface Output {
  content: Uint8Array | string
  bytes: number
  pages?: number
}

export const handoutCommand: Command = {
  name: 'handout',
  usage: HANDOUT_USAGE,
  does: 'makes a handout as PDF, or as text or rich text for a record; --edit with nothing after = leaves a line out',
  async run(args, context) {
    const { stdout, stderr } = context
    const { values, positionals } = parseArgs({ args, options: HANDOUT_OPTIONS, allowPositionals: true })
    const [topic, ...more] = positionals
    if (!topic || more.length) throw new UsageError('handout takes one topic.')
    if (!values.out) throw new UsageError('handout needs --out FILE.pdf.')
    if (values.date !== undefined && !isDay(values.date))
      throw new UsageError(`--date takes a day as YYYY-MM-DD; got ${values.date}.`)
    const { request, edits } = requestOf(topic, values)
    const path = resolve(values.out)
    const startedAt = performance.now()
    const made = await make(path, { request, edits, values }, context)
    const written = made.ok ? await writeFileSafely(path, made.value.content) : made
    if (!made.ok || !written.ok) {
      writeError(stderr, written.ok ? { code: 'internal', message: 'Nothing was written.' } : written.error)
      return 1
    }
    const tookMs = Math.round(performance.now() - startedAt)
    const { pages, bytes } = made.value
    if (values.json) writeJson(stdout, { file: path, ...(pages && { pages }), bytes, tookMs })
    else {
      const size = pages === undefined ? [] : [pages === 1 ? '1 page' : `${pages} pages`]
      stdout.write(`${path}: ${[...size, `${bytes} bytes`, `${tookMs} ms`].join(', ')}\n`)
    }
    return 0
  },
}

async function make(
  path: string,
  { request, edits, values }: { request: HandoutRequest; edits: readonly TypedEdit[]; values: HandoutValues },
  { packs, printer, readLogo }: CommandContext,
): Promise<Result<Output>> {
  if (!printer)
    return failure(
      'io',
      'A handout can only be printed by Electron; run this through the installed program or npm run cli.',
    )
  const pack = await packOf(request, packs)
  if (!pack.ok) return pack
  const letterhead =
    values.letterhead === undefined ? success(undefined) : await readLetterhead(values.letterhead, readLogo)
  if (!letterhead.ok) return letterhead
  const whole: HandoutRequest = { ...request, edits: edits.map((edit) => withOriginal(edit, request, pack.value)) }
  const own: Partial<HandoutContext> = {
    ...(values.date !== undefined && { today: values.date }),
    ...(letterhead.value && { letterhead: letterhead.value }),
  }
  const type = extname(path).toLowerCase()
  if (type !== '.txt' && type !== '.html') {
    const pdf = await printer.toPdf(whole, own)
    if (!pdf.ok) return pdf
    const { bytes, pages } = pdf.value
    return success({ content: bytes, bytes: bytes.byteLength, pages })
  }
  const document = await printer.documentOf(whole, own)
  if (!document.ok) return document
  const { plain, html } = recordText(document.value)
  const { language } = document.value
  const content =
    type === '.txt' ? plain : `<!doctype html>\n<html lang="${language}"><meta charset="utf-8">${html}</html>\n`
  return success({ content, bytes: Buffer.byteLength(content) })
}

function isDay(text: string): boolean {
  return ISO_DAY.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text)
}

/** The guide's line is read from the guide: on the command line nobody has seen an earlier one. */
function withOriginal({ path, text }: TypedEdit, request: HandoutRequest, pack: Pack): HandoutRequest['edits'][number] {
  return { path, text, original: packLineAt(pack, request, path) ?? '' }
}

/** A letterhead file: `{"clinic","clinician","address","phone","logo"}`, each optional, the logo a PNG or JPEG beside it. */
async function readLetterhead(file: string, readLogo: CommandContext['readLogo']): Promise<Result<Letterhead>> {
  const refuse = (details: string[] = []) =>
    failure('invalid-input', `${file} is no letterhead. Nothing was made.`, details)
  let read: unknown
  try {
    read = JSON.parse(await readFile(resolve(file), 'utf8'))
  } catch (error) {
    return refuse([error instanceof Error ? error.message : String(error)])
  }
  if (typeof read !== 'object' || read === null || Array.isArray(read)) return refuse(['expected a JSON object'])
  const letterhead: Letterhead = { clinic: '', clinician: '', address: '', phone: '', logo: null }
  for (const [name, value] of Object.entries(read)) {
    if (typeof value !== 'string' || !(name in letterhead))
      return refuse([`${name}: expected one of ${Object.keys(letterhead).join(', ')}, each a text`])
    if (name === 'logo') {
      const logo = await readLogo?.(resolve(file, '..', value))
      if (!logo?.ok) return logo ?? refuse(['logo: this program cannot read pictures here'])
      letterhead.logo = logoAddress(logo.value)
    } else Object.assign(letterhead, { [name]: value })
  }
  return success(letterhead)
}

/** The topic's pack; a topic or entries that are not there, with those that may be meant. */
async function packOf({ packId, items }: HandoutRequest, packs: PackStore): Promise<Result<Pack>> {
  const read = await packs.read(packId)
  if (!read.ok) {
    const { packs: loaded, problems } = await packs.load()
    const here = loaded.map(({ manifest }) => manifest.id).join(', ') || 'none'
    const details = [...problems.map(({ error }) => error.message), `topics here: ${here}`]
    return { ok: false, error: { ...read.error, details } }
  }
  const ids = read.value.entries.map(({ id }) => id)
  const unknown = items.map(({ id }) => id).filter((id) => !ids.includes(id))
  if (!unknown.length) return read
  const error: AppError = {
    code: 'not-found',
    message: `${read.value.manifest.title} has no entry ${unknown.join(', ')}.`,
    details: unknown.flatMap((item) => nearest(item, ids).map((id) => `did you mean ${id}`)),
  }
  return { ok: false, error }
}
