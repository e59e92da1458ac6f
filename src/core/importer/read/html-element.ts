import { BLOCKS, isFurnitureElement, isFurnitureName, UNREAD } from './html-names'

type Attributes = Readonly<Record<string, string>>

/** What an open element says of the text inside it. */
export interface OpenElement {
  isUnread: boolean
  /** By its element or role, or because the page never shows it. */
  isFurniture: boolean
  /** The elements around it that are called like furniture. */
  named: readonly number[]
}

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

/** Whether a button is the label of something that it opens. */
export const isLabel = (name: string, attributes: Attributes): boolean =>
  name === 'button' && ('aria-expanded' in attributes || attributes['role'] === 'tab')

/** What the label of a page's own menu says. */
export const isMenuLabel = (text: string): boolean =>
  /^(?:(?:open|close|toggle|show|hide|main|site|primary|mobile|the) )*(?:menu|navigation|nav|search|filters?|languages?|share|settings|log ?in|sign ?in|my account|more|all|expand|collapse|contents?)\b/i.test(
    text,
  )

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
  return {
    isUnread: around.isUnread || (UNREAD.has(name) && !isNamed) || (hidden !== undefined && !BLOCKS.has(name)),
    // What is hidden and no part of an accordion is passed over, and said to be.
    isFurniture:
      around.isFurniture || (hidden === 'hidden' && !at.isBehindLabel) || isFurnitureElement(name, attributes),
    named: isFurnitureName(name, attributes) ? [...around.named.slice(-20), at.nextId()] : around.named,
  }
}
