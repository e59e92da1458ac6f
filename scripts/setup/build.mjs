import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isSameContent, takeFingerprint } from './fingerprint.mjs'
import { withLock } from './lock.mjs'
import { readJson, root } from './paths.mjs'
import { SetupError, formatMs, say } from './report.mjs'
import { run } from './run.mjs'

const outFolder = join(root, 'out')
const stampFile = join(outFolder, '.build-stamp.json')

/**
 * Builds the app into out/ when what it is built from has changed since the last build, or when the build is not there.
 *
 * @throws {SetupError} with the build's messages when it fails
 */
export async function buildIfStale() {
  if (isFresh()) return
  await withLock('build', async () => {
    // Asked again: another script may have built while this one waited.
    if (isFresh()) return
    const startedAt = performance.now()
    // Taken before the build: what is changed while it runs makes the next question answer "stale".
    const sources = takeFingerprint(root, listInputs())
    rmSync(stampFile, { force: true })
    const program = join(root, 'node_modules/electron-vite/bin/electron-vite.js')
    const { code, output } = await run(process.execPath, [program, 'build'], { cwd: root, capture: true })
    if (code !== 0) throw new SetupError(`Build: failed.\n${output.trim()}`)
    writeStamp({ sources, outputs: listOutputs() })
    say(`Build: done in ${formatMs(performance.now() - startedAt)}`)
  })
}

function isFresh() {
  const stamp = readJson(stampFile)
  if (!stamp?.sources || !stamp.outputs?.every((name) => existsSync(join(outFolder, name)))) return false
  const sources = takeFingerprint(root, listInputs(), stamp.sources)
  if (!isSameContent(stamp.sources, sources)) return false
  // New times with the old content are worth noting, or every later question would read those files again.
  const hasNewTimes = Object.entries(sources).some(([path, { mtimeMs }]) => stamp.sources[path].mtimeMs !== mtimeMs)
  if (hasNewTimes) writeStamp({ ...stamp, sources })
  return true
}

function listInputs() {
  const settings = readdirSync(root).filter((name) => /^(?:electron\.vite\.config\.\w+|tsconfig.*\.json)$/.test(name))
  return ['electron', 'src', 'resources', 'package.json', 'package-lock.json', ...settings]
}

function listOutputs() {
  return readdirSync(outFolder).filter((name) => !name.startsWith('.'))
}

function writeStamp(stamp) {
  mkdirSync(outFolder, { recursive: true })
  const part = `${stampFile}.${process.pid}`
  writeFileSync(part, JSON.stringify(stamp))
  renameSync(part, stampFile)
}
