import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { HANDOUT_LIMITS, HANDOUT_TEMPLATES, PAPERS, TEXT_SIZES } from '../../src/core/handout/request'
import type { AppError } from '../../src/core/result'
import { entryId, type EntryId } from '../../src/core/topic/entry'
import { packId, type PackId } from '../../src/core/topic/topic'
import type { PackStore } from '../main/services/pack-store'
import { writeFileSafely } from '../main/services/write-file-safely'
import { UsageError, writeError, writeJson, type Command } from './command'
import { nearest } from './nearest'

const OPTIONS = {
  items: { type: 'string' },
  template: { type: 'string' },
  paper: { type: 'string' },
  text: { type: 'string' },
  note: { type: 'string' },
  out: { type: 'string' },
  json: { type: 'boolean' },
} as const

export const handoutCommand: Command = {
  name: 'handout',
  usage: `handout TOPIC [--items ID,…] [--template ${HANDOUT_TEMPLATES.join('|')}] [--paper ${PAPERS.join('|')}] [--text ${TEXT_SIZES.join('|')}] [--note TEXT] --out FILE.pdf`,
  does: 'makes a handout as PDF',
  async run(args, { packs, printer, stdout, stderr }) {
    const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true })
    const [topic, ...more] = positionals
    if (!topic || more.length) throw new UsageError('handout takes one topic.')
    if (!values.out) throw new UsageError('handout needs --out FILE.pdf.')
    const note = values.note ?? ''
    if (note.length > HANDOUT_LIMITS.note)
      throw new UsageError(`--note takes at most ${HANDOUT_LIMITS.note} characters.`)
    const request = {
      packId: packId(topic),
      template: oneOf('--template', values.template, HANDOUT_TEMPLATES),
      items: (values.items ?? '')
        .split(',')
        .map((id) => id.trim())
        .filter(Boolean)
        .map(entryId),
      paper: oneOf('--paper', values.paper, PAPERS),
      textSize: oneOf('--text', values.text, TEXT_SIZES),
      patientName: '',
      nextVisit: '',
      note,
    }
    if (!printer) {
      stderr.write(
        'A handout can only be printed by Electron; run this through the installed program or npm run cli.\n',
      )
      return 1
    }
    const path = resolve(values.out)
    const startedAt = performance.now()
    const unknown = await unknownIds(request.packId, request.items, packs)
    if (unknown) {
      writeError(stderr, unknown)
      return 1
    }
    const pdf = await printer.toPdf(request)
    const written = pdf.ok ? await writeFileSafely(path, pdf.value.bytes) : pdf
    if (!pdf.ok || !written.ok) {
      writeError(stderr, written.ok ? { code: 'internal', message: 'Nothing was written.' } : written.error)
      return 1
    }
    const tookMs = Math.round(performance.now() - startedAt)
    const { pages, bytes } = pdf.value
    if (values.json) writeJson(stdout, { file: path, pages, bytes: bytes.byteLength, tookMs })
    else
      stdout.write(`${path}: ${pages === 1 ? '1 page' : `${pages} pages`}, ${bytes.byteLength} bytes, ${tookMs} ms\n`)
    return 0
  },
}

/** The first choice is the default. */
function oneOf<T extends string>(option: string, value: string | undefined, choices: readonly [T, ...T[]]): T {
  const chosen = value === undefined ? choices[0] : choices.find((choice) => choice === value)
  if (!chosen) throw new UsageError(`${option} takes one of ${choices.join(', ')}; got ${value}.`)
  return chosen
}

/** A topic or entries that are not there, with those that may be meant. */
async function unknownIds(topic: PackId, items: readonly EntryId[], packs: PackStore): Promise<AppError | undefined> {
  const read = await packs.read(topic)
  if (!read.ok) {
    const { packs: loaded, problems } = await packs.load()
    const here = loaded.map(({ manifest }) => manifest.id).join(', ') || 'none'
    return { ...read.error, details: [...problems.map(({ error }) => error.message), `topics here: ${here}`] }
  }
  const ids = read.value.entries.map(({ id }) => id)
  const unknown = items.filter((item) => !ids.includes(item))
  if (!unknown.length) return undefined
  return {
    code: 'not-found',
    message: `${read.value.manifest.title} has no entry ${unknown.join(', ')}.`,
    details: unknown.flatMap((item) => nearest(item, ids).map((id) => `did you mean ${id}`)),
  }
}
