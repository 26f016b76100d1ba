interface Nested<T> {
  readonly inner: readonly T[]
}

/** What stands inside of a mention, and inside of that: the town in "Ana Diaz, Peru's minister in Lima". */
export function allInner<T extends Nested<T>>({ inner }: T): readonly T[] {
  return inner.length === 0 ? inner : inner.flatMap((each) => [each, ...allInner(each)])
}
