import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { countChanges, diffPacks } from '../../src/core/pack/diff'
import { diffText } from '../../src/core/pack/diff-text'
import { readPackAt } from '../main/services/pack-file'
import { UsageError, writeError, writeJson, type CommandContext, type ExitCode } from './command'

/** `pack diff OLD NEW`: what a clinician reads of the changes between two versions. Files, or folders with parts. */
export async function packDiff(args: string[], { stdout, stderr }: CommandContext): Promise<ExitCode> {
  const { values, positionals } = parseArgs({ args, options: { json: { type: 'boolean' } }, allowPositionals: true })
  const [oldPath, newPath, ...more] = positionals
  if (!oldPath || !newPath || more.length) throw new UsageError('pack diff takes two packs, the older one first.')
  const [before, after] = await Promise.all([oldPath, newPath].map((path) => readPackAt(path, basename(path))))
  for (const read of [before, after]) if (read && !read.ok) writeError(stderr, read.error)
  if (!before?.ok || !after?.ok) return 1
  const [old, now] = [before.value.pack, after.value.pack]
  const diff = diffPacks(old, now)
  if (old.manifest.id !== now.manifest.id)
    stderr.write(`These are two guides, ${old.manifest.id} and ${now.manifest.id}, not two versions of one.\n`)
  if (values.json) {
    const side = ({ manifest: { id, version, title } }: typeof old) => ({ id, version, title })
    writeJson(stdout, { from: side(old), to: side(now), counts: countChanges(diff), ...diff })
  } else stdout.write(diffText(diff, old, now))
  return 0
}
