import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { judgeInstall } from '../../src/core/pack/install-rules'
import { reviewText } from '../../src/core/topic/review-text'
import { fingerprintOf, signatureStatus } from '../main/services/pack-signature'
import { UsageError, writeError, type Command } from './command'

export const validateCommand: Command = {
  name: 'validate',
  usage: 'validate PACK.json',
  does: 'checks a pack as an import would; each fault on a line as `path: what was expected`',
  async run(args, { readForeign, packs, keys, stdout, stderr }) {
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
    const { facts } = examined.value
    const { id, title, version, entries, fit } = facts
    const signature = fit.fit === 'none' ? 'not signed' : `signed with the key ${fingerprintOf(fit.key)}`
    stderr.write(
      `${name} is a whole pack: ${title}, version ${version}, ${entries === 1 ? '1 entry' : `${entries} entries`}, ${reviewText(facts)}, ${signature}.\n`,
    )
    // A whole pack may still have no place beside the guides that are here.
    const installed = (await packs.list()).packs.find((item) => item.id === id)
    const verdict = judgeInstall({ ...facts, signature: signatureStatus(fit, await keys()) }, installed)
    if (!verdict.ok) writeError(stderr, verdict.error)
    return 0
  },
}
