import { failure, type AppError } from '../result'
import type { Pack } from '../topic/topic'
import { stringsFor } from './build'
import { buildHelp } from './help'

/**
 * Why no handout can be made of a guide, whatever is chosen: so that nobody looks for something to choose in vain. A guide made of an
 * article has no text for patients until a person writes it.
 * @returns the refusal; nothing when there is something to choose
 */
export function whyNoHandout(pack: Pack): AppError | undefined {
  const strings = stringsFor(pack)
  if (!strings.ok) return strings.error
  const help = buildHelp(pack, strings.value)
  if (!help.ok) return help.error
  if (pack.entries.some(({ patient }) => patient)) return undefined
  const { title } = pack.manifest
  return failure('pack-invalid', `${title} holds no text for patients, and a handout is made of nothing else.`).error
}
