import { parseArgs } from 'node:util'
import { LIST_SECTIONS, SECTION_LABELS } from '../../src/core/topic/section'
import { reviewText } from '../../src/core/topic/review-text'
import { summarize } from '../../src/core/topic/summary'
import { writeError, writeJson, type Command } from './command'

export const topicsCommand: Command = {
  name: 'topics',
  usage: 'topics [--json]',
  does: 'lists the installed topics: id, title, version, review status, counts by section',
  async run(args, { packs, stdout, stderr }) {
    const { values } = parseArgs({ args, options: { json: { type: 'boolean' } } })
    const { packs: loaded, problems } = await packs.load()
    for (const { error } of problems) writeError(stderr, error)
    const topics = loaded.map(summarize)
    if (values.json) writeJson(stdout, topics)
    else
      for (const { id, title, version, review, counts } of topics) {
        stdout.write(`${id}  ${title}, version ${version}, ${reviewText(review)}\n`)
        for (const section of LIST_SECTIONS) stdout.write(`  ${SECTION_LABELS[section]}: ${counts[section]}\n`)
      }
    return topics.length ? 0 : 1
  },
}
