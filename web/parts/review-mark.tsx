const WORDS: Readonly<Record<string, string>> = {
  unreviewed: 'not reviewed',
  accepted: 'accepted',
  corrected: 'corrected',
  rejected: 'rejected',
}

/** Whether a person has looked at a record, and what they said. */
export function ReviewMark({ review }: { readonly review: string }) {
  return (
    <span className="review-mark" data-review={review}>
      {WORDS[review] ?? review}
    </span>
  )
}
