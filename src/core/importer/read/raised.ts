/** Signs that a program writes small and raised, by the plain ones. */
const RAISED: Readonly<Record<string, string>> = {
  '0': '⁰',
  '1': '¹',
  '2': '²',
  '3': '³',
  '4': '⁴',
  '5': '⁵',
  '6': '⁶',
  '7': '⁷',
  '8': '⁸',
  '9': '⁹',
  '-': '⁻',
  '+': '⁺',
}
/** What leads to the references: figures, letters' signs. */
const MARK = /^[\d\s,;[\]*†‡–-]*$/
/** A measure of length that is squared or cubed: `kg/m²`, `cells/mm³`. */
const LENGTH = /(?<!\p{L})[cdkmnµμ]?m\s?$/u
/** One that something is divided by: `min⁻¹`. */
const DIVISOR = /(?<!\p{L})(?:[cdkmnµ]?m|[shlg]|sec|min|mol|kg)\s?$/iu

/**
 * What small raised text comes to behind what stands before it: a power of ten or of a unit, the charge of an ion, words; nothing for a
 * citation mark.
 */
export function raisedText(before: string, raised: string): string {
  const plain = raised.replace(/[−–]/g, '-')
  const isPower =
    /\d\s*$/.test(before) ||
    (/^[23]$/.test(plain) && LENGTH.test(before)) ||
    (/^-[123]$/.test(plain) && DIVISOR.test(before))
  if (isPower) return [...plain].map((sign) => RAISED[sign] ?? sign).join('')
  return MARK.test(raised) ? '' : raised
}
