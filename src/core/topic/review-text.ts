import { citedFactsOf } from './cited'
import type { Pack, Review } from './topic'

/** What the words about a review depend on. */
export interface ReviewedGuide {
  review: Review
  /** Made of an article by the importer. */
  provenance?: 'imported' | undefined
  /** Statements that rest on something beside the article, see `citedFactsOf`. */
  citedFacts: number
}

/**
 * The review status in the words that stand wherever a topic is shown. A guide made of an article says so, and how many of its
 * facts are cited, whoever reviewed it.
 */
export function reviewText({ review, provenance, citedFacts }: ReviewedGuide): string {
  const isImported = provenance === 'imported'
  if (review.status === 'unreviewed')
    return isImported ? `imported, not reviewed, ${citedText(citedFacts)}` : 'not yet reviewed by a clinician'
  const reviewed = `reviewed by ${review.reviewer} on ${review.reviewedOn}`
  return isImported ? `imported, ${reviewed}, ${citedText(citedFacts)}` : reviewed
}

/** Like {@link reviewText}, for a whole guide. */
export function packReviewText(pack: Pack): string {
  const { review, provenance } = pack.manifest
  return reviewText({ review, provenance, citedFacts: provenance ? citedFactsOf(pack) : 0 })
}

function citedText(count: number): string {
  if (!count) return 'no cited facts'
  return count === 1 ? '1 fact cited' : `${count.toLocaleString('en')} facts cited`
}
