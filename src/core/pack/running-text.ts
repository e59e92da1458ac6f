import type { Statement } from '../topic/fact'
import type { Section } from '../topic/section'
import type { Pack } from '../topic/topic'

/** The running text of a section, in one piece: a pack may hold it in several. */
export function runningText({ texts }: Pick<Pack, 'texts'>, section: Section): Statement[] {
  return texts.filter(({ origin }) => origin.section === section).flatMap(({ paragraphs }) => paragraphs)
}
