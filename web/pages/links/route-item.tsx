import { useEffect, useRef } from 'react'
import { threadAddress } from '../../address/addresses.ts'
import { To } from '../../address/to.tsx'
import { Quotation } from '../../parts/quotation.tsx'
import { ReviewMark } from '../../parts/review-mark.tsx'
import { StageMark } from '../../parts/stage-mark.tsx'
import { partyName } from '../../words/party.ts'
import { cut, quoteWords } from '../../words/quote.ts'
import { daysWords, timeWords } from '../../words/time.ts'
import type { DrawnRoute } from './drawn-route.ts'
import { LineSample } from './map-legend.tsx'
import { routeWords } from './route-words.ts'

const LONGEST = 120

interface RouteItemProps {
  readonly route: DrawnRoute
  readonly isChosen: boolean
  /** True where it was chosen on the map, so that the list follows. */
  readonly isFollowed: boolean
  readonly onChoose: () => void
}

/** A route: where it stands, who runs it how often, and by which words that is known. */
export function RouteItem({ route, isChosen, isFollowed, onChoose }: RouteItemProps) {
  const { link, points, remarks } = route
  const place = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (isChosen && isFollowed) place.current?.scrollIntoView({ block: 'nearest' })
  }, [isChosen, isFollowed])
  const { known } = link
  return (
    <li
      ref={place}
      id={`route-${link.thread}`}
      className={isChosen ? 'links-item is-chosen' : 'links-item'}
      data-kind="link"
    >
      <h3 dir="auto">
        <LineSample mode={link.mode} stage={link.stage?.stage ?? null} />
        {points === null ? (
          <bdi>{routeWords(link)}</bdi>
        ) : (
          <button type="button" aria-pressed={isChosen} onClick={onChoose}>
            <bdi>{routeWords(link)}</bdi>
          </button>
        )}
      </h3>
      <p className="links-facts">
        <StageMark stage={link.stage?.stage} /> {factsOf(route).join(' · ')}
      </p>
      {remarks.length > 0 && <p className="links-remarks">{remarks.map(shown).join(' · ')}</p>}
      {known?.evidence[0] && (
        <Quotation
          quote={known.evidence[0].quote}
          record={known.record}
          document={known.document}
          speaker={known.speaker}
          kind="link"
        />
      )}
      <p className="links-facts">
        <To address={threadAddress(link.thread)}>its story</To>
        {known && (
          <>
            {' · '}
            <ReviewMark review={known.review} />
          </>
        )}
      </p>
    </li>
  )
}

function shown(words: string): string {
  return cut(quoteWords(words), LONGEST)
}

function toldWords({ said, saidInferred }: { said: string; saidInferred: boolean }): string {
  return saidInferred ? 'told without a date' : `said ${timeWords(said)}`
}

/** Since when, by which way, by whom, how often, and until when it is due. */
function factsOf({ link }: DrawnRoute): string[] {
  const { stage, via, operator, frequency, time } = link
  const stops = via.map(partyName).join(', ')
  const facts = [
    stage && (stage.date ? timeWords(stage.date) : toldWords(stage)),
    stage?.inferred ? 'inferred' : null,
    stops === '' ? null : `via ${stops}`,
    operator,
    frequency,
    time.due && `due ${timeWords(time.due.due)}`,
    time.overdue && `overdue by ${daysWords(time.overdue.days)}`,
  ]
  return facts.filter((fact) => fact !== null).map(shown)
}
