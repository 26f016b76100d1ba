import { Link, useSearch } from 'wouter'
import type { Series } from '../../api/answers.ts'
import { More } from '../../parts/more.tsx'
import { countWords } from '../../words/amount.ts'
import { cut, quoteWords } from '../../words/quote.ts'
import { spanWords } from './span-words.ts'
import type { useSeriesList } from './use-series.ts'

const LONGEST = 160

interface SeriesListProps {
  readonly items: readonly Series[]
  readonly question: ReturnType<typeof useSeriesList>
  /** The key of the series that is shown. */
  readonly chosen: string
}

/** The series to choose from, in the order of what they measure. */
export function SeriesList({ items, question, chosen }: SeriesListProps) {
  const search = useSearch()
  return (
    <nav className="series-list" aria-label="Series">
      <ol>
        {items.map((series) => (
          <li key={series.series}>
            <Link
              href={addressOf(series.series, search)}
              aria-current={series.series === chosen ? 'true' : undefined}
            >
              <SeriesRow series={series} />
            </Link>
          </li>
        ))}
      </ol>
      <More question={question} />
    </nav>
  )
}

function SeriesRow({ series }: { readonly series: Series }) {
  const { words, points, disputed } = series
  return (
    <>
      <bdi className="series-words">{cut(quoteWords(words), LONGEST)}</bdi>
      <span className="series-facts numbers">
        {[countWords(points.length, 'figure'), spanWords(series)].filter(Boolean).join(' · ')}
        {disputed && <span className="series-disputed">figures disagree</span>}
      </span>
    </>
  )
}

/** The address of the page with another series chosen, and no point of it. */
function addressOf(series: string, search: string): string {
  const written = new URLSearchParams(search)
  written.set('series', series)
  written.delete('point')
  return `/figures?${written}`
}
