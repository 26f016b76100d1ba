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

/** Until which day a bloc had a code of its own, and whose name says the same since. */
const RENAMED: Readonly<Record<string, { readonly until: string; readonly since: string }>> = {
  // Of the European Community and of Ecuador: a text after the Treaty of Maastricht means the Union.
  EC: { until: '1993-11-01', since: 'EU' },
}

/**
 * The code of a bloc in a document of a day (ISO date, or the beginning of one; null where it has none).
 *
 * @example blocOn('EC', '2004-05-01') // 'EU'
 */
export function blocOn(code: string, day: string | null): string {
  const renamed = RENAMED[code]
  return renamed && day !== null && day >= renamed.until ? renamed.since : code
}
