/** C0 and C1 controls, soft hyphens, zero-width spaces, marks that turn the direction of other people's text. Joiners and direction marks stay. */
const NOT_SHOWN = /(?![\n\t])[\p{Cc}\u00AD\u200B\uFEFF\u202A-\u202E\u2066-\u2069]/gu

/**
 * The text as it is read: one kind of line end, nothing that cannot be seen, no half characters.
 * @returns the text, and whether anything but line ends was taken out
 */
export function cleanText(raw: string): { text: string; isChanged: boolean } {
  const lines = raw.replace(/\r\n?|[\u2028\u2029\f\v]/g, '\n').replace(/^\uFEFF/, '')
  const text = lines.replace(NOT_SHOWN, '').replace(/\p{Surrogate}/gu, '\uFFFD')
  return { text, isChanged: text !== lines }
}

/** Runs of white space, of whatever kind, as one space. What cannot be seen goes: markup can name it by its number (`&#8238;`). */
export const squeeze = (text: string): string => text.replace(NOT_SHOWN, '').replace(/\s+/g, ' ').trim()

/** What programs put behind headings: `[edit]`, `{#anchor}`; and about words, `[word]{.underline}`. */
export const withoutAnchors = (text: string): string =>
  text.includes('[') || text.includes('{')
    ? text
        .replace(/\[\s?edit\s?\]$/i, '')
        .replace(/\[([^[\]{}]{1,200})\]\{[^{}]{0,80}\}/g, '$1')
        .replace(/\{[#.][^{}]{0,80}\}$/, '')
        .trim()
    : text

/** `[12]`, `[3,4]`, `[1-3]`, `[a]`, `[^1]`, `[citation needed]`. */
const BRACKETED = /[ \u00A0]?\[(?:\^?\d{1,3}(?:[,;–-] ?\d{1,3}){0,30}|[a-z]|citation needed|note \d{1,3})\]/gi
/** Small raised figures after a letter or a full stop: in `m²` and `10⁹` they are no citation. */
const RAISED = /(?<=\p{L}{4}|[.,;)])[¹²³⁰⁴⁵⁶⁷⁸⁹⁻,]{1,30}(?<=[¹²³⁰⁴⁵⁶⁷⁸⁹])/gu
/** `muscle12`, `muscle.12`. */
const GLUED = /(\p{Ll}{4,40})([.,]?)\d{1,2}(?:[,–-]\d{1,2}){0,10}(?=[\s.,;:)]|$)/gu
/** Words that a figure belongs to. */
const NUMBERED_WORDS =
  /(?:type|grade|stage|level|week|phase|covid|omega|leukin|factor|vitamin|class|step|group|dose|version|degree|region|zone|vertebra|chromosome|interferon|figure|table)$/u

/**
 * Takes citation marks out of a text.
 * @returns the text without them, and the words from which a figure was taken on suspicion only
 */
export function withoutCitations(text: string): {
  text: string
  guessed: string[]
} {
  const guessed: string[] = []
  if (!/[\d[¹²³⁰⁴⁵⁶⁷⁸⁹]/.test(text)) return { text, guessed }
  const bare = text.replace(BRACKETED, '').replace(RAISED, '')
  const plain = bare.replace(GLUED, (whole, word: string, stop: string) => {
    if (NUMBERED_WORDS.test(word)) return whole
    guessed.push(whole)
    return word + stop
  })
  // What is nothing but a mark stays: an item needs some text.
  return plain.trim() ? { text: plain, guessed } : { text, guessed: [] }
}

/** A picture or a mark in front of a name, as pages and chats set them beside a list's own mark: `✅`, `🔹`, `☐`, `➤`. */
const ORNAMENT =
  /^[\p{Extended_Pictographic}\p{Emoji_Presentation}•‣◦●○■□∙·➢►▸▹✓✗✘✦❖◆◇◊☆⁃⦿→⇒][\uFE0F\u200D\p{Emoji_Modifier}]{0,4}\s*/u
const ORNAMENTS = 4

/** A text without what is set before it to be looked at; a text that is nothing else stays. */
export function withoutOrnaments(text: string): string {
  // Most texts begin with a letter.
  if (/^[\p{L}\p{N}]/u.test(text)) return text
  let rest = text
  for (let i = 0; i < ORNAMENTS; i++) rest = rest.replace(ORNAMENT, '')
  return rest || text
}

/** Whether a text is nothing but such marks. */
export const isOrnament = (text: string): boolean => {
  const bare = text.trim()
  return bare.length <= 12 && ORNAMENT.test(bare) && !bare.replace(ORNAMENT, '')
}

/** The label of what a page opens, without the sign that says so: `+ How long does it last?`. */
export const withoutToggle = (label: string): string =>
  label.replace(/^[+−▸▾▼►›⌄]\s*(?=[\p{L}\p{N}“"«¿])/u, '').replace(/(?<=[\p{L}\p{N})?？؟])\s*[+−▸▾▼›⌄]$/u, '')
