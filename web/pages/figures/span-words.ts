import type { Series } from '../../api/answers.ts'

/** From which year to which a series tells something: "2006–2025", "2021"; empty where no period is told. */
export function spanWords({ points }: Pick<Series, 'points'>): string {
  const days = points.flatMap((point) => point.days ?? [])
  if (days.length === 0) return ''
  const first = days.map((each) => each.first.slice(0, 4)).reduce((a, b) => (a < b ? a : b))
  const last = days.map((each) => each.last.slice(0, 4)).reduce((a, b) => (a > b ? a : b))
  return first === last ? first : `${first}–${last}`
}
