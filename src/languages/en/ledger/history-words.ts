import type { HistoryWords } from '../../history-words.ts'

const WORKS = words('construction building work works')
const STARTS = words('began begun started commenced')

const DIGGING = `under construction|being built|being laid|broke ground|broken ground|breaking ground
groundbreaking|ground-breaking|ground breaking|ground was broken|foundation stone|cornerstone|first sod
started construction|began construction|begun construction|started building|began building|begun building`

const DROPS = words('abandoned abandons abandon scrapped scraps scrap dropped drops shelved')
const CANCELS = words('cancelled cancels canceled axed ditched')
const PLANS = words('plan plans project idea scheme')

const ORDINALS = words('first initial second third fourth fifth northern southern eastern western')
const PIECES = words('phase stage section stretch segment part leg tranche unit')

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
  begun: [
    ...DIGGING.split(/[|\n]/),
    ...pairs(WORKS, STARTS, [
      '',
      'has ',
      'have ',
      'has already ',
      'has been ',
      'has already been ',
    ]),
    ...pairs(WORKS, ['under way', 'underway'], ['is ', 'are ']),
  ],
  dropped: pairs([...DROPS, ...CANCELS, 'gave up', 'given up'], PLANS, [
    '',
    'the ',
    'its ',
    'their ',
    'all ',
  ]),
  ended: [...DROPS, ...CANCELS, 'called off', 'given up'],
  agreed: [
    'agreed',
    'reached an agreement',
    'reached agreement',
    'came to an agreement',
    'decided',
  ],
  signed: ['signed', 'inked', 'initialled', 'initialed'],
  failed: pairs(
    ['failed to', 'fail to', 'fails to', 'unable to', 'could not'],
    words('sign agree conclude reach finalize finalise ink initial complete build open launch'),
    [''],
  ),
  toFinish: pairs(
    ['will', 'would', 'should', 'to', 'will now', 'would only'],
    ['be completed', 'be finished', 'be complete', 'be ready'],
    [''],
  ),
  starts: words(
    'begin begins began begun beginning start starts starting started commence commences commencement launch',
  ),
  works: words(
    'construction building build work works drilling drill laying lay paving pave digging dig dredging reconstruction rebuilding rebuild rehabilitation repairs upgrading',
  ),
  modals: words('will would shall should could may to only now'),
  parts: [...pairs(ORDINALS, PIECES, ['']), ...words('partially partly trial pilot')],
  denials: ['not', 'never', 'be', 'denied having'],
}
