/** The first day on which a state was no more. */
const ENDED: Readonly<Record<string, string>> = {
  DD: '1990-10-03',
  SU: '1991-12-26',
  CS: '1993-01-01',
  YU: '2003-02-04',
}

/** True for a state that is gone today and was still there on a day (ISO date, or the beginning of one). */
export function wasThere(code: string, day: string | null): boolean {
  const end = ENDED[code]
  return end !== undefined && day !== null && day < end
}

/** A bloc that has another name since a day. */
interface Renamed {
  /** The first day (ISO date) on which its code is no bloc's any more. */
  readonly until: string
  readonly since: string
}

const RENAMED: ReadonlyMap<string, Renamed> = new Map([
  // Of the European Community and of Ecuador: a text after the Treaty of Maastricht means the Union.
  ['EC', { until: '1993-11-01', since: 'EU' }],
])

/** What a bloc is called since when, where its code is that of a state as well. */
export const renamedBloc = (code: string): Renamed | undefined => RENAMED.get(code)

/**
 * The code of a bloc in a document of a day (ISO date, or the beginning of one; null where it has none).
 *
 * @example blocOn('EC', '2004-05-01') // 'EU'
 */
export function blocOn(code: string, day: string | null): string {
  const renamed = renamedBloc(code)
  return renamed && day !== null && day >= renamed.until ? renamed.since : code
}
