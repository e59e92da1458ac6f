import { watch, type FSWatcher } from 'node:fs'

/** A file is copied in many steps; this long after the last one it is whole. */
const CALM_MS = 400

/** Watches one folder at a time. */
export interface FolderWatch {
  /** Watches this folder from now on; nothing when it is `undefined`. */
  follow(folder: string | undefined): void
  close(): void
}

/**
 * Tells of changes in a folder and below it, once they have come to rest. A folder that cannot be watched (some network shares) is
 * not: the listing is made anew when the window is used again.
 * @param onChange something in the folder changed
 */
export function watchFolder(onChange: () => void, calmMs = CALM_MS): FolderWatch {
  let watcher: FSWatcher | undefined
  let followed: string | undefined
  let timer: NodeJS.Timeout | undefined

  const stop = () => {
    clearTimeout(timer)
    watcher?.close()
    watcher = undefined
  }
  const settle = () => {
    clearTimeout(timer)
    timer = setTimeout(onChange, calmMs)
  }
  return {
    follow(folder) {
      if (folder === followed && watcher) return
      stop()
      followed = folder
      if (!folder) return
      try {
        watcher = watch(folder, { recursive: true, persistent: false }, settle)
        watcher.on('error', () => {
          stop()
          onChange()
        })
      } catch {
        watcher = undefined
      }
    },
    close: stop,
  }
}
