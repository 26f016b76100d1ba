import type { Speech } from '../text/speech.ts'

/** The narrowest speech around a token. Speeches are ordered by their sentences, which are short. */
export function innermost(speeches: readonly Speech[], token: number): Speech | undefined {
  let best: Speech | undefined
  let [low, high] = [0, speeches.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((speeches[middle] as Speech).from <= token) low = middle + 1
    else high = middle
  }
  for (let i = low - 1, seen = 0; i >= 0 && seen < 12; i--, seen++) {
    const speech = speeches[i] as Speech
    if (
      speech.from <= token &&
      token < speech.to &&
      (!best || speech.to - speech.from < best.to - best.from)
    )
      best = speech
  }
  return best
}
