import type { HeadingTopic } from './heading-rules'

/** How a language words its headings. Lists are divided by `|`, words by blanks; everything is folded: lower case, no question mark. */
export interface Language {
  /** Words that say nothing about the section: articles, "common", "what are", "my". */
  fillers: string
  /** What is left of a heading when the fillers are gone. */
  names: Partial<Record<HeadingTopic, string>>
  /** Whole headings that ask or demand: a pattern in which `…` stands for any words. */
  phrases: Partial<Record<HeadingTopic, string>>
}
