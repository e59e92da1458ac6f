import type { Block } from '../block'
import { readMarker } from '../marker'

type Attributes = Readonly<Record<string, string>>

/** An item of a list as it begins. */
export interface OpenItem {
  level: number
  mark: 'number' | 'bullet'
  n?: number | undefined
  /** A word processor has written the mark into the text. */
  isTyped?: boolean
}

/** What Word says of a paragraph of a list: `mso-list:l0 level2 lfo1`. */
const WORD = /mso-list:\s?l\d+\s+level(\d)/i
/** Letters that are bullets in the fonts of signs. */
const SIGN = /^(?:[^\p{L}\p{N}]{1,2}|[oØüv])\s+(?=\S)/u

/** The lists that are open in a page, and what else of it is an item. */
export class HtmlLists {
  private readonly open: { isOrdered: boolean; n: number }[] = []

  begin(name: string, attributes: Attributes): void {
    this.open.push({ isOrdered: name === 'ol', n: Number.parseInt(attributes['start'] ?? '1', 10) || 1 })
  }

  end(): void {
    this.open.pop()
  }

  /**
   * The item that an element begins: by its name, by its role, as a box to be ticked, or as Word writes it.
   * @param isInList whether the element around it is a list by its role or class
   * @returns nothing for any other element
   */
  item(name: string, attributes: Attributes, isInList: boolean): OpenItem | undefined {
    const list = this.open.at(-1)
    const level = Math.max(0, this.open.length - 1)
    if (name === 'li') return list?.isOrdered ? { level, mark: 'number', n: list.n++ } : { level, mark: 'bullet' }
    if (list) return undefined
    const word = name === 'p' ? WORD.exec((attributes['style'] ?? '').slice(0, 300))?.[1] : undefined
    if (word) return { level: Number(word) - 1, mark: 'bullet', isTyped: true }
    const isListed = isInList && (attributes['role'] === 'listitem' || isFieldItem(attributes))
    return isListed || isTicked(name, attributes) ? { level, mark: 'bullet' } : undefined
  }
}

/** A box to be ticked opens an item: `<input type="checkbox">`, Evernote's `<en-todo>`, OneNote's tag. */
const isTicked = (name: string, attributes: Attributes): boolean =>
  name === 'en-todo' ||
  (name === 'input' && attributes['type'] === 'checkbox') ||
  (name === 'p' && (attributes['data-tag'] ?? '').startsWith('to-do'))

const isFieldItem = (attributes: Attributes): boolean => /(?:^|\s)field__item(?:$|\s)/.test(attributes['class'] ?? '')

/** Whether an element is a list though it is called otherwise. */
export const isListLike = (attributes: Attributes): boolean =>
  attributes['role'] === 'list' || /(?:^|\s)field__items(?:$|\s)/.test((attributes['class'] ?? '').slice(0, 300))

/** The mark of an item, and its text where the mark was written into it. */
export function markOf(
  { mark, n, isTyped }: Omit<OpenItem, 'level'> = { mark: 'bullet' },
  text: string,
): Partial<Block> {
  return { mark, ...(isTyped && withoutTypedMark(text)), ...(n !== undefined && { n }) }
}

function withoutTypedMark(text: string): { text: string; mark: 'number' | 'bullet'; n?: number } {
  const marker = readMarker(text)
  if (marker) return { text: marker.rest, mark: marker.mark, ...(marker.n !== undefined && { n: marker.n }) }
  return { text: text.replace(SIGN, ''), mark: 'bullet' }
}
