/** Chance that is the same for the same seed, on every machine. */
export interface Seeded {
  /** A number from 0 up to, not including, 1. */
  readonly next: () => number
  /** A whole number from `from` to `to`, both included. */
  readonly whole: (from: number, to: number) => number
  /** One of a list, which must not be empty. */
  readonly pick: <T>(list: readonly T[]) => T
  /** True in so large a part of all cases. */
  readonly chance: (part: number) => boolean
}

/** Chance from any number of whole numbers: the generator is mulberry32, the numbers are mixed into its seed. */
export function seeded(...numbers: readonly number[]): Seeded {
  let state = numbers.reduce((hash, each) => mix(hash ^ each), 0x9e3779b9)
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    return (mix(state) >>> 0) / 4294967296
  }
  const whole = (from: number, to: number) => from + Math.floor(next() * (to - from + 1))
  return {
    next,
    whole,
    chance: (part) => next() < part,
    pick: (list) => {
      const one = list[whole(0, list.length - 1)]
      if (one === undefined) throw new Error('nothing can be picked from an empty list')
      return one
    },
  }
}

function mix(value: number): number {
  let hash = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}

/** Draws places of a list by Zipf's law: the n-th as often as 1 / n ** `steepness`. */
export function zipf(length: number, steepness: number): (chance: Seeded) => number {
  const sums: number[] = []
  let sum = 0
  for (let rank = 1; rank <= length; rank++) {
    sum += 1 / rank ** steepness
    sums.push(sum)
  }
  return (chance) => {
    const wanted = chance.next() * sum
    let [low, high] = [0, length - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sums[middle] ?? 0) > wanted) high = middle
      else low = middle + 1
    }
    return low
  }
}
