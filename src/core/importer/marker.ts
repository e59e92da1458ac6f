/** A line that opens a list item. */
export interface Marker {
  indent: number
  mark: 'number' | 'bullet'
  /** The number as printed, where it is one. */
  n?: number
  /** What closes the number, or the bullet itself. */
  sign: string
  rest: string
}

const NUMBERED = /^\(?(\p{Nd}{1,5})(?:([.)．、）]|\.\))(?:\s+|(?=\p{L}))|\s?([–:-])\s+(?=\p{L}))(?=\S)/u
const LETTERED = /^\(?(?:[a-z]|[ivx]{1,4})\)\s+(?=\S)/i
const BULLET = /^(?:([•‣◦▪▫●○■□∙·➢➤►▶✓✔✦❖◆★☑⁃]\uFE0F?)\s*|([*+–—-])\s+)(?=\S)/u

/**
 * Reads the mark that a line begins with.
 * @returns the mark and what follows, or `undefined` for a line without one
 */
export function readMarker(line: string): Marker | undefined {
  const body = line.trimStart()
  const indent = indentOf(line, line.length - body.length)
  const numbered = NUMBERED.exec(body)
  if (numbered) {
    const [whole, digits = '', sign = ')', dash] = numbered
    const n = Number(digits.normalize('NFKC'))
    const rest = body.slice(whole.length)
    return {
      indent,
      mark: 'number',
      ...(Number.isFinite(n) && { n }),
      sign: dash ?? sign,
      rest,
    }
  }
  const bullet = BULLET.exec(body) ?? LETTERED.exec(body)
  if (!bullet) return undefined
  return {
    indent,
    mark: 'bullet',
    sign: bullet[1] ?? '',
    rest: body.slice(bullet[0].length),
  }
}

function indentOf(line: string, length: number): number {
  let indent = 0
  for (let i = 0; i < length; i++) indent += line[i] === '\t' ? 4 : 1
  return indent
}

/**
 * Takes apart several items that stand on one line: `1. Rest 2. Ice 3. Heat`, `• Rest • Ice`.
 * @returns the texts, one or more, with their numbers
 */
export function splitRun({ rest, mark, n, sign }: Marker): { text: string; n?: number }[] {
  if (mark === 'bullet') {
    if (!sign) return [{ text: rest }]
    const texts = rest.split(sign).map((text) => text.trim())
    return texts.every(Boolean) ? texts.map((text) => ({ text })) : [{ text: rest }]
  }
  if (n === undefined) return [{ text: rest }]
  const parts: { text: string; n?: number }[] = []
  let from = 0
  for (let number = n; ; number++) {
    const next = ` ${number + 1}${sign} `
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
