import type { Indicator } from '../../core/indicator.ts'
import { isTraded } from '../../core/indicator.ts'
import { unique } from '../speakers.ts'
import type { TableCell } from './cell.ts'
import type { Label } from './label.ts'

/** Whose a figure is, and the headings around it that say so. */
export interface CellParties {
  readonly parties: readonly string[]
  readonly used: readonly Label[]
}

/** Those that headings name: whose they are, with whom, and those that only stand there. */
interface Sides {
  readonly owners: readonly string[]
  readonly partners: readonly string[]
  readonly plain: readonly string[]
}

/**
 * The parties of a cell. For a flow the reporter comes first: the owner that the headings name, then the state of the row
 * or column. What they leave open the caption tells, then what the document is about. Null where the headings contradict
 * each other.
 */
export function partiesOfCell(cell: TableCell, indicator: Indicator): CellParties | null {
  const { section } = cell
  const own = sidesOf([...cell.rowLabels, ...cell.columnLabels], indicator)
  const part = sidesOf(section ? [section] : [], indicator)
  const captions = captionsOf(cell)
    .filter(({ parties }) => parties.length > 0)
    .slice(0, 1)
  const caption = asPair(sidesOf(captions, indicator))
  const used = [...(section?.parties.length ? [section] : []), ...captions]
  if (own.plain.length > 1 || own.owners.length > 1) return null
  if (!isTraded(indicator)) {
    const named = [own, part, caption].map(everyone).find((codes) => codes.length > 0)
    const mutual = indicator === 'other' ? cell.stubs.traded : MUTUAL.has(indicator)
    return { parties: named ?? (mutual ? cell.scene.about : []), used }
  }
  const axis = own.plain[0] ?? (part.plain.length === 1 ? part.plain[0] : undefined)
  const sides = {
    owners: [...own.owners, ...part.owners],
    partners: [...own.partners, ...part.partners],
  }
  const parties = axis
    ? withAxis(cell, axis, { sides, caption })
    : withoutAxis(cell, indicator, { sides, caption })
  return parties && { parties, used }
}

/** What stands above all rows and columns, the nearest first: a corner may hold the caption. */
function captionsOf({ corner, scene }: TableCell): readonly Label[] {
  return [...corner, ...scene.caption]
}

/** What is done between the parties to a document; other things are a state's own, and nobody's where none is named. */
const MUTUAL: ReadonlySet<Indicator> = new Set([
  'transit',
  'freight',
  'investment',
  'contracts',
  'count',
])

function everyone({ owners, partners, plain }: Sides): readonly string[] {
  return unique([...owners, ...plain, ...partners])
}

/** "Trade of Peru and Chile": two owners are two sides. */
function asPair({ owners, partners, plain }: Sides): Sides {
  return owners.length > 1
    ? { owners: [], partners, plain: [...owners, ...plain] }
    : { owners, partners, plain }
}

function sidesOf(labels: readonly Label[], indicator: Indicator): Sides {
  const all = labels.flatMap(({ parties }) => parties)
  const home = indicator === 'imports' ? 'destination' : 'source'
  const of = (ties: readonly string[]): string[] =>
    unique(all.filter(({ tie }) => ties.includes(tie)).map(({ code }) => code))
  const away = indicator === 'imports' ? 'source' : 'destination'
  return { owners: of(['owner', home]), partners: of(['partner', away]), plain: of(['plain']) }
}

interface Context {
  /** What the row, the column and the part of the table name. */
  readonly sides: Omit<Sides, 'plain'>
  readonly caption: Sides
}

/** The row or the column is one of a state: the partner of the owner, or one side of the two. */
function withAxis(
  cell: TableCell,
  axis: string,
  { sides, caption }: Context,
): readonly string[] | null {
  const { about } = cell.scene
  const { axes } = cell.stubs
  const [partner] = sides.partners
  if (sides.owners.length === 0 && partner) return [axis, partner]
  const reporter = sides.owners[0] ?? caption.owners[0]
  if (reporter && reporter !== axis && !isBloc(reporter)) return [reporter, axis]
  const [other] = caption.partners
  if (isBloc(reporter ?? caption.plain[0]) && reporter !== axis)
    return other && other !== axis ? [axis, other] : null
  const named = everyone(caption)
  const sidesOfAll = named.length > 0 ? named : about
  const others = sidesOfAll.filter((code) => code !== axis)
  if (sidesOfAll.length === 2 && others.length === 1) {
    const second = others[0] as string
    if (reporter === axis) return [axis, second]
    if (!axes.has(second)) return [second, axis]
    // Both have rows of their own: their exports may be those to all the world.
    const between = captionsOf(cell).some((label) => isTraded(label.indicator))
    return between || caption.partners.length > 0 ? [axis, second] : null
  }
  const homes = others.filter((code) => !axes.has(code))
  const told = sidesOfAll.length === 2 || caption.plain.length === 1
  return told && homes.length === 1 ? [homes[0] as string, axis] : [axis]
}

/** Rows below a bloc may be its members as well as its partners. */
function isBloc(code: string | undefined): boolean {
  return code !== undefined && (code.length > 2 || code === 'EU')
}

/** No state in the row or the column. Exports to a partner are nobody's where no reporter is told, and not the partner's. */
function withoutAxis(
  cell: TableCell,
  indicator: Indicator,
  { sides, caption }: Context,
): readonly string[] | null {
  const { about } = cell.scene
  const partners = sides.partners.length > 0 ? sides.partners : caption.partners
  const named = sides.owners[0] ?? caption.owners[0]
  const context = everyone(caption).length > 1 ? everyone(caption) : about
  if (!named && partners.length > 1) return partners
  const owner = named ?? caption.plain[0] ?? context.find((code) => !partners.includes(code))
  const rest = partners.filter((code) => code !== owner)
  if (!owner) return indicator === 'trade' || rest.length === 0 ? rest : null
  if (rest.length > 0) return [owner, ...rest]
  if (named || caption.plain.length === 1) return [owner]
  if (!isWithAll(cell)) return unique([owner, ...context])
  const homes = context.filter((code) => !cell.stubs.axes.has(code))
  return homes.length === 1 ? homes : []
}

/** "Foreign trade", or the total of a list of partners: a flow with all of them. */
function isWithAll(cell: TableCell): boolean {
  const { rowLabels, columnLabels, stubs } = cell
  const labels = [...rowLabels, ...columnLabels, ...captionsOf(cell)]
  return stubs.axes.size > 0 || labels.some(({ overall }) => overall)
}
