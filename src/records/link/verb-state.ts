import type { LinkState } from '../../languages/link-frames.ts'
import type { ParsedSentence } from '../../text/analysis.ts'
import type { VerbGroup } from '../../text/group.ts'
import { beforeArticle } from '../article.ts'
import type { Reading } from '../reading.ts'
import { isForetold, moves, undone } from './said-otherwise.ts'
import type { LinkPlace, LinkSaid } from './site.ts'

/** "launched", "will launch", "was suspended", "is under construction", "put into operation". */
export function stateOfVerb(
  reading: Reading,
  sentence: ParsedSentence,
  verb: VerbGroup,
): LinkSaid | undefined {
  const { verbs } = reading.pack.linkFrames
  // "Started conducting flights", "has ceased to run".
  const around = verb.type === 'finite' ? undefined : sentence.verbs.find((v) => v.to === verb.from)
  const turn = verbs.get(around?.lemma ?? '')
  if (around && (turn === 'launched' || turn === 'suspended'))
    return stateOfVerb(reading, sentence, around)
  const phrase = `${verb.lemma} ${reading.words[verb.to]?.lemma}`
  // "An air bridge was set up".
  if (reading.pack.linkFrames.phrases.has(phrase) && verb.tense === 'past' && !verb.negated)
    return { state: 'launched', frame: `${phrase} <link>` }
  const after = behindInto(reading, sentence, verb)
  const being = reading.pack.linkFrames.being.has(verb.lemma)
  const lasting = after === 'launched' && being
  const runs = (lasting || (being && isOpen(reading, verb))) && !verb.negated
  if (runs && !isAhead(reading, sentence, verb))
    return { state: null, frame: `${verb.lemma} in <state>`, runs }
  const halted = verb.negated && verb.type === 'finite' && moves(reading, verb)
  const state = lasting || halted ? 'operating' : (after ?? verbs.get(verb.lemma))
  const frame = after ? `${verb.lemma} into <state>` : `${verb.lemma} <link>`
  if (state === 'suspended') {
    const unreal = isUnreal(reading, verb) && !isForetold(reading, sentence, verb)
    return verb.negated || unreal ? undefined : { state, frame }
  }
  const { planning, running } = reading.pack.linkFrames
  const comes =
    state === 'launched' ||
    state === 'planned' ||
    running.has(verb.lemma) ||
    planning.has(verb.lemma)
  if (comes && isAhead(reading, sentence, verb)) {
    // "Will not resume this year".
    const halted = verb.negated && reading.pack.linkFrames.restoring.has(verb.lemma)
    // "The carrier will serve the route twice a week": of one that runs, how it does.
    const weak = running.has(verb.lemma) && verb.tense === 'future' && !verb.negated
    return { state: halted ? 'suspended' : 'planned', frame, weak }
  }
  if (!state) return undefined
  if (
    state === 'planned' &&
    verb.type === 'finite' &&
    verb.tense === 'past' &&
    reading.pack.linkFrames.built.has(verb.lemma)
  )
    return { state: verb.negated ? state : null, frame }
  if (verb.negated) return { state: undone(reading, verb, state), frame }
  return { state: state === 'operating' ? null : state, frame }
}

/** "Has been open", "is still operational". */
function isOpen(reading: Reading, verb: VerbGroup): boolean {
  let at = verb.to
  while (reading.words[at]?.tag === 'ADV') at++
  return reading.pack.linkFrames.opened.has(reading.tokens[at]?.lower ?? '')
}

/** "into operation", "under construction" right behind the verb. */
function behindInto(
  reading: Reading,
  sentence: ParsedSentence,
  verb: VerbGroup,
): LinkState | undefined {
  const { into } = reading.pack.linkFrames
  for (let i = verb.to; i < sentence.to && i < verb.to + 14; i++) {
    const enters = i === verb.to && reading.pack.linkFrames.entering.has(verb.lemma)
    // "Came to a halt".
    const before = beforeArticle(reading, i)
    const led = enters || reading.words[before]?.tag === 'ADP'
    const state = led ? into.get(reading.tokens[i]?.lower ?? '') : undefined
    // "Was taken out of service".
    if (state && reading.pack.linkFrames.outs.has(reading.tokens[before - 1]?.lower ?? ''))
      return 'suspended'
    if (state) return state
  }
  return undefined
}

/** A future, a modal, an infinitive or a verb of planning before it. */
function isAhead(reading: Reading, sentence: ParsedSentence, verb: VerbGroup): boolean {
  const { planning } = reading.pack.linkFrames
  if (verb.type === 'infinitive') return true
  if (verb.type === 'finite')
    return (
      verb.tense === 'future' ||
      verb.modal !== null ||
      (planning.has(verb.lemma) &&
        (verb.passive || !reading.pack.linkFrames.moving.has(verb.lemma)) &&
        !reading.pack.linkFrames.verbs.has(verb.lemma))
    )
  if (
    verb.type === 'gerund' &&
    sentence.nouns.some(
      (n) => n.to === verb.from - 1 && reading.pack.linkFrames.plans.has(n.lemma.toLowerCase()),
    )
  )
    return true
  if (verb.type !== 'gerund') return false
  // "Launching a line to Lima is essential", but "has doubled trade".
  const told = sentence.clauses.find((c) => c.verb.from >= verb.to && c.from <= verb.from)?.verb
  if (told) return (told.tense !== 'past' && !told.perfect) || told.modal !== null
  const { willing } = reading.pack.linkFrames
  if (willing.has(reading.tokens[verb.from - 2]?.lower ?? '')) return true
  const governor = sentence.verbs.findLast((v) => v.to <= verb.from)
  if (!governor) return false
  return governor.tense === 'future' || governor.modal !== null || planning.has(governor.lemma)
}

/** "Could", "might": what may be, but is not. */
export function isUnreal(reading: Reading, { modal }: VerbGroup): boolean {
  return modal !== null && reading.pack.linkFrames.unreal.has(modal)
}

/** "Was launched in May but suspended in June": of one link, what became of it last. */
export function inTheEnd(
  reading: Reading,
  { sentence, clause, group }: LinkPlace,
): LinkSaid | undefined {
  const own = clause?.subject.some((n) => n.head === group.head) === true
  const first = clause && own ? stateOfVerb(reading, sentence, clause.verb)?.state : null
  if (!clause || (first !== 'launched' && first !== 'suspended')) return undefined
  const last = sentence.clauses.findLast(
    (c) => c.index > clause.index && c.link === 'coordinate' && c.subject[0] === clause.subject[0],
  )
  const said = last && stateOfVerb(reading, sentence, last.verb)
  const turned = said?.state === (first === 'launched' ? 'suspended' : 'launched')
  return said && turned ? { ...said, at: last.verb.from } : undefined
}
