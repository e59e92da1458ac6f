import { withoutAnchors, withoutToggle } from '../inline'

type Attributes = Readonly<Record<string, string>>

/** Level of a term, and of the label of what a page opens. */
export const LABEL = 6
/** Level of what only its class calls the title of the page. */
export const NAMED_TITLE = 1
const SECTION = 2

/** Elements whose class may call them a heading. */
const BOXES = new Set(['div', 'p', 'header'])
const WORDS = new Set(['span', 'a', 'strong', 'b', 'label'])

/** `elementor-heading-title`, `section-title`, `mw-headline`, `documentFirstHeading`. */
const HEADING = /(?:heading|headline|title)$/i
/** Titles of what is no part of the text, and of what stands below one. */
const NO_HEADING =
  /sub[-_]?(?:title|heading)|(?:site|widget|menu|nav|logo|image|img|button|btn|author|product|related|share|toc|tool|cookie|modal|popup|footer|brand|price|job|event|untitled)[-_]?(?:\w{0,20}[-_])?(?:title|heading|headline)$/i
/** `page-title`, `MsoTitle`, Google's `title`. */
const PAGE_TITLE =
  /^(?:(?:mso|doc|document|page|entry|article|post|note|topic|content|main|node)[-_]?(?:first)?[-_]?(?:title|heading)|title|firstheading)$/i
/** `Heading2`, `MsoHeading7`: a style of a word processor. */
const STYLE = /^(?:mso)?heading[-_]?([1-6])$/i
/** What a page opens, and a box with a title and a text. */
const OPENED =
  /accordion|toggle|collaps|expand|disclosure|spoiler|faq|question|panel|card|(?:^|[-_])tabs?(?:$|[-_])|box|tile|flip|vc_tta/i
/** The part of it that is always shown. */
const SHOWN =
  /(?:title|header|heading|headline|head|button|btn|control|label|trigger|question|toggle|summary|click-target)$/i
/** Most classes have none of these words. */
const CALLED = /head|title|button|btn|control|label|trigger|question|toggle|summary|click-target/i
const MANY_CLASSES = 500

/** Whether an element is the label of something that it opens. */
export function isLabel(name: string, attributes: Attributes): boolean {
  const role = attributes['role']
  if (role === 'tab' || isToggle(attributes)) return true
  if (name === 'button') return 'aria-expanded' in attributes || opens(attributes)
  return role === 'button' && ('aria-expanded' in attributes || opens(attributes))
}

const isToggle = (attributes: Attributes): boolean =>
  /^(?:collapse|tab|pill)$/.test(attributes['data-toggle'] ?? attributes['data-bs-toggle'] ?? '')

const opens = (attributes: Attributes): boolean => classesOf(attributes).some((name) => OPENED.test(name))

/**
 * How deep a heading an element is: by its own name, its role or class, or as the label of what it opens.
 * @param isInWords whether it stands in the middle of a paragraph, an item or a cell, where a class only says how words look
 * @returns nothing for an element that is no heading
 */
export function headingLevel(name: string, attributes: Attributes, isInWords: boolean): number | undefined {
  if (/^h[1-6]$/.test(name)) return Number(name[1])
  if (name === 'dt' || name === 'summary' || isLabel(name, attributes)) return LABEL
  if (attributes['role'] === 'heading') return Math.min(6, Math.max(1, Number(attributes['aria-level']) || SECTION))
  if (!BOXES.has(name) && (isInWords || !WORDS.has(name))) return undefined
  const { class: names = '', itemprop } = attributes
  return itemprop === 'headline' || CALLED.test(names) ? namedLevel(classesOf(attributes), itemprop) : undefined
}

/** Whether only a name says that the element is a heading: then its text must look like one. */
export const isNamedSo = (name: string, attributes: Attributes): boolean =>
  (BOXES.has(name) || WORDS.has(name)) && attributes['role'] !== 'heading' && !isLabel(name, attributes)

function namedLevel(classes: readonly string[], itemprop = ''): number | undefined {
  const style = classes.flatMap((name) => STYLE.exec(name)?.[1] ?? [])[0]
  if (style) return Number(style)
  if (itemprop === 'headline' || classes.some((name) => PAGE_TITLE.test(name))) return NAMED_TITLE
  if (classes.some((name) => OPENED.test(name) && SHOWN.test(name) && !NO_HEADING.test(name))) return LABEL
  return classes.some((name) => HEADING.test(name) && !NO_HEADING.test(name)) ? SECTION : undefined
}

const classesOf = (attributes: Attributes): string[] =>
  (attributes['class'] ?? '').slice(0, MANY_CLASSES).split(/\s+/).filter(Boolean)

/** Whether a text can be a heading where only a class says so. */
export const isHeadingText = (text: string): boolean => text.length <= 120 && !/[.,;]$/.test(text)

/** A heading without what a page sets about its words: a link to itself, the sign of what it opens. */
export const headingText = (text: string, level: number): string =>
  level === LABEL ? withoutToggle(withoutAnchors(text)) : withoutAnchors(text)
