/** A line that opens a list item. */
export interface Marker {
  indent: number
  mark: 'number' | 'bullet'
  /** The number as printed, where it is one. */
  n?: number
  /** What closes the number, or the bullet itself. */
  sign: string
  /** The number stands between two brackets. */
  isOpened?: boolean
  /** `1.2`: a part of what stands above. */
  isDecimal?: boolean
  /** The capital letter that counts in place of a number: `B. Name`. */
  letter?: string
  rest: string
}

const NUMBERED = /^\(?(\p{Nd}{1,5})(?:([.)．、）]|\.\))(?:\s+|(?=[^\p{N}\s]))|\s?([–:-]|(?<=\d)\/)\s+(?=\p{L}))(?=\S)/u
/** `1.2 Name`, `3.1.4. Name`. */
const DECIMAL = /^(?:\d{1,2}\.){1,3}(\d{1,2})\.?\s+(?=\p{L})/u
/** `2.0 Name` counts what `2.1` is a part of. */
const ROUND = /^(\d{1,2})\.0\.?\s+(?=\p{L})/u
/** `#1 Name`, `No. 2: name`, `Cause 3 – name`. */
const LABELLED =
  /^(?:#|n[or°º]\.?\s?|(?:cause|reason|symptom|sign|test|tip|drug|medicine|medication|treatment|exercise|remedy|procedure|way|method)\s#?)(\d{1,3})(?:\s?[.:)–-]\s*|\s+)(?=\p{L})/iu
/** `a)`, `(iv)`, `a. name`, `A. Name`; "E. coli" is none. */
const LETTERED = /^(?:\(?(?:[a-zA-Z]|[ivxIVX]{1,4})\)|(?:[a-z]|[ivx]{2,4})\.|[A-Z]\.(?=\s+\p{Lu}))\s+(?=\S)/u
const ROMAN = /^(\s*)\(?([IVX]{2,5})[.)]\s+(?=\p{Lu})/u
const ROMANS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII']
const CAPITAL = /^\(?([A-Z])[.)]/
const BULLET =
  /^(?:([•‣◦▪▫●○■□∙·➢➤►▶▸▹✓✔✗✘✦❖◆◇◊★☆☑☐⁃⦿⚫⚪→⇒»›\uF0A7\uF0B7\uF0D8\uF0FC\uF076]\uFE0F?)\s*|(\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F)\s+|([*+–—-])\s+)(?=\S)/u
/** `1️⃣ Name`. */
const KEYCAP = /^(\d)\uFE0F?\u20E3\s*(?=\S)/
const CHECKBOX = /^\[[ x]\]\s+/i

/**
 * Reads the mark that a line begins with.
 * @returns the mark and what follows, or `undefined` for a line without one
 */
export function readMarker(line: string): Marker | undefined {
  const body = line.trimStart()
  const indent = indentOf(line, line.length - body.length)
  const numbered = NUMBERED.exec(body)
  const section = numbered ? undefined : ROUND.exec(body)
  if (section) return { indent, mark: 'number', n: Number(section[1]), sign: '', rest: body.slice(section[0].length) }
  const decimal = DECIMAL.exec(body)
  const counted = numbered ? undefined : (decimal ?? KEYCAP.exec(body) ?? LABELLED.exec(body))
  if (counted)
    return {
      ...(decimal && { isDecimal: true }),
      indent,
      mark: 'number',
      n: Number(counted[1]),
      sign: '',
      rest: body.slice(counted[0].length),
    }
  if (numbered) {
    const [whole, digits = '', sign = ')', dash] = numbered
    const isOpened = body.startsWith('(') && sign === ')'
    const n = Number(digits.normalize('NFKC'))
    const rest = body.slice(whole.length)
    return {
      indent,
      mark: 'number',
      ...(Number.isFinite(n) && { n }),
      sign: dash ?? sign,
      ...(isOpened && { isOpened }),
      rest,
    }
  }
  const bullet = BULLET.exec(body) ?? LETTERED.exec(body)
  if (!bullet) return undefined
  const letter = CAPITAL.exec(bullet[0])?.[1]
  return {
    indent,
    mark: 'bullet',
    ...(letter && { letter }),
    sign: bullet[1] ?? bullet[2] ?? '',
    rest: body.slice(bullet[0].length).replace(CHECKBOX, ''),
  }
}

/** `II. Name` behind an item `I.`: alone it is as often a heading. */
export function readRoman(line: string, before: string | undefined): Marker | undefined {
  const [whole, indent = '', letter = ''] = ROMAN.exec(line.slice(0, 100)) ?? []
  if (whole === undefined || !before || !isNextLetter(before, letter)) return undefined
  return { indent: indentOf(indent, indent.length), mark: 'bullet', sign: '', letter, rest: line.slice(whole.length) }
}

/** Whether a letter, or a Roman number, follows another. */
export const isNextLetter = (before: string, letter: string): boolean =>
  (before.length + letter.length === 2 && letter.charCodeAt(0) === before.charCodeAt(0) + 1) ||
  (ROMANS.includes(before) && ROMANS[ROMANS.indexOf(before) + 1] === letter)

function indentOf(line: string, length: number): number {
  let indent = 0
  for (let i = 0; i < length; i++) indent += line[i] === '\t' ? 4 : 1
  return indent
}

/**
 * Takes apart several items that stand on one line: `1. Rest 2. Ice 3. Heat`, `• Rest • Ice`.
 * @returns the texts, one or more, with their numbers
 */
export function splitRun({ rest, mark, n, sign, isOpened }: Marker): { text: string; n?: number }[] {
  if (mark === 'bullet') {
    if (!sign) return [{ text: rest }]
    const texts = rest.split(sign).map((text) => text.trim())
    return texts.every(Boolean) ? texts.map((text) => ({ text })) : [{ text: rest }]
  }
  if (n === undefined || !sign) return [{ text: rest, ...(n !== undefined && { n }) }]
  const open = isOpened ? '(' : ''
  const parts: { text: string; n?: number }[] = []
  let from = 0
  for (let number = n; ; number++) {
    const next = ` ${open}${number + 1}${sign} `
    const at = rest.indexOf(next, from)
    parts.push({
      text: rest.slice(from, at < 0 ? undefined : at).trim(),
      n: number,
    })
    if (at < 0) break
    from = at + next.length
  }
  return parts.every(({ text }) => text) ? parts : [{ text: rest, n }]
}
