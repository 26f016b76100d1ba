import { compareTexts } from '../../core/order.ts'
import type { RelationCount } from '../../ledger/store/reads/ledger-reads.ts'
import { relationParties } from '../../ledger/store/stored-record.ts'
import { partyKind } from '../../mentions/party-code.ts'
import { partiesBetween } from '../reading/names.ts'

/** A relation as it is listed: two parties, a bloc, or a single state. */
export interface ListedRelation {
  /** How an address names it: codes with a hyphen between them, names with commas. */
  readonly relation: string
  readonly kind: 'pair' | 'bloc' | 'state'
  readonly parties: readonly string[]
  /** In English. */
  readonly name: string
  readonly threads: RelationCount['threads']
  /** ISO day. */
  readonly last: string
}

/** The relations of states and blocs, the one last spoken of first. Companies and the like have none. */
export function listedRelations(counts: readonly RelationCount[]): ListedRelation[] {
  const known = new Set(counts.map(({ relation }) => relation))
  return counts
    .flatMap(({ relation, threads, last }) => {
      const parties = relationParties(relation, known)
      const kind = kindOf(parties)
      if (kind === null) return []
      return [
        {
          relation: relationName(parties),
          kind,
          parties,
          name: partiesBetween(parties),
          threads,
          last,
        },
      ]
    })
    .sort((a, b) => compareTexts(b.last, a.last) || compareTexts(a.relation, b.relation))
}

function kindOf(parties: readonly string[]): ListedRelation['kind'] | null {
  const kinds = parties.map(partyKind)
  if (kinds.includes(null)) return null
  return kinds.length === 2 ? 'pair' : (kinds[0] ?? null)
}

/** How an address names parties: "IR-KZ"; with commas where a name is no code. */
export function relationName(parties: readonly string[]): string {
  const isCoded = parties.every((party) => /^[A-Z]{2,8}$/.test(party))
  return parties.join(isCoded ? '-' : ',')
}
