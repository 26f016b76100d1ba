import { useChosen } from '../../address/chosen.ts'
import { useMoment } from '../../address/moment.ts'
import { To } from '../../address/to.tsx'
import { Empty } from '../../parts/notices.tsx'
import { isLikeKey } from './like-key.ts'

const MOST_WORDS = 6
const FILTERS = ['party', 'source', 'from', 'to'] as const

/** No document has these words: what to try instead. */
export function NothingFound({ words }: { readonly words: string }) {
  if (isLikeKey(words)) return <p className="soft">No document has it as a word.</p>
  return <WhatToTry words={words} />
}

function WhatToTry({ words }: { readonly words: string }) {
  const tries = useTries(words)
  const apart = words.replaceAll('"', '').split(/\s+/).slice(0, MOST_WORDS)
  return (
    <Empty title="No document has these words">
      <p>What may help:</p>
      <ul className="nothing-found">
        {tries.map(({ say, run }) => (
          <li key={say}>
            <button type="button" className="quiet" onClick={run}>
              {say}
            </button>
          </li>
        ))}
        {apart.length > 1 && <FewerWords words={apart} />}
        <li>Words as documents write them, whole and in their language; accents do not matter.</li>
        <li>
          <To address="/documents">Look through all documents</To>, or{' '}
          <To address="/add">add some</To>.
        </li>
      </ul>
    </Empty>
  )
}

function FewerWords({ words }: { readonly words: readonly string[] }) {
  const { choose } = useChosen()
  return (
    <li>
      Fewer words:{' '}
      {[...new Set(words)].map((word) => (
        <button
          key={word}
          type="button"
          className="quiet nothing-found-word"
          onClick={() => choose({ q: word })}
        >
          <bdi>{word}</bdi>
        </button>
      ))}
    </li>
  )
}

/** Another search that may find something. */
interface Try {
  readonly say: string
  readonly run: () => void
}

function useTries(words: string): Try[] {
  const { of, choose } = useChosen()
  const { asOf, knownAt } = useMoment()
  const without = (names: readonly string[]) =>
    choose(Object.fromEntries(names.map((name) => [name, ''])))
  const tries: Try[] = []
  if (FILTERS.some((name) => of(name) !== ''))
    tries.push({ say: 'Search all parties, sources and days', run: () => without(FILTERS) })
  if (asOf !== null || knownAt !== null)
    tries.push({ say: 'Search what is known today', run: () => without(['asOf', 'knownAt']) })
  if (words.includes('"')) {
    const say = 'Search the words apart, without quotation marks'
    tries.push({ say, run: () => choose({ q: words.replaceAll('"', '') }) })
  }
  return tries
}
