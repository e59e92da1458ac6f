import { parseArgs } from 'node:util'
import { packId } from '../../src/core/topic/topic'
import { UsageError, writeError, writeJson, type Command } from './command'

export const exportCommand: Command = {
  name: 'export',
  usage: 'export TOPIC',
  does: 'prints the whole pack of a topic as JSON',
  async run(args, { packs, stdout, stderr }) {
    const { positionals } = parseArgs({ args, options: { json: { type: 'boolean' } }, allowPositionals: true })
    const [topic, ...more] = positionals
    if (!topic || more.length) throw new UsageError('export takes one topic.')
    const read = await packs.read(packId(topic))
    if (read.ok) {
      writeJson(stdout, read.value)
      return 0
    }
    const { packs: loaded, problems } = await packs.load()
    for (const { error } of problems) writeError(stderr, error)
    writeError(stderr, {
      ...read.error,
      details: [`topics here: ${loaded.map(({ manifest }) => manifest.id).join(', ') || 'none'}`],
    })
    return 1
  },
}
