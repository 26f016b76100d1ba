import type { HistoryWords } from '../history-words.ts'

const BEGUN = `under construction|being built|being laid|construction began|construction has begun
construction started|construction has started|construction work began|construction work has begun
building began|building has begun|started construction|began construction|has begun construction
broke ground|broken ground|breaking ground|groundbreaking|ground-breaking|ground was broken
foundation stone|cornerstone|first sod`

const DROPS = words('abandoned abandons abandon scrapped scraps scrap dropped drops shelved')
const CANCELS = words('cancelled cancels canceled axed ditched')
const PLANS = words('plan plans project idea scheme')

const ORDINALS = words('first initial second third fourth fifth northern southern eastern western')
const PIECES = words('phase stage section stretch segment part leg tranche')

function words(list: string): string[] {
  return list.split(' ')
}

/** Every first word with every last one, as they are or with a determiner between. */
function pairs(firsts: readonly string[], lasts: readonly string[], between: readonly string[]) {
  return firsts.flatMap((first) =>
    lasts.flatMap((last) => between.map((word) => `${first} ${word}${last}`)),
  )
}

/** What English says of how things went. */
export const historyWords: HistoryWords = {
  begun: BEGUN.split(/[|\n]/),
  dropped: pairs([...DROPS, ...CANCELS, 'gave up', 'given up'], PLANS, [
    '',
    'the ',
    'its ',
    'their ',
    'all ',
  ]),
  ended: [...DROPS, ...CANCELS, 'called off', 'given up'],
  parts: [...pairs(ORDINALS, PIECES, ['']), 'partially', 'partly'],
  denials: ['not', 'never', 'yet to be', 'denied having'],
}
