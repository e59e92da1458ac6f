/** Operators of a page's content that matter here, by what they do. */
const PATH_BEGINS = new Set(['m', 're'])
const PATH_PAINTS = new Set(['S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*'])
const TEXT_SHOWS = new Set(['Tj', 'TJ', "'", '"'])

const NO_PART_OF_A_PATH = new Set(['BDC', 'BMC', 'EMC', 'BT', 'ET', 'Do', 'sh', 'q', 'Q', ...TEXT_SHOWS])

// Within a text object stand text and its state only (ISO 32000-1, 8.2, figure 9).
const NO_PART_OF_A_TEXT = new Set(['BT', 'q', 'Q', 'cm', 'Do', 'sh', 'n', ...PATH_BEGINS, ...PATH_PAINTS])

const BEGIN = '/Artifact BMC\n'
const END = '\nEMC'

interface Operator {
  name: string
  /** Where its first operand begins, and where it ends itself. */
  start: number
  end: number
}

/**
 * Marks what stands outside every marked part of a page's content as an artifact: rules, boxes, the running foot. PDF/UA asks
 * that all content is either tagged or an artifact; Chromium leaves these neither, so that a screen reader may read a page
 * number into a sentence.
 * @param content one page's content stream, decoded, a byte a character
 * @param isTagged whether the content of a named XObject carries tags of its own
 * @returns the content with the marks; `undefined` for content that is not understood, which is then left as it is
 */
export function markArtifacts(content: string, isTagged: (xObject: string) => boolean): string | undefined {
  const operators = operatorsOf(content)
  if (!operators) return undefined
  const parts: [start: number, end: number][] = []
  let depth = 0
  let path: number | undefined
  let text: { start: number; shows: [number, number][]; isMarked: boolean } | undefined
  for (const { name, start, end } of operators) {
    // A path goes on to its painting; where something else comes between, this is no content that is understood.
    if (path !== undefined && NO_PART_OF_A_PATH.has(name)) return undefined
    if (text && NO_PART_OF_A_TEXT.has(name)) return undefined
    if (name === 'BDC' || name === 'BMC') {
      depth += 1
      if (text) text.isMarked = true
    } else if (name === 'EMC') {
      depth -= 1
      if (depth < 0) return undefined
    } else if (name === 'BT') text = { start, shows: [], isMarked: depth > 0 }
    else if (name === 'ET') {
      // One mark round the whole object where nothing in it is tagged; else round each piece that is not.
      if (text?.shows.length) parts.push(...(text.isMarked ? text.shows : [[text.start, end] as [number, number]]))
      text = undefined
    } else if (depth > 0) continue
    else if (TEXT_SHOWS.has(name)) text?.shows.push([start, end])
    else if (PATH_BEGINS.has(name)) path ??= start
    else if (PATH_PAINTS.has(name)) {
      if (path !== undefined) parts.push([path, end])
      path = undefined
    } else if (name === 'n') path = undefined
    else if (name === 'sh') parts.push([start, end])
    else if (name === 'Do' && !isTagged(content.slice(start, end).replace(/\s*Do$/u, ''))) parts.push([start, end])
  }
  return depth === 0 ? withMarks(content, parts) : undefined
}

function withMarks(content: string, parts: readonly (readonly [start: number, end: number])[]): string {
  let marked = ''
  let at = 0
  for (const [start, end] of parts) {
    marked += content.slice(at, start) + BEGIN + content.slice(start, end) + END
    at = end
  }
  return marked + content.slice(at)
}

/** White space, then a token: bracket, hexadecimal string, name or number or operator, or the beginning of a literal string. */
const TOKEN = /[\0\t\n\f\r ]*(?:<<|>>|[[\]]|<[\da-f\0\t\n\f\r ]*>|(\/?[^\0\t\n\f\r ()<>[\]{}/%]+|\/)|(\())/iy
const OPERAND = /^(?:[\d+./-]|(?:true|false|null)$)/
const BLANK = /^[\0\t\n\f\r ]*$/

/** Splits content into operators with their operands; `undefined` for inline images and for what is no content. */
function operatorsOf(content: string): Operator[] | undefined {
  const operators: Operator[] = []
  let start: number | undefined
  let at = 0
  for (;;) {
    TOKEN.lastIndex = at
    const token = TOKEN.exec(content)
    if (!token) return start === undefined && BLANK.test(content.slice(at)) ? operators : undefined
    const [whole, word, string] = token
    const end = string === undefined ? TOKEN.lastIndex : stringEnd(content, TOKEN.lastIndex - 1)
    if (end === undefined) return undefined
    start ??= at + whole.length - whole.trimStart().length
    at = end
    if (word === undefined || OPERAND.test(word)) continue
    if (word === 'BI') return undefined
    operators.push({ name: word, start, end })
    start = undefined
  }
}

function stringEnd(content: string, at: number): number | undefined {
  let depth = 0
  for (let end = at; end < content.length; end++) {
    const character = content.charAt(end)
    if (character === '\\') end += 1
    else if (character === '(') depth += 1
    else if (character === ')' && --depth === 0) return end + 1
  }
  return undefined
}
