import { PROMISE_COLUMNS } from '../promises/promise-columns.ts'
import { storyJson } from '../promises/story-json.ts'
import { dueLines, stageLines, stagesWords, toldWords } from '../promises/story-words.ts'
import { countOf } from '../reading/count-words.ts'
import { plain } from '../reading/marked-text.ts'
import { partyName } from '../reading/names.ts'
import { brief } from '../reading/printable.ts'
import type { AnswerView } from '../tables/answer-view.ts'
import { saidLine } from '../tables/quote-lines.ts'
import { reviewsWords } from '../tables/review-words.ts'
import { shortKey } from '../tables/short-key.ts'
import { type Column, type Row, table } from '../tables/table.ts'
import { LINK_MODES, LINK_STAGES } from './link-stages.ts'
import type { Route } from './route.ts'

const COLUMNS: readonly Column[] = [
  { title: 'KEY', most: 9 },
  { title: 'MODE', most: 10 },
  { title: 'ROUTE' },
  { title: 'STATUS', most: 17 },
]
const LONGEST = 120

/** Routes by mode, and within a mode those that run first. */
export const linkView: AnswerView<Route> = {
  table: (items, style) => table(COLUMNS, items.toSorted(byModeAndStage).map(row), style),
  counted: (items) => stagesWords(countOf(items.length, 'route', 'routes'), items, LINK_STAGES),
  json: linkJson,
  csv: [
    ['mode', ({ link }) => link?.mode ?? null],
    ['from', ({ link }) => link?.from ?? null],
    ['to', ({ link }) => link?.to ?? null],
    ['via', ({ link }) => link?.via.join('; ') ?? null],
    ['operator', ({ link }) => link?.operator ?? null],
    ['frequency', ({ link }) => link?.frequency ?? null],
    ...PROMISE_COLUMNS,
  ],
}

/** A route as JSON: a story with what its link tells. */
export function linkJson(route: Route) {
  const { mode, from, to, via, operator, frequency } = route.link ?? NO_LINK
  return { ...storyJson(route), mode, from, to, via, operator, frequency }
}

const NO_LINK = { mode: null, from: null, to: null, via: [], operator: null, frequency: null }

function row(route: Route): Row {
  const { thread, story, link, knownBy } = route
  return {
    cells: [
      [shortKey(thread.key)],
      [link?.mode ?? ''],
      [endsWords(route), ...detailsOf(route)],
      [
        ...stageLines(story.stage),
        ...dueLines(story).map((words, i) => (i === 0 ? `due ${words}` : words)),
      ],
    ],
    below: [
      ...(knownBy ? [saidLine(knownBy)] : []),
      plain(`${toldWords(story.time, story.voices)} · ${reviewsWords(thread.records)}`),
    ],
  }
}

/** "Gorgan – Aktau"; where only one end is known, "from Gorgan"; else the thread's words. */
function endsWords({ link, thread }: Route): string {
  const from = link?.from ?? null
  const to = link?.to ?? null
  if (from === null && to === null) return brief(thread.label, LONGEST)
  if (from === null) return `to ${partyName(to ?? '')}`
  return to === null ? `from ${partyName(from)}` : `${partyName(from)} – ${partyName(to)}`
}

function detailsOf({ link }: Route): string[] {
  if (!link) return []
  const { via, operator, frequency } = link
  const stops = via.length > 0 ? `via ${via.map(partyName).join(', ')}` : null
  const service = [operator, frequency].filter(Boolean).join(', ')
  return [stops, service === '' ? null : service].filter((words) => words !== null)
}

function byModeAndStage(a: Route, b: Route): number {
  return (
    rank(LINK_MODES, a.link?.mode) - rank(LINK_MODES, b.link?.mode) ||
    rank(LINK_STAGES, a.story.stage?.stage) - rank(LINK_STAGES, b.story.stage?.stage)
  )
}

/** What is not told comes last. */
function rank(order: readonly string[], word: string | undefined): number {
  const at = order.indexOf(word ?? '')
  return at < 0 ? order.length : at
}
