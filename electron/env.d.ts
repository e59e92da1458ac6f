declare module '*.woff2?inline' {
  /** The font as a data: address. */
  const url: string
  export default url
}

/** Runtime libraries inside the app, put in by the build. */
declare const __LICENCES__: { name: string; version: string; licence: string }[]

/** Sum of the code that makes and reads search indexes, put in by the build. */
declare const __SEARCH_VERSION__: string

/** The app's own packs that the build checked: the sum of a pack's parts -> the digest of its content. */
declare const __CHECKED_PACKS__: Readonly<Record<string, string>>
