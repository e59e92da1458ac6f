import type { Block } from '../block'

/** Nothing inside these is for reading. */
export const UNREAD: ReadonlySet<string> = new Set(
  'script style noscript template svg math iframe object embed canvas audio video select option textarea button map dialog head'.split(
    ' ',
  ),
)
/** Elements and roles of a page's own furniture, and what themes call its parts. */
const FURNITURE = new Set(['nav', 'footer', 'aside', 'menu', 'figcaption'])
const FURNITURE_ROLE = /^(?:navigation|complementary|contentinfo|search|banner|dialog|alert)$/
const FURNITURE_NAME =
  /(?:^|[\s_-])(?:nav|navbar|toc|table-of-contents|breadcrumbs?|share|sharing|social|related|sidebar|cookies?|consent|gdpr|comments?|disqus|advert\w*|ads?|newsletter|subscribe|promo|popup|modal|footer|skip-link|top-?bar|tags|tag-list|taboola|outbrain|author-box|pagination|widget|sponsor\w*|polls?|infobox|navbox|hatnote|catlinks|sitesub|printfooter|reflist|masthead|colophon|site-(?:header|branding|title|description)|entry-meta|post-meta|byline|yarpp[\w-]*|sharedaddy|search-form|log-?in|sign-?up)(?:$|[\s_-])/i
export const BLOCKS = new Set(
  'p div section article main header h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table thead tbody tr td th blockquote pre figure figcaption details summary hr br center address fieldset body html nav footer aside menu'.split(
    ' ',
  ),
)
export const EMPHASIS = new Set(['b', 'strong', 'em', 'i', 'u'])
export const BOLD = new Set(['b', 'strong'])
export const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '))
export const RAISED: Readonly<Record<string, string>> = {
  '0': '⁰',
  '1': '¹',
  '2': '²',
  '3': '³',
  '4': '⁴',
  '5': '⁵',
  '6': '⁶',
  '7': '⁷',
  '8': '⁸',
  '9': '⁹',
  '-': '⁻',
  '+': '⁺',
}

/** Whether an element is a page's own furniture, by its name or role. */
export const isFurnitureElement = (name: string, attributes: Readonly<Record<string, string>>): boolean =>
  FURNITURE.has(name) || FURNITURE_ROLE.test(attributes['role'] ?? '')

/** Whether an element is called like a page's own furniture. */
export function isFurnitureName(name: string, attributes: Readonly<Record<string, string>>): boolean {
  // A theme may name the whole page "has-sidebar": only parts of a page are furniture.
  if (WHOLE_PAGE.has(name) || /^h[1-6]$/.test(name)) return false
  return FURNITURE_NAME.test(`${(attributes['class'] ?? '').slice(0, 500)} ${(attributes['id'] ?? '').slice(0, 200)}`)
}

const WHOLE_PAGE = new Set(['html', 'body', 'main', 'article'])

/** A part of a page that holds more of its text is no furniture, whatever it is called. */
const MOST = 0.7

/**
 * Marks what its names make furniture. A theme may call the whole page "content-sidebar-wrap": such a name is not believed.
 * @param named for each block, the elements around it that are called like furniture
 */
export function markNamed(blocks: readonly Block[], named: ReadonlyMap<Block, readonly number[]>): Block[] {
  let all = 0
  const inside = new Map<number, number>()
  for (const block of blocks) {
    if (!block.isFurniture) all += block.text.length
    for (const element of named.get(block) ?? []) inside.set(element, (inside.get(element) ?? 0) + block.text.length)
  }
  return blocks.map((block) => {
    const isNamed = named.get(block)?.some((element) => (inside.get(element) ?? 0) <= all * MOST)
    return isNamed ? { ...block, isFurniture: true } : block
  })
}
