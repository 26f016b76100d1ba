import type { ComparedDocument, LedgerWrites, SketchedText } from '../ledger-store.ts'
import { rowsOf } from '../listed.ts'
import type { Statements } from '../statements.ts'

type LikenessWrites = Pick<
  LedgerWrites,
  'sketchedNear' | 'addSketch' | 'comparedDocument' | 'setOrigin'
>

/** One text goes round within a month; what comes later is another occasion. */
const DAYS = 31
/** The day of an undated document, which may be of any. It lies far behind all days that there are. */
const UNDATED = 10_000_000
/** More documents of the time than this share no runs of words that are not a formula, and tell nothing. */
const MOST_ROWS = 20_000

const ADDED = 'insert into document_sketch (hash, day, document) values (?, ?, ?)'
const COMPARED = `select d.id, d.key, d.published, d.text, o.key as origin_key, o.published as origin_published
  from document d left join same_text s on s.document = d.id left join document o on o.key = s.origin where d.id = ?`
const ORIGIN = `insert into same_text (document, origin) values (?, ?)
  on conflict (document) do update set origin = excluded.origin`

/** Finding documents that may have the same text, and keeping which have. */
export function likenessWrites(statements: Statements): LikenessWrites {
  const { get, run, runEach } = statements
  return {
    sketchedNear: (sketch, near) => sketchedNear(statements, sketch, near),
    addSketch: (document, sketch, day) =>
      runEach(
        ADDED,
        sketch.map((hash) => [hash, day ?? UNDATED, document]),
      ),
    comparedDocument: async (id) => {
      const row = await get<ComparedRow>(COMPARED, id)
      return row && comparedOf(row)
    },
    setOrigin: (document, origin) => run(ORIGIN, document, origin),
  }
}

async function sketchedNear(
  statements: Statements,
  sketch: readonly number[],
  { day, shared, most }: Parameters<LikenessWrites['sketchedNear']>[1],
): Promise<SketchedText[]> {
  const time = day === null ? [-UNDATED, UNDATED] : around(day)
  const undated = day === null ? [] : sketch
  const sql = foundBy(sketch.length, undated.length)
  const found = await statements.all<SharingRow>(sql, ...sketch, ...time, ...undated, shared)
  const best = found
    .sort((a, b) => Number(b.shared) - Number(a.shared) || a.document - b.document)
    .slice(0, most)
    .map(({ document }) => document)
  const keys = new Map(
    (await rowsOf<SketchedText>(statements, KEYS, best)).map((row) => [row.id, row.key]),
  )
  return best.map((id) => ({ id, key: keys.get(id) as string }))
}

/** A document, and how many numbers of a sketch it shares. */
interface SharingRow {
  readonly document: number
  readonly shared: number
}

const KEYS = (list: string) => `select id, key from document where id in ${list}`
const around = (day: number): number[] => [day - DAYS, day + DAYS]

/**
 * Those that share numbers of a sketch. All numbers in one statement cost a tenth of one statement for each; nor does it put
 * them in order, since SQLite would prepare it anew for each text.
 */
function foundBy(numbers: number, undated: number): string {
  const found = (many: number, days: string) => `select document from (select document
    from document_sketch where hash in (${Array(many).fill('?').join(', ')}) and ${days}
    limit ${MOST_ROWS}) as near_${many}`
  const dated = found(numbers, 'day between ? and ?')
  const all = undated === 0 ? dated : `${dated} union all ${found(undated, `day = ${UNDATED}`)}`
  return `select document, count(*) as shared from (${all}) as near
    group by document having count(*) >= ?`
}

interface ComparedRow extends Omit<ComparedDocument, 'origin'> {
  readonly origin_key: string | null
  readonly origin_published: string | null
}

function comparedOf({ origin_key: key, origin_published: published, ...row }: ComparedRow) {
  return { ...row, origin: key === null ? null : { key, published } }
}
