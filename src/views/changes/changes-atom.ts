import { firstQuote } from '../../records/first-quote.ts'
import { stageName } from '../promises/story-words.ts'
import { escaped } from '../reading/escaped.ts'
import { partyList } from '../reading/names.ts'
import { brief } from '../reading/printable.ts'
import { recordCounts } from '../reading/summary.ts'
import { decisionWords } from '../show/decision-words.ts'
import { voiceWords } from '../tables/quote-lines.ts'
import type { Change } from './changes.ts'

/** A part of a feed: what it is on, its own address, and that of the part behind it. */
export interface AtomPart {
  readonly parties: readonly string[]
  readonly self: string
  readonly next: string | null
  /** Where the API stands, for links to documents: "http://localhost:8095". */
  readonly base: string
}

interface Entry {
  readonly id: string
  readonly title: string
  readonly updated: string
  readonly words: string
  readonly sort: string
  readonly link: string
}

const LONGEST_TITLE = 200
/** A feed in which nothing has happened says so as of the beginning of time. */
const NEVER = '1970-01-01T00:00:00Z'
/** Ids are tag URIs (RFC 4151); the name belongs to nobody (RFC 2606), and the keys are those of contents. */
const TAG = 'tag:rapporteur.invalid,2026'

/**
 * Changes as an Atom feed (RFC 4287), with the part behind it as `next` (RFC 5005). Words of documents are text, and ids stay
 * the same.
 */
export function changesAtom(changes: readonly Change[], part: AtomPart): string {
  const { parties, self, next } = part
  const about = parties.length === 0 ? 'all documents' : partyList(parties)
  const entries = changes.flatMap((change) => entriesOf(change, part))
  const links = [
    `<link rel="self" type="application/atom+xml" href="${escaped(self)}"/>`,
    ...(next === null
      ? []
      : [`<link rel="next" type="application/atom+xml" href="${escaped(next)}"/>`]),
  ]
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
<id>${tag('changes', parties.length === 0 ? 'all' : parties.join(','))}</id>
<title>${escaped(`What came and changed: ${about}`)}</title>
<updated>${entries[0]?.updated ?? NEVER}</updated>
<author><name>Rapporteur</name></author>
${links.join('\n')}
${entries.map(entryXml).join('')}</feed>
`
}

function entriesOf(change: Change, { base }: AtomPart): Entry[] {
  return change.sort === 'decision' ? [decisionEntry(change, base)] : documentEntries(change, base)
}

function documentEntries(
  { document, records, turns, at }: Extract<Change, { sort: 'document' }>,
  base: string,
): Entry[] {
  const counts: Record<string, number> = {}
  for (const { record } of records) counts[record.kind] = (counts[record.kind] ?? 0) + 1
  const link = `${base}/api/documents/${document.key}`
  const title = brief(document.title ?? document.id, LONGEST_TITLE)
  const words = `${voiceWords(document, null)}: ${recordCounts(counts)}`
  const own = { ...{ id: tag('document', document.key), title, updated: at }, words, link }
  const stages = turns.map(({ thread, of, act, date, inferred }) => ({
    id: tag('stage', `${of.key},${act}`),
    title: `${stageName(act)}: ${brief(thread.label, LONGEST_TITLE)}`,
    updated: at,
    words: `“${firstQuote(of.record)}” (${[voiceWords(of.document, of.record.speaker), date, inferred && 'inferred'].filter(Boolean).join(', ')})`,
    sort: 'stage',
    link: `${base}/api/threads/${thread.key}`,
  }))
  return [{ ...own, sort: 'document' }, ...stages]
}

function decisionEntry(
  { decision, record, at }: Extract<Change, { sort: 'decision' }>,
  base: string,
): Entry {
  return {
    id: tag('decision', `${decision.id},${at}`),
    title: brief(`Decision ${decisionWords(decision)}`, LONGEST_TITLE),
    updated: at,
    words: decision.quote === null ? decision.why : `“${decision.quote}” (${decision.why})`,
    sort: 'decision',
    link: record ? `${base}/api/records/${record.key}` : `${base}/api/log`,
  }
}

function entryXml({ id, title, updated, words, sort, link }: Entry): string {
  return `<entry>
<id>${id}</id>
<title>${escaped(title)}</title>
<updated>${updated}</updated>
<category term="${sort}"/>
<link rel="alternate" type="application/json" href="${escaped(link)}"/>
<content type="text">${escaped(words)}</content>
</entry>
`
}

function tag(sort: string, name: string): string {
  return `${TAG}:${sort}/${encodeURIComponent(name.toWellFormed()).replace(/'/g, '%27')}`
}
