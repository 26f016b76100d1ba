import { type Features, MOST_KEYS } from './identity.ts'
import { weightOfMark } from './weights.ts'

const MONTH = 30

/**
 * The keys by which records that may be one thing are found: always pairs of telling features, since
 * thousands of records share a party, a month or a common word.
 */
export function keysOf(features: Features): string[] {
  const keys = new Set<string>(
    features.aspect === 'figure' || features.aspect === 'target'
      ? figureKeys(features)
      : features.aspect === 'meeting'
        ? meetingKeys(features)
        : thingKeys(features),
  )
  return [...keys].slice(0, MOST_KEYS)
}

/** Pairs of a record's states, at most three; the one state where there is but one. */
function pairsOf(parties: readonly string[]): string[] {
  if (parties.length < 2) return [...parties]
  const sorted = [...parties].sort().slice(0, 3)
  return sorted.flatMap((a, i) => sorted.slice(i + 1).map((b) => `${a}-${b}`))
}

function figureKeys({ type, parties, days, value, unit }: Features): string[] {
  const who = parties.join('-')
  const keys = days ? [`f|${type}|${who}|${days.join('-')}`] : []
  if (value !== null) {
    keys.push(`v|${who}|${type}|${value}`)
    for (const pair of pairsOf(parties)) keys.push(`#${value}|${pair}`)
    if (value >= 1000 && value % 1000 !== 0) keys.push(`#${value}|${unit}`)
  }
  return keys
}

function meetingKeys({ type, parties, marks, days, published, ordinal }: Features): string[] {
  const pairs = pairsOf(parties)
  const keys: string[] = []
  if (ordinal !== null) for (const pair of pairs) keys.push(`o|${ordinal}|${pair}`)
  const people = marks.filter((mark) => mark.startsWith('H')).slice(0, 3)
  const bodies = marks.filter((mark) => mark.startsWith('B')).slice(0, 2)
  const [first, last] = days ?? [published, published]
  if (first === null || last === null)
    return [...keys, ...bodies.flatMap((b) => pairs.map((p) => `b|${b}|${p}`))]
  if (ordinal !== null)
    keys.push(...bodies.map((body) => `o|${ordinal}|${body}|${Math.round(first / 365)}`))
  for (const span of new Set([
    Math.floor(first / MONTH),
    Math.floor((first + MONTH / 2) / MONTH),
  ])) {
    for (const pair of pairs) keys.push(`m|${span}|${pair}|${type}`)
    for (const person of people) keys.push(`m|${span}|${person}`)
  }
  return keys
}

function thingKeys(features: Features): string[] {
  const { parties, marks, own } = features
  const pairs = pairsOf(parties)
  const said = marks.filter((_, i) => own[i] === 1)
  const names = of(said, 'N').slice(0, 4)
  const things = [
    ...of(said, 'K'),
    ...of(said, 'G'),
    ...of(said, 'A'),
    ...of(said, 'R'),
    ...of(said, 'B'),
  ].slice(0, 3)
  const numbers = of(said, '#').filter((mark) => weightOfMark(mark) > 1)
  const aroundNames = marks.filter((mark, i) => own[i] === 0 && mark.startsWith('N')).slice(0, 2)
  const words = of(said, 'W')
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .slice(0, 3)
  const keys = [...couples(names).slice(0, 4)]
  for (const name of names.slice(0, 3))
    for (const thing of things.slice(0, 2)) keys.push(`${name}|${thing}`)
  for (const number of numbers.slice(0, 2)) for (const pair of pairs) keys.push(`${number}|${pair}`)
  if (names.length === 0)
    for (const name of aroundNames)
      for (const thing of things.slice(0, 2)) keys.push(`${name}|${thing}`)
  for (const couple of couples(things)) for (const pair of pairs) keys.push(`${couple}|${pair}`)
  for (const couple of [
    ...couples(words),
    ...words.flatMap((w) => things.slice(0, 1).map((t) => `${w}|${t}`)),
  ])
    for (const pair of pairs.slice(0, 2)) keys.push(`${couple}|${pair}`)
  if (features.aspect === 'document' && features.days)
    for (const pair of pairs)
      keys.push(`d|${Math.floor(features.days[0] / MONTH)}|${pair}|${features.type}`)
  return keys
}

const of = (marks: readonly string[], letter: string): string[] =>
  marks.filter((mark) => mark.startsWith(letter))

const couples = (marks: readonly string[]): string[] =>
  marks.flatMap((a, i) => marks.slice(i + 1).map((b) => (a < b ? `${a}|${b}` : `${b}|${a}`)))
