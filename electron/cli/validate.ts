import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { reviewText } from '../../src/core/topic/review-text'
import { fingerprintOf } from '../main/services/pack-signature'
import { UsageError, writeError, type Command } from './command'

export const validateCommand: Command = {
  name: 'validate',
  usage: 'validate PACK.json',
  does: 'checks a pack as an import would; each fault on a line as `path: what was expected`',
  async run(args, { readForeign, stdout, stderr }) {
    const { positionals } = parseArgs({ args, options: {}, allowPositionals: true })
    const [path, ...more] = positionals
    if (!path || more.length) throw new UsageError('validate takes one file.')
    const name = basename(path)
    const examined = await readForeign(path, name)
    if (!examined.ok) {
      const { message, details = [], code } = examined.error
      writeError(stderr, { code, message })
      for (const line of details) stdout.write(`${line}\n`)
      return 1
    }
    const { title, version, entries, fit } = examined.value.facts
    const signature = fit.fit === 'none' ? 'not signed' : `signed with the key ${fingerprintOf(fit.key)}`
    stderr.write(
      `${name} is a whole pack: ${title}, version ${version}, ${entries} entries, ${reviewText(examined.value.facts)}, ${signature}.\n`,
    )
    return 0
  },
}
