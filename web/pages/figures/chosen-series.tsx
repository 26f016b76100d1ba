import type { Series } from '../../api/answers.ts'
import type { Asked } from '../../api/ask.ts'
import { Empty, Failure, Loading } from '../../parts/notices.tsx'
import { SeriesDetail } from './series-detail.tsx'
import { kinOf, useSeriesOf } from './use-series.ts'

interface ChosenSeriesProps {
  /** The key of the series. */
  readonly series: string
  /** Those that are in the list already, among which it mostly is. */
  readonly listed: readonly Series[]
  readonly asked: Asked
}

/** The series that is looked at, as soon as it is there. */
export function ChosenSeries({ series, listed, asked }: ChosenSeriesProps) {
  const { from, to, source } = asked
  const found = useSeriesOf(series, { from, to, source })
  const kin = found.data ?? kinOf(series, listed)
  if (kin !== null) return <SeriesDetail key={series} {...kin} asked={asked} />
  if (found.error !== null)
    return <Failure problem={found.error} again={() => void found.refetch()} />
  if (found.isPending || found.isPlaceholderData) return <Loading what="for the series" />
  return (
    <Empty title="This series is not among these figures">
      <p>Choose another, or fewer conditions above.</p>
    </Empty>
  )
}
