import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { APP_NAME, chooseDataFolder, defaultDataFolder, takeDataOption } from '../../../../electron/cli/data-folder'

afterEach(() => vi.unstubAllEnvs())

describe('defaultDataFolder', () => {
  it.each([
    ['linux', {}, '/home/me', `/home/me/.config/${APP_NAME}`],
    ['linux', { XDG_CONFIG_HOME: '/etc/me' }, '/home/me', `/etc/me/${APP_NAME}`],
    ['darwin', {}, '/Users/me', `/Users/me/Library/Application Support/${APP_NAME}`],
    ['win32', { APPDATA: 'D:\\roaming' }, 'C:\\Users\\me', `D:\\roaming\\${APP_NAME}`],
    ['win32', {}, 'C:\\Users\\me', `C:\\Users\\me\\AppData\\Roaming\\${APP_NAME}`],
  ])('is where Electron puts it on %s with %j', (platform, env, home, folder) => {
    expect(defaultDataFolder({ platform, env, home })).toBe(folder)
  })

  it('bears the name of the package', () => {
    const file = readFileSync(resolve(import.meta.dirname, '../../../../package.json'), 'utf8')
    expect(JSON.parse(file)).toMatchObject({ productName: APP_NAME })
  })
})

describe('takeDataOption', () => {
  it.each([
    [['topics', '--data', '/x', '--json'], ['topics', '--json'], '/x'],
    [['--data=/x y', 'topics'], ['topics'], '/x y'],
    [['topics', '--json'], ['topics', '--json'], undefined],
    [['topics', '--data'], ['topics', '--data'], undefined],
    [['topics', '--data', '--json'], ['topics', '--data', '--json'], undefined],
    [['topics', '--data='], ['topics', '--data='], undefined],
  ])('takes the folder out of %j', (argv, rest, folder) => {
    expect(takeDataOption(argv)).toEqual({ argv: rest, ...(folder && { folder }) })
  })
})

describe('chooseDataFolder', () => {
  it('goes by the option, then by the environment, then by the app', () => {
    expect(chooseDataFolder(undefined, '/app')).toEqual({ path: '/app', isNamed: false })
    vi.stubEnv('ILIACUS_DATA_DIR', '/named')
    expect(chooseDataFolder(undefined, '/app')).toEqual({ path: '/named', isNamed: true })
    expect(chooseDataFolder('/option', '/app')).toEqual({ path: '/option', isNamed: true })
  })
})
