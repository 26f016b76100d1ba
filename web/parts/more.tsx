/** What a long answer has more of, as TanStack Query has it. */
interface MoreProps {
  readonly question: {
    readonly hasNextPage: boolean
    readonly isFetchingNextPage: boolean
    readonly fetchNextPage: () => unknown
  }
}

/** The button that shows the next part of a long answer; nothing where there is none. */
export function More({ question }: MoreProps) {
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = question
  if (!hasNextPage) return null
  return (
    <p className="more">
      <button type="button" disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
        {isFetchingNextPage ? 'Asking …' : 'Show more'}
      </button>
    </p>
  )
}
