/** Bounds of a privacy check. Shorter texts stand in any file by chance. */
export const PRIVACY_LIMITS = { texts: 40, text: 1_000, shortest: 3, listed: 400 } as const

/** Texts to look for in everything that the app has written. They are searched for and kept nowhere. */
export interface PrivacyRequest {
  texts: string[]
}

/** A file that the app, or the browser engine inside it, keeps on this computer. */
export interface KeptFile {
  /** Where it lies, below one of the app's folders: never a whole path. */
  name: string
  bytes: number
}

/** What was found of the texts, and where was looked. */
export interface PrivacyReport {
  /** How many texts were long enough to look for. */
  texts: number
  /** Files that hold one of them. */
  found: KeptFile[]
  /** Files that could not be read, or are too large to read. */
  unread: KeptFile[]
  /** The files, the largest first; cut at {@link PRIVACY_LIMITS} `listed`. */
  files: KeptFile[]
  fileCount: number
  bytes: number
  /** Addresses that something in the app asked for and was refused: scheme and host. */
  refusedRequests: string[]
  tookMs: number
}
