/**
 * A language tag as a pack has it: the language, and its region where that is a country.
 * @param text a BCP 47 tag, written in whatever way: `en-us`, `zh_Hant_TW`
 * @returns `en-US`, `zh-TW`; `undefined` for what is no tag
 */
export function languageTag(text: string): string | undefined {
  const parts = text.trim().split(/[-_]/)
  const [language = '', ...rest] = parts
  if (!/^[a-z]{2,3}$/i.test(language) || !rest.every((part) => /^[a-z0-9]{1,8}$/i.test(part))) return undefined
  const region = rest.find((part) => /^[a-z]{2}$/i.test(part))
  return region ? `${language.toLowerCase()}-${region.toUpperCase()}` : language.toLowerCase()
}
