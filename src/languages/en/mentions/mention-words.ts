import type { WordList } from '../../pack.ts'
import { closedClasses } from '../text/word-classes.ts'
import { lines, split } from '../written-lists.ts'
import {
  blocs,
  groupNouns,
  groupOwners,
  groups,
  regionAdjectives,
  regions,
  treatyWords,
} from './blocs.ts'
import { epithets } from './epithets.ts'
import {
  collectives,
  officeModifiers,
  offices,
  officesOfOneState,
  titles,
  topics,
} from './offices.ts'
import {
  bodiesOfOneState,
  capitalBodies,
  firmNouns,
  firms,
  governmentBodies,
  jointBodies,
  knownFirms,
  legalForms,
  namedBodies,
  newsAgencies,
} from './organisations.ts'
import { givenNames, nameParticles, noNames } from './person-words.ts'
import { placeNouns, placePrepositions, places } from './places.ts'
import { dealings, meetings, possessives, pronouns, sayings } from './pronouns.ts'
import { states } from './states.ts'

type Entries = [string, unknown][]

const values = (text: string, value: unknown, mark: string | RegExp = ','): Entries =>
  split(text, mark).map((word) => [word, value])

/** The plural of a demonym that takes an s. */
const plurals = (adjectives: string): string =>
  split(adjectives, ',')
    .filter((word) => /[nikbrtc]$/.test(word))
    .map((word) => `${word}s`)
    .join(',')

function stateWords(): WordList[] {
  const words = {
    names: [] as Entries,
    adjectives: [] as Entries,
    people: [] as Entries,
    capitals: [] as Entries,
  }
  for (const [code, rest] of lines(states)) {
    const [names = '', adjectives = '', people = '', capitals = ''] = rest.split('|')
    words.names.push(...values(names, code))
    words.adjectives.push(...values(adjectives, code))
    words.people.push(...values(`${people},${plurals(adjectives)}`, code))
    words.capitals.push(...values(capitals, code))
  }
  words.capitals.push(['Brussels', 'EU'], ['Brussels', 'BE'])
  return [
    { class: 'state', words: words.names, cased: true },
    { class: 'state-adjective', words: words.adjectives, cased: true },
    { class: 'state-people', words: words.people, cased: true },
    { class: 'capital', words: words.capitals, cased: true },
  ]
}

/** The names of closed groups, and their members by every noun. */
function* groupWords(): Generator<[string, unknown]> {
  for (const [codes, names] of lines(groups)) yield* values(names, codes.split(' '), ';')
  const nouns = split(groupNouns, ',')
  for (const [codes, owners] of lines(groupOwners)) {
    const members = codes.split(' ')
    const [before = '', behind = ''] = owners.split('|')
    for (const noun of nouns) {
      for (const owner of split(before, ';')) yield [`${owner} ${noun}`, members]
      for (const owner of split(behind, ';')) yield [`${noun} of ${owner}`, members]
    }
  }
}

/** The names of the regions that a closed group of states makes up, which stand for these in "India–Central Asia". */
function regionWords(): [string, unknown][] {
  const known = new Set(split(regions, ','))
  return lines(groupOwners).flatMap(([codes, owners]) =>
    split(owners.split('|')[1] ?? '', ';')
      .map((name) => name.replace(/^the /, ''))
      .filter((name) => known.has(name))
      .map((name): [string, unknown] => [name, codes.split(' ')]),
  )
}

/** The adjectives of the parts of the world, each with all states that lie there. */
function epithetWords(): [string, readonly string[]][] {
  const found = new Map<string, Set<string>>()
  for (const [codes, adjectives] of lines(epithets)) {
    for (const adjective of split(adjectives, ';')) {
      const states = found.get(adjective) ?? new Set()
      for (const code of codes.split(' ')) states.add(code)
      found.set(adjective, states)
    }
  }
  return [...found].map(([adjective, codes]) => [adjective, [...codes]])
}

/** Words of one class, split at commas; the value is the word itself, the first of a list. */
const plain = (name: string, text: string): WordList => ({
  class: name,
  words: split(text, ',').map((word) => [word, word] as const),
})

/** Words with a capital initial, as lexicon entries that need one are written. */
const titled = (text: string): string =>
  split(text, ',')
    .map((word) => word.replace(/^./, (c) => c.toUpperCase()))
    .join(',')

const cased = (name: string, text: string, mark: string | RegExp = ','): WordList => ({
  class: name,
  words: split(text, mark).map((word) => [word, word] as const),
  cased: true,
})

/** The words that mentions of states, offices, persons, organisations and places are made of. */
export const mentionWords: WordList[] = [
  ...stateWords(),
  {
    class: 'bloc',
    words: lines(blocs).flatMap(([code, names]) => values(names, code, ';')),
    cased: true,
  },
  {
    class: 'state-group',
    words: [...groupWords()],
  },
  { class: 'joined-region', words: regionWords(), cased: true },
  { class: 'epithet', words: epithetWords() },
  cased('region', regions),
  cased('region-adjective', regionAdjectives),
  plain('office', offices),
  {
    class: 'office-of-one',
    words: lines(officesOfOneState).flatMap(([code, names]) => values(names, code)),
  },
  {
    class: 'body-of-one',
    words: lines(bodiesOfOneState).flatMap(([code, names]) => values(names, code)),
  },
  plain('office-modifier', officeModifiers),
  plain('title', titles),
  plain('topic', topics),
  plain('collective', collectives),
  plain('government-body', governmentBodies),
  plain('named-body', namedBodies),
  cased('named-body', titled(capitalBodies)),
  plain('joint-body', jointBodies),
  plain('firm-noun', firmNouns),
  cased('firm', titled(firms)),
  cased('legal-form', legalForms),
  {
    class: 'firm-name',
    words: lines(knownFirms).flatMap(([code, names]) => values(names, code)),
    cased: true,
  },
  cased('news-agency', newsAgencies),
  cased('treaty-word', treatyWords),
  plain('name-particle', nameParticles.replaceAll(' ', ',')),
  cased('given-name', givenNames, /\s+/),
  cased('no-name', noNames, /\s+/),
  {
    class: 'place',
    words: lines(places).flatMap(([code, names]) => values(names, code === '--' ? null : code)),
    cased: true,
  },
  plain('place-noun', placeNouns),
  plain('place-preposition', placePrepositions),
  plain('saying', sayings),
  plain(
    'meeting-with',
    'with, alongside, beside, meeting, receiving, hosting, seeing, greeting, joining',
  ),
  plain('meeting', meetings),
  plain('dealing', dealings),
  plain('headed-by', 'headed by,led by,chaired by,under'),
  plain(
    'heading',
    'who heads,who headed,who leads,who led,who chairs,who chaired,who runs,who ran,who manages,who directs,who represents,who represented',
  ),
  plain('be', 'was,were,is,are,been,being'),
  {
    class: 'possessive',
    words: lines(possessives).flatMap(([refers, words]) => values(words, refers)),
  },
  { class: 'pronoun', words: lines(pronouns).flatMap(([refers, words]) => values(words, refers)) },
  {
    class: 'function-word',
    words: [...closedClasses.keys()].map((word) => [word, word] as const),
    cased: true,
  },
  {
    class: 'article',
    words: [
      ['the', 'definite'],
      ['a', 'indefinite'],
      ['an', 'indefinite'],
    ],
  },
  {
    class: 'conjunction',
    words: [
      ['and', null],
      ['&', null],
      [',', null],
    ],
  },
  { class: 'bracket-open', words: [['(', null]] },
  { class: 'bracket-close', words: [[')', null]] },
]
