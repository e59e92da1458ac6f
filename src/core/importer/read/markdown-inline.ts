import type { Token } from 'markdown-it'
import type { BlockLine } from '../block'
import { squeeze, withoutAnchors } from '../inline'
import { UNREAD } from './html-names'

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
  const isLed = tokens.find(({ type, content }) => type !== 'text' || content)?.type
  let [line, startLine] = [firstLine, firstLine]
  let text = ''
  let lead = isLed === 'strong_open' || isLed === 'em_open' ? '' : undefined
  let emphasised = 0
  let isItalic = isLed === 'em_open'
  let isLeadOpen = lead !== undefined
  let unread: string | undefined
  let isBroken = false

  const endLine = () => {
    const found = withoutHighlight(withoutAnchors(squeeze(text)))
    if (found) lines.push({ text: found, line: startLine, ...(isBroken && { isBroken }) })
    isBroken = false
    text = ''
    startLine = line
  }
  for (const { type, content } of tokens) {
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
      if (!unread && !tag?.[1] && UNREAD.has(name)) unread = name
      else if (unread === name && tag?.[1]) unread = undefined
    } else if (type === 'strong_open' || type === 'em_open') {
      emphasised++
      if (isLeadOpen && type === 'strong_open') isItalic = false
    } else if (type === 'strong_close' || type === 'em_close') {
      emphasised--
      if (!emphasised) isLeadOpen = false
    } else if (!unread && (type === 'text' || type === 'code_inline' || type === 'text_special')) {
      text += content
      if (isLeadOpen) lead += content
    }
  }
  endLine()
  return { lines, lead: withoutHighlight(withoutAnchors(squeeze(lead ?? ''))), isItalic }
}

/** `==Wells score==`: marked as with a pen. */
const withoutHighlight = (text: string): string => text.replace(/==([^=]{1,200})==/g, '$1')
