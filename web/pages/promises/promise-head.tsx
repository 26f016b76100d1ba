import { threadAddress } from '../../address/addresses.ts'
import { To } from '../../address/to.tsx'
import type { Story } from '../../api/answers.ts'
import { KindName } from '../../parts/kind-name.tsx'
import { labelWords } from '../../words/label.ts'
import { partyList } from '../../words/party.ts'

const LONGEST_LABEL = 160
const MOST_PARTIES = 5

interface PromiseHeadProps {
  readonly story: Story
  /** Rows of a table have no headings. */
  readonly as?: 'h3' | 'p'
}

/** What was promised, in the words of its documents, and by whom; leads to its thread. */
export function PromiseHead({ story, as: Label = 'h3' }: PromiseHeadProps) {
  const { thread, label, parties, kind } = story
  return (
    <>
      <Label className="promise-label" dir="auto">
        <To address={threadAddress(thread)}>{labelWords(label, LONGEST_LABEL)}</To>
      </Label>
      <p className="promise-parties">
        <bdi>{fewParties(parties)}</bdi>
        {kind === 'target' && (
          <>
            {' · '}
            <KindName kind="target" />
          </>
        )}
      </p>
    </>
  )
}

function fewParties(parties: readonly string[]): string {
  if (parties.length <= MOST_PARTIES) return partyList(parties)
  const [shown, more] = [parties.slice(0, MOST_PARTIES - 1), parties.length - MOST_PARTIES + 1]
  return `${partyList([...shown, `${more} more`])}`
}
