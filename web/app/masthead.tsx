import { useId } from 'react'
import { Link, useLocation, useSearch } from 'wouter'
import { atMoment, useMoment } from '../address/moment.ts'
import { MomentSwitch } from './moment-switch.tsx'

const VIEWS = [
  ['/', 'Relations'],
  ['/promises', 'Promises'],
  ['/figures', 'Figures'],
  ['/timeline', 'Timeline'],
  ['/links', 'Links'],
  ['/documents', 'Documents'],
  ['/review', 'Review'],
  ['/check', 'Check'],
  ['/brief', 'Brief'],
  ['/add', 'Add'],
] as const

/** The head of every page: the views, the search, and the moment from which all is looked at. */
export function Masthead() {
  const moment = useMoment()
  const [path] = useLocation()
  return (
    <header className="masthead">
      <p className="masthead-name">
        <Link href={atMoment('/', moment)}>Rapporteur</Link>
      </p>
      <Search />
      <MomentSwitch />
      <nav aria-label="Views">
        <ul>
          {VIEWS.map(([address, name]) => (
            <li key={address}>
              <Link
                href={atMoment(address, moment)}
                aria-current={isAt(path, address) ? 'page' : undefined}
              >
                {name}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  )
}

function isAt(path: string, address: string): boolean {
  return address === '/' ? path === '/' : path === address || path.startsWith(`${address}/`)
}

function Search() {
  const [path, go] = useLocation()
  const moment = useMoment()
  const id = useId()
  const written = new URLSearchParams(useSearch()).get('q') ?? ''
  const asked = path === '/search' ? written : ''
  return (
    <search className="masthead-search">
      <form
        onSubmit={(event) => {
          event.preventDefault()
          const words = String(new FormData(event.currentTarget).get('q') ?? '').trim()
          if (words !== '') go(atMoment(`/search?${new URLSearchParams({ q: words })}`, moment))
        }}
      >
        <label className="for-listeners" htmlFor={id}>
          Search
        </label>
        <input
          id={id}
          key={asked}
          name="q"
          type="search"
          defaultValue={asked}
          placeholder="Search"
        />
      </form>
    </search>
  )
}
