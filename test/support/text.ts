import { documentBlocks } from '../../src/documents/blocks.ts'
import { en } from '../../src/languages/en/pack.ts'
import { type Analysis, analyse, type ParsedSentence } from '../../src/text/analysis.ts'
import type { VerbGroup } from '../../src/text/group.ts'
import type { TokenRange } from '../../src/text/tagged.ts'
import { unbracketed } from './bracketed.ts'

/** A text in English, analysed. */
export function analysed(text: string): Analysis {
  return analyse(documentBlocks({ id: 'test', language: 'en', text }), en)
}

/** The words of a range as written, joined by spaces. */
function wordsOf({ tokens }: Analysis, { from, to }: TokenRange): string {
  return tokens
    .slice(from, to)
    .map((t) => t.text)
    .join(' ')
}

/** The sentences of a text as written. */
export function sentencesOf(text: string): string[] {
  return analysed(text).sentences.map((s) => text.slice(s.start, s.end))
}

/** The tags of the words between square brackets: `tagged('They [plan] it')` is `VERB.base`. */
export function tagsOf(marked: string): string {
  const { text, start, end } = unbracketed(marked)
  const { tokens, words } = analysed(text)
  const inside = tokens.filter((t) => t.start >= start && t.end <= end)
  return inside
    .map(({ index }) => {
      const word = words[index]
      return word?.form ? `${word.tag}.${word.form}` : (word?.tag ?? '')
    })
    .join(' ')
}

/** The noun groups of a text: a preposition that governs one stands before it with a colon. */
export function nounsOf(text: string): string[] {
  const found = analysed(text)
  return found.sentences.flatMap((s) =>
    s.nouns.map((n) => {
      const governor = n.governor < 0 ? '' : `${found.tokens[n.governor]?.lower}: `
      return `${governor}${wordsOf(found, n)}`
    }),
  )
}

/** What a verb group says, as a line: `sign past passive`. */
function verbLine(verb: VerbGroup): string {
  const { lemma, tense, modal, type } = verb
  const marks = [
    type === 'finite' ? tense : type,
    modal,
    verb.passive ? 'passive' : '',
    verb.progressive ? 'progressive' : '',
    verb.perfect ? 'perfect' : '',
    verb.negated ? 'negated' : '',
  ]
  return [lemma, ...marks].filter(Boolean).join(' ')
}

/** The verb groups of a text, a line each. */
export function verbsOf(text: string): string[] {
  return analysed(text).sentences.flatMap((s) => s.verbs.map(verbLine))
}

/** The clauses of a text, a line each: link, joiner, subject, verb. */
export function clausesOf(text: string): string[] {
  const found = analysed(text)
  return found.sentences.flatMap((s) => clauseLines(found, s))
}

function clauseLines(found: Analysis, { clauses }: ParsedSentence): string[] {
  return clauses.map(({ link, joiner, subject, verb }) => {
    const who = subject.map((n) => wordsOf(found, n)).join(' + ') || '-'
    return `${link}${joiner ? ` (${joiner})` : ''}: ${who} | ${wordsOf(found, verb)}`
  })
}

/** The speeches of a text, a line each: who, and what is said; direct speech in quotation marks. */
export function speechesOf(text: string): string[] {
  const found = analysed(text)
  return found.speeches.map(({ speaker, from, to, direct }) => {
    const said = text.slice(found.tokens[from]?.start, found.tokens[to - 1]?.end)
    return `${speaker ? wordsOf(found, speaker) : '-'}: ${direct ? `“${said}”` : said}`
  })
}
