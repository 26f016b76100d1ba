/** A sign of the chart in its key. */
export type Sign =
  | 'reported'
  | 'implied'
  | 'target'
  | 'forecast'
  | 'possible'
  | 'period'
  | 'solar'
  | 'reach'
  | 'open'
  | 'endless'

const PATHS: Readonly<Record<Sign, string>> = {
  reported: 'M6 8a6 6 0 1 0 12 0a6 6 0 1 0 -12 0',
  implied: 'M6 8a6 6 0 1 0 12 0a6 6 0 1 0 -12 0',
  target: 'M12 0.5l5 7.5l-5 7.5l-5 -7.5z',
  forecast: 'M12 1.5l7 12h-14z',
  possible: 'M6.5 2.5h11v11h-11z',
  period: 'M1 8h22M1 4.5v7M23 4.5v7',
  solar: 'M1 8h5m2.5 0h6m2.5 0h5M1 4.5v7M23 4.5v7',
  reach: 'M12 1v14M8 1h8M8 15h8',
  open: 'M12 15V2M8.5 5.5L12 2l3.5 3.5',
  endless: 'M1 8h2m3 0h2m3 0h2m3 0h6M18 4.5L21.5 8L18 11.5',
}

/** A sign as it stands in the chart. */
export function KeySign({ sign }: { readonly sign: Sign }) {
  return (
    <svg className="key-sign" data-sign={sign} viewBox="0 0 24 16" aria-hidden="true">
      <path d={PATHS[sign]} />
    </svg>
  )
}
