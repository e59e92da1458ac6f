import type { Pack } from '../topic/topic'

/**
 * The hosts of the addresses that a pack's sources name, in alphabetical order. The app opens none of them; they are shown so
 * that a person sees where a guide's sources point to before it is accepted.
 */
export function linkHosts(pack: Pack): string[] {
  const hosts = Object.values(pack.sources).flatMap(({ address }) => hostOf(address) ?? [])
  return [...new Set(hosts)].sort()
}

/** The host of a web address, with its port; `undefined` for anything else. */
function hostOf(address: string | null): string | undefined {
  const host = address?.match(/^[a-z][a-z0-9+.-]*:\/\/(?:[^/?#\s]*@)?([^/?#\s]+)/i)?.[1]
  return host?.toLowerCase()
}
