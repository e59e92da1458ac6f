/** An element that is called like a page's own furniture: its number and how it is called. */
export interface FurnitureName {
  id: number
  word: string
}

/** Nothing inside these is for reading. */
export const UNREAD: ReadonlySet<string> = new Set(
  'script style noscript template svg math iframe object embed canvas audio video select option textarea button map dialog title'.split(
    ' ',
  ),
)
/** Elements and roles of a page's own furniture, and what themes call its parts. */
const FURNITURE = new Set(['nav', 'footer', 'aside', 'menu', 'figcaption'])
const FURNITURE_ROLE = /^(?:navigation|complementary|contentinfo|search|banner|dialog|alert)$/
const FURNITURE_NAME =
  /(?:^|[\s_-])(?:nav|navbar|toc|table-of-contents|breadcrumbs?|share|sharing|social|related|sidebar|cookies?|consent|gdpr|comments?|disqus|advert\w*|ads?|newsletter|subscribe|promo|popup|modal|footer|top-?bar|tags|tag-list|taboola|outbrain|author-box|pagination|sponsor\w*|polls?|infobox|navbox|hatnote|catlinks|sitesub|printfooter|reflist|masthead|colophon|site-(?:header|branding|title|description)|entry-meta|post-meta|byline|yarpp[\w-]*|sharedaddy|search-form|log-?in|sign-?up|article-meta|meta-group|mod-?list|navigation|(?:main|site|top|nav)-?menu|skip-?link)(?:$|[\s_-])/i
/** A page builder calls every piece of a page its widget; a site's own are called so from the first letter on. */
const WIDGET = /(?:^|\s)(?:(?:sidebar|footer|header)[_-])?widget(?:$|[\s_-])/i
export const BLOCKS = new Set(
  'p div section article main header h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table thead tbody tr td th blockquote pre figure figcaption details summary hr br center address fieldset body html nav footer aside menu form caption tfoot hgroup legend'.split(
    ' ',
  ),
)
export const EMPHASIS = new Set(['b', 'strong', 'em', 'i', 'u'])
export const BOLD = new Set(['b', 'strong'])
export const VOID = new Set('area base br col embed hr img input link meta source track wbr en-todo'.split(' '))
/** Whether an element is a page's own furniture, by its name or role. */
export const isFurnitureElement = (name: string, attributes: Readonly<Record<string, string>>): boolean =>
  FURNITURE.has(name) || FURNITURE_ROLE.test(attributes['role'] ?? '')

/**
 * How an element is called that is called like a page's own furniture.
 * @returns the word of it; nothing for any other
 */
export function isFurnitureName(name: string, attributes: Readonly<Record<string, string>>): string | undefined {
  // A theme may name the whole page "has-sidebar": only parts of a page are furniture.
  if (WHOLE_PAGE.has(name) || /^h[1-6]$/.test(name)) return undefined
  const { class: classes = '', id = '' } = attributes
  if (!classes && !id) return undefined
  const names = `${classes.slice(0, 500)} ${id.slice(0, 200)}`
  if (name === 'dl' && classes.startsWith('article-info')) return 'article-info'
  return (FURNITURE_NAME.exec(names) ?? WIDGET.exec(names))?.[0].replace(/[\s_-]/g, '').toLowerCase()
}

const WHOLE_PAGE = new Set(['html', 'body', 'main', 'article'])
