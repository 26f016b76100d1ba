import type { RecordKind } from '../records/record.ts'
import { findings } from './check-ledger.ts'
import type { Claim } from './claim.ts'
import type { ClaimAnswer, Told } from './claim-answer.ts'
import { checkCommitment } from './claim-commitment.ts'
import { checkEvent } from './claim-event.ts'
import { checkFigure, pairOf } from './claim-figure.ts'
import { checkInstrument } from './claim-instrument.ts'
import { checkLink } from './claim-link.ts'
import { type FigureClaim, figureClaims } from './figure-claim.ts'
import { FigureIndex, grouped } from './figure-index.ts'
import { byConsequence, type Finding } from './finding.ts'
import { ownContradictions } from './own-contradictions.ts'

/** What is to be said of a text before it is published. */
export interface ClaimCheck {
  /** One answer for each claim, in their order. */
  readonly answers: readonly ClaimAnswer[]
  /** What the figures of the text say of each other: its own arithmetic. The gravest first. */
  readonly within: readonly Finding[]
}

/**
 * Checks the claims of a text against what is known: each is supported, contradicted, not comparable with
 * what is known, or new, with the records that say so and the reason. Positions are always new: whoever holds one may hold
 * another tomorrow. Known records of the text's own document are left out, so that nothing bears itself out; so are those
 * that people rejected. `known` should hold the records of the same parties; others do no harm.
 *
 * @example
 * const { answers, within } = checkClaims(claims, known)
 * const isWrong = answers.some((a) => a.answer === 'contradicted') || within.some((f) => f.kind === 'alarm')
 */
export function checkClaims(claims: readonly Claim[], known: readonly Claim[]): ClaimCheck {
  const own = new Set(claims.map(({ document }) => document.key))
  const others = known.filter((k) => !own.has(k.document.key) && k.review !== 'rejected')
  const figures = new FigureCheck(claims, others)
  const answers = claims.map((claim) => answered(claim, answerTo(claim, others, figures)))
  return { answers, within: figures.within }
}

function answerTo(claim: Claim, known: readonly Claim[], figures: FigureCheck): Told {
  switch (claim.record.kind) {
    case 'figure':
      return figures.answerTo(claim)
    case 'event':
      return checkEvent(claim as Claim<typeof claim.record>, of('event', known))
    case 'instrument':
      return checkInstrument(claim as Claim<typeof claim.record>, of('instrument', known))
    case 'link':
      return checkLink(claim as Claim<typeof claim.record>, of('link', known))
    case 'commitment':
      return checkCommitment(claim as Claim<typeof claim.record>, of('commitment', known))
    case 'position':
      return { answer: 'new', reason: 'Positions are not checked.', records: [] }
  }
}

function of<K extends RecordKind>(kind: K, known: readonly Claim[]) {
  return known.filter(({ record }) => record.kind === kind) as unknown as readonly Claim<
    Extract<Claim['record'], { kind: K }>
  >[]
}

function answered(claim: Claim, told: Told): ClaimAnswer {
  return { claim, ...told, slipped: told.slipped ?? null }
}

/** How many days before and after its claims a text is set against: a series of some years. */
const REACH = 1200

/** Whether a figure is of a time that the figures of a text speak of, or of none. */
function isNearOf(figures: readonly FigureClaim[]): (known: FigureClaim) => boolean {
  const told = figures.flatMap(({ period }) => (period ? [period] : []))
  return ({ period }) =>
    !period || told.some((t) => t.first - REACH <= period.last && period.first <= t.last + REACH)
}

/** The figures of a text set against the known ones of the same parties, all at once. */
class FigureCheck {
  readonly within: readonly Finding[]
  private readonly claims: ReadonlyMap<Claim, FigureClaim>
  private readonly known: ReadonlyMap<string, readonly FigureClaim[]>
  private readonly found = new Map<Claim, Finding[]>()

  constructor(claims: readonly Claim[], known: readonly Claim[]) {
    const figures = figureClaims(claims)
    const pairs = new Set(figures.map(({ figure }) => pairOf(figure)))
    const near = isNearOf(figures)
    const ofPairs = known.filter(
      ({ record }) => record.kind === 'figure' && pairs.has(pairOf(record)),
    )
    const others = figureClaims(ofPairs).filter(near)
    this.claims = new Map(figures.map((each) => [each.claim, each]))
    this.known = grouped(others, ({ figure }) => pairOf(figure))
    const own = new FigureIndex(figures)
    const clashes = ownContradictions(own)
    this.within = [...clashes, ...findings(own)].sort(byConsequence)
    // One voice that says two things of one thing would not be heard at all: each is set against the others alone.
    const clashing = new Set<Claim>(clashes.flatMap(({ records }) => records))
    const alone = figures.filter(({ claim }) => clashing.has(claim))
    const rest = figures.filter(({ claim }) => !clashing.has(claim))
    for (const some of [rest, ...alone.map((each) => [each])])
      for (const finding of findings(new FigureIndex([...some, ...others]))) this.keep(finding)
  }

  /** Keeps what speaks both of the text and of what is known. */
  private keep(finding: Finding): void {
    const own = finding.records.filter((record) => this.claims.has(record as FigureClaim['claim']))
    if (own.length === finding.records.length) return
    for (const claim of own) {
      const list = this.found.get(claim)
      if (list) list.push(finding)
      else this.found.set(claim, [finding])
    }
  }

  answerTo(claim: Claim): Told {
    const figure = this.claims.get(claim)
    if (!figure) return { answer: 'new', reason: 'It was rejected by a person.', records: [] }
    return checkFigure(
      figure,
      this.known.get(pairOf(figure.figure)) ?? [],
      this.found.get(claim) ?? [],
    )
  }
}
