import { join } from 'node:path'

/**
 * Writes one line about a fault to the log file: a code and where, never content, never what was typed. electron-log rotates
 * the file; it is loaded only when there is something to say.
 * @param folder the app's data folder
 */
export function createLog(folder: string): (line: string) => void {
  let loading: Promise<(line: string) => void> | undefined
  const load = async () => {
    const { default: log } = await import('electron-log/node')
    log.transports.file.resolvePathFn = () => join(folder, 'logs', 'main.log')
    log.transports.file.maxSize = 512 * 1024
    log.transports.console.level = false
    return (line: string) => log.warn(line)
  }
  return (line) => void (loading ??= load()).then((write) => write(line))
}
