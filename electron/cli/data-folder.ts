import { homedir } from 'node:os'
import { posix, win32 } from 'node:path'

/** As in package.json: Electron names the data folder after it. */
export const APP_NAME = 'Iliacus Desk Reference'

const OPTION = '--data'

/** Where the guides that were imported in the window lie. */
export interface DataFolder {
  path: string
  /** It was asked for by name: not to find it is then a fault, and no fresh installation. */
  isNamed: boolean
}

/**
 * Takes `--data FOLDER` out of the arguments; every command knows it.
 * @returns the arguments without it; as they were where the folder is missing, for the command to refuse the option
 */
export function takeDataOption(argv: readonly string[]): { argv: string[]; folder?: string } {
  const at = argv.findIndex((word) => word === OPTION || word.startsWith(`${OPTION}=`))
  const word = argv[at]
  if (word === undefined) return { argv: [...argv] }
  const isJoined = word !== OPTION
  const folder = isJoined ? word.slice(OPTION.length + 1) : argv[at + 1]
  if (!folder || (!isJoined && folder.startsWith('-'))) return { argv: [...argv] }
  return { argv: argv.toSpliced(at, isJoined ? 1 : 2), folder }
}

/**
 * Where the app keeps its data, by the rules of Electron: the user's folder for application data, and the app's name.
 * @param where this computer unless told otherwise
 */
export function defaultDataFolder(
  where: { platform: string; env: Readonly<Record<string, string | undefined>>; home: string } = {
    platform: process.platform,
    env: process.env,
    home: homedir(),
  },
): string {
  const { platform, env, home } = where
  if (platform === 'win32') return win32.join(env['APPDATA'] ?? win32.join(home, 'AppData', 'Roaming'), APP_NAME)
  if (platform === 'darwin') return posix.join(home, 'Library', 'Application Support', APP_NAME)
  return posix.join(env['XDG_CONFIG_HOME'] || posix.join(home, '.config'), APP_NAME)
}

/**
 * The data folder that commands read from.
 * @param option what `--data` names
 * @param fallback where the app keeps its data
 */
export function chooseDataFolder(option: string | undefined, fallback: string): DataFolder {
  const named = option ?? process.env['ILIACUS_DATA_DIR']
  return named ? { path: named, isNamed: true } : { path: fallback, isNamed: false }
}
