/** The only elements that a handout is made of. */
export const TAGS = [
  'article',
  'header',
  'footer',
  'section',
  'div',
  'span',
  'p',
  'h1',
  'h2',
  'h3',
  'ul',
  'ol',
  'li',
  'dl',
  'dt',
  'dd',
  'table',
  'thead',
  'tbody',
  'tr',
  'th',
  'td',
  'strong',
  'time',
  'svg',
  'path',
] as const
export type Tag = (typeof TAGS)[number]

/** The only classes; each is styled in `handout-css.ts`. */
export const CLASSES = [
  'handout',
  'letter',
  'field',
  'rule',
  'lead',
  'icon',
  'drawing',
  'action',
  'tick',
  'name',
  'steps',
  'closing',
  'parts',
  'columns',
  'options',
  'help',
  'group',
  'note',
  'write-in',
  'line',
  'foot',
] as const
export type HandoutClass = (typeof CLASSES)[number]

/** The only attributes beside the class; none can carry script, style or an address. */
export const ATTRIBUTES = [
  'aria-hidden',
  'aria-label',
  'viewBox',
  'd',
  'fill',
  'stroke',
  'stroke-width',
  'stroke-linecap',
  'stroke-linejoin',
  'lang',
  'role',
  'scope',
  'colspan',
] as const
export type AttributeName = (typeof ATTRIBUTES)[number]

export interface HandoutElement {
  tag: Tag
  className?: HandoutClass
  attributes: Readonly<Partial<Record<AttributeName, string>>>
  children: readonly HandoutNode[]
}

/** An element or plain, unescaped text. */
export type HandoutNode = HandoutElement | string

/** Makes an element without class and attributes. */
export function el(tag: Tag, ...children: readonly HandoutNode[]): HandoutElement {
  return { tag, attributes: {}, children }
}

/** Makes an element with a class. */
export function classed(tag: Tag, className: HandoutClass, ...children: readonly HandoutNode[]): HandoutElement {
  return { tag, className, attributes: {}, children }
}

const ICON_PATHS = {
  check: 'M4.5 12.5l5 5L19.5 7',
  cross: 'M6 6l12 12M18 6L6 18',
  warning: 'M12 3.8L2.4 20.2h19.2zM12 10v4.6M12 17.3v.2',
  pen: 'M4.5 19.5l1-4.5L16 4.5l3.5 3.5L9 18.5zM13.5 7l3.5 3.5',
  pill: 'M10.6 20.2a4.8 4.8 0 0 1-6.8-6.8l9.6-9.6a4.8 4.8 0 0 1 6.8 6.8zM8.6 8.6l6.8 6.8',
} as const
export type IconName = keyof typeof ICON_PATHS

/** A line drawing beside a heading. The heading says the same in words, so it is hidden from assistive technology. */
export function icon(name: IconName): HandoutElement {
  const path: HandoutElement = { tag: 'path', attributes: { d: ICON_PATHS[name] }, children: [] }
  return {
    tag: 'svg',
    className: 'icon',
    attributes: { viewBox: '0 0 24 24', 'aria-hidden': 'true' },
    children: [path],
  }
}
