import type { DrawnRoute } from './drawn-route.ts'
import { routeWords } from './route-words.ts'

interface ChosenRouteProps {
  readonly route: DrawnRoute | undefined
  readonly onLeave: () => void
}

/** Under the map, which route is chosen, with the way to its words in the list. */
export function ChosenRoute({ route, onLeave }: ChosenRouteProps) {
  if (route === undefined)
    return <p className="links-chosen soft">Choose a route on the map or in the list.</p>
  const { link } = route
  return (
    <p className="links-chosen">
      <strong dir="auto">{routeWords(link)}</strong>
      <span>
        {link.mode ?? 'link'}, {link.stage?.stage ?? 'no stage told'}
      </span>
      <button type="button" className="quiet" onClick={() => showWords(link.thread)}>
        Its words
      </button>
      <button type="button" className="quiet" onClick={onLeave}>
        Let go
      </button>
    </p>
  )
}

function showWords(thread: string): void {
  const item = document.getElementById(`route-${thread}`)
  item?.scrollIntoView({ block: 'nearest' })
  item?.querySelector('button')?.focus()
}
