import { parseArgs } from 'node:util'
import type { PackOrigin } from '../../src/core/contract/library'
import { LIST_SECTIONS, SECTION_LABELS } from '../../src/core/topic/section'
import { reviewText } from '../../src/core/topic/review-text'
import { summarize } from '../../src/core/topic/summary'
import { writeError, writeJson, type Command } from './command'

const ORIGINS: Readonly<Record<PackOrigin, string>> = {
  bundled: 'came with the app',
  clinicFolder: "from the clinic's folder",
  importedPack: 'imported',
  importedArticle: 'imported from an article',
}

export const topicsCommand: Command = {
  name: 'topics',
  usage: 'topics [--json]',
  does: 'lists the installed topics: id, title, version, review status, origin, counts by section',
  async run(args, { packs, stdout, stderr }) {
    const { values } = parseArgs({ args, options: { json: { type: 'boolean' } } })
    const { packs: loaded, problems } = await packs.load()
    for (const { error } of problems) writeError(stderr, error)
    const origins = new Map((await packs.list()).packs.map(({ id, origin }) => [id, origin]))
    const topics = loaded.map((pack) => ({ ...summarize(pack), origin: origins.get(pack.manifest.id) ?? 'bundled' }))
    if (values.json) writeJson(stdout, topics)
    else
      for (const topic of topics) {
        const { id, title, version, origin, counts } = topic
        stdout.write(`${id}  ${title}, version ${version}, ${reviewText(topic)}, ${ORIGINS[origin]}\n`)
        for (const section of LIST_SECTIONS) stdout.write(`  ${SECTION_LABELS[section]}: ${counts[section]}\n`)
      }
    return topics.length ? 0 : 1
  },
}
