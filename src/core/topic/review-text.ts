import type { Review } from './topic'

/** The review status in the words that stand wherever a topic is shown. */
export function reviewText(review: Review): string {
  return review.status === 'reviewed'
    ? `reviewed by ${review.reviewer} on ${review.reviewedOn}`
    : 'not yet reviewed by a clinician'
}
