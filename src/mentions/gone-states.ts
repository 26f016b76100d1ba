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
