import { isOrnament, squeeze } from '../inline'
import { raisedText } from './raised'

/** What was read of a page up to the end of a line or an element. */
export interface TextPiece {
  text: string
  /** An emphasised run that opens it. */
  lead: string
  /** Nothing in that run is bold. */
  isItalic: boolean
  /** Every word of it is a link. */
  isLink: boolean
  /** Line on which it begins; 0 when nothing was read. */
  line: number
}

/** The text that is open in a page: its words, the emphasised run that opens it, small raised figures. */
export class OpenText {
  private text = ''
  private lead = ''
  private isLeadOpen = true
  private emphasised = 0
  private isItalic = true
  private raised: string | undefined
  private links = 0
  private isLink = true
  private line = 0

  get isEmpty(): boolean {
    return !this.text.trim()
  }

  /** @param lineOf asked only where a piece begins */
  add(text: string, lineOf: () => number): void {
    if (this.raised !== undefined) {
      this.raised += text
      return
    }
    const isBlank = !text.trim()
    if (!isBlank && this.isEmpty) this.line = lineOf()
    if (this.emphasised && this.isLeadOpen) this.lead += text
    else if (!isBlank && this.isLeadOpen) this.isLeadOpen = this.isEmpty && isOrnament(text)
    if (!isBlank && !this.links) this.isLink = false
    this.text += text
  }

  /** A line end inside a heading divides words only. */
  addSpace(): void {
    this.text += ' '
  }

  beginEmphasis(isBold: boolean): void {
    this.emphasised++
    if (isBold && this.isLeadOpen) this.isItalic = false
  }

  endEmphasis(): void {
    this.emphasised = Math.max(0, this.emphasised - 1)
  }

  beginLink(): void {
    this.links++
  }

  endLink(): void {
    this.links = Math.max(0, this.links - 1)
  }

  beginRaised(): void {
    this.raised = ''
  }

  endRaised(): void {
    if (this.raised === undefined) return
    const raised = squeeze(this.raised)
    this.raised = undefined
    this.text += raisedText(this.text, raised)
  }

  /** Gives what was read so far, and begins anew. */
  take(): TextPiece {
    const { isItalic, isLink, line } = this
    const piece = { text: squeeze(this.text), lead: squeeze(this.lead), isItalic, isLink, line }
    this.text = this.lead = ''
    this.isItalic = this.isLeadOpen = this.isLink = true
    this.line = 0
    return piece
  }
}
