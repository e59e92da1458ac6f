import { citedFactsOf } from '../topic/cited'
import type { Pack, PackManifest } from '../topic/topic'

const LEAD = 'Relying on it without a check: it was imported by a program'

/** What a guide made of an article is not for, by how far people have checked it since. */
export function importedCaution(review: PackManifest['review'], citedFacts: number): string {
  const rest = citedFacts
    ? 'what its entries cite no other source for rests on the article alone'
    : 'none of its facts is cited'
  return review.status === 'unreviewed'
    ? `${LEAD}, no clinician has reviewed it, and ${rest}.`
    : `${LEAD}, and ${rest}.`
}

/** The guide with that caution as it holds now; a guide without it gets none. */
export function withCaution(pack: Pack): Pack {
  const { manifest } = pack
  const caution = importedCaution(manifest.review, citedFactsOf(pack))
  const notFor = manifest.notFor.map((line) => (line.startsWith(LEAD) ? caution : line))
  return { ...pack, manifest: { ...manifest, notFor } }
}
