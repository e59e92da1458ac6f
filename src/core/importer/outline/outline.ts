import type { OriginSection } from '../../topic/section'
import { articleTitle, withTitleLine } from './article-title'
import type { Block } from '../block'
import { findHeadings } from './find-headings'
import { isBanner, markContents } from './furniture'
import { isGuess, isNextGroup, isNumbered, isSentenceLead, isTightGroup, styleOf } from './heading-style'
import { Headings } from './headings-around'
import { isOutlineHeading } from './inner-headings'
import { readHeading, wordsOfTitle, type HeadingReading } from '../headings/heading-words'
import { isAttributeLine, isAttributeTitle } from '../items/attribute-line'
import { columnTopic } from '../items/column-topic'
import { isQuestionPair } from '../items/questions'
import { subjectOf } from '../read/text-lines'
import { AFTER, LISTS, TREATMENTS, UMBRELLAS, type Outline, type Part } from './part'

/**
 * Divides an article at the headings that open a section of a guide.
 * @param fallbackTitle for an article that has none
 */
export function outlineOf(all: readonly Block[], fallbackTitle: string): Outline {
  const leftOut: Block[] = []
  const read = markContents(all).filter((block) => {
    if (!block.isFurniture) return true
    leftOut.push(block)
    return false
  })
  const content = withTitleLine(read)
  const subject = leftOut.slice(0, 12).flatMap(({ text }) => subjectOf(text) ?? [])[0]
  const { title, block: titleBlock } = articleTitle(content, subject ?? fallbackTitle)
  const words = wordsOfTitle(title)
  const blocks = findHeadings(content, words, titleBlock)
  const divider = new Divider(blocks, words, {
    title,
    ...(titleBlock && { titleBlock }),
    titleAgain: [],
    parts: [],
    leftOut,
    ambiguities: [],
  })
  for (const i of blocks.keys()) divider.look(i)
  return divider.outline
}

class Divider {
  private part: Part = { topic: 'overview', level: 0, blocks: [] }
  /** How far in the items stand that open sections. */
  private inner: number | undefined
  private readonly headings: Headings
  /** The part that a table of another section interrupts. */
  private interrupted: Part | undefined

  constructor(
    private readonly blocks: readonly Block[],
    words: ReadonlySet<string>,
    readonly outline: Outline,
  ) {
    this.headings = new Headings(blocks, words)
    outline.parts.push(this.part)
  }

  look(i: number): void {
    const block = this.blocks[i] as Block
    const { title, titleBlock, titleAgain, leftOut } = this.outline
    if (block === titleBlock) {
      const reading = readHeading(block.text, new Set())
      // "20 Causes of X" as a title is a section too; "X: causes, symptoms, treatment" is not.
      const isSection = reading?.isExact && !reading.others.length && reading.topic !== 'furniture'
      if (isSection || reading?.topic === 'faq') this.open(block, reading)
      return
    }
    // A page says its title in its head, in a banner, and above the text.
    const isSame = (said = '') => block.text.length === said.length && block.text.toLowerCase() === said.toLowerCase()
    if ((isSame(title) || isSame(titleBlock?.text)) && (block.level === 1 || !this.part.heading)) {
      titleAgain.push(block)
      return
    }
    if (block.kind === 'heading') this.heading(block, i)
    else if (this.part.topic === 'furniture' || isBanner(block, this.part)) leftOut.push(block)
    else this.content(block, i)
  }

  private content(block: Block, i: number): void {
    if (this.isOtherLead(block, i)) {
      this.open(block, undefined)
      return
    }
    if (this.isInnerSection(block, i)) {
      this.inner = block.level
      this.open({ ...block, kind: 'heading', level: this.part.level }, this.headings.read(block))
      return
    }
    this.divideAtTable(block)
    const lead = this.leadOf(block, i)
    if (lead) {
      this.open(block, lead)
      if (lead.topic === 'other') return
      this.outline.ambiguities.push({
        line: block.line,
        text: block.text,
        why: `No heading stands here; the line before the list names a section and was read as the heading of ${lead.topic}.`,
      })
      return
    }
    if (!this.isList() && isQuestionPair(block) && this.blocks.some((other, at) => at > i && isQuestionPair(other))) {
      this.part = { topic: 'faq', level: this.part.level, blocks: [] }
      this.outline.parts.push(this.part)
    }
    this.part.blocks.push(block)
    if (block.kind === 'item') this.part.lastItem = block
  }

