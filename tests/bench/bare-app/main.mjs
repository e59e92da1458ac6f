// The least that an Electron program with one window can be: what the app is measured against.
import { join } from 'node:path'
import { app, BrowserWindow } from 'electron'

// No top-level await: Electron is ready only once this module has run to its end.
void app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1280, height: 800, show: false, webPreferences: { sandbox: true } })
  window.once('ready-to-show', () => window.show())
  return window.loadFile(join(import.meta.dirname, 'index.html'))
})
app.on('window-all-closed', () => app.quit())
