import { watch, type FSWatcher } from 'node:fs'
import { findPacks } from './pack-folder'

/** A file is copied in many steps; this long after the last one it is whole. */
const CALM_MS = 400

/** Watches one folder at a time. */
export interface FolderWatch {
  /** Watches this folder from now on; nothing when it is `undefined`. */
  follow(folder: string | undefined): void
  /**
   * Looks for changes that were not told, as for a folder that cannot be watched: by names, sizes and times. One look at a
   * time; further ones meanwhile are none.
   */
  look(): Promise<void>
  close(): void
}

/**
 * Tells of changes in a folder and below it, once they have come to rest. A folder that cannot be watched (some network shares) is
 * not; {@link FolderWatch.look} finds its changes when the window is used again, and watches one that was not there before.
 * @param onChange something in the folder changed
 */
export function watchFolder(onChange: () => void, calmMs = CALM_MS): FolderWatch {
  let watcher: FSWatcher | undefined
  let followed: string | undefined
  let timer: NodeJS.Timeout | undefined
  /** What was in the folder when it was last looked at. */
  let seen: Promise<string> | undefined
  let looking: Promise<void> | undefined

  const stop = () => {
    clearTimeout(timer)
    watcher?.close()
    watcher = undefined
  }
  const tell = () => {
    seen = followed === undefined ? undefined : contentOf(followed)
    onChange()
  }
  const settle = () => {
    clearTimeout(timer)
    timer = setTimeout(tell, calmMs)
  }
  function start(folder: string): void {
    try {
      watcher = watch(folder, { recursive: true, persistent: false }, settle)
      watcher.on('error', () => {
        stop()
        tell()
      })
    } catch {
      watcher = undefined
    }
  }

  async function lookAt(folder: string): Promise<void> {
    const before = await seen
    const now = await contentOf(folder)
    // Another folder is followed meanwhile.
    if (folder !== followed) return
    if (!watcher) start(folder)
    if (before === now) return
    seen = Promise.resolve(now)
    onChange()
  }

  return {
    follow(folder) {
      if (folder === followed && watcher) return
      stop()
      followed = folder
      seen = folder === undefined ? undefined : contentOf(folder)
      if (folder !== undefined) start(folder)
    },
    look() {
      if (followed === undefined) return Promise.resolve()
      looking ??= lookAt(followed).finally(() => (looking = undefined))
      return looking
    },
    close() {
      stop()
      followed = undefined
    },
  }
}

/** Tells whether the packs in a folder are the same as before, without reading one. */
async function contentOf(folder: string): Promise<string> {
  const found = await findPacks(folder)
  return found.ok ? found.value.map(({ name, stamp }) => `${name} ${stamp}`).join('\n') : 'unreadable'
}
