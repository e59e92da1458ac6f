import { cleanText, squeeze } from '../importer/inline'
import { mapTexts } from '../plain-data'

/** Texts as those of an article are: nothing that cannot be seen, white space of any kind as one space. */
export function tidied<T>(value: T): T {
  return mapTexts(value, (text) => squeeze(cleanText(text).text))
}
