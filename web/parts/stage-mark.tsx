/** Where a thread stands; null for what no document has told. */
export function StageMark({ stage }: { readonly stage: string | null | undefined }) {
  const words = stage ?? 'no stage told'
  return (
    <span className="stage-mark" data-stage={stage ?? 'none'}>
      {words.replace('-', ' ')}
    </span>
  )
}
