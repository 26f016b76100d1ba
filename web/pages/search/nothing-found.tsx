import { useChosen } from '../../address/chosen.ts'
import { useMoment } from '../../address/moment.ts'
import { To } from '../../address/to.tsx'
import { Empty } from '../../parts/notices.tsx'

const FILTERS = ['party', 'source', 'from', 'to'] as const

/** No document has these words: what to try instead. */
export function NothingFound({ words }: { readonly words: string }) {
  const { of, choose } = useChosen()
  const { asOf, knownAt } = useMoment()
  const isNarrowed = FILTERS.some((name) => of(name) !== '')
  const all = Object.fromEntries(FILTERS.map((name) => [name, '']))
  const fewer = words.replaceAll('"', '').split(/\s+/)
  return (
    <Empty title="No document has these words">
      <p>What may help:</p>
      <ul className="nothing-found">
        {isNarrowed && (
          <li>
            <button type="button" className="quiet" onClick={() => choose(all)}>
              Search all parties, sources and days
            </button>
          </li>
        )}
        {(asOf !== null || knownAt !== null) && (
          <li>
            <button
              type="button"
              className="quiet"
              onClick={() => choose({ asOf: '', knownAt: '' })}
            >
              Search what is known today
            </button>
          </li>
        )}
        {words.includes('"') && (
          <li>
            <button
              type="button"
              className="quiet"
              onClick={() => choose({ q: words.replaceAll('"', '') })}
            >
              Search the words apart, without quotation marks
            </button>
          </li>
        )}
        {fewer.length > 1 && (
          <li>
            Fewer words:{' '}
            {fewer.slice(0, 6).map((word) => (
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
        )}
        <li>Words as documents write them, whole and in their language; accents do not matter.</li>
        <li>
          <To address="/documents">Look through all documents</To>, or{' '}
          <To address="/add">add some</To>.
        </li>
      </ul>
    </Empty>
  )
}
