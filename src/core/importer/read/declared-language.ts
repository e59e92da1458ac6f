import { languageTag } from '../../pack/language-tag'
import type { ArticleFormat } from '../draft'

/** Where a language is declared, if it is: in the first tag of a page, in the lines before a Markdown text. */
const HEAD_CHARACTERS = 8_000
const HTML_LANGUAGE = /<html\s(?:[^>]{0,2000}\s)?(?:xml:)?lang\s*=\s*["']?([\w-]{2,35})/i
const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/
const MATTER_LANGUAGE = /^lang(?:uage)?[ \t]*:[ \t]*["']?([\w-]{2,35})["']?[ \t]*$/im

/**
 * The language that an article says it is in.
 * @returns a tag as a pack has it; `undefined` where the article does not say, or says no tag
 */
export function declaredLanguage(text: string, format: ArticleFormat): string | undefined {
  const head = text.slice(0, HEAD_CHARACTERS)
  if (format === 'html') return tagIn(HTML_LANGUAGE.exec(head.replace(/<!--[\s\S]*?-->/g, '')))
  const matter = format === 'markdown' ? FRONT_MATTER.exec(head)?.[1] : undefined
  return matter === undefined ? undefined : tagIn(MATTER_LANGUAGE.exec(matter))
}

function tagIn(match: RegExpExecArray | null): string | undefined {
  return match?.[1] === undefined ? undefined : languageTag(match[1])
}
