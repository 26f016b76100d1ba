import {
  documentAddress,
  recordAddress,
  relationAddress,
  threadAddress,
} from '../../address/addresses.ts'
import { To } from '../../address/to.tsx'
import type { Part, Relation } from '../../api/answers.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { labelWords } from '../../words/label.ts'
import { isLikeKey } from './like-key.ts'
import './offers.css'

/** A thing that the words name as a key, as `/api/search` tells it. */
interface NamedThing {
  readonly key: string
  readonly thing: 'document' | 'record' | 'thread'
  readonly words: string
}

const LONGEST = 160
const LONGEST_NAME = 200

const ADDRESSES: Readonly<Record<NamedThing['thing'], (key: string) => string>> = {
  document: documentAddress,
  record: recordAddress,
  thread: threadAddress,
}

/** What the words may name by themselves: a key, or a relation. Nothing where they name neither. */
export function Offers({ words }: { readonly words: string }) {
  const things = useNamedThings(words)
  const { data } = useAnswer<Part<Relation>>(
    'relations',
    { name: words, limit: 4 },
    { enabled: words.length <= LONGEST_NAME },
  )
  const relations = data?.items ?? []
  if (things.length + relations.length === 0) return null
  return (
    <nav className="offers" aria-label="Named by these words">
      <ul>
        {things.map(({ key, thing, words: told }) => (
          <li key={key}>
            <span className="soft">{thing}</span>{' '}
            <To address={ADDRESSES[thing](key)}>
              <bdi>{labelWords(told, LONGEST)}</bdi>
            </To>{' '}
            <code>{key}</code>
          </li>
        ))}
        {relations.map(({ relation, name }) => (
          <li key={relation}>
            <span className="soft">relation</span>{' '}
            <To address={relationAddress(relation)}>{name}</To>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function useNamedThings(words: string): readonly NamedThing[] {
  const enabled = isLikeKey(words)
  const { data } = useAnswer<{ readonly keys: readonly NamedThing[] }>(
    'search',
    { q: words, limit: 1 },
    { enabled },
  )
  return enabled ? (data?.keys ?? []) : []
}
