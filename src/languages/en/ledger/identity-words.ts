import type { BlocName, IdentityWords, Thing, ThingSort } from '../../identity-words.ts'
import type { WordList } from '../../pack.ts'
import { mentionWords } from '../mentions/mention-words.ts'
import { timeWords } from '../time/words.ts'
import {
  growthWords,
  landforms,
  lightWords,
  nameAliases,
  nameOpeners,
  ordinalWords,
  partNouns,
  personTitles,
  standIns,
  thingWords,
  weakWords,
  workVerbs,
} from './identity-lists.ts'

const split = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '')

/** Endings that forms of a word differ by, the longest first, with what is kept of them. */
const ENDINGS: readonly (readonly [string, string])[] = [
  ['ifications', 'if'],
  ['ification', 'if'],
  ['izations', ''],
  ['isations', ''],
  ['ization', ''],
  ['isation', ''],
  ['ations', 'at'],
  ['ation', 'at'],
  ['ments', ''],
  ['ment', ''],
  ['ities', ''],
  ['ings', ''],
  ['ions', ''],
  ['ates', 'at'],
  ['ated', 'at'],
  ['ion', ''],
  ['ing', ''],
  ['ity', ''],
  ['ies', ''],
  ['ied', ''],
  ['ify', 'if'],
  ['ers', ''],
  ['ors', ''],
  ['ed', ''],
  ['er', ''],
  ['or', ''],
  ['es', ''],
  ['s', ''],
  ['e', ''],
  ['y', ''],
]

const SHORTEST_STEM = 3

/** The part that forms and derivations of an English word share; it need not be a word. */
function stem(word: string): string {
  for (const [ending, kept] of ENDINGS) {
    if (word.length - ending.length + kept.length < SHORTEST_STEM) continue
    if (word.endsWith(ending)) return undoubled(word.slice(0, -ending.length) + kept)
  }
  return word
}

/** "Swapp" of "swapping" is "swap". */
function undoubled(text: string): string {
  const last = text.at(-1)
  return text.length > SHORTEST_STEM && last === text.at(-2) && last !== 's'
    ? text.slice(0, -1)
    : text
}

/** Things by all the forms of the words for them. */
function things(): Map<string, Thing> {
  const found = new Map<string, Thing>()
  for (const sort of Object.keys(thingWords) as ThingSort[]) {
    for (const line of thingWords[sort].trim().split('\n')) {
      const [name = '', words = ''] = line.split(':')
      for (const word of words.split(',')) {
        const text = split(word).join(' ')
        for (const form of [text, `${text}s`, `${text}es`, text.replace(/y$/, 'ies')])
          found.set(form, { name, sort })
      }
    }
  }
  return found
}

function aliases(): Map<string, string> {
  const found = new Map<string, string>()
  for (const line of nameAliases.trim().split('\n')) {
    const [name = '', others = ''] = line.split(':')
    for (const other of others.split(',')) found.set(other.trim(), name)
  }
  return found
}

function blocs(): Map<string, BlocName[]> {
  const found = new Map<string, BlocName[]>()
  for (const { class: name, words } of mentionWords) {
    if (name !== 'bloc') continue
    for (const [text, code] of words) {
      const parts = text.toLowerCase().split(/[\s-]+/)
      const first = parts[0] ?? ''
      found.set(first, [...(found.get(first) ?? []), { words: parts, code: `${code}` }])
    }
  }
  for (const names of found.values()) names.sort((a, b) => b.words.length - a.words.length)
  return found
}

/** News agencies of one word: those of several are called by words that others have too. */
function agencies(): string[] {
  const { words = [] } = mentionWords.find(({ class: name }) => name === 'news-agency') ?? {}
  return [...words].map(([text]) => text.toLowerCase()).filter((text) => !/[\s-]/.test(text))
}

/** Every lower-case word of the entries of some classes. */
function wordsOf(lists: readonly WordList[], classes: readonly string[]): Set<string> {
  const found = new Set<string>()
  for (const { class: name, words } of lists) {
    if (!classes.includes(name)) continue
    for (const [text] of words)
      for (const word of text.toLowerCase().split(/[\s-]+/)) found.add(word)
  }
  return found
}

const STATES = ['state', 'state-adjective', 'state-people', 'legal-form']
const TIMES = ['month', 'short-month', 'weekday', 'solar-month']
const ENDS_OF_NAMES = ['of', 'the', 'and', 'new', 'south', 'north', 'east', 'west']

/** How much English words tell of which thing is meant. */
export const identityWords: IdentityWords = {
  stem,
  light: new Set(split(lightWords)),
  weak: new Set(split(weakWords).map(stem)),
  makers: new Set(['plant', 'plants', 'works']),
  things: things(),
  titles: new Set(split(personTitles)),
  openers: split(nameOpeners),
  aliases: aliases(),
  known: new Set([
    ...[...wordsOf(mentionWords, STATES)].filter((word) => !ENDS_OF_NAMES.includes(word)),
    ...wordsOf(timeWords, TIMES),
    ...agencies(),
  ]),
  capitals: wordsOf(mentionWords, ['capital', 'region', 'region-adjective', 'state-group']),
  blocs: blocs(),
  growth: new Set(split(growthWords).map(stem)),
  definites: new Set(split('the this that these those its their')),
  pronouns: new Set(['it', 'they', 'which']),
  clauseOpeners: new Set(['that', 'whether']),
  standIns: new Set(split(standIns)),
  numbers: new Map(
    split('one two three four five six seven eight nine ten').map((w, i) => [w, i + 1]),
  ),
  landforms: new Set(split(landforms)),
  nameLinks: new Set(['of']),
  workVerbs: new Set(split(workVerbs)),
  numberSigns: new Set(['no', 'number', 'nr']),
  scales: new Map([
    ['thousand', 1e3],
    ['million', 1e6],
    ['mln', 1e6],
    ['m', 1e6],
    ['billion', 1e9],
    ['bln', 1e9],
    ['bn', 1e9],
    ['b', 1e9],
    ['trillion', 1e12],
  ]),
  turns: new Map([
    ...split(`first second ${ordinalWords}`).map((word, i) => [word, `${i + 1}`] as const),
    ...split('further additional another').map((word) => [word, 'more'] as const),
  ]),
  partNouns: new Set(split(partNouns)),
  ordinals: new Map(split(ordinalWords).map((word, i) => [word, i + 3])),
  ordinalEndings: new Set(['st', 'nd', 'rd', 'th']),
}
