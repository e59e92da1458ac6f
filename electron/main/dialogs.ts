import { extname, join } from 'node:path'
import { app, dialog, type BrowserWindow, type OpenDialogOptions } from 'electron'
import type { OpenKind } from './ipc/library-handlers'

const OPEN: Readonly<Record<OpenKind, OpenDialogOptions>> = {
  pack: {
    title: 'Import a guide or an article',
    filters: [
      { name: 'Guides and articles', extensions: ['json', 'txt', 'text', 'md', 'markdown', 'html', 'htm', 'xhtml'] },
    ],
    properties: ['openFile'],
  },
  records: {
    title: 'Import notes, favourites and the rest',
    filters: [{ name: 'Records', extensions: ['json'] }],
    properties: ['openFile'],
  },
  key: { title: 'Read a public key', properties: ['openFile'] },
  logo: {
    title: 'The logo of the letterhead',
    filters: [{ name: 'Picture', extensions: ['png', 'jpg', 'jpeg'] }],
    properties: ['openFile'],
  },
  folder: { title: "The clinic's folder of guides", properties: ['openDirectory'] },
}

/** Asks where to save, as the type of file that the name ends in. @returns `undefined` when the person cancelled */
export async function askWhereToSave(window: BrowserWindow, suggestedName: string): Promise<string | undefined> {
  const extension = extname(suggestedName).slice(1)
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    defaultPath: join(app.getPath('documents'), suggestedName),
    filters: [{ name: extension.toUpperCase(), extensions: [extension] }],
    properties: ['showOverwriteConfirmation', 'createDirectory'],
  })
  return canceled || !filePath ? undefined : filePath
}

/** Asks for a file or folder. @returns `undefined` when the person cancelled */
export async function askWhatToOpen(window: BrowserWindow, kind: OpenKind): Promise<string | undefined> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, OPEN[kind])
  return canceled ? undefined : filePaths[0]
}
