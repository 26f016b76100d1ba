import { useParams } from 'wouter'
import { useMoment } from '../../address/moment.ts'
import { To } from '../../address/to.tsx'
import type { ShownThread, Story } from '../../api/answers.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { Page } from '../../app/page.tsx'
import { Answered } from '../../parts/answered.tsx'
import { DecisionsAbout } from '../../parts/decisions-about.tsx'
import { KindName } from '../../parts/kind-name.tsx'
import { PairList } from '../../parts/pair-list.tsx'
import { lineOfDays, lineOfThread } from '../../parts/told-line/story-line.ts'
import { countWords } from '../../words/amount.ts'
import { labelWords } from '../../words/label.ts'
import { partyList } from '../../words/party.ts'
import { lineWords } from '../../words/story.ts'
import { besides, storySteps } from './story-steps.ts'
import { ThreadLine } from './thread-line.tsx'
import { ThreadMembers } from './thread-members.tsx'
import { ThreadStory } from './thread-story.tsx'
import { ThreadVerdict } from './thread-verdict.tsx'
import { untold, verdict } from './verdict.ts'
import './thread.css'

const MOST_PARTIES = 12

/** A thread: what became of it, and all that was said of it. */
export function ThreadPage() {
  const { key = '' } = useParams<{ key: string }>()
  const question = useAnswer<ShownThread>(`threads/${encodeURIComponent(key)}`)
  const thread = question.error === null ? question.data : undefined
  return (
    <Page
      title={thread ? labelWords(thread.label) : 'Thread'}
      lead={thread && <Lead thread={thread} />}
      aside={thread && <To address={`/review?key=${thread.thread}`}>Review it</To>}
    >
      <Answered question={question} what="for the thread">
        {(shown) => <Shown thread={shown} />}
      </Answered>
    </Page>
  )
}

function Lead({ thread: { kind, parties, records } }: { readonly thread: ShownThread }) {
  const more = parties.length - MOST_PARTIES
  const shown = more > 0 ? [...parties.slice(0, MOST_PARTIES), `${more} more`] : parties
  return (
    <>
      <KindName kind={kind} /> · {parties.length > 0 && <bdi>{partyList(shown)} · </bdi>}
      {countWords(records, 'record')}
    </>
  )
}

function Shown({ thread }: { readonly thread: ShownThread }) {
  const { entries, members, reasons } = thread
  return (
    <div className="thread">
      {entries !== null && hasStory(thread) ? (
        <Told thread={thread} entries={entries} />
      ) : (
        <Untold thread={thread} />
      )}
      {reasons.length > 0 && (
        <details className="thread-reasons">
          <summary>
            <h2>Why these are one thing</h2>
          </summary>
          <PairList reasons={reasons} members={members} />
        </details>
      )}
      <DecisionsAbout of={thread.thread} />
    </div>
  )
}

interface ToldProps {
  readonly thread: ShownThread & Story
  readonly entries: NonNullable<ShownThread['entries']>
}

/** A thread that goes through stages. */
function Told({ thread, entries }: ToldProps) {
  const { members, time } = thread
  const rest = besides(entries, members)
  return (
    <>
      <ThreadVerdict
        {...{
          members,
          findings: verdict(thread),
          stage: thread.stage?.stage,
          voices: thread.voices,
        }}
      />
      <ThreadLine
        line={lineOfThread({ ...thread, entries })}
        words={lineWords(thread)}
        stage={thread.stage?.stage}
      />
      <ThreadStory steps={storySteps(entries, members, time)} />
      {rest.length > 0 && <ThreadMembers title="Also taken for it" members={rest} />}
    </>
  )
}

/** Figures and stances: nothing becomes of them, they are told. */
function Untold({ thread: { members, parties } }: { readonly thread: ShownThread }) {
  const { asOf } = useMoment()
  const today = asOf ?? new Date().toISOString().slice(0, 10)
  const days = members.flatMap(({ document }) => document.published ?? [])
  const findings = untold(members)
  const words = findings.at(-1)?.lines[0]?.words ?? ''
  const [first] = members
  return (
    <>
      <ThreadVerdict findings={findings} members={members} />
      {new Set(days).size > 1 && <ThreadLine line={lineOfDays(days, today)} words={words} />}
      <ThreadMembers title="What was said" members={members} />
      {first?.kind === 'figure' && (
        <p>
          <To address={figuresAddress(parties, first.indicator)}>All figures like it</To>
        </p>
      )}
    </>
  )
}

function figuresAddress(parties: readonly string[], indicator: string): string {
  return `/figures?${new URLSearchParams({ party: parties.join(','), indicator })}`
}

function hasStory(thread: ShownThread): thread is ShownThread & Story {
  return thread.time !== undefined && thread.voices !== undefined && thread.stage !== undefined
}
