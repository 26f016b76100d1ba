/** The name of a kind of records or threads, in its colour. */
export function KindName({ kind }: { readonly kind: string }) {
  return (
    <span className="kind-name" data-kind={kind}>
      {kind}
    </span>
  )
}
