import type { ArticleFormat } from '../draft'

/**
 * Tells the format of an article by its file's name.
 * @returns nothing for an ending that is none of an article
 */
export function articleFormat(name: string): ArticleFormat | undefined {
  const ending = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase()
  if (ending === 'txt' || ending === 'text') return 'text'
  if (ending === 'md' || ending === 'markdown') return 'markdown'
  return ending === 'html' || ending === 'htm' || ending === 'xhtml' ? 'html' : undefined
}
