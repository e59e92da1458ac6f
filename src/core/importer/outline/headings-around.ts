import type { Block } from '../block'
import { readHeading, type HeadingReading } from '../headings/heading-words'
import { isContentsName } from './furniture'
import { isGuess } from './heading-style'
import type { Part } from './part'

const MAY_BE_ITEM = /^(?:diet(?:ary.*)?|nutrition|foods?|supplements?|recovery)$/i
const LOOKED_AT = 200
const KIND = /^\P{L}{0,8}(?:categor|type|stage|grade|class|degree|form)/iu
/** A file by its ending or its size. */
const FILE =
  /\.(?:pdf|docx?|odt|rtf|xlsx?|pptx?|jpe?g|png|gif|zip|txt|csv|eml|ics|mp[34])\b|\b\d+(?:\.\d+)? ?(?:[kmg]b|bytes)\b/i

/** What the headings of an article say, each read once, and what stands about them. */
export class Headings {
  private readonly readings = new Map<Block, HeadingReading | undefined>()
  private topics: ReadonlySet<string> | undefined
  private asked: number | undefined

  constructor(
    private readonly blocks: readonly Block[],
    private readonly words: ReadonlySet<string>,
  ) {}

  /** Which section a line names; of two that it could name, the one that the article has not elsewhere. */
  read(block: Block): HeadingReading | undefined {
    const known = this.readings.get(block)
    if (known || this.readings.has(block)) return known
    const reading = readHeading(block.text, this.words)
    const decided = reading?.orElse ? this.decided(reading, reading.orElse) : reading
    this.readings.set(block, decided)
    return decided
  }

  /**
   * As {@link read}; "Categories" of a disease are counted below, those of a site are not; "Attachments" of a muscle are bones, those of
   * a page are files.
   */
  readAt(i: number): HeadingReading | undefined {
    const reading = this.read(this.blocks[i] as Block)
    if (reading?.orElse !== 'furniture') return reading
    const below = this.blocks[i + 1]?.text.slice(0, LOOKED_AT) ?? ''
    const isOfSite = reading.topic === 'types' ? !KIND.test(below) : FILE.test(below)
    return { topic: isOfSite ? reading.orElse : reading.topic, isExact: reading.isExact, others: reading.others }
  }

  private decided(reading: HeadingReading, orElse: HeadingReading['topic']): HeadingReading {
    if (orElse === 'furniture') return reading
    this.topics ??= this.plainTopics()
    if (reading.topic === 'treatment') return this.medical(reading, orElse)
    const [hasFirst, hasSecond] = [this.topics.has(reading.topic), this.topics.has(orElse)]
    if (hasFirst === hasSecond) return reading
    return { topic: hasFirst ? orElse : reading.topic, isExact: reading.isExact, others: reading.others }
  }

  /** "Medical treatment" beside "Surgical treatment" is by drugs; alone it may be of whatever kind. */
  private medical({ topic, isExact, others }: HeadingReading, orElse: HeadingReading['topic']): HeadingReading {
    const isBesideSurgery = this.topics?.has('procedures') && !this.topics.has(orElse)
    return isBesideSurgery ? { topic: orElse, isExact, others, orElse: topic } : { topic, isExact, others }
  }

  /** Sections that a heading of the article names without a doubt. */
  private plainTopics(): ReadonlySet<string> {
    const topics = new Set<string>()
    for (const block of this.blocks) {
      if (block.kind !== 'heading') continue
      const reading = readHeading(block.text, this.words)
      if (reading && !reading.orElse) topics.add(reading.topic)
    }
    return topics
  }

  /** Whether most headings of this size under the open part name sections: then it is no item with such a name. */
  areSections(part: Part, heading: Block, i: number): boolean {
    let [known, all] = [0, 0]
    for (const step of [1, -1])
      for (let at = step > 0 ? i : i - 1; at >= 0 && at < this.blocks.length; at += step) {
        const other = this.blocks[at] as Block
        if (other.kind !== 'heading' || isGuess(other)) continue
        if (other.level <= part.level || all > 200) break
        if (other.level !== heading.level) continue
        all++
        const reading = this.read(other)
        if (reading?.isExact && reading.topic !== part.topic) known++
      }
    // "Diet" among causes is as likely one of them.
    return MAY_BE_ITEM.test(heading.text) ? known * 2 > all : known * 2 >= all
  }

  /** Something stands under the heading: it is no entry of a table of contents. */
  hasContent(i: number): boolean {
    const next = this.blocks[i + 1]
    if (next?.kind === 'paragraph') return next.text.length > 60 || /[.:!?。：](?:\[\d{1,3}\])*$/.test(next.text)
    return next?.kind === 'item'
  }

  /** Whether a heading is one of several that ask, open no section, and stand right above an answer. */
  isAsked(i: number): boolean {
    this.asked ??= this.blocks.reduce((count, _, at) => count + (this.asks(at) ? 1 : 0), 0)
    return this.asked > 1 && this.asks(i)
  }

  private asks(i: number): boolean {
    const [block, next] = [this.blocks[i], this.blocks[i + 1]]
    if (block?.kind !== 'heading' || !/[?？؟]$/.test(block.text) || next?.kind !== 'paragraph') return false
    return !this.read(block)
  }

  /** What stands below a page's furniture is of it; a list of contents has no sections of its own. */
  isOfFurniture(part: Part, heading: Block, i: number): boolean {
    const hasContent = this.hasContent(i)
    if (heading.level > part.level)
      return !(hasContent && isContentsName(part.heading?.text ?? '') && this.readAt(i)?.isExact)
    return isGuess(heading) && !hasContent
  }

  /** Headings from here on that name no section, up to one that does. */
  unknownAhead(i: number): number {
    let count = 0
    for (let at = i; at < this.blocks.length && count < 2; at++) {
      const block = this.blocks[at] as Block
      if (block.kind !== 'heading') continue
      if (!isGuess(block) || this.read(block)) break
      count++
    }
    return count
  }
}
