/**
 * Does pieces of work side by side and yields what they give in the order of the pieces, each as soon as it is done; at most
 * `window` are under way or waiting for an earlier one. A failure is met where its turn comes, not where it happens.
 */
export async function* inOrder<Piece, Result>(
  pieces: AsyncIterable<Piece>,
  window: number,
  work: (piece: Piece) => Result | Promise<Result>,
): AsyncGenerator<Result> {
  const source = pieces[Symbol.asyncIterator]()
  const under: Promise<Result>[] = []
  try {
    for (let next: Promise<IteratorResult<Piece>> | null = coming(source.next()); next; ) {
      if (under.length >= window || !(await isFirst(next, under[0]))) {
        yield (await under.shift()) as Result
        continue
      }
      const piece: IteratorResult<Piece> = await next
      if (piece.done) next = null
      else {
        under.push(coming(Promise.resolve(work(piece.value))))
        next = coming(source.next())
      }
    }
    yield* inTurn(under)
  } finally {
    // Not waited for: the piece that was asked for last may be long in coming.
    coming(Promise.resolve(source.return?.()))
  }
}

/** Whether the next piece is there before the first of those under way is done. */
function isFirst(next: Promise<unknown>, first: Promise<unknown> | undefined): Promise<boolean> {
  const settled = (promise: Promise<unknown>, told: boolean) =>
    promise.then(
      () => told,
      () => told,
    )
  return first ? Promise.race([settled(next, true), settled(first, false)]) : Promise.resolve(true)
}

function coming<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined)
  return promise
}

/** What pieces of work give that are under way already, in their order; a failure is met where its turn comes. */
export async function* inTurn<Result>(under: readonly Promise<Result>[]): AsyncGenerator<Result> {
  for (const result of under) coming(result)
  for (const result of under) yield await result
}
