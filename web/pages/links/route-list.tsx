import type { DrawnRoute } from './drawn-route.ts'
import { RouteItem } from './route-item.tsx'
import { MODES, STAGES } from './route-words.ts'

interface RouteListProps {
  readonly routes: readonly DrawnRoute[]
  readonly chosen: string
  readonly isFollowed: boolean
  readonly onChoose: (thread: string) => void
}

/** Routes by mode, and within a mode those that run first. */
export function RouteList({ routes, chosen, isFollowed, onChoose }: RouteListProps) {
  const byMode = Map.groupBy(routes, ({ link }) => link.mode)
  const modes = [...byMode.keys()].toSorted((a, b) => rank(MODES, a) - rank(MODES, b))
  return (
    <div className="links-list">
      {modes.map((mode) => (
        <section key={mode ?? ''}>
          <h2>{mode ?? 'mode not told'}</h2>
          <ol>
            {(byMode.get(mode) ?? []).toSorted(byStage).map((route) => (
              <RouteItem
                key={route.link.thread}
                route={route}
                isChosen={route.link.thread === chosen}
                isFollowed={isFollowed}
                onChoose={() => onChoose(route.link.thread)}
              />
            ))}
          </ol>
        </section>
      ))}
    </div>
  )
}

function byStage(a: DrawnRoute, b: DrawnRoute): number {
  return rank(STAGES, a.link.stage?.stage) - rank(STAGES, b.link.stage?.stage)
}

/** What is not told comes last. */
function rank(order: readonly string[], word: string | null | undefined): number {
  const at = order.indexOf(word ?? '')
  return at < 0 ? order.length : at
}
