import { BLOCKS, BOLD, EMPHASIS, isFurnitureElement, isFurnitureName, UNREAD, type FurnitureName } from './html-names'
import { isLabel } from './html-heading'
import { isListLike } from './html-list'

type Attributes = Readonly<Record<string, string>>

/** What an open element says of the text inside it. */
export interface OpenElement {
  isUnread: boolean
  /** A page's own control: not read, and said to be left out. */
  isControl?: boolean
  /** By its element or role, or because the page never shows it. */
  isFurniture: boolean
  /** The elements around it that are called like furniture. */
  named: readonly FurnitureName[]
  /** It sets words off: by its name or its style. */
  emphasis?: 'bold' | 'italic' | undefined
  /** Inside a paragraph, an item, a cell: what stands here are words. */
  isInWords: boolean
  /** What stands in it may be items. */
  isList?: boolean
  /** Its end is the end of a heading. */
  isHeading?: boolean
}

export const OUTSIDE: OpenElement = { isUnread: false, isFurniture: false, named: [], isInWords: false }

/** What a page hides until a person opens it: the panel of an accordion, a tab. */
const PANEL =
  /(?:^|[\s_-])(?:accordion|collaps(?:e|ed|ible)|panel|tab|tabpanel|tab-pane|tab-content|toggle|expand(?:er|able)?|disclosure|faq|answer|content|body)(?:$|[\s_-])/i

/** Whether an element is hidden: `panel` when a page shows it as soon as its label is pressed. */
function hiddenAs(attributes: Attributes): 'panel' | 'hidden' | undefined {
  if (!('hidden' in attributes) && attributes['aria-hidden'] !== 'true') return undefined
  const { role = '', id = '', class: names = '' } = attributes
  const isPanel =
    /^(?:region|tabpanel)$/.test(role) || 'aria-labelledby' in attributes || attributes['hidden'] === 'until-found'
  return isPanel || PANEL.test(`${names.slice(0, 500)} ${id.slice(0, 200)}`) ? 'panel' : 'hidden'
}

/** What the label of a page's own menu says. */
export const isMenuLabel = (text: string): boolean =>
  /^(?:(?:open|close|toggle|show|hide|main|site|primary|mobile|the) )*(?:menu|navigation|nav|search|filters?|languages?|share|settings|log ?in|sign ?in|my account|more|all|expand|collapse|contents?)\b/i.test(
    text,
  )

/** A style that sets words in bold, as office programs write it in place of an element. */
const HEAVY = /font-weight\s?:\s?(?:bold|[6-9]00)/i

function emphasisOf(name: string, attributes: Attributes): OpenElement['emphasis'] {
  if (BOLD.has(name)) return 'bold'
  if (EMPHASIS.has(name)) return 'italic'
  return (name === 'span' || name === 'p') && HEAVY.test((attributes['style'] ?? '').slice(0, 500)) ? 'bold' : undefined
}

/** What their words say is for whoever looks at the page, not for a reader. */
const CONTROLS = new Set(['button', 'dialog'])

/** Elements that hold words; inside others stand more elements. */
const OF_WORDS = new Set(['p', 'li', 'td', 'th', 'dd', 'pre', 'figcaption', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'])

/**
 * What an element adds to what those around it say.
 * @param at whether its text belongs to a heading, whether it stands right behind a label that opens something, and its own number
 */
export function openElement(
  name: string,
  attributes: Attributes,
  around: OpenElement,
  at: { isInHeading: boolean; isBehindLabel: boolean; nextId: () => number },
): OpenElement {
  const hidden = hiddenAs(attributes)
  const isNamed = name === 'button' && (at.isInHeading || isLabel(name, attributes))
  const word = isFurnitureName(name, attributes)
  const isUnread = UNREAD.has(name) && !isNamed
  return {
    isControl: isUnread ? CONTROLS.has(name) : (around.isControl ?? false),
    isUnread:
      around.isUnread ||
      isUnread ||
      (hidden !== undefined && !BLOCKS.has(name)) ||
      (name === 'span' && (attributes['class'] ?? '').startsWith('mw-editsection')),
    // What is hidden and no part of an accordion is passed over, and said to be.
    isFurniture:
      around.isFurniture || (hidden === 'hidden' && !at.isBehindLabel) || isFurnitureElement(name, attributes),
    named: word ? [...around.named.slice(-20), { id: at.nextId(), word }] : around.named,
    isList: isListLike(attributes),
    emphasis: emphasisOf(name, attributes),
    isInWords: OF_WORDS.has(name) || (around.isInWords && !BLOCKS.has(name)),
  }
}
