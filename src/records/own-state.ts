import { oncePer } from '../core/once-per.ts'
import type { Mention } from '../mentions/mention.ts'
import { holding } from './range.ts'
import type { Reading } from './reading.ts'
import { speakingOf } from './said-before.ts'
import { innermost } from './speech-at.ts'

/**
 * Of which of the two states that a text is about somebody is whose state is not told: of the one that is not the other for him. Who
 * speaks of "our trade with Chile", or of "our Chilean partners", is not Chilean.
 *
 * @returns the state, or nobody where his words do not tell it or tell both
 */
export function ownState(reading: Reading, name: string): readonly string[] {
  return statesTold(reading).get(name) ?? NOBODY
}

const NOBODY: readonly string[] = []

const statesTold = oncePer((reading: Reading): ReadonlyMap<string, readonly string[]> => {
  const { about, list } = reading.mentions
  const found = new Map<string, readonly string[]>()
  if (about.length !== 2) return found
  const others = new Map<string, Set<string>>()
  for (const mention of list) {
    if (mention.deixis !== 'speaker' || mention.parties.length > 0) continue
    const name = speakerName(reading, mention.from)
    const other = name === null ? undefined : otherBeside(reading, mention)
    if (name === null || !other || !about.includes(other)) continue
    others.set(name, (others.get(name) ?? new Set()).add(other))
  }
  for (const [name, codes] of others)
    if (codes.size === 1)
      found.set(
        name,
        about.filter((code) => !codes.has(code)),
      )
  return found
})

/** The name of who says the words at a token. */
function speakerName(reading: Reading, token: number): string | null {
  const { block } = holding(reading.sentences, token) ?? {}
  if (block?.role === 'answer') return block.speaker ?? null
  const speech = innermost(reading.speeches, token)
  if (!speech?.speaker) return null
  const range = speakingOf(reading, { ...speech, speaker: speech.speaker })
  const person = reading.mentions.at(range.from, range.to).find((m) => m.kind === 'person')
  return person ? (person.person ?? person.name) : null
}

/** How many tokens behind "our" the other one may be named. */
const REACH = 8

/** "Our growing trade | with Chile", "our Chilean partners". */
function otherBeside(reading: Reading, { to }: Mention): string | undefined {
  const { tokens, words, mentions, pack } = reading
  const { partners, toward } = pack.positionFrames
  const next = mentions.holding(to)
  const [code, more] = next?.parties ?? []
  const isPartner = (at: number) => partners.has(words[at]?.lemma ?? '')
  if (next && more === undefined && (isPartner(next.to) || isPartner(next.to - 1))) return code
  for (let i = to; i < to + REACH; i++) {
    const tag = words[i]?.tag
    if (tag === 'VERB' || tag === 'AUX' || tag === 'PUNCT') return undefined
    if (!toward.has(tokens[i]?.lower ?? '')) continue
    const state = mentions.holding(i + 1)
    return state?.kind === 'state' && state.parties.length === 1 ? state.parties[0] : undefined
  }
  return undefined
}
