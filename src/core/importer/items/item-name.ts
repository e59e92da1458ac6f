import { squeeze } from '../inline'

/** An item before it is an entry. */
export interface RawItem {
  text: string
  lead?: string
  /** What stands under it: continuation lines, paragraphs, nested lists. */
  body: string[]
  line: number
  endLine: number
  /** Its place among all that was read. */
  at?: number
  group?: string
}

/** An item's name and what is said about it. */
export interface NamedItem {
  name: string
  text: string
  /** No mark divides the two; the name was taken from the wording. */
  isGuessed: boolean
}

const LONGEST_NAME = 120
/** `Name: text`, `Name – text`, `Name - text`. */
const DIVIDER =
  /(?<!\s)\s*(?::(?=\s|$|[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}])|：)|(?<!\s)\s+(?:[–—-]+|→|=>|=)\s+|(?<!\s)\s*—\s*/gu
/** What a clause behind a comma begins with, when it says something about the name before it. */
const CLAUSE =
  /^([^,;.!?]{2,60}), (?=(?:if|when|where|which|who|but|often|usually|mostly|mainly|especially|particularly|typically|sometimes|seldom|rarely|such as|for example|for instance|e\.g|i\.e|including|because|only|even if|due to|caused by|used (?:to|for)|given|taken)\b)/

/**
 * Tells name from text in every item of a list: by emphasis, by a colon or dash, by the capitals with which the list writes its
 * names, else by the first sentence.
 */
export function nameItems(items: readonly RawItem[]): NamedItem[] {
  const byCapitals = items.map(({ text }) => capitalRun(text))
  const plain = items.filter((item) => !divided(item))
  const capital = plain.filter(({ text }) => capitalRun(text).split(' ').length > 1).length
  const hasCapitalNames = capital * 2 >= plain.length && capital > 1
  return items.map((item, i) => {
    const parts = divided(item) ?? undivided(item, hasCapitalNames ? (byCapitals[i] ?? '') : '')
    const text = [parts.text, ...item.body].filter(Boolean).join('\n')
    return { name: trimName(parts.name), text, isGuessed: parts.isGuessed }
  })
}

function divided({ text, lead }: RawItem): NamedItem | undefined {
  if (lead && lead.length <= LONGEST_NAME && text.startsWith(lead)) {
    const rest = text.slice(lead.length).replace(/^\s*[:：–—-]*\s*/, '')
    // A bold word that the sentence needs is no name: "**Rest** and ice help".
    const isName =
      !rest || /[:：.–—-]\s*$/.test(lead) || /^\s*[:：–—-]/.test(text.slice(lead.length)) || /^[\p{Lu}(]/u.test(rest)
    if (isName) return { name: lead, text: rest, isGuessed: false }
    if (/^\p{Ll}/u.test(rest) && /^\p{Lu}/u.test(lead)) return { name: lead, text: rest, isGuessed: false }
  }
  DIVIDER.lastIndex = 0
  const head = text.slice(0, LONGEST_NAME + 20)
  for (const match of head.matchAll(DIVIDER)) {
    const name = head.slice(0, match.index)
    if (isInsideBrackets(name)) continue
    if (
      name.length > LONGEST_NAME ||
      name.split(' ').length > 14 ||
      /[.!?]\s/.test(name) ||
      !/[\p{L}\p{N}]/u.test(name)
    )
      return undefined
    const rest = text.slice(match.index + match[0].length).trim()
    return { name, text: rest, isGuessed: false }
  }
  return undefined
}

const isInsideBrackets = (text: string): boolean => text.lastIndexOf('(') > text.lastIndexOf(')')

function undivided({ text }: RawItem, capitals: string): NamedItem {
  if (capitals && capitals.length < text.length)
    return {
      name: capitals,
      text: text.slice(capitals.length).trim(),
      isGuessed: true,
    }
  const head = CLAUSE.exec(text)?.[1]
  if (head && head.split(' ').length <= 8)
    return { name: head, text: text.slice(head.length + 1).trim(), isGuessed: true }
  const sentence = /^[^.!?。]{2,120}[.!?。](?=\s+\S)/u.exec(text)?.[0]
  if (sentence && !/\b(?:e\.g|i\.e|vs|Dr|approx|etc)\.$/.test(sentence))
    return {
      name: sentence,
      text: text.slice(sentence.length).trim(),
      isGuessed: true,
    }
  if (text.length <= LONGEST_NAME) return { name: text, text: '', isGuessed: false }
  const cut = text.lastIndexOf(' ', LONGEST_NAME)
  return {
    name: text.slice(0, cut > 20 ? cut : LONGEST_NAME),
    text,
    isGuessed: true,
  }
}

const SMALL = new Set([
  'of',
  'or',
  'and',
  'the',
  'a',
  'an',
  'in',
  'on',
  'at',
  'to',
  'for',
  'with',
  'by',
  'from',
  'de',
  'vs',
  '&',
  '/',
])

/** The words with capitals that open a text, with the small words between them and a short bracket behind: "Sharp or Dull Pain". */
function capitalRun(text: string): string {
  const words = text.slice(0, LONGEST_NAME).split(' ')
  let end = 0
  for (const [i, word] of words.entries()) {
    if (/^\(?[\p{Lu}\p{N}]/u.test(word)) end = i + 1
    else if (!SMALL.has(word)) break
    if (/[.,;!?]$/.test(word)) break
  }
  const run = words.slice(0, end).join(' ')
  const bracket = /^ \((?!e\.g|i\.e|such|only|if|in |for |when)[^()]{1,30}\)/.exec(text.slice(run.length))
  return bracket && bracket[0].split(' ').length <= 4 ? run + bracket[0] : run
}

function trimName(name: string): string {
  return (
    squeeze(name)
      .replace(/(?<![\s:：;,.。–—-])[\s:：;,.。–—-]+$/u, '')
      .replace(/^[\s:–—-]+/, '') || squeeze(name)
  )
}
