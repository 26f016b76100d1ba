import { useChosen } from '../../address/chosen.ts'
import type { Asked } from '../../api/ask.ts'
import { Page } from '../../app/page.tsx'
import { Answered } from '../../parts/answered.tsx'
import { Empty } from '../../parts/notices.tsx'
import { ChosenSeries } from './chosen-series.tsx'
import { FILTERS, FigureFilters } from './figure-filters.tsx'
import { SeriesList } from './series-list.tsx'
import { type SeriesListed, useSeriesList } from './use-series.ts'
import './figures.css'

/** Figures in series: what was told of one thing over time, by whom, and where they disagree. */
export function FiguresPage() {
  const { of } = useChosen()
  const asked: Asked = Object.fromEntries(FILTERS.map((name) => [name, of(name)]))
  const question = useSeriesList(asked)
  return (
    <Page
      title="Figures"
      lead="Each figure at its own period, in whatever calendar, with who says so."
    >
      <div className="figures-filters">
        <FigureFilters />
      </div>
      <Answered question={question} what="for figures">
        {(listed) => <Listed listed={listed} question={question} asked={asked} />}
      </Answered>
    </Page>
  )
}

interface ListedProps {
  readonly listed: SeriesListed
  readonly question: ReturnType<typeof useSeriesList>
  readonly asked: Asked
}

function Listed({ listed, question, asked }: ListedProps) {
  const { of } = useChosen()
  const [first] = listed.items
  const chosen = of('series') || first?.series || ''
  if (first === undefined) return <Nothing />
  return (
    <>
      {!listed.complete && (
        <p className="figures-incomplete" role="note">
          There are more figures than these: the newest 3,000 are put into series. Choose parties, a
          source or a period to see the others.
        </p>
      )}
      <div className="figures">
        <SeriesList items={listed.items} question={question} chosen={chosen} />
        <ChosenSeries series={chosen} listed={listed.items} asked={asked} />
      </div>
    </>
  )
}

function Nothing() {
  const { of, choose } = useChosen()
  const isNarrowed = FILTERS.some((name) => of(name) !== '')
  const none = Object.fromEntries([...FILTERS, 'series', 'point'].map((name) => [name, '']))
  return (
    <Empty title={isNarrowed ? 'No figures are told for these' : 'No figures are told yet'}>
      {isNarrowed ? (
        <p>
          <button type="button" onClick={() => choose(none)}>
            Show all figures
          </button>
        </p>
      ) : (
        <p>They come with the documents that tell them: add some, and they stand here in series.</p>
      )}
    </Empty>
  )
}
