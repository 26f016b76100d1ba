import { threadStory } from '../../ledger/history/stories.ts'
import type { StageDecision } from '../../ledger/history/story.ts'
import type { LedgerRecord, LedgerThread } from '../../ledger/ledger-record.ts'
import type { ToldThread } from '../promises/told-thread.ts'
import { countOf } from '../reading/count-words.ts'
import { partyList } from '../reading/names.ts'
import { fromToWords, timeWords } from '../reading/time-words.ts'
import type { Brief } from './brief.ts'
import { figuresSections } from './figures-section.ts'
import { happenedSection } from './happened-section.ts'
import { Notes } from './notes.ts'
import { dueSection, promisesSection } from './promises-section.ts'

/** All that a brief is made of, as the ledger knew it at one moment. */
export interface BriefMatter {
  /** Codes or names. */
  readonly parties: readonly string[]
  /** ISO date, or null for all that was ever told. */
  readonly since: string | null
  /** ISO date. */
  readonly asOf: string
  readonly threads: readonly LedgerThread[]
  readonly figures: readonly LedgerRecord[]
  /** Events, documents and links. */
  readonly happened: readonly LedgerRecord[]
  readonly stageDecisions: (records: readonly LedgerRecord[]) => readonly StageDecision[]
}

/**
 * A brief on some parties: what happened, what was measured and where figures disagree, what became
 * of promises, what is due next; every statement with the notes that bear it out. A pure function.
 */
export function makeBrief(matter: BriefMatter): Brief {
  const { parties, since, asOf, figures, happened, threads } = matter
  const notes = new Notes()
  const told = threads.flatMap((thread): ToldThread[] => {
    const options = { stageDecisions: matter.stageDecisions(thread.records) }
    const story = threadStory(thread, asOf, options)
    return story === null ? [] : [{ thread, story }]
  })
  const promises = told.filter(({ thread }) => ['promise', 'target'].includes(thread.kind))
  const recent = promises.filter(({ story }) => since === null || lastSaid(story) >= since)
  const sections = [
    happenedSection(happened, { since, asOf }, notes),
    ...figuresSections(figures, notes),
    promisesSection(recent, notes),
    dueSection(told, { asOf }, notes),
  ]
  return {
    title: `${partyList(parties)}: what was said and what became of it`,
    basis: basisOf(matter),
    sections,
    notes: notes.all,
  }
}

function lastSaid(story: ToldThread['story']): string {
  return story.entries.at(-1)?.said ?? ''
}

function basisOf({ since, asOf, threads, figures, happened }: BriefMatter): string {
  const all = [...threads.flatMap(({ records }) => records), ...figures, ...happened]
  const records = [...new Map(all.map((each) => [each.key, each])).values()]
  const documents = new Map(records.map(({ document }) => [document.key, document.published]))
  const dates = [...documents.values()].filter((date) => date !== null).sort()
  const [first] = dates
  const last = dates.at(-1)
  const span = first && last ? ` of ${fromToWords(first, last)}` : ''
  const reviewed = records.filter(({ review }) => review !== 'unreviewed').length
  const looked =
    reviewed === 0 ? 'nobody has reviewed them yet' : `${reviewed} of them reviewed by a person`
  const from = since === null ? '' : ` What happened is told from ${timeWords(since)} on.`
  const many = countOf(documents.size, 'document', 'documents')
  const statements = countOf(records.length, 'statement', 'statements')
  return `As of ${timeWords(asOf)}, from ${many}${span}; ${statements}, ${looked}.${from}`
}
