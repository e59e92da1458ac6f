import type { Review } from './topic'

/**
 * The review status in the words that stand wherever a topic is shown.
 * @param about its manifest, or a summary of it: of whoever reviewed it, and whether the importer made it
 */
export function reviewText(about: { review: Review; provenance?: 'imported' | undefined }): string {
  const { review, provenance } = about
  if (provenance === 'imported' && review.status === 'unreviewed') return 'imported, not reviewed, no cited facts'
  return review.status === 'reviewed'
    ? `reviewed by ${review.reviewer} on ${review.reviewedOn}`
    : 'not yet reviewed by a clinician'
}
