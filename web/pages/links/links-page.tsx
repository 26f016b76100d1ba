import { useMemo, useRef, useState } from 'react'
import type { PlacedLink } from '../../../src/views/links/placed-link.ts'
import { useChosen } from '../../address/chosen.ts'
import { useParts } from '../../api/use-answer.ts'
import { Page } from '../../app/page.tsx'
import { Answered } from '../../parts/answered.tsx'
import { Filters, OneOf, Words } from '../../parts/filters.tsx'
import { More } from '../../parts/more.tsx'
import { Empty, Loading } from '../../parts/notices.tsx'
import { TableDownload } from '../../parts/table-download.tsx'
import { ChosenRoute } from './chosen-route.tsx'
import { drawnRoute } from './drawn-route.ts'
import { MapLegend } from './map-legend.tsx'
import { RouteList } from './route-list.tsx'
import { RouteMap } from './route-map.tsx'
import { MODES, STAGES } from './route-words.ts'
import { useWorld } from './use-world.ts'
import './links.css'

const PART = 50
const LEAD =
  'Flights, railways, ships, roads and lines between two places, and whether they run. Each is known by the words beside it.'

/** Routes on a map, and the list of what each is known by. */
export function LinksPage() {
  const { of } = useChosen()
  const asked = { party: of('party'), mode: of('mode'), stage: of('stage') }
  const question = useParts<PlacedLink>('links', { ...asked, limit: PART })
  return (
    <Page
      title="Links"
      lead={LEAD}
      aside={<TableDownload path="links" asked={asked} name="links.csv" />}
    >
      <Filters>
        <Words name="party" label="Parties" example="KZ, IR" />
        <OneOf name="mode" label="Mode" words={MODES} />
        <OneOf name="stage" label="Stage" words={STAGES} />
      </Filters>
      <Answered question={question} what="for the routes">
        {(links) =>
          links.length === 0 && !question.hasNextPage ? (
            <NoRoutes isAsked={Object.values(asked).some((value) => value !== '')} />
          ) : (
            <>
              <Routes links={links} />
              <More question={question} />
            </>
          )
        }
      </Answered>
    </Page>
  )
}

function Routes({ links }: { readonly links: readonly PlacedLink[] }) {
  const { of, choose } = useChosen()
  const world = useWorld()
  const [isFollowed, setFollowed] = useState(true)
  const map = useRef<HTMLElement>(null)
  const routes = useMemo(
    () => (world ? links.map((link) => drawnRoute(link, world)) : []),
    [links, world],
  )
  if (world === null) return <Loading what="for the map" />
  const chosen = of('route')
  const chooseFrom = (isMap: boolean) => (thread: string) => {
    setFollowed(isMap)
    if (!isMap && thread !== chosen) map.current?.scrollIntoView({ block: 'nearest' })
    choose({ route: thread === chosen ? '' : thread }, { replace: true })
  }
  const drawn = routes.filter(({ points }) => points !== null)
  return (
    <div className="links-both">
      <section className="links-drawn" aria-label="Map" ref={map}>
        {drawn.length > 0 ? (
          <>
            <RouteMap world={world} routes={routes} chosen={chosen} onChoose={chooseFrom(true)} />
            <ChosenRoute
              route={drawn.find(({ link }) => link.thread === chosen)}
              onLeave={() => choose({ route: '' }, { replace: true })}
            />
            <MapLegend routes={drawn} />
          </>
        ) : (
          <p className="soft">None of these routes has ends that can be found on a map.</p>
        )}
        <p className="links-sources">
          {drawn.length} of {routes.length} routes are drawn. Places: GeoNames, CC BY 4.0. Outlines:
          Natural Earth; borders as it has them.
        </p>
      </section>
      <RouteList
        routes={routes}
        chosen={chosen}
        isFollowed={isFollowed}
        onChoose={chooseFrom(false)}
      />
    </div>
  )
}

function NoRoutes({ isAsked }: { readonly isAsked: boolean }) {
  return (
    <Empty title={isAsked ? 'No such route is known' : 'No route is known yet'}>
      <p>
        {isAsked
          ? 'Choose another mode or stage, or other parties.'
          : 'Once documents are added, the flights, railways and roads of which they tell stand here.'}
      </p>
    </Empty>
  )
}
