import { packOf } from '../../languages/index.ts'
import type { Origin } from './reprints.ts'
import { OCCASION_DAYS, type Statement } from './statement.ts'
import type { Reprint, Voice, Voices } from './story.ts'

/** Whose voice a statement is. */
export interface Speaking {
  /** The same for the same voice. */
  readonly id: string
  readonly name: string | null
  readonly as: Voice['as']
}

/**
 * Who makes each statement: the speaker whom its document names, else who published it. "Idrissou"
 * is "Amina Idrissou" where the thread knows one such name only; a pronoun names nobody.
 */
export function speakings(all: readonly Statement[]): Speaking[] {
  const longer = longerNames(all)
  return all.map((statement) => {
    const speaker = speakerOf(statement)
    if (speaker !== null) {
      const name = longer.get(fold(speaker)) ?? speaker
      return { id: `speaker ${fold(name)}`, name, as: 'speaker' }
    }
    return publisherOf(statement)
  })
}

function speakerOf({ of }: Statement): string | null {
  const { speaker } = of.record
  if (speaker === null) return null
  const pack = packOf(of.document.language ?? '')
  return pack?.commitmentFrames.pronouns.has(speaker.toLowerCase()) ? null : speaker
}

/** Without a source or an address, each document is a voice of its own. */
function publisherOf({ of }: Statement): Speaking {
  const { source, url, key } = of.document
  if (source !== null && source !== '')
    return { id: `source ${fold(source)}`, name: source, as: 'source' }
  const host = url !== null && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : ''
  if (host !== '') return { id: `source ${host}`, name: host, as: 'host' }
  return { id: `document ${key}`, name: null, as: 'unknown' }
}

/** Names of one word that are the last word of exactly one longer name. */
function longerNames(all: readonly Statement[]): Map<string, string> {
  const names = new Map<string, string>()
  for (const statement of all) {
    const speaker = speakerOf(statement)
    if (speaker !== null && !names.has(fold(speaker))) names.set(fold(speaker), speaker)
  }
  const longer = new Map<string, string | null>()
  for (const [folded, name] of names) {
    const words = folded.split(' ')
    const last = words.at(-1) ?? ''
    if (words.length > 1) longer.set(last, longer.has(last) ? null : name)
  }
  return new Map([...longer].flatMap(([last, name]) => (name === null ? [] : [[last, name]])))
}

function fold(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
}

/** The voices of a thread; `of` and `from` tell for each statement who makes it and whose words it has. */
export function voices(
  all: readonly Statement[],
  of: readonly Speaking[],
  from: readonly Origin[],
): Voices {
  const reprinted = reprints(all, from)
  const copies = copiesOf(all, from)
  const speaking = new Set<string>()
  for (const [i, { as }] of of.entries())
    if (as === 'speaker') speaking.add(all[i]?.of.document.key ?? '')
  const independent = new Set<string>()
  for (const [i, { id, as }] of of.entries()) {
    const document = all[i]?.of.document.key ?? ''
    // A report of what somebody says is that person's voice, not one more.
    const reports = as !== 'speaker' && speaking.has(document)
    if (!copies.has(document) && !reports) independent.add(id)
  }
  return { named: named(all, of), independent: independent.size, reprints: reprinted }
}

function named(all: readonly Statement[], of: readonly Speaking[]): Voice[] {
  const found = new Map<string, Voice>()
  for (const [i, { id, name, as }] of of.entries()) {
    const said = all[i]?.said ?? ''
    const voice = found.get(id)
    if (voice) found.set(id, { ...voice, statements: voice.statements + 1, last: said })
    else found.set(id, { name, as, statements: 1, first: said, last: said })
  }
  return [...found.values()]
}

/** Which document has its words from which, each pair once. */
function reprints(all: readonly Statement[], from: readonly Origin[]): Reprint[] {
  const pairs = new Map<string, Reprint>()
  for (const [i, { first, reprint }] of from.entries()) {
    const document = all[i]?.of.document.key ?? ''
    const of = all[first]?.of.document.key ?? ''
    if (reprint) pairs.set(`${document} ${of}`, { document, of })
  }
  for (const [document, of] of sameTexts(all)) pairs.set(`${document} ${of}`, { document, of })
  return [...pairs.values()]
}

/** Documents that say nothing of their own: every statement, or a recent one, is another's words. */
function copiesOf(all: readonly Statement[], from: readonly Origin[]): Set<string> {
  const own = new Set<string>()
  const copies = new Set<string>()
  for (const [i, { first, reprint }] of from.entries()) {
    const [statement, original] = [all[i], all[first]]
    if (!statement || !original) continue
    const { key } = statement.of.document
    if (!reprint) own.add(key)
    else if (statement.day - original.day <= OCCASION_DAYS) copies.add(key)
  }
  for (const { of } of all) if (!own.has(of.document.key)) copies.add(of.document.key)
  for (const copy of sameTexts(all).keys()) copies.add(copy)
  return copies
}

/** Documents whose whole text is that of another one that spoke before, with that other one. */
function sameTexts(all: readonly Statement[]): Map<string, string> {
  const first = new Map<string, string>()
  const copies = new Map<string, string>()
  for (const { of } of all) {
    const { key, origin } = of.document
    const known = first.get(origin ?? key)
    if (known === undefined) first.set(origin ?? key, key)
    else if (known !== key) copies.set(key, known)
  }
  return copies
}
