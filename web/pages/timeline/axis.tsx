import { useId, useMemo, useState } from 'react'
import type { RecordKind } from '../../api/answers.ts'
import { KindName } from '../../parts/kind-name.tsx'
import { useWidth } from '../../parts/use-width.ts'
import { AxisItem, LANE } from './axis-item.tsx'
import { AxisKeysHelp } from './axis-keys-help.tsx'
import { AxisScale } from './axis-scale.tsx'
import { type Extent, zoomed } from './extent.ts'
import { daysOfItem, type Item, laidOut, type Row, type TimedMark } from './laid-out.ts'
import { itemWords } from './mark-words.ts'
import { nearest } from './next-item.ts'
import { useAxisKeys } from './use-axis-keys.ts'
import type { ShownExtent } from './use-extent.ts'
import { useWheel } from './use-wheel.ts'

const KINDS: readonly RecordKind[] = [
  ...(['event', 'instrument', 'link', 'figure', 'commitment', 'position'] as const),
]
/** How many marks stand above each other before they are bundled; fewer where the page is narrow, and longer anyway. */
const LANES = { wide: 5, narrow: 3 }
const NARROW = 560
/** Where the current item is looked for at first: at the end, where the newest stands. */
const END = { left: Number.MAX_SAFE_INTEGER, right: Number.MAX_SAFE_INTEGER }
/** From this share of the axis on, the days of a bundle are no closer than what is shown. */
const SAME = 0.8

interface AxisProps {
  readonly marks: readonly TimedMark[]
  readonly extent: Extent
  readonly shown: ShownExtent
  /** Called where a bundle cannot be taken apart any more, since all of it is of the same days. */
  readonly onSame: () => void
}

/** The entries of a timeline on an axis, a row a kind. */
export function Axis({ marks, extent, shown, onSame }: AxisProps) {
  const [place, width] = useWidth<HTMLDivElement>()
  const help = useId()
  const lanes = width < NARROW ? LANES.narrow : LANES.wide
  const rows = useMemo(
    () => (width === 0 ? [] : laidOut(marks, KINDS, { extent, width, lanes })),
    [marks, extent, width, lanes],
  )
  const items = rows.flatMap((row) => row.items)
  const [pointed, point] = useState<Item | null>(null)
  const current = items.find(({ id }) => id === pointed?.id) ?? nearest(items, pointed ?? END)
  useWheel(place, extent, shown.turn)
  const onKeyDown = useAxisKeys({ place, rows, current, extent, shown })
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the links within, which bubble
    <div className="timeline-axis" onKeyDown={onKeyDown}>
      <div className="timeline-rows" ref={place}>
        {width > 0 && <AxisScale extent={extent} width={width} />}
        <Rows
          rows={rows}
          help={help}
          current={current?.id ?? ''}
          onPoint={point}
          onOpen={(item) => openBundle(item, extent, shown.show, onSame)}
        />
      </div>
      <p className="timeline-pointed" aria-hidden="true">
        <bdi>{pointed === null ? POINT : itemWords(pointed)}</bdi>
      </p>
      <AxisKeysHelp id={help} />
    </div>
  )
}

const POINT = 'Point at a mark, or move to it with the arrow keys, to read what it tells.'

interface RowsProps {
  readonly rows: readonly Row[]
  readonly help: string
  readonly current: string
  readonly onPoint: (item: Item) => void
  readonly onOpen: (item: Item) => void
}

function Rows({ rows, help, current, onPoint, onOpen }: RowsProps) {
  return rows.map(({ kind, lanes, items }) => (
    <section className="timeline-row" key={kind} aria-label={`${kind}s`}>
      <p>
        <KindName kind={kind} />
      </p>
      <ol style={{ height: lanes * LANE }} aria-describedby={help}>
        {items.map((item) => (
          <AxisItem
            key={item.id}
            item={item}
            isCurrent={item.id === current}
            onPoint={onPoint}
            onOpen={onOpen}
          />
        ))}
      </ol>
    </section>
  ))
}

/** Shows the days of a bundle, and where they are shown already, what the list has of them. */
function openBundle(
  item: Item,
  extent: Extent,
  show: (extent: Extent) => void,
  onSame: () => void,
): void {
  const days = daysOfItem(item)
  const long = days.end - days.first
  const isSame = long === 1 || long >= SAME * (extent.end - extent.first)
  show(isSame ? days : zoomed(days, 1.1))
  if (isSame) onSame()
}
