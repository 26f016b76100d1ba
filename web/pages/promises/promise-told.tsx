import type { Story } from '../../api/answers.ts'
import { restatedWords, silentWords, voicesWords } from '../../words/story.ts'

/** How often a promise was told, by how many, whether nobody speaks of it any more, and what of that nobody reviewed. */
export function PromiseTold({ story }: { readonly story: Story }) {
  const { time, voices, stage, review, records } = story
  const silent = silentWords(time)
  const parts = [
    restatedWords(time),
    voicesWords(voices),
    silent && `${silent} (inferred)`,
    stage?.inferred && 'stage inferred',
    stage?.decision && 'stage decided by a person',
    review.unreviewed === records && 'not reviewed',
  ]
  return <p className="promise-told">{parts.filter(Boolean).join(' · ')}</p>
}
