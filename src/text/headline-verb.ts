import type { Frame } from './clause-frames.ts'
import { type SubjectText, subjectIn } from './clause-subject.ts'
import type { NounGroup, VerbGroup } from './group.ts'
import { hasObject } from './reduced.ts'
import type { TokenRange } from './tagged.ts'

/** A verb that is finite in a sentence without another, with its subject. */
export interface Promoted {
  readonly index: number
  readonly verb: VerbGroup
  readonly subject: readonly NounGroup[]
}

/**
 * The verb of a headline or another sentence without a finite one: "Deal signed in Lima" (passive,
 * past), "Peru to host talks" (future, modal `be-to`), "Ministers signing a treaty" (present). It
 * follows its subject.
 */
export function promoted(text: SubjectText, sentence: TokenRange): Promoted | undefined {
  const verb = text.verbs[0]
  if (!verb) return undefined
  const made = finiteOf(text, verb)
  const subject = subjectIn(text, { from: sentence.from, to: verb.from })
  return made && subject.length > 0 ? { index: 0, verb: made, subject } : undefined
}

function finiteOf(text: SubjectText, verb: VerbGroup): VerbGroup | undefined {
  if (verb.type === 'gerund') return present(text, verb)
  return verb.type === 'infinitive' ? toBe(text, verb) : pastOf(text, verb)
}

/** "The ministers signing the treaty": what a picture shows. */
function present(text: SubjectText, verb: VerbGroup): VerbGroup | undefined {
  const before = text.tagged.words[verb.from - 1]
  if (before?.tag !== 'NOUN' && before?.tag !== 'PROPN' && before?.lemma !== ')') return undefined
  if (!hasObject(text, verb)) return undefined
  return { ...verb, type: 'finite', tense: 'present', progressive: true }
}

function toBe({ tagged }: SubjectText, verb: VerbGroup): VerbGroup | undefined {
  const before = tagged.words[verb.from - 1]
  const follows = before?.tag === 'NOUN' || before?.tag === 'PROPN' || before?.tag === 'ADV'
  if (!follows || tagged.words[verb.from]?.tag !== 'PART') return undefined
  return { ...verb, type: 'finite', tense: 'future', modal: 'be-to' }
}

function pastOf(text: SubjectText, verb: VerbGroup): VerbGroup | undefined {
  if (verb.type !== 'participle') return undefined
  return { ...verb, type: 'finite', tense: 'past', passive: verb.passive && !hasObject(text, verb) }
}

/** "The minister touched on trade while she …": the verb of the main clause before the first other. */
export function promotedBefore(text: SubjectText, main: Frame): Promoted | undefined {
  const verb = text.verbs[0]
  if (verb?.type !== 'participle' || verb.from >= main.subjectTo) return undefined
  if (text.tagged.words[verb.head]?.form !== 'past') return undefined
  const subject = subjectIn(text, { from: main.from, to: verb.from })
  if (subject.length === 0 || subject[0]?.time) return undefined
  const finite = { ...verb, type: 'finite', tense: 'past', passive: false, form: 'past' } as const
  return { index: 0, verb: finite, subject }
}

/** "King to visit Jakarta, sign deals": the base forms that share the "to" of a headline. */
export function promotedBehind({ verbs, tagged }: SubjectText, first: Promoted): Promoted[] {
  const found: Promoted[] = []
  if (first.verb.modal !== 'be-to') return found
  for (let index = first.index + 1; index < verbs.length; index++) {
    const verb = verbs[index] as VerbGroup
    if (verb.type !== 'infinitive' || tagged.words[verb.from]?.tag === 'PART') break
    const { tense, modal } = first.verb
    found.push({ index, verb: { ...verb, type: 'finite', tense, modal }, subject: first.subject })
  }
  return found
}
