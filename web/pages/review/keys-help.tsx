import { useRef } from 'react'
import { KeyMark } from '../../parts/key-mark.tsx'
import { keepSingleKeys, useSingleKeys } from '../../parts/single-keys.ts'
import { useKeys } from '../../parts/use-keys.ts'

const KEYS = [
  ['a', 'accept'],
  ['r', 'reject'],
  ['c', 'correct'],
  ['m', 'merge'],
  ['s', 'split'],
  ['t', 'tell the stage'],
  ['u', 'undo your last decision'],
  ['j →', 'next'],
  ['k ←', 'previous'],
  ['?', 'show or hide the keys'],
] as const

/** Which keys do what, and a way to turn them off. */
export function KeysHelp() {
  const on = useSingleKeys()
  const help = useRef<HTMLDetailsElement>(null)
  useKeys({
    '?': () => help.current?.toggleAttribute('open'),
  })
  return (
    <details className="review-keys" ref={help}>
      <summary aria-keyshortcuts="?">
        Keys <KeyMark of="?" />
      </summary>
      <dl>
        {KEYS.map(([key, does]) => (
          <div key={key} className="review-keys-row">
            <dt>
              {key.split(' ').map((each) => (
                <kbd key={each} className="key-mark">
                  {each}
                </kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <label>
        <input
          type="checkbox"
          checked={on}
          onChange={({ target }) => keepSingleKeys(target.checked)}
        />{' '}
        Single keys act; never while you type. Enter sends a form, Esc closes it.
      </label>
    </details>
  )
}
