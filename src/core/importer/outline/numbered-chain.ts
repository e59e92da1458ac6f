import type { Block } from '../block'
import { isNextLetter } from '../marker'

/** Sections that make a row of them, and the share of those whose names are known. */
const ENOUGH = 3
const KNOWN_SHARE = 0.5

/**
 * Finds the numbered lines that count an article's sections among those that count items: "4. HOW WE MAKE SURE", though nobody knows
 * what it opens, where "3. Symptoms" and "5. Drugs" stand before and behind it, each above a text or a list of its own.
 * @param topicOf the section that a text names, if it says nothing else
 */
function numberedChain(blocks: readonly Block[], topicOf: (text: string) => string | undefined): Block[] {
  const chain: Block[] = []
  let known = 0
  let above: Block | undefined
  for (const [i, block] of blocks.entries()) {
    if (block.kind === 'paragraph') above = block
    if (block.n !== chain.length + 1 || !isAlone(block, blocks[i + 1])) continue
    // Numbered questions ask what a section's heading asks.
    if (above && above.text.length <= 60 && topicOf(above.text) === 'faq') break
    const isKnown = topicOf(block.text) !== undefined
    // The row begins with a section that is known: a list of items may be spaced too.
    if (!isKnown && (!chain.length || !isOfItsKind(block, chain[0]))) continue
    if (isKnown) known++
    chain.push(block)
  }
  return chain.length >= ENOUGH && known >= chain.length * KNOWN_SHARE ? chain : []
}

/** A numbered line with nothing but blank lines about it, and no next number right below. */
function isAlone({ kind, mark, lines, isSpaced, n, level, text }: Block, next: Block | undefined): boolean {
  if (kind !== 'item' || mark !== 'number' || lines?.length || !isSpaced || text.length > 90) return false
  if (!next?.isSpaced) return false
  return !(next.kind === 'item' && next.mark === 'number' && (next.n !== 1 || n === 1) && next.level <= level)
}

/** As far in, and in capitals where the first is. */
const isOfItsKind = (block: Block, first: Block | undefined): boolean =>
  first !== undefined && block.level === first.level && isCapital(block.text) && isCapital(first.text)

const isCapital = (text: string): boolean => /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text)

/**
 * Finds the lines that count an article's sections, by figures or by letters. Where no blank lines stand about them, more is asked:
 * three sections by name, and something under most of them.
 * @param topicOf the section that a text names, if it says nothing else
 */
export function countedSections(
  blocks: readonly Block[],
  topicOf: (text: string) => string | undefined,
): readonly Block[] {
  const spaced = numberedChain(blocks, topicOf)
  if (spaced.length) return spaced
  for (const follows of [isNextNumber, isNextInLetters]) {
    const chain = tightChain(blocks, topicOf, follows)
    if (chain.length) return chain
  }
  return []
}

type Follows = (last: Block | undefined, block: Block) => boolean

const isNextNumber: Follows = (last, { n, isDecimal }) => !isDecimal && n === (last?.n ?? 0) + 1

const isNextInLetters: Follows = (last, { letter = '' }) =>
  last ? isNextLetter(last.letter ?? '', letter) : letter === 'A' || letter === 'I'

function tightChain(
  blocks: readonly Block[],
  topicOf: (text: string) => string | undefined,
  follows: Follows,
): readonly Block[] {
  const chain: Block[] = []
  const topics = new Set<string>()
  let [known, filled] = [0, 0]
  // One that names no section, between two that do.
  let unknown: Block | undefined
  for (const [i, block] of blocks.entries()) {
    if (block.kind !== 'item') {
      if (chain.length && block.text.length <= 60 && topicOf(block.text) === 'faq') break
      continue
    }
    const [last, next] = [chain.at(-1), blocks[i + 1]]
    // Of a long article few lines are asked for.
    if (!follows(last, block) && !(unknown && follows(unknown, block))) continue
    const topic = block.text.length <= 90 && !/[?？؟]$/.test(block.text) ? topicOf(block.text) : undefined
    const isEmpty = !block.lines?.length && (!next || follows(block, next))
    if (!topic) {
      if (last && !isEmpty && block.level === last.level && follows(last, block)) unknown = block
      continue
    }
    if (unknown && !follows(last, block) && follows(unknown, block)) chain.push(unknown)
    else if (!follows(last, block)) continue
    unknown = undefined
    chain.push(block)
    topics.add(topic)
    known++
    if (!isEmpty) filled++
    if (topic === 'faq') break
  }
  return topics.size >= ENOUGH && known >= chain.length * KNOWN_SHARE && filled * 2 > known ? chain : []
}