  /** A table of drugs, without a heading of its own, behind what helps without them; below it goes on what stood above. */
  private divideAtTable(block: Block): void {
    const around = this.interrupted ?? this.part
    const topic = columnTopic(block)
    const isBehindList = around.lastItem !== undefined && around.lastItem.column !== block.column
    const isWay = around.topic === 'treatment' || (TREATMENTS.has(around.topic) && isBehindList)
    const isOther = isWay && topic !== around.topic && TREATMENTS.has(topic as Part['topic'])
    if (isOther ? this.part.topic === topic : !this.interrupted) return
    this.interrupted = isOther ? around : undefined
    this.part = { ...around, topic: isOther ? (topic as OriginSection) : around.topic, blocks: [] }
    this.outline.parts.push(this.part)
    if (isOther)
      this.outline.ambiguities.push({
        line: block.line,
        text: block.text,
        why: `No heading stands here; the table names its first column “${block.column ?? ''}” and was read as ${topic ?? ''}.`,
      })
  }

  /** Where sentences lead to lists in place of headings, the next of them leads to something else. */
  private isOtherLead(block: Block, i: number): boolean {
    const { heading: { lines, text = '' } = {}, lastItem } = this.part
    const own = lines?.[0]?.text ?? text
    const isLead = isSentenceLead(own) && block.kind === 'paragraph' && isSentenceLead(block.text)
    return isLead && lastItem !== undefined && this.blocks[i + 1]?.kind === 'item' && !this.headings.read(block)
  }

  /** "Symptoms of a sprain include:" above a list, where no heading says what it holds. */
  private leadOf(block: Block, i: number): HeadingReading | undefined {
    if (block.kind !== 'paragraph' || block.text.length > 100) return undefined
    const [before, next] = [this.blocks[i - 1], this.blocks[i + 1]]
    // Without a colon it is a name between two lists.
    const isName = before?.kind === 'item' && block.text.length <= 60 && !/[.,;!]$/.test(block.text)
    if (!/[:：]$/.test(block.text) && !isName) return undefined
    if (next?.kind !== 'item' || (this.isList() && !this.part.lastItem)) return undefined
    const reading = this.headings.read(block)
    const isOther = isName && reading?.topic === 'other'
    if (!reading?.isExact || reading.others.length) return undefined
    if (!isOther && !LISTS.has(reading.topic as Part['topic'])) return undefined
    // What follows a lead under a section's own heading may be more of the section, a group of it.
    const isOfList =
      this.isList() &&
      (reading.topic === this.part.topic || (!isGuess(this.part) && !isName && reading.topic !== 'redFlags'))
    return isOfList ? undefined : reading
  }

  /** "Medicines" with a list inside it, in a list of treatments; and what stands beside it. */
  private isInnerSection(block: Block, i: number): boolean {
    if (!isOutlineHeading(block, this.blocks[i + 1])) return false
    if (this.inner !== undefined) return this.inner === block.level
    const reading = this.part.topic === 'treatment' ? this.headings.read(block) : undefined
    return reading !== undefined && reading.isExact && LISTS.has(reading.topic as Part['topic'])
  }

  private isList(): boolean {
    return LISTS.has(this.part.topic)
  }

  private heading(block: Block, i: number): void {
    this.inner = undefined
    const reading = this.headings.readAt(i)
    // An advertisement in the middle of a list: the count goes on behind it.
    const isInList = this.part.topic !== 'furniture' && this.goesOn(i)
    if (reading?.topic === 'furniture' && isGuess(block) && isInList) {
      this.outline.leftOut.push(block)
      return
    }
    if (!this.staysInside(block, reading, i)) {
      if (this.headings.isAsked(i)) this.ask(block)
      else this.open(block, reading)
    } else if (this.part.topic === 'furniture') this.outline.leftOut.push(block)
    else {
      this.part.blocks.push(block)
      this.part.inner ??= block.level
      if (isNumbered(block)) this.countNumbered(block)
    }
  }

  /** Questions that open no section, each with its answer. */
  private ask(block: Block): void {
    this.interrupted = undefined
    this.part = { topic: 'faq', level: block.level, blocks: [block] }
    this.outline.parts.push(this.part)
    this.outline.ambiguities.push({
      line: block.line,
      text: block.text,
      why: 'No heading stands above the questions that begin here; those that open no section were read as faq.',
    })
  }

  private countNumbered({ level }: Block): void {
    const counts = (this.part.numbered ??= new Map())
    counts.set(level, (counts.get(level) ?? 0) + 1)
  }

