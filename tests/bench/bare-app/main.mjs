// The least that an Electron program with one window can be: what the app is measured against.
import { join } from 'node:path'
import { app, BrowserWindow } from 'electron'

await app.whenReady()
const window = new BrowserWindow({ width: 1280, height: 800, show: false, webPreferences: { sandbox: true } })
window.once('ready-to-show', () => window.show())
await window.loadFile(join(import.meta.dirname, 'index.html'))
app.on('window-all-closed', () => app.quit())
