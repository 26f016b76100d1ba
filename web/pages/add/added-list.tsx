import { documentAddress } from '../../address/addresses.ts'
import { To } from '../../address/to.tsx'
import { KindName } from '../../parts/kind-name.tsx'
import { countWords } from '../../words/amount.ts'
import { cut, quoteWords } from '../../words/quote.ts'
import { outcomeWords, type PostedDocument } from './posted.ts'
import type { Adding, AddingQueue } from './use-adding.ts'

const MOST = 50
const LONGEST = { name: 120, problem: 500 }
const OUTCOMES = { added: 'added', known: 'known already', version: 'a new version' } as const
const STATES = {
  waiting: 'waits',
  reading: 'is read …',
  done: 'read',
  failed: 'not added',
} as const

/** What is being added, how far that is, and what was found. */
export function AddedList({ queue: { all, again } }: { readonly queue: AddingQueue }) {
  const ended = all.filter(({ state }) => state === 'done' || state === 'failed').length
  const documents = all.flatMap(({ posted }) => posted?.documents ?? [])
  const found = documents.length > 0 ? `: ${outcomeWords(documents)}` : ''
  if (all.length === 0) return null
  return (
    <section className="added" aria-label="What was added" aria-busy={ended < all.length}>
      <h2>What was found</h2>
      <p role="status" className="numbers">
        {ended} of {all.length} done{found}
      </p>
      {ended < all.length && (
        <progress aria-label="Progress of all" max={all.length} value={ended} />
      )}
      <ol className="added-list">
        {all.toReversed().map((adding) => (
          <AddedThing key={adding.id} adding={adding} again={again} />
        ))}
      </ol>
    </section>
  )
}

interface AddedThingProps {
  readonly adding: Adding
  readonly again: AddingQueue['again']
}

function AddedThing({ adding, again }: AddedThingProps) {
  const { name, state, posted, problem, mayBeTried } = adding
  const documents = posted?.documents ?? []
  return (
    <li data-state={state}>
      <p className="added-name">
        <bdi>{name}</bdi> <span className="soft small">{STATES[state]}</span>
      </p>
      {state === 'reading' && <progress aria-label={`Progress of ${name}`} />}
      {problem !== null && (
        <p role="alert" className="added-problem">
          {cut(quoteWords(problem), LONGEST.problem)}{' '}
          {mayBeTried && (
            <button type="button" className="quiet" onClick={() => again(adding)}>
              Try again
            </button>
          )}
        </p>
      )}
      <ul className="added-documents">
        {documents.slice(0, MOST).map((document) => (
          <AddedDocument key={document.document} document={document} />
        ))}
        {documents.length > MOST && (
          <li className="soft small">and {countWords(documents.length - MOST, 'other')}</li>
        )}
      </ul>
      <Problems problems={posted?.problems ?? []} />
    </li>
  )
}

function AddedDocument({ document }: { readonly document: PostedDocument }) {
  const { document: key, id, outcome, records } = document
  const kinds = Object.entries(records).filter(([, count]) => count > 0)
  return (
    <li>
      <To address={documentAddress(key)}>
        <bdi>{cut(quoteWords(id), LONGEST.name)}</bdi>
      </To>{' '}
      <span className="soft">{OUTCOMES[outcome]}</span>
      <span className="added-kinds">
        {kinds.map(([kind, count]) => (
          <span key={kind}>
            <span className="numbers">{count}</span> <KindName kind={kind} />
          </span>
        ))}
        {kinds.length === 0 && outcome !== 'known' && (
          <span className="soft small">no records</span>
        )}
      </span>
    </li>
  )
}

/** The server's own sentences. */
function Problems({ problems }: { readonly problems: readonly { readonly message: string }[] }) {
  if (problems.length === 0) return null
  return (
    <ul className="added-problems">
      {problems.slice(0, MOST).map(({ message }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two may have the same problem
        <li key={i} className="added-problem">
          {cut(quoteWords(message), LONGEST.problem)}
        </li>
      ))}
      {problems.length > MOST && (
        <li className="soft small">and {countWords(problems.length - MOST, 'other problem')}</li>
      )}
    </ul>
  )
}
