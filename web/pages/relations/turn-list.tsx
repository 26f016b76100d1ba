import { documentAddress, threadAddress } from '../../address/addresses.ts'
import { To } from '../../address/to.tsx'
import { KindName } from '../../parts/kind-name.tsx'
import { Quotation } from '../../parts/quotation.tsx'
import { SourceLine } from '../../parts/source-line.tsx'
import { StageMark } from '../../parts/stage-mark.tsx'
import { When } from '../../parts/when.tsx'
import { cut, quoteWords } from '../../words/quote.ts'
import { saysAll } from './said-by.ts'
import { type Turn, type TurnGroup, turnDays, turnHeading } from './turn-groups.ts'
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
              <li key={group.key} className="turn-list-group">
                {group.turns.map((turn) => (
                  <TurnHead key={`${turn.thread} ${turn.act}`} turn={turn} />
                ))}
                <Words group={group} />
              </li>
            ))}
          </ol>
        </li>
      ))}
    </ol>
  )
}

function TurnHead({ turn }: { readonly turn: Turn }) {
  const { thread, kind, act, date, inferred } = turn
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
      </p>
      <h3 dir="auto">
        <To address={threadAddress(thread)}>
          {quoteWords(cut(turnHeading(turn), LONGEST_HEADING))}
        </To>
      </h3>
    </div>
  )
}

/** The words that say so; where the heading has them all, the way to them alone. */
function Words({ group }: { readonly group: TurnGroup }) {
  const [turn] = group.turns
  const { document, speaker, evidence, record } = turn.record
  const quote = evidence[0]?.quote ?? ''
  if (quote !== '' && !saysAll(turnHeading(turn), quote)) {
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
