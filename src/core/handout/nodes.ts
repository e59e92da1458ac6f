import { isLogo } from './letterhead'

/** The only elements that a handout is made of. */
export const TAGS = [
  'article',
  'header',
  'footer',
  'section',
  'figure',
  'figcaption',
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
  'img',
  'svg',
  'path',
] as const
export type Tag = (typeof TAGS)[number]

/** The only classes; each is styled in `handout-css.ts`. */
export const CLASSES = [
  'handout',
  'head',
  'clinic',
  'logo',
  'who',
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
  'plain',
  'entry',
  'leaflet',
  'by-hand',
  'picture',
  'options',
  'help',
  'group',
  'note',
  'write-in',
  'inline',
  'fields',
  'line',
  'foot',
] as const
export type HandoutClass = (typeof CLASSES)[number]

/**
 * The only attributes beside the class; none can carry script or style. `src` takes what {@link image} makes and nothing else,
 * `data-line` names the line for the editor.
 */
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
  'alt',
  'src',
  'data-line',
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

/**
 * Makes a picture whose bytes are in its address: the re-encoded logo. Nothing is fetched.
 * @throws Error for any other address: a letterhead is checked before it comes here
 */
export function image(src: string, alt: string): HandoutElement {
  if (!isLogo(src)) throw new Error('a handout holds no picture from elsewhere')
  return { tag: 'img', attributes: { src, alt }, children: [] }
}

const ICON_PATHS = {
  check: 'M4.5 12.5l5 5L19.5 7',
  cross: 'M6 6l12 12M18 6L6 18',
  warning: 'M12 3.8L2.4 20.2h19.2zM12 10v4.6M12 17.3v.2',
  pen: 'M4.5 19.5l1-4.5L16 4.5l3.5 3.5L9 18.5zM13.5 7l3.5 3.5',
  pill: 'M10.6 20.2a4.8 4.8 0 0 1-6.8-6.8l9.6-9.6a4.8 4.8 0 0 1 6.8 6.8zM8.6 8.6l6.8 6.8',
  info: 'M12 3.5a8.5 8.5 0 1 0 0 17a8.5 8.5 0 0 0 0-17zM12 11v5.4M12 7.6v.2',
  speech: 'M4 5.5h16v10.5h-8.5l-4.5 4v-4H4z',
  steps: 'M9.5 6h10M9.5 12h10M9.5 18h10M4.5 6h.2M4.5 12h.2M4.5 18h.2',
  clock: 'M12 3.5a8.5 8.5 0 1 0 0 17a8.5 8.5 0 0 0 0-17zM12 7.5v5l3.2 2',
  eye: 'M2.8 12S6.2 6 12 6s9.2 6 9.2 6-3.4 6-9.2 6-9.2-6-9.2-6zM12 9.6a2.4 2.4 0 1 0 0 4.8a2.4 2.4 0 0 0 0-4.8z',
  calendar: 'M4.5 6h15v13.5h-15zM4.5 10h15M8.5 3.5V7M15.5 3.5V7',
  question: 'M9 9a3.1 3.1 0 1 1 4.6 2.7c-1 .6-1.6 1.1-1.6 2.5M12 17.4v.2',
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
