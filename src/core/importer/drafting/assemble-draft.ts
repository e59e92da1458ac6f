import { LIST_SECTIONS, type OriginSection } from '../../topic/section'
import type { Block } from '../block'
import { shownOf, type DraftEntry, type DraftLine, type DraftPack, type DraftText } from '../draft'
import { withoutCitations } from '../inline'
import { nameItems, type RawItem } from '../items/item-name'
import { itemsOf, paragraphText } from '../items/items'
import type { Outline, Part } from '../outline/part'
import { questionsOf } from '../items/questions'

const LISTS: ReadonlySet<string | null> = new Set<string>(LIST_SECTIONS)

/** Makes a draft of an outline, one part at a time; says which share of the parts is done. */
export function* assembleDraft(outline: Outline, notes: string[]): Generator<number, DraftPack> {
  const builder = new DraftBuilder(outline, notes)
  for (const [i, part] of outline.parts.entries()) {
    builder.add(part)
    yield (i + 1) / outline.parts.length
  }
  return builder.finish()
}

class DraftBuilder {
  private readonly draft: DraftPack
  /** Each line with the place of what it was read from. */
  private readonly lines: { line: DraftLine; at: number }[] = []
  private readonly counts = new Map<OriginSection, number>()
  private readonly seen = new Map<string, DraftEntry>()
  private guessedMarks: { line: number; words: string[] }[] = []
  private repeated = 0
  private readonly told = new Set<Block>()
  /** Items of the whole article. */
  private readonly items: number
  /** Sections under one of whose headings something stands. */
  private readonly filled: ReadonlySet<Part['topic']>

  constructor(outline: Outline, notes: string[]) {
    const { title, ambiguities } = outline
    this.items = outline.parts.reduce((sum, part) => sum + countItems(part), 0)
    this.filled = new Set(outline.parts.filter(({ blocks }) => blocks.length).map(({ topic }) => topic))
    this.draft = {
      draftVersion: 1,
      title,
      entries: [],
      texts: [],
      lines: [],
      ambiguities: [...ambiguities],
      notes: [...notes],
      nextId: 1,
    }
    if (outline.titleBlock) this.line(outline.titleBlock, 'understood', 'title')
    for (const block of outline.titleAgain) this.line(block, 'understood', 'title')
    for (const block of outline.leftOut) this.line(block, 'leftOut', 'other')
  }

  add(part: Part): void {
    const section = part.topic === 'treatment' || part.topic === 'furniture' ? null : part.topic
    const outcome = section ? 'understood' : 'notUnderstood'
    const { heading } = part
    // A table may divide what stands under one heading.
    const isTold = heading !== undefined && this.told.has(heading)
    if (heading) this.told.add(heading)
    if (part.topic === 'furniture') {
      if (part.heading) this.line(part.heading, 'leftOut', 'heading')
      return
    }
    const isUmbrella = part.topic === 'treatment' && !part.blocks.length
    if (heading && !isTold) this.line(heading, isUmbrella ? 'understood' : outcome, 'heading')
    if (section === 'faq') this.addList(part, section, questionsOf(part.blocks))
    else if (LISTS.has(section)) this.addList(part, section, itemsOf(part.blocks, section ?? '', part.heading))
    else if (section) this.addProse(part, section)
    else this.addUnplaced(part)
  }

  /** Running text. Where most of what an article lists stands above every heading, nobody knows what it is of. */
  private addProse(part: Part, section: OriginSection): void {
    const isMost = !part.heading && countItems(part) * 2 >= this.items
    const from = isMost ? listFrom(part.blocks) : -1
    const prose = from < 0 ? part.blocks : part.blocks.slice(0, from)
    for (const block of prose) this.prose(block, section)
    if (from >= 0) this.addUnplaced({ ...part, topic: null, blocks: part.blocks.slice(from) })
  }

  finish(): DraftPack {
    const { draft } = this
    const [first] = this.guessedMarks
    if (first)
      draft.ambiguities.push({
        line: first.line,
        text: first.words.join(', '),
        why: `Figures glued to words (${this.guessedMarks.length} lines, the first “${first.words[0]}”) were read as citation marks and left out.`,
      })
    if (this.repeated)
      draft.notes.push(
        `${this.repeated} items stand in the article more than once, word for word; each was taken once.`,
      )
    // A page may stand on one line: then its blocks tell what comes first.
    this.lines.sort((a, b) => a.line.line - b.line.line || a.at - b.at)
    draft.lines = this.lines.map(({ line }) => line)
    return draft
  }

