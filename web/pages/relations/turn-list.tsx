import { documentAddress, threadAddress } from '../../address/addresses.ts'
import { To } from '../../address/to.tsx'
import { KindName } from '../../parts/kind-name.tsx'
import { Quotation } from '../../parts/quotation.tsx'
import { ReviewMark } from '../../parts/review-mark.tsx'
import { SourceLine } from '../../parts/source-line.tsx'
import { StageMark } from '../../parts/stage-mark.tsx'
import { When } from '../../parts/when.tsx'
import { labelWords } from '../../words/label.ts'
import { cut } from '../../words/quote.ts'
import { saysAll, type Turn, type TurnGroup, turnDays, turnHeadings } from './turn-groups.ts'
import './turn-list.css'

const LONGEST = 480
const LONGEST_HEADING = 200

/** Statements that brought threads to another stage, with their words, under the days on which they were said. */
export function TurnList({ turns }: { readonly turns: readonly Turn[] }) {
  return (
    <ol className="turn-list">
      {turnDays(turns).map(({ said, groups }) => (
        <li key={said} className="turn-list-day">
          <p className="turn-list-said">
            <When time={said} />
          </p>
          <ol className="turn-list-told">
            {groups.map((group) => (
              <GroupItem key={group.key} group={group} />
            ))}
          </ol>
        </li>
      ))}
    </ol>
  )
}

function GroupItem({ group: { turns } }: { readonly group: TurnGroup }) {
  const headings = turnHeadings(turns)
  return (
    <li className="turn-list-group">
      <div className="turn-list-turns">
        {turns.map((turn, i) => (
          <TurnHead key={`${turn.thread} ${turn.act}`} turn={turn} heading={headings[i] ?? ''} />
        ))}
      </div>
      <Words turn={turns[0]} heading={headings[0] ?? ''} />
    </li>
  )
}

interface HeadedProps {
  readonly turn: Turn
  readonly heading: string
}

function TurnHead({ turn, heading }: HeadedProps) {
  const { thread, kind, act, date, inferred, record } = turn
  return (
    <div className="turn-list-turn">
      <p className="turn-list-stage">
        <StageMark stage={act} />
        {inferred && <span className="soft">inferred</span>}
        <KindName kind={kind} />
        {date !== null && (
          <span className="soft">
            <When time={date} />
          </span>
        )}
        <ReviewMark review={record.review} />
      </p>
      <h3 dir="auto">
        <To address={threadAddress(thread)}>{labelWords(heading, LONGEST_HEADING)}</To>
      </h3>
    </div>
  )
}

/** The words that say so; where the heading has them all, the way to them alone. */
function Words({ turn, heading }: HeadedProps) {
  const { document, speaker, evidence, record } = turn.record
  const quote = evidence[0]?.quote ?? ''
  if (quote !== '' && !saysAll(heading, quote)) {
    const said = { speaker, document, quote: cut(quote, LONGEST), record }
    return <Quotation {...said} kind={turn.kind} />
  }
  return (
    <div className="turn-list-source">
      <SourceLine document={document} speaker={speaker} quote={quote} />
      <To address={documentAddress(document.document, record)}>in the text</To>
    </div>
  )
}
