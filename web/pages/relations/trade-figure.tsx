import { To } from '../../address/to.tsx'
import type { Series } from '../../api/answers.ts'
import { countWords } from '../../words/amount.ts'
import { cut, quoteWords } from '../../words/quote.ts'
import { TradePanelFigure } from './trade-panel.tsx'
import { type TradePicture, tradePicture } from './trade-picture.ts'
import { yearScale } from './trade-scale.ts'
import { TradeValues } from './trade-values.tsx'
import { viewAddress } from './view-address.ts'
import './trade-figure.css'

interface TradeFigureProps {
  readonly parties: readonly string[]
  readonly trade: readonly Series[]
}

/** Trade in small: each reported value over its days, those that disagree ringed, each leading to its words. */
export function TradeFigure({ parties, trade }: TradeFigureProps) {
  const picture = tradePicture(trade, parties)
  const all = viewAddress('/figures', parties)
  if (picture === null) {
    return (
      <p className="soft">
        No sum of their trade is known. <To address={all}>Other figures</To>
      </p>
    )
  }
  const scale = yearScale(picture.years)
  return (
    <figure className="trade-figure">
      {picture.panels.map((panel) => (
        <TradePanelFigure key={panel.key} panel={panel} unit={picture.unit} scale={scale} />
      ))}
      <figcaption>
        <Legend picture={picture} />
        <Disagreements picture={picture} parties={parties} />
        <TradeValues picture={picture} />
        <p className="small">
          <To address={all}>All figures</To>
          <span className="soft">{restWords(picture)}</span>
        </p>
      </figcaption>
    </figure>
  )
}

function restWords({ others, undrawn, panels }: TradePicture): string {
  const earlier = panels.reduce((sum, panel) => sum + panel.earlier, 0)
  const rest = [
    others > 0 && countWords(others, 'more series', 'more series'),
    undrawn > 0 && `${countWords(undrawn, 'value')} of several years or no told time`,
    earlier > 0 && `${countWords(earlier, 'earlier value')}`,
  ].filter((words) => typeof words === 'string')
  return rest.length > 0 ? `: also ${rest.join(', ')}` : ''
}

function Legend({ picture: { panels } }: { readonly picture: TradePicture }) {
  const marks = panels.flatMap((panel) => panel.marks)
  return (
    <ul className="trade-figure-legend">
      <li data-mark="year">a year</li>
      {marks.some(({ isYear }) => !isYear) && <li data-mark="part">part of a year</li>}
      {marks.some(({ disagrees }) => disagrees) && (
        <li data-mark="disagrees">disagrees with another figure</li>
      )}
    </ul>
  )
}

const MOST = 2
const LONGEST = 420

function Disagreements({
  picture: { disagreements },
  parties,
}: {
  readonly picture: TradePicture
  readonly parties: readonly string[]
}) {
  if (disagreements.length === 0) return null
  const more = disagreements.length - MOST
  return (
    <div className="trade-figure-disagreements">
      <h3>Where figures disagree</h3>
      <ul>
        {disagreements.slice(0, MOST).map(({ reason, record }) => (
          <li key={`${record} ${reason}`} dir="auto">
            {quoteWords(cut(reason, LONGEST))}
          </li>
        ))}
      </ul>
      <p className="small">
        <To address={viewAddress('/figures', parties, { disagreeing: 'true' })}>
          {more > 0 ? `${countWords(more, 'more disagreement')}, and why` : 'Look at them closely'}
        </To>
      </p>
    </div>
  )
}