  private open(heading: Block, reading: HeadingReading | undefined): void {
    this.interrupted = undefined
    const topic = reading?.topic === 'other' ? null : (reading?.topic ?? null)
    // A line that opens a list inside a part is no less deep than the part.
    const level = heading.kind === 'heading' ? heading.level : Math.max(this.part.level, 1)
    this.part = { topic, heading, level, blocks: [] }
    this.outline.parts.push(this.part)
    if (reading?.others.length)
      this.outline.ambiguities.push({
        line: heading.line,
        text: heading.text,
        why: `The heading names more than one section (${[reading.topic, ...reading.others].join(', ')}); what stands under it was read as ${reading.topic}.`,
      })
    else if (reading?.orElse)
      this.outline.ambiguities.push({
        line: heading.line,
        text: heading.text,
        why: `The heading may mean ${reading.topic} or ${reading.orElse}; what stands under it was read as ${reading.topic}.`,
      })
  }

  /** Whether a heading belongs to the part that is open: a group, an item, a question of it. */
  private staysInside(heading: Block, reading: HeadingReading | undefined, i: number): boolean {
    const { part } = this
    const isDeeper = heading.level > part.level
    if (heading.isTerm && part.heading && !part.heading.isTerm) return true
    // Without a heading of their own only those that open no section are questions.
    if (part.topic === 'faq' && /[?？؟]$/.test(heading.text)) return part.heading !== undefined || !reading
    if (part.topic === 'furniture') return this.headings.isOfFurniture(part, heading, i)
    if (isGuess(heading) && isGuess(part))
      return this.countsOn(heading, i) || (reading ? this.isNamesake(heading, reading) : this.isSubheading(heading, i))
    if (!isDeeper || !part.heading) return false
    if (UMBRELLAS.has(part.topic) || part.topic === null) return !reading
    if (this.isList() && this.goesOn(i)) return true
    if (this.isList() && heading.level > (part.inner ?? Infinity) && isAttributeTitle(heading.text)) return true
    const isOther = reading?.isExact === true && reading.topic !== part.topic
    if (isNumbered(heading) || (!isOther && isNextGroup(part.blocks, heading))) return true
    // Where the items are numbered headings, one as deep without a number opens something else.
    if ((part.numbered?.get(heading.level) ?? 0) > 1) return false
    if (!isOther || !reading) return true
    if (part.heading === this.outline.titleBlock) return false
    if (reading.topic === 'treatment' || reading.topic === 'types') return true
    if (isGuess(heading) || !this.isList() || this.opensOwnList(reading, i)) return false
    return !this.headings.areSections(this.part, heading, i)
  }

  /** "Medicines" with a list of its own under care: the drugs; with a text, or beside items that have one, it is an item of that name. */
  private opensOwnList({ topic }: HeadingReading, i: number): boolean {
    const { topic: open, blocks } = this.part
    if (!TREATMENTS.has(open) || !(TREATMENTS.has(topic as Part['topic']) || AFTER.has(topic as Part['topic'])))
      return false
    const next = this.blocks[i + 1]
    if (next?.kind !== 'item' || isAttributeLine(next.text)) return false
    const sibling = blocks.findIndex(({ kind }) => kind === 'heading')
    return sibling < 0 || blocks[sibling + 1]?.kind === 'item'
  }

  /** "Imaging tests" under "Diagnostic tests" is a group of it; "Drugs" under "Drugs" begins anew. */
  private isNamesake(heading: Block, reading: HeadingReading): boolean {
    const { topic, heading: own } = this.part
    return reading.topic === topic && heading.text !== own?.text && topic !== 'overview'
  }

  /** The list above goes on counting below. */
  private goesOn(i: number): boolean {
    const [next, last] = [this.blocks[i + 1], this.part.lastItem]
    return next?.kind === 'item' && next.n !== undefined && last?.n !== undefined && next.n === last.n + 1
  }

  /** "Injections" without a number in "5. MEDICINE": where the sections are counted, its list goes on. */
  private countsOn({ n }: Block, i: number): boolean {
    return n === undefined && this.part.heading?.n !== undefined && this.goesOn(i)
  }

  /** A line that looks like a heading and names no section. */
  private isSubheading(heading: Block, i: number): boolean {
    const { part } = this
    if (part.topic === null || part.topic === 'treatment') return false
    if (isNextGroup(part.blocks, heading)) return true
    const isOfItsKind = part.heading !== undefined && styleOf(part.heading) === styleOf(heading)
    if (!isOfItsKind && (heading.text.endsWith(':') || heading.lead !== undefined)) return true
    if (UMBRELLAS.has(part.topic) || part.topic === 'disclaimer') return false
    if (part.lastItem) return isTightGroup(part, this.blocks[i + 1]) || this.goesOn(i)
    // Alone behind running text it opens something else; several are the names of what is listed.
    return (
      !part.blocks.some(({ kind }) => kind === 'paragraph') ||
      this.headings.unknownAhead(i) > 1 ||
      part.blocks.some(({ kind }) => kind === 'heading')
    )
  }
}