  private addUnplaced(part: Part): void {
    const found = itemsOf(part.blocks, '')
    // Without a section nothing says that running text is a list.
    const isMarked = part.blocks.some(({ kind }) => kind === 'item')
    if (part.topic === 'treatment' && found.items.length && part.heading)
      this.draft.ambiguities.push({
        line: part.heading.line,
        text: part.heading.text,
        why: 'The heading may mean care without drugs, drugs or procedures; its items wait for you to choose.',
      })
    if (isMarked) this.addList(part, null, found)
    else for (const block of part.blocks) this.prose(block, null)
  }

  private addList(part: Part, section: OriginSection | null, found: ReturnType<typeof itemsOf>): void {
    const outcome = section ? 'understood' : 'notUnderstood'
    const items = found.items.map((item) => this.uncited(item))
    nameItems(items).forEach(({ name, text }, i) => {
      const item = items[i] as RawItem
      const entry = this.entry(section, { name, text, item })
      const line: DraftLine = {
        line: item.line,
        ...(item.endLine > item.line && { endLine: item.endLine }),
        text: shownOf([item.text, ...item.body].join('\n')),
        outcome,
        role: 'entry',
        target: entry.id,
      }
      this.lines.push({ line, at: item.at ?? 0 })
    })
    for (const block of found.groups) this.line(block, outcome, 'heading')
    for (const block of found.texts) this.prose(block, section)
    this.draft.ambiguities.push(...found.ambiguities)
    if (!found.items.length && !found.texts.length && part.heading && section)
      if (!this.filled.has(section))
        this.draft.ambiguities.push({
          line: part.heading.line,
          text: part.heading.text,
          why: 'Nothing stands under this heading.',
        })
  }

  private entry(
    section: OriginSection | null,
    { name, text, item }: { name: string; text: string; item: RawItem },
  ): DraftEntry {
    const key = `${section ?? ''}\n${name}\n${text}`.toLowerCase()
    const isDropped = this.seen.has(key)
    const n = (section && this.counts.get(section)) ?? 0
    const entry: DraftEntry = {
      id: this.id('e'),
      section,
      name,
      text,
      ...(item.group && { group: item.group }),
      line: item.line,
      endLine: item.endLine,
      origin: section && { section, n: n + 1 },
      isDropped,
    }
    if (isDropped) this.repeated++
    else {
      this.seen.set(key, entry)
      if (section) this.counts.set(section, n + 1)
    }
    this.draft.entries.push(entry)
    return entry
  }

  private prose(block: Block, section: OriginSection | null): void {
    if (block.kind === 'heading' && section) {
      this.line(block, 'understood', 'heading')
      return
    }
    const { text, guessed } = withoutCitations(
      paragraphText(block.kind === 'item' ? { ...block, lines: undefined } : block),
    )
    this.note(block.line, guessed)
    const lines = block.kind === 'item' ? (block.lines ?? []).map((line) => line.text) : []
    const made: DraftText = {
      id: this.id('t'),
      section,
      text: [text, ...lines].join(' '),
      line: block.line,
      isDropped: false,
    }
    this.draft.texts.push(made)
    this.line(block, section ? 'understood' : 'notUnderstood', block.kind === 'heading' ? 'heading' : 'text', made.id)
  }

  private uncited(item: RawItem): RawItem {
    const text = withoutCitations(item.text)
    const lead = item.lead === undefined ? undefined : withoutCitations(item.lead).text
    const body = item.body.map((line) => withoutCitations(line))
    this.note(item.line, [...text.guessed, ...body.flatMap(({ guessed }) => guessed)])
    return {
      ...item,
      text: text.text,
      lead,
      body: body.map((line) => line.text),
    }
  }

  private note(line: number, words: string[]): void {
    if (words.length) this.guessedMarks.push({ line, words })
  }

  private line(block: Block, outcome: DraftLine['outcome'], role: DraftLine['role'], target?: string): void {
    const line: DraftLine = {
      line: block.line,
      ...(block.endLine > block.line && { endLine: block.endLine }),
      text: shownOf(wholeText(block)),
      outcome,
      role,
      ...(target && { target }),
    }
    this.lines.push({ line, at: block.at ?? 0 })
  }

  private id(kind: string): string {
    return `${kind}${this.draft.nextId++}`
  }
}

const countItems = ({ blocks }: Part): number => blocks.filter(({ kind }) => kind === 'item').length

/** Items that make a list. */
const LIST = 3

/** Where the first list begins, with the line that leads to it; -1 where there is none. */
function listFrom(blocks: readonly Block[]): number {
  if (blocks.filter(({ kind }) => kind === 'item').length < LIST) return -1
  const first = blocks.findIndex(({ kind }) => kind === 'item')
  const before = blocks[first - 1]
  return before && before.text.length <= 60 && !/[.!?]$/.test(before.text) ? first - 1 : first
}

/** All lines of a block: those under an item's first stand apart. */
const wholeText = (block: Block): string =>
  block.kind === 'item' ? [block.text, ...(block.lines ?? []).map(({ text }) => text)].join(' ') : paragraphText(block)
