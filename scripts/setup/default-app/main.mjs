/**
 * The default app for an Electron that has none: makes `electron FOLDER …` open the app in FOLDER, as the official build does.
 * It is copied to `resources/app/` of that Electron. An ES module, because Electron holds back its `ready` event until an ES
 * module has run to its end, and the app must still be able to register its scheme before that event.
 */
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { app } from 'electron'

const args = process.argv.slice(1)
const folder = args.find((arg) => !arg.startsWith('-'))
if (!folder) {
  const isVersionWanted = args.includes('--version')
  process.stdout.write(
    isVersionWanted ? `v${process.versions.electron}\n` : 'Usage: electron [SWITCH…] FOLDER [ARGUMENT…]\n',
  )
  process.exit(isVersionWanted ? 0 : 2)
}

const appFolder = resolve(folder)
const manifest = JSON.parse(readFileSync(join(appFolder, 'package.json'), 'utf8'))
app.setAppPath(appFolder)
app.name = manifest.productName ?? manifest.name
app.setVersion(manifest.version)
process.defaultApp = true
await import(pathToFileURL(join(appFolder, manifest.main ?? 'index.js')).href)
