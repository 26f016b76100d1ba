import { BLOCS, FIELDS, GOODS, OFFICES, type State } from './made-names.ts'
import { prose } from './made-prose.ts'
import type { Telling } from './made-telling.ts'
import type { Pair, Project } from './made-world.ts'
import { type Seeded, seeded } from './seeded.ts'

/** Makes one or more sentences; null where there is nothing to tell. */
type Sentence = (telling: Telling) => string | null

/** Kinds of sentences, with how often each comes in relation to the others. */
export const SENTENCES: readonly (readonly [number, Sentence])[] = [
  [8, meeting],
  [5, session],
  [10, turnover],
  [10, trade],
  [4, target],
  [26, promise],
  [7, signing],
  [9, route],
  [13, stance],
  [4, companies],
  [4, call],
  [64, prose],
]

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September'],
  ...['October', 'November', 'December'],
]
const QUARTERS = ['first', 'second', 'third', 'fourth']

function meeting(telling: Telling): string {
  const { world, pair, year, chance } = telling
  const [a, b] = sides(pair, chance)
  const office = chance.pick(OFFICES)
  const host = world.holder(a, office, year)
  const guest = world.holder(b, office, year)
  const day = dayBefore(telling, 3)
  return chance.pick([
    `${a[2]} ${office} ${host.name} met with his ${b[2]} counterpart, ${guest.name}, in ${a[3]} on ${day}.`,
    `${b[2]} ${office} ${guest.name} held talks with ${host.name} in ${a[3]} on ${day}.`,
    `On ${day} ${guest.name}, the ${office} of ${b[1]}, visited ${a[3]} and met with ${host.name}.`,
  ])
}

function call(telling: Telling): string {
  const { world, pair, year, chance } = telling
  const [a, b] = sides(pair, chance)
  const day = dayBefore(telling, 3)
  const names = [a, b].map((state) => world.holder(state, 'Foreign Minister', year).name)
  return `The foreign ministers of ${a[1]} and ${b[1]}, ${names.join(' and ')}, spoke by telephone on ${day}.`
}

function session({ pair, year, chance }: Telling): string {
  const [a, b] = sides(pair, chance)
  const held = year - chance.whole(0, 1)
  const ordinal = `${(held - 2004 + (pair.number % 7)) % 30 || 1}th`
  const host = (held + pair.number) % 2 === 0 ? pair.a : pair.b
  const month = MONTHS[(held * 5 + pair.number) % 12]
  const name = 'intergovernmental commission on trade and economic cooperation'
  return chance.pick([
    `${a[1]} and ${b[1]} held the ${ordinal} session of the ${name} in ${host[3]} in ${month} ${held}.`,
    `The ${name} of ${a[1]} and ${b[1]} convened for its ${ordinal} session in ${host[3]} in ${month} ${held}.`,
    `The ${ordinal} session of the ${name} between ${a[1]} and ${b[1]} will be held in ${host[3]} in ${month} ${held + 1}.`,
  ])
}

function turnover(telling: Telling): string {
  const { pair, chance } = telling
  const [a, b] = sides(pair, chance)
  const year = telling.year - chance.whole(1, chance.chance(0.7) ? 1 : 4)
  const value = measured(telling, year, 0)
  const before = measured(telling, year - 1, 0)
  const percent = Math.round((value / before - 1) * 1000) / 10
  const change = `${percent < 0 ? 'down' : 'up'} ${Math.abs(percent)} percent`
  return chance.pick([
    `Trade between ${a[1]} and ${b[1]} amounted to $${money(value)} in ${year}, ${change} on the previous year.`,
    `Mutual trade between ${a[1]} and ${b[1]} came to $${money(value)} in ${year}.`,
    `In ${year} the trade turnover between ${a[1]} and ${b[1]} reached $${money(value)}.`,
  ])
}

function trade(telling: Telling): string {
  const { pair, chance } = telling
  const [a, b] = sides(pair, chance)
  const good = chance.whole(0, GOODS.length - 1)
  const year = telling.year - 1
  const quarter = chance.whole(0, 3)
  const value = measured(telling, year * 4 + quarter, 2 + good) / 60
  const when = chance.chance(0.6) ? `the ${QUARTERS[quarter]} quarter of ${year}` : `${year}`
  return chance.pick([
    `Exports of ${GOODS[good]} from ${a[1]} to ${b[1]} reached $${money(value)} in ${when}.`,
    `In ${when} ${a[1]} exported ${Math.round(value * 4100).toLocaleString('en')} tons of ${GOODS[good]} to ${b[1]}.`,
    `${a[2]} exports to ${b[1]} came to $${money(value * 9)} in ${when}.`,
    `${b[1]} imported ${GOODS[good]} worth $${money(value)} from ${a[1]} in ${when}.`,
  ])
}

function target({ pair, year, chance }: Telling): string {
  const [a, b] = sides(pair, chance)
  const wave = Math.floor(year / 5)
  const billions = 1 + ((pair.number + wave) % 9)
  const by = wave * 5 + 7 + (pair.number % 3)
  return chance.pick([
    `${a[1]} and ${b[1]} agreed to bring mutual trade to $${billions} billion by ${by}.`,
    `The two countries plan to increase bilateral trade to $${billions} billion by ${by}.`,
    `${a[1]} intends to raise trade with ${b[1]} to $${billions} billion.`,
  ])
}

