/** Lower-case letters that capitals do not tell apart: "ß" of "SS", the Turkish "ı" of "I" and its dotted capital. */
export const oneCase = (lower: string): string =>
  lower.replaceAll('\u00DF', 'ss').replaceAll('\u0131', 'i').replaceAll('\u0307', '')
