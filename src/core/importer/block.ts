/** One piece of an article as its format gives it, before anything is said about what it means. */
export interface Block {
  kind: 'heading' | 'item' | 'paragraph'
  text: string
  line: number
  endLine: number
  /** Its place among all blocks: a page may stand on one line. */
  at?: number
  /** Headings: 1 to 6 as marked up, {@link GUESSED_LEVEL} for a line that only looks like one. Items: indentation, outermost smallest. */
  level: number
  mark?: 'number' | 'bullet'
  /** The bullet itself, where a text has one. */
  sign?: string
  /** Its number has two parts, `1.2`: a part of what stands above. */
  isDecimal?: boolean
  /** The capital letter that counts in place of a number: `B. Name`. */
  letter?: string
  /** The number as printed. */
  n?: number
  /** An emphasised run that opens the text. */
  lead?: string
  /** The run is in italics only: a name in a list, and beside it as often a remark. */
  isItalic?: boolean
  /** The lines of a paragraph or an item's continuation as they stand, where the format keeps them. */
  lines?: BlockLine[]
  /** Rows of a table: what stands over the column of their names. */
  column?: string
  /** A blank line or a markup boundary stands before it. */
  isSpaced: boolean
  /** A term of a list of definitions: a name with what is said about it. */
  isTerm?: boolean
  /** A remark in a box, an example: text of the section it stands in, never a list and never part of an item. */
  isAside?: boolean
  /** Inside navigation, a footer, a share bar: never content. */
  isFurniture?: boolean
}

/** A line of a block. */
export interface BlockLine {
  text: string
  line: number
  /** The markup itself ends the line above: what stands here is no rest of a wrapped sentence. */
  isBroken?: boolean
  /** It stands further in than the line that opens the block. */
  isSet?: boolean
}

/** Level of a heading that no markup declares. */
export const GUESSED_LEVEL = 7

/** A reader gives back its blocks and says, now and then, which share of the source it has read. */
export type BlockReader = Generator<number, Block[] | Refusal>

/** Blocks of an article that are taken at most. */
export const MAX_BLOCKS = 500_000

/** Why a text is not read further: the end of a sentence that begins with the file's name. */
export interface Refusal {
  refused: string
}

/** What a reader answers as soon as it has met more blocks than {@link MAX_BLOCKS}. */
export const TOO_MANY: Refusal = { refused: `has more than ${MAX_BLOCKS.toLocaleString('en')} lines and is no article` }

/** Reads a piece of an article in one go. One that is refused is left out; the text around it stays. */
export function drain(reader: BlockReader): Block[] {
  for (;;) {
    const step = reader.next()
    if (step.done) return Array.isArray(step.value) ? step.value : []
  }
}
