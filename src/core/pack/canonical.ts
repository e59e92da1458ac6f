import canonicalize from 'canonicalize'

/**
 * The text of a pack that its signature covers: the pack without the signature, as canonical JSON (RFC 8785), so that
 * spaces, line ends and the order of fields do not matter and everything else does.
 * @param pack the value as `JSON.parse` gave it, before any check changed it
 * @returns the text, to be signed as UTF-8
 * @throws Error for what has no canonical form: half a surrogate pair, a number that is not finite
 */
export function signedText(pack: object): string {
  const signed = Object.fromEntries(Object.entries(pack).filter(([field]) => field !== 'signature'))
  return canonicalize(signed) ?? ''
}
