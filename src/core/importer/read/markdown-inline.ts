import type { Token } from 'markdown-it'
import type { BlockLine } from '../block'
import { isOrnament, squeeze, withoutAnchors } from '../inline'
import { BOLD, EMPHASIS, UNREAD } from './html-names'
import { raisedText } from './raised'

/** The text of a paragraph, heading or item in Markdown. */
export interface InlineText {
  /** Its lines, each with its number in the source; empty ones are left out. */
  lines: BlockLine[]
  /** The emphasised run that opens it. */
  lead: string
  /** Nothing in that run is bold. */
  isItalic: boolean
}

/** The text of inline content; of markup nothing is left, and nothing of what stands between script or style tags. */
export function inlineText(tokens: readonly Token[], firstLine: number): InlineText {
  const lines: InlineText['lines'] = []
  const opening = tokens.find((token) => kindOf(token) !== undefined)
  const isLed = opening && kindOf(opening)
  let [line, startLine] = [firstLine, firstLine]
  let text = ''
  let lead = isLed ? '' : undefined
  let emphasised = 0
  let isItalic = isLed === 'italic'
  let isLeadOpen = lead !== undefined
  let unread: string | undefined
  let isBroken = false
  let raised: string | undefined

  const endRaised = () => {
    text += raisedText(text, squeeze(raised ?? ''))
    raised = undefined
  }
  const endLine = () => {
    const found = withoutMarks(withoutAnchors(squeeze(text)))
    if (found) lines.push({ text: found, line: startLine, ...(isBroken && { isBroken }) })
    isBroken = false
    text = ''
    startLine = line
  }
  const begin = (kind: Kind) => {
    emphasised++
    if (isLeadOpen && kind === 'bold') isItalic = false
  }
  const end = () => {
    emphasised = Math.max(0, emphasised - 1)
    if (!emphasised) isLeadOpen = false
  }
  for (const token of tokens) {
    const { type, content } = token
    if (type === 'softbreak' || type === 'hardbreak') {
      line++
      if (isLeadOpen) lead += ' '
      endLine()
      isBroken = type === 'hardbreak'
    } else if (type === 'html_inline') {
      const tag = /^<(\/?)([a-z]+)/i.exec(content)
      const name = tag?.[2]?.toLowerCase() ?? ''
      line += content.split('\n').length - 1
      if (name === 'br') {
        endLine()
        isBroken = true
      }
      if (name === 'sup' && raised === undefined && !tag?.[1]) raised = ''
      else if (name === 'sup' && tag?.[1]) endRaised()
      if (!unread && !tag?.[1] && UNREAD.has(name)) unread = name
      else if (unread === name && tag?.[1]) unread = undefined
      if (EMPHASIS.has(name)) {
        if (!tag?.[1]) begin(kindOf(token))
        else end()
      }
    } else if (type === 'strong_open' || type === 'em_open') begin(kindOf(token))
    else if (type === 'strong_close' || type === 'em_close') end()
    else if (isLeadOpen && !emphasised && isOrnament(content)) text += content
    else if (raised !== undefined && type === 'text') raised += content
    else if (!unread && (type === 'text' || type === 'code_inline' || type === 'text_special')) {
      text += content
      if (isLeadOpen) lead += content
    }
  }
  endRaised()
  endLine()
  return { lines, lead: withoutMarks(withoutAnchors(squeeze(lead ?? ''))), isItalic }
}

type Kind = 'bold' | 'italic' | false | undefined

/** How a token sets words off; nothing for what says nothing: an empty text, an ornament, the end of an element. */
function kindOf({ type, content }: Token): Kind {
  if (type === 'strong_open') return 'bold'
  if (type === 'em_open') return 'italic'
  if (type === 'text') return content && !isOrnament(content) ? false : undefined
  const name = type === 'html_inline' ? /^<([a-z]{1,10})[\s>]/i.exec(content)?.[1]?.toLowerCase() : undefined
  if (name && EMPHASIS.has(name)) return BOLD.has(name) ? 'bold' : 'italic'
  return type === 'html_inline' ? undefined : false
}

/** `==Wells score==`: marked as with a pen; `[[Gout]]`, `[[Gout|the gout]]`: a link to a note. */
const withoutMarks = (text: string): string => {
  const bare = text.includes('==') ? text.replace(/==([^=]{1,200})==/g, '$1') : text
  return bare.includes('[[') ? bare.replace(/\[\[(?:[^[\]|]{1,100}\|)?([^[\]|]{1,100})\]\]/g, '$1') : bare
}
