import type { BrowserWindow, MenuItem, MenuItemConstructorOptions } from 'electron'
import { describe, expect, it, vi } from 'vitest'
import { menuTemplate } from '../../../../electron/main/menu'
import { MENU_COMMANDS } from '../../../../src/core/contract/contract'

const SYSTEMS = [
  { isMac: true, isPackaged: true },
  { isMac: true, isPackaged: false },
  { isMac: false, isPackaged: true },
  { isMac: false, isPackaged: false },
]

/** Keys that Electron gives to a role by itself (lib/browser/api/menu-item-roles.ts). */
const ROLE_KEYS: Readonly<Record<string, [mac: string, other: string]>> = {
  undo: ['Mod+Z', 'Mod+Z'],
  redo: ['Shift+Mod+Z', 'Shift+Mod+Z'],
  cut: ['Mod+X', 'Mod+X'],
  copy: ['Mod+C', 'Mod+C'],
  paste: ['Mod+V', 'Mod+V'],
  selectAll: ['Mod+A', 'Mod+A'],
  hide: ['Mod+H', ''],
  hideOthers: ['Mod+Alt+H', ''],
  unhide: ['', ''],
  quit: ['Mod+Q', 'Mod+Q'],
  close: ['Mod+W', 'Mod+W'],
  resetZoom: ['Mod+0', 'Mod+0'],
  zoomIn: ['Mod+Plus', 'Mod+Plus'],
  zoomOut: ['Mod+-', 'Mod+-'],
  togglefullscreen: ['Control+Mod+F', 'F11'],
  reload: ['Mod+R', 'Mod+R'],
  toggleDevTools: ['Alt+Mod+I', 'Mod+Shift+I'],
  windowMenu: ['Mod+M', 'Mod+M'],
  help: ['', ''],
}

function open(system: { isMac: boolean; isPackaged: boolean }) {
  const send = vi.fn()
  const template = menuTemplate({ appName: 'Iliacus Desk Reference', ...system, send })
  const items = template.flatMap((menu) => [
    menu,
    ...((menu.submenu ?? []) as MenuItemConstructorOptions[]).filter(({ type }) => type !== 'separator'),
  ])
  return { send, template, items, roles: items.flatMap(({ role }) => role ?? []) }
}

describe.each(SYSTEMS)('menuTemplate %j', (system) => {
  const { send, template, items, roles } = open(system)

  it('reaches every command once', () => {
    const click = {} as MenuItem
    for (const item of items) item.click?.(click, {} as BrowserWindow, {})
    expect(send.mock.calls.flat().sort()).toEqual([...MENU_COMMANDS].sort())
  })

  it('gives each key once, those of the roles counted', () => {
    const unknown = roles.filter((role) => !(role in ROLE_KEYS))
    expect(unknown).toEqual([])
    const ofRoles = roles.map((role) => ROLE_KEYS[role]?.[system.isMac ? 0 : 1] ?? '')
    const own = items.map(({ accelerator = '' }) => String(accelerator).replace(/CmdOrCtrl|Cmd/, 'Mod'))
    const keys = [...ofRoles, ...own].filter(Boolean)
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([])
    expect(own.filter(Boolean).length).toBeGreaterThanOrEqual(8)
  })

  it('has what every program has', () => {
    expect(roles).toEqual(
      expect.arrayContaining(['undo', 'redo', 'cut', 'copy', 'paste', 'selectAll', 'quit', 'windowMenu', 'help']),
    )
    expect(roles).toEqual(expect.arrayContaining(['resetZoom', 'zoomIn', 'zoomOut', 'togglefullscreen']))
    expect(roles.includes('hide')).toBe(system.isMac)
    expect(template[0]?.label).toBe(system.isMac ? 'Iliacus Desk Reference' : '&File')
  })

  it('has reload and developer tools in a checkout only', () => {
    const forDevelopers = roles.filter((role) => /reload|devtools/i.test(role))
    expect(forDevelopers).toEqual(system.isPackaged ? [] : ['reload', 'toggleDevTools'])
  })

  it('names every item, and separates nothing from nothing', () => {
    expect(items.filter(({ label, role }) => !label && !role)).toEqual([])
    for (const { submenu } of template) {
      const types = ((submenu ?? []) as MenuItemConstructorOptions[]).map(({ type }) => type ?? 'normal')
      expect(types.at(0)).not.toBe('separator')
      expect(types.at(-1)).not.toBe('separator')
      expect(types.some((type, i) => type === 'separator' && types[i + 1] === 'separator')).toBe(false)
    }
  })
})
