/** Spellings that end like a British verb and are none: they keep their `s`. */
const NO_VERB =
  /(?:exercis|promis|precis|advis|rais|bruis|nois|pois|pris|supervis|otherwis|likewis|ris|wis)(?:e|ing|ed)$/

/** The singular of a plain English plural; other words, and abbreviations such as CRPS, as they are. Both sides of a search are treated alike. */
export function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word) || !/[aeiouy]/.test(word)) return word
  return word.endsWith('ies') && word.length > 5 ? `${word.slice(0, -3)}y` : word.slice(0, -1)
}

/** British spelling to American, by rule: haematoma, oedema, tumour, fibre, leucocyte, stabilise. */
export function american(word: string): string {
  if (word.length < 5) return word
  const plain = word
    .replace(/[ao]e(?=[a-z]{2})/g, 'e')
    .replace(/^leuco/, 'leuko')
    .replace(/our$/, 'or')
    .replace(/([bt])re$/, '$1er')
    .replace(/yse$/, 'yze')
    .replace(/sulph/, 'sulf')
  return NO_VERB.test(plain) ? plain : plain.replace(/(?<=[a-z]{2})is(?=(?:e|ed|ing|ation)$)/, 'iz')
}

/** Stems of words met before: the words of a few guides. */
const REMEMBERED = 10_000
const remembered = new Map<string, string>()

/**
 * The form under which a word is indexed and looked up: American spelling, singular, without the common endings. It need be
 * no word; it only has to be the same for the forms of one.
 * @param word folded
 */
export function stem(word: string): string {
  if (word.length < 4) return word
  const known = remembered.get(word)
  if (known !== undefined) return known
  const made = makeStem(word)
  if (remembered.size >= REMEMBERED) remembered.clear()
  remembered.set(word, made)
  return made
}

function makeStem(word: string): string {
  if (!/^[a-z]+$/.test(word)) return word
  let base = american(singular(word))
  if (base.length >= 6 && /[aeiouy].*ing$/.test(base)) base = base.slice(0, -3)
  else if (base.length >= 5 && /[aeiouy].*[^e]ed$/.test(base)) base = base.slice(0, -2)
  else if (base.length >= 8 && base.endsWith('tion')) base = base.slice(0, -3)
  if (base.length >= 4 && /[^e]e$/.test(base)) base = base.slice(0, -1)
  return base.length >= 4 && /([bcdfglmnprstz])\1$/.test(base) ? base.slice(0, -1) : base
}

/** Endings that a word may be typed up to; what is before them is then its stem. */
const PARTIAL_ENDINGS = ['i', 'in', 'ing', 'e', 'es', 'ed', 'io', 'ion']

/** What a word that is still being typed may become: stems to look up whole. */
export function stemsWhileTyping(word: string): string[] {
  const plain = american(word)
  const cut = PARTIAL_ENDINGS.filter((ending) => plain.endsWith(ending) && plain.length - ending.length >= 4)
  return [...new Set([stem(word), ...cut.map((ending) => stem(plain.slice(0, -ending.length)))])]
}
