import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { searchPacks } from '../../src/core/search/library-of-packs'
import type { Pack } from '../../src/core/topic/topic'
import { readPackFile } from '../main/services/pack-store'
import { UsageError, writeError, writeJson, type Command } from './command'

const OPTIONS = {
  limit: { type: 'string' },
  topic: { type: 'string' },
  pack: { type: 'string', multiple: true },
  stdin: { type: 'boolean' },
  json: { type: 'boolean' },
} as const

export const searchCommand: Command = {
  name: 'search',
  usage: 'search QUERY… [--limit N] [--topic T] [--pack FILE…] [--json] | search --stdin --json',
  does: 'searches all topics, best match first; with --stdin one query a line, one JSON value a line',
  async run(args, { packs, stdin, stdout, stderr }) {
    const { values, tokens } = parseArgs({ args, options: OPTIONS, allowPositionals: true, tokens: true })
    const { words, files } = split(tokens)
    const limit = values.limit === undefined ? 20 : Number(values.limit)
    if (!Number.isInteger(limit) || limit < 1) throw new UsageError('--limit takes a whole number from 1.')
    if (!values.stdin && !words.length) throw new UsageError('search takes a query, or --stdin.')
    if (values.stdin && !values.json) throw new UsageError('--stdin goes with --json.')

    const searched: Pack[] = []
    for (const file of files) {
      const read = await readPackFile(file)
      if (!read.ok) {
        writeError(stderr, read.error)
        return 1
      }
      searched.push(read.value)
    }
    if (!files.length) {
      const { packs: loaded, problems } = await packs.load()
      for (const { error } of problems) writeError(stderr, error)
      searched.push(...loaded)
    }
    if (values.topic && !searched.some(({ manifest }) => manifest.id === values.topic)) {
      writeError(stderr, { code: 'not-found', message: `There is no topic ${values.topic}.` })
      return 1
    }
    const library = searchPacks(
      values.topic ? searched.filter(({ manifest }) => manifest.id === values.topic) : searched,
    )
    const answer = async (query: string) => {
      const startedAt = performance.now()
      const { hits = [], guesses = [] } = (await library.search(query, { limit })) ?? {}
      const tookMs = Number((performance.now() - startedAt).toFixed(3))
      return {
        query,
        tookMs,
        results: [...hits, ...guesses].slice(0, limit).map(({ id, kind, name, topic, score, match }) => ({
          id,
          kind,
          name,
          topic,
          score,
          match,
        })),
      }
    }

    if (values.stdin) {
      for await (const line of createInterface({ input: stdin, crlfDelay: Infinity }))
        writeJson(stdout, await answer(line), false)
      return 0
    }
    const found = await answer(words.join(' '))
    if (values.json) writeJson(stdout, found)
    else if (found.results.length)
      for (const { id, name, match } of found.results) stdout.write(`${id}  ${name}  (${match})\n`)
    else stdout.write(`“${found.query}” is not in the installed guides.\n`)
    return 0
  },
}

type Token = { kind: string; name?: string; value?: string | undefined }

/** The query's words, and the files after each `--pack`: the one that belongs to it, and every further `.json` beside that. */
function split(tokens: readonly Token[]): { words: string[]; files: string[] } {
  const words: string[] = []
  const files: string[] = []
  let isAfterPack = false
  for (const { kind, name, value = '' } of tokens) {
    const isFile: boolean = kind === 'option' ? name === 'pack' : isAfterPack && value.endsWith('.json')
    isAfterPack = isFile
    if (isFile) files.push(value)
    else if (kind === 'positional') words.push(value)
  }
  return { words, files }
}
