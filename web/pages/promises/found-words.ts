import { countWords } from '../../words/amount.ts'
import type { FoundPromises } from './use-promises.ts'

/** How many promises are shown, and out of what: honest about what was not looked at yet. */
export function foundWords({ stories, looked }: FoundPromises, hasMore: boolean): string {
  const count = countWords(stories.length, 'promise')
  if (!hasMore) return `${count}, the one last spoken of first.`
  if (looked === null) return `The ${count} last spoken of; more follow.`
  const among = `the ${countWords(looked, 'promise')} last spoken of`
  return stories.length === 0
    ? `None among ${among}; older ones have not been looked through yet.`
    : `${count} among ${among}; older ones have not been looked through yet.`
}
