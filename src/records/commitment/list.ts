import type { CommitmentFrame, CommitmentStrength } from '../../languages/commitment-frames.ts'
import type { ParsedSentence } from '../../text/analysis.ts'
import { ownSide, sidesAt, subjectAt } from '../acting-parties.ts'
import { documentParties, isDocument } from '../document-parties.ts'
import { type CompiledFrame, frameIndex } from '../frame.ts'
import { actionNounAt, clauseAt, isGerund } from '../phrase.ts'
import { phraseEnd } from '../phrase-end.ts'
import type { Range } from '../range.ts'
import type { Reading } from '../reading.ts'
import { isAmong } from '../words-in.ts'
import type { CommitmentCandidate } from './candidate.ts'

const NONE: readonly CommitmentCandidate[] = []

/** How many tokens may stand between the word that promises and the colon: "agreed on the following:". */
const TAIL = 5

/** Who is to do what a list tells, how firmly, and what says so. */
interface Lead {
  readonly sentence: ParsedSentence
  readonly by: readonly string[]
  readonly strength: CommitmentStrength
  readonly name: string
}

/** What an item of a list promises, where the sentence before the list says so: "they agreed to:". */
export function listedCommitments(
  reading: Reading,
  sentence: ParsedSentence,
): readonly CommitmentCandidate[] {
  const { sentences } = reading
  if (sentence.block.role !== 'item' || sentences[sentence.index - 1]?.block === sentence.block)
    return NONE
  const lead = leadOf(reading, sentence)
  const act = lead && actOf(reading, sentence, wantsVerb(reading, lead.sentence))
  if (!act || lead.by.length === 0) return NONE
  return [
    {
      frame: `commitment: ${lead.name}: <item>`,
      sentence,
      trigger: act.from,
      act,
      by: lead.by,
      strength: lead.strength,
      status: 'open',
      leads: true,
      soft: false,
      lead: lead.sentence,
    },
  ]
}

/** "Agreed to:", "will:": each item begins with a verb. */
function wantsVerb(reading: Reading, sentence: ParsedSentence): boolean {
  const { words, pack } = reading
  const to = leadEnd(reading, sentence)
  const last = words[to - 1]
  return (
    last?.tag === 'PART' ||
    sentence.verbs.at(-1)?.to === to ||
    pack.commitmentFrames.goals.has(last?.lemma ?? '')
  )
}

/** Where the words of a lead end: before its colon, if it has one. */
function leadEnd({ tokens }: Reading, { to }: ParsedSentence): number {
  return tokens[to - 1]?.lower === ':' ? to - 1 : to
}

/** "They agreed to:", and without a colon what cannot end there: "they agreed to". */
function isLead({ tokens, pack }: Reading, { to }: ParsedSentence): boolean {
  const last = tokens[to - 1]?.lower ?? ''
  return last === ':' || pack.commitmentFrames.goals.has(last)
}

/** "To open a port", "open a port", "opening a port", "the opening of a port". */
function actOf(reading: Reading, sentence: ParsedSentence, led: boolean): Range | undefined {
  const { words } = reading
  let from = sentence.from
  // "Jointly develop the road".
  while (words[from]?.tag === 'PART' || words[from]?.tag === 'ADV') from++
  const word = words[from]
  // "Agreed to: exchange data": what looks like a noun is the verb.
  const verb = (word?.tag === 'VERB' && word.form === 'base') || (led && word?.tag === 'NOUN')
  if (!verb && !isGerund(reading, from) && !actionNounAt(reading, sentence, from)) return undefined
  return { from, to: phraseEnd(reading, sentence, from + 1) }
}

/** The promise of the last sentence before the items, if it ends in a colon or is left open. */
function leadOf(reading: Reading, item: ParsedSentence): Lead | undefined {
  let at = item.index - 1
  while (reading.sentences[at]?.block.role === 'item') at--
  const sentence = reading.sentences[at]
  if (!sentence || !isLead(reading, sentence)) return undefined
  return modalLead(reading, sentence) ?? framedLead(reading, sentence)
}

/** "Chile will:", "the Parties shall:". */
function modalLead(reading: Reading, sentence: ParsedSentence): Lead | undefined {
  const verb = sentence.verbs.at(-1)
  const modal = reading.pack.commitmentFrames.modals.get(verb?.modal ?? '')
  if (!verb || !modal || modal.own || verb.negated || verb.to !== leadEnd(reading, sentence))
    return undefined
  const { parties } = subjectAt(reading, sentence, verb.from)
  const by = parties.length > 0 ? parties : (ownSide(reading, verb.from) ?? [])
  return { sentence, by, strength: modal.strength, name: `<subject> ${verb.modal}` }
}

/** "The two sides agreed on the following:". */
function framedLead(reading: Reading, sentence: ParsedSentence): Lead | undefined {
  const { frames, followings } = reading.pack.commitmentFrames
  const { table } = frameIndex(frames)
  const end = leadEnd(reading, sentence)
  const floor = Math.max(sentence.from, end - TAIL)
  for (let at = end - 1; at >= floor; at--) {
    const [token, word] = [reading.tokens[at], reading.words[at]]
    const found = token && word && table.at(token, word.lemma)?.findLast((each) => isBare(each))
    if (found) return made(reading, sentence, at, found.frame)
    const open = word?.tag === 'ADP' || word?.tag === 'PART' || word?.tag === 'DET'
    if (!open && !isAmong(reading, at, followings)) return undefined
  }
  return undefined
}

/** A frame that nothing but an action is missing from: `agree <do>`, `agree on|upon <doing>`. */
function isBare({ frame, parts }: CompiledFrame<CommitmentFrame>): boolean {
  const last = parts.at(-1)
  const act = last !== undefined && 'slot' in last && (last.slot === 'do' || last.slot === 'doing')
  return act && !frame.void && !frame.weak && parts.slice(0, -1).every((part) => 'words' in part)
}

function made(
  reading: Reading,
  sentence: ParsedSentence,
  at: number,
  frame: CommitmentFrame,
): Lead | undefined {
  const clause = clauseAt(sentence, at)
  if (clause?.verb.negated) return undefined
  const subject = subjectAt(reading, sentence, at)
  if (frame.provision && !isDocument(reading, subject.range)) return undefined
  const { strength, pattern: name } = frame
  if (frame.provision)
    return { sentence, by: documentParties(reading, sentence, clause), strength, name }
  const by = subject.parties.length > 0 ? subject.parties : sidesAt(reading, at)
  return { sentence, by, strength, name }
}
