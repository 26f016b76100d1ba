import type { FieldName } from '../../field-words.ts'
import { words } from '../written-lists.ts'

/** What surrounds people or business; nature where none of these says otherwise. */
const SURROUNDINGS = 'climate environment atmosphere'
const OF_BUSINESS = `business investment economic political legal security international regional stable working tax regulatory
  competitive healthy secure safe peaceful new current favourable favorable conducive positive good better global-economic
  trade transparent friendly monetary strategic geopolitical present today`

/**
 * Pairs of neighbouring words, by base form, that mean another field than their words: the field, or
 * `none`, then first words, `+`, and second words; every first word goes with every second one.
 */
const LINES = `
finance: bridge bridging + loan financing finance credit funding
finance: capital + market investment flow good expenditure inflow outflow increase contribution stock
finance: foreign private authorised authorized working venture charter share equity initial registered raise attract + capital
finance: debt tax + relief
finance: foreign + exchange
politics: nuclear + deal dispute talk talks agreement accord issue negotiation file dossier programme program commitment question negotiator crisis
politics: peaceful political negotiated diplomatic + settlement
politics: territorial international + water
politics: border + dispute treaty demarcation delimitation
trade: trade tariff + war dispute treatment
trade: nation preferential tariff nondiscriminatory non-discriminatory + treatment
trade: competition antitrust + policy law authority commission
trade: customs economic fair + competition
trade: green + corridor
transport: trade trading + route lane artery gateway
trade: economic trading commercial trade + tie tie relation relationship relations link bond partnership partner
trade: quality technical + standard
trade: customs-free duty-free tariff-free + access
politics: delegation diplomat parliamentary + exchange visit
politics: regular political diplomatic consular ministerial + consultation dialogue
politics: common shared + border
politics: fair + trial
trade: business + circle community council forum delegation contact people tie cooperation
energy: oil gas petroleum petrochemical energy power electricity nuclear coal + industry
tourism: tourism travel hotel hospitality + industry
transport: shipping aviation airline maritime railway transport transportation logistics + industry
security: defence defense military arms weapon + industry
culture: film music entertainment + industry
agriculture: food fishing dairy meat agricultural + industry
finance: banking insurance financial + industry
digital: software internet telecommunication telecom + industry
health: medical pharmaceutical drug + industry
transport: land + corridor
transport: land + border route transport bridge transportation link
agriculture: food + security
agriculture: palm olive vegetable edible cooking sunflower soya soy soybean soyabean rapeseed groundnut peanut coconut cottonseed castor fish whale + oil
energy: energy + security
energy: wind solar power tidal + farm park
energy: pump + oil gas crude barrel
energy: barrel oil gas crude + pump
environment: biological wildlife ecological migration green-belt + corridor
security: fighter combat military fighting armoured armored + jet vehicle aircraft plane helicopter
security: patrol + boat vessel ship
culture: cultural + centre center
health: health + security
digital: information + technology system security society exchange-platform
digital: data + centre center protection storage hub transmission
digital: post + office
science: outer + space
science: space + agency programme program station exploration industry launch technology centre center flight research sector station cooperation satellite mission industry
none: road + map
none: industrial industrialised industrialized oil-producing exporting importing agricultural agrarian maritime nuclear + country nation state power economy
none: economic eurasian common post-soviet customs free-trade humanitarian single political + space
none: ${OF_BUSINESS} + ${SURROUNDINGS}
none: into in join combine + force
none: press news media + release conference agency service secretary briefing statement center centre office report
none: green + light
none: world great major global western regional big super rising emerging purchasing bargaining + power
none: west left right opposite + bank
none: into take + account
none: of due + course
none: historic historical common shared long + history
none: of by + land
none: labour labor + party
none: economic price market macroeconomic + stability
none: private state key main economic international regional global non-state political + actor
none: state + organ
none: on right + track
none: equal special fair + treatment
none: sanction + relief
none: golden + age
`

type Seconds = ReadonlyMap<string, FieldName | null>

/** The words of a line apart: its field, the first words, the second ones. */
function sidesOf(line: string): [FieldName | null, string[], string[]] {
  const [field = '', text = ''] = line.split(':')
  const [firsts = '', seconds = ''] = text.split('+')
  return [field === 'none' ? null : (field as FieldName), words(firsts), words(seconds)]
}

function pairsOf(lines: readonly string[]): ReadonlyMap<string, Seconds> {
  const pairs = new Map<string, Map<string, FieldName | null>>()
  for (const [field, firsts, seconds] of lines.map(sidesOf))
    for (const first of firsts) {
      const known = pairs.get(first) ?? new Map<string, FieldName | null>()
      for (const second of seconds) known.set(second, field)
      pairs.set(first, known)
    }
  return pairs
}

/** Two neighbouring words, by base form, with the field that they mean together, or null for none. */
export const fieldPairs: ReadonlyMap<string, Seconds> = pairsOf(
  LINES.trim().replace(/\n +/g, ' ').split('\n'),
)
