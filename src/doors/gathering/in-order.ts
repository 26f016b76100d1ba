/**
 * Does pieces of work side by side and yields what they give in the order of the pieces; at most `window`
 * are under way or waiting for an earlier one.
 */
export async function* inOrder<Piece, Result>(
  pieces: AsyncIterable<Piece>,
  window: number,
  work: (piece: Piece) => Result | Promise<Result>,
): AsyncGenerator<Result> {
  const under: Promise<Result>[] = []
  for await (const piece of pieces) {
    if (under.length >= window) yield (await under.shift()) as Result
    const result = Promise.resolve(work(piece))
    // A failure is met where its turn comes, not where it happens.
    result.catch(() => undefined)
    under.push(result)
  }
  yield* inTurn(under)
}

/** What pieces of work give that are under way already, in their order; a failure is met where its turn comes. */
export async function* inTurn<Result>(under: readonly Promise<Result>[]): AsyncGenerator<Result> {
  for (const result of under) result.catch(() => undefined)
  for (const result of under) yield await result
}