function promise(telling: Telling): string | null {
  const { world, pair, year, month, chance } = telling
  const now = year + month / 12
  const project = world.drawProject(pair, now, chance)
  if (!project) return null
  const { by, place, work, opened, millions } = project
  const other = by === pair.a ? pair.b : pair.a
  const due = project.dues.find((each) => each >= now) ?? project.dues.at(-1)
  if (opened !== null && opened <= now) return delivered(project, opened, chance)
  const slipped = project.dues.findLast((each) => each < now)
  if (slipped !== undefined && slipped !== due && chance.chance(0.4))
    return `The completion of the ${work} in ${place} has been postponed from ${slipped} to ${due}.`
  return chance.pick([
    `${by[1]} will build a ${work} in ${place} by ${due}.`,
    `${by[1]} plans to complete the ${work} in ${place} in ${due}.`,
    `${by[1]} promised ${other[1]} to finish the ${work} in ${place} by the end of ${due}.`,
    `${other[1]} is ready to invest $${millions} million in the ${work} in ${place}.`,
    `${by[1]} and ${other[1]} agreed to build a ${work} in ${place}.`,
  ])
}

function delivered({ by, work, place }: Project, opened: number, chance: Seeded): string {
  const year = Math.floor(opened)
  const month = MONTHS[Math.floor((opened - year) * 12)]
  return chance.pick([
    `${by[1]} inaugurated the ${work} in ${place} in ${month} ${year}.`,
    `The ${work} was inaugurated in the ${by[2]} city of ${place} in ${month} ${year}.`,
  ])
}

function signing(telling: Telling): string {
  const { pair, chance } = telling
  const [a, b] = sides(pair, chance)
  const paper = chance.pick(['memorandum of understanding', 'agreement', 'protocol', 'roadmap'])
  const field = chance.pick(FIELDS)
  return chance.pick([
    `${a[1]} and ${b[1]} signed a ${paper} on cooperation in ${field} on ${dayBefore(telling, 9)}.`,
    `The two countries signed a ${paper} on cooperation in the field of ${field}.`,
    `A ${paper} between ${a[1]} and ${b[1]} on ${field} was signed on ${dayBefore(telling, 20)}.`,
  ])
}

function route(telling: Telling): string {
  const { world, pair, chance } = telling
  const [a, b] = sides(pair, chance)
  const from = chance.chance(0.3) ? a[3] : world.placeIn(a, chance)
  const to = chance.chance(0.6) ? b[3] : world.placeIn(b, chance)
  return chance.pick([
    `${from} Air launched flights between ${from} and ${to} on ${dayBefore(telling, 20)}.`,
    `A direct flight between ${from} and ${to} will be launched in ${MONTHS[telling.month % 12]}.`,
    `The first train with ${chance.whole(20, 90)} containers of ${chance.pick(GOODS)} left ${from} for ${to} on ${dayBefore(telling, 9)}.`,
  ])
}

function stance(telling: Telling): string {
  const { world, pair, year, chance } = telling
  const [a, b] = sides(pair, chance)
  const { surname } = world.holder(a, chance.pick(OFFICES), year)
  const field = chance.pick(FIELDS)
  const place = world.placeIn(b, chance)
  return chance.pick([
    `${a[1]} supports the accession of ${b[1]} to the ${chance.pick(BLOCS)} agreement on ${field}.`,
    `${a[1]} supports the initiative of ${b[1]} to create a centre for ${field} in ${place}.`,
    `${a[2]} ${chance.pick(OFFICES)} ${surname} thanked ${b[1]} for its support in ${field}.`,
    `${a[1]} stressed the importance of the route through ${place}.`,
  ])
}

function companies(telling: Telling): string {
  const [a, b] = sides(telling.pair, telling.chance)
  const count = Math.round(measured(telling, telling.year, 1) / 9) + 3
  return `There are ${count} joint ventures with ${a[2]} capital in ${b[1]}.`
}

function sides({ a, b }: Pair, chance: Seeded): readonly [State, State] {
  return chance.chance(0.5) ? [a, b] : [b, a]
}

/** A day of the last few, never of another month, as texts write it. */
function dayBefore({ year, month, day, chance }: Telling, most: number): string {
  return `${MONTHS[month - 1]} ${Math.max(1, day - chance.whole(0, most))}, ${year}`
}

/** Millions that were measured in a period; one source of fifty has another number. */
function measured({ seed, pair, chance }: Telling, period: number, what: number): number {
  const level = 30 + 20_000 / (pair.number + 3)
  const noise = 0.7 + 0.6 * seeded(seed, 6, pair.number, period, what).next()
  return level * noise * (chance.chance(0.02) ? 1.1 : 1)
}

function money(millions: number): string {
  if (millions >= 1000) return `${(millions / 1000).toFixed(2)} billion`
  return `${millions.toFixed(1)} million`
}
