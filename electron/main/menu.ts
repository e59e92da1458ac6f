import type { MenuItemConstructorOptions } from 'electron'
import type { MenuCommand } from '../../src/core/contract/contract'

/**
 * The application menu with the platform's own roles. What it asks of the page goes as a command.
 * @param options.isPackaged an installed app has neither reload nor developer tools
 */
export function menuTemplate(options: {
  appName: string
  isMac: boolean
  isPackaged: boolean
  send: (command: MenuCommand) => void
}): MenuItemConstructorOptions[] {
  const { appName, isMac, isPackaged, send } = options
  const command = (label: string, name: MenuCommand, accelerator?: string): MenuItemConstructorOptions => ({
    label,
    ...(accelerator && { accelerator }),
    click: () => send(name),
  })
  const separator: MenuItemConstructorOptions = { type: 'separator' }
  const about = command(`About ${appName}`, 'showAbout')
  const settings = command('Settings…', 'showSettings', 'CmdOrCtrl+,')

  const appMenu: MenuItemConstructorOptions = {
    label: appName,
    submenu: [
      about,
      separator,
      settings,
      separator,
      { role: 'hide' },
      { role: 'hideOthers' },
      { role: 'unhide' },
      separator,
      { role: 'quit' },
    ],
  }
  return [
    ...(isMac ? [appMenu] : []),
    {
      label: '&File',
      submenu: [
        command('Save as PDF…', 'savePdf', 'CmdOrCtrl+S'),
        command('Print…', 'print', 'CmdOrCtrl+P'),
        ...(isMac
          ? [separator, { role: 'close' as const }]
          : [separator, settings, separator, { role: 'quit' as const }]),
      ],
    },
    {
      label: '&Edit',
      submenu: [
        { role: 'undo' },
        { role: 'redo' },
        separator,
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'selectAll' },
        separator,
        command('Find…', 'focusSearch', 'CmdOrCtrl+K'),
      ],
    },
    {
      label: '&Go',
      submenu: [
        command('Board', 'showBoard', 'CmdOrCtrl+1'),
        command('Guide', 'showGuide', 'CmdOrCtrl+2'),
        command('Compare', 'showCompare', 'CmdOrCtrl+3'),
        command('Handout', 'showHandout', 'CmdOrCtrl+4'),
        command('Yours', 'showYours', 'CmdOrCtrl+5'),
        command('Library', 'showLibrary', 'CmdOrCtrl+6'),
        separator,
        command('Back', 'goBack', isMac ? 'Cmd+[' : 'Alt+Left'),
      ],
    },
    {
      label: '&View',
      submenu: [
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        separator,
        { role: 'togglefullscreen' },
        ...(isPackaged ? [] : [separator, { role: 'reload' as const }, { role: 'toggleDevTools' as const }]),
      ],
    },
    { role: 'windowMenu' },
    {
      role: 'help',
      submenu: [
        command('Keyboard shortcuts', 'showShortcuts', 'CmdOrCtrl+/'),
        command('Privacy check…', 'checkPrivacy'),
        ...(isMac ? [] : [separator, about]),
      ],
    },
  ]
}
