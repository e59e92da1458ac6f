// The least that an Electron program with one window can be: what the app is measured against.
const { app, BrowserWindow } = require('electron')
const { join } = require('node:path')

app.enableSandbox()
app.whenReady().then(async () => {
  const window = new BrowserWindow({ width: 1280, height: 800, show: false })
  window.once('ready-to-show', () => window.show())
  await window.loadFile(join(__dirname, 'index.html'))
})
app.on('window-all-closed', () => app.quit())
