import { describe, expect, test } from 'vitest'
import { tagsOf } from '../../../../test/support/text.ts'

function tag(cases: readonly (readonly [string, string])[]): void {
  test.for(cases)('%s is %s', ([text, expected]) => {
    expect(tagsOf(text)).toBe(expected)
  })
}

describe('noun or verb', () => {
  tag([
    ['They work [shoulder] to shoulder.', 'NOUN'],
    ['They will never [leave] it.', 'VERB.base'],
    ['They will move [step] by step.', 'NOUN'],
    ['They share their [know-how] and train nurses.', 'NOUN PUNCT NOUN'],
    ['They teach the shared [past].', 'NOUN'],
    ['They met in the [past] two years.', 'ADJ'],
    ['Peru asked them [to] “abide by” it.', 'PART'],
    ['Peru asked them to "swiftly [release]" the crew.', 'VERB.base'],
    ['Peru is a close and most [trusted] partner.', 'ADJ'],
    ['Peru most [trusted] it.', 'VERB.past'],
    ['It called the claims [false].', 'ADJ'],
    ['They seek [cheap] loans and [genuine] peace.', 'ADJ'],
    ['The sides [plan] to meet.', 'VERB.base'],
    ['Their [plan] is new.', 'NOUN'],
    ['Direct ties are a [must].', 'NOUN'],
    ['Peru will [own] a third of it.', 'VERB.base'],
    ['Peru runs its [own] ships.', 'DET'],
    ["They noted the two states' [will] for peace.", 'NOUN'],
    ["The two states' [will] build it.", 'AUX'],
    ['They will [each] have a third of it.', 'ADV'],
    ['They have [all] signed the treaty.', 'ADV'],
    ['They help [each] other.', 'DET'],
    ['The gas [swap] agreement was signed.', 'NOUN'],
    ['The bus [transfer] deal was signed.', 'NOUN'],
    ['They will [no] longer build it.', 'PART'],
    ['They will no [longer] supply it.', 'ADV'],
    ['They [no] longer run.', 'PART'],
    ['They no longer [run] between the two.', 'VERB.base'],
    ['It no longer [exports] tea.', 'VERB.s'],
    ['[Golding] leaves for Lima.', 'PROPN'],
    ['[Keating] met the king.', 'PROPN'],
    ['They will no longer [supply] it.', 'VERB.base'],
    ['They will [neither] sell nor buy.', 'PART'],
    ['There is [no] longer road.', 'DET'],
    ['They will [not] only meet.', 'ADV'],
    ['They will [not] meet.', 'PART'],
    ['They will not only [build] a dam.', 'VERB.base'],
    ['They agreed on the shipping [channel].', 'NOUN'],
    ['Chile [needs] to train 300 nurses.', 'VERB.s'],
    ['Chile [needs] urgent help from Peru.', 'VERB.s'],
    ['Officials said Chile [blocks] sugar imports.', 'VERB.s'],
    ['Chile [backs] peace talks', 'VERB.s'],
    ['Chile [needs] have grown since May.', 'NOUN'],
    ['Chile [demands] rose.', 'NOUN'],
    ['It recalled its commitment to [supply] 200 buses.', 'VERB.base'],
    ['Cyprus [calls] upon Chad to leave.', 'VERB.s'],
    ['Belarus calls on Chad to leave and [welcomes] the pact.', 'VERB.s'],
    ['Chad is considering new export [routes] because of it.', 'NOUN'],
    ['They met on Monday [evening] in Lima.', 'NOUN'],
    ['They met [late] on Monday.', 'ADV'],
    ['They held [working]-level talks.', 'ADJ'],
    ['Diaz, [acting] head of the bank, spoke.', 'ADJ'],
    ['They held [closed]-door talks.', 'ADJ'],
    ['Roe said the visit was important and [urged] Peru to act.', 'VERB.past'],
    ['He was ready and [offered] help.', 'VERB.past'],
    ['Roe called it useful and [proposed] Lima as its seat.', 'VERB.past'],
    ['An important and [planned] visit ended.', 'ADJ'],
    ['Peru sent wheat [free] of charge.', 'ADJ'],
    ['Ties are [close].', 'ADJ'],
    ['Traffic [slows].', 'VERB.s'],
    ['The port is kept [clear] of mines.', 'ADJ'],
    ['Ships [clear] customs in Baku.', 'VERB.base'],
    ["The ministry's official [stresses] that Peru will act.", 'VERB.s'],
    ['The pact was signed in 2003, and the two governments [hope] to see trade grow.', 'VERB.base'],
    ['Some kilometres on the Chilean side [need] to be finished.', 'VERB.base'],
    ['The roots of this dispute [need] to be settled.', 'VERB.base'],
    ['Copper that now [spends] a month on the road will go by rail.', 'VERB.s'],
    ['Peru is a key player in the corridor and [stands] to benefit from it.', 'VERB.s'],
    ['Peru wants to increase exports to Oman and [boost] trade with Chad.', 'VERB.base'],
    ['He visited Lima on Monday, [holding] talks with his counterpart.', 'VERB.ing'],
    ['It will run across the bay, [saving] two hours.', 'VERB.ing'],
    ['The minister (L) [holds] talks with his host in Lima.', 'VERB.s'],
    ["Canada's steps closely [resemble] those of Britain.", 'VERB.base'],
    ['a continent alarmed by gas [prices] that have trebled since spring', 'NOUN'],
    ['They named tourist [spots] such as lakes.', 'NOUN'],
    ['They asked in which [areas] trade may grow.', 'NOUN'],
    ['It replaces ferries for which [trucks] often queue.', 'NOUN'],
    ['It is a project on which [consultations] with Peru go on.', 'NOUN'],
    ['The joint committee [meeting] to be held in Lima will discuss it.', 'NOUN'],
    ['They trade copper, [cement], plastic and fish.', 'NOUN'],
    ['Nordic ministers sign a new vision and step up [support] for Ukraine.', 'NOUN'],
    ['Peru and Chile plan gas [links] that cross the Andes.', 'NOUN'],
    ['They told of the [price] when it fell.', 'NOUN'],
    ['The firms which [trade] with Peru are small.', 'VERB.base'],
    ['The railway that [links] the city with Lima is long.', 'VERB.s'],
    ['The two sides [hope] that trade grows.', 'VERB.base'],
    ['The late report [notes] that trade fell.', 'VERB.s'],
    ['The study [shows] that ports lose money.', 'VERB.s'],
    ['Export [figures] that he gave were old.', 'NOUN'],
    ['A deal under which Nepali hydropower [will] for the first time be sold was signed.', 'AUX'],
    ['Peru has the political [will] to act.', 'NOUN'],
    ['Most of which [go] to Chile.', 'VERB.base'],
    ['Under a deal in which [exports] are taxed, trade fell.', 'NOUN'],
    ["The ministers' [talks] in Lima ended, and the ministry [plans] to meet again.", 'NOUN'],
    ['The bank [plans] to lend more, and the [plans] are ready.', 'VERB.s'],
    ['Trade routes and ports [need] repair.', 'VERB.base'],
    ['They build [ports] and railways.', 'NOUN'],
    ['The firm exports oil, metals, and [plans] are ready.', 'NOUN'],
    ['To expand trade and [transport] links, they met.', 'NOUN'],
    ['They agreed to ease visas and [support] trade.', 'VERB.base'],
    ['The parties want to build a port and [start] flights.', 'VERB.base'],
    ['They discussed energy and [transport] cooperation.', 'NOUN'],
    ['The aim is to promote trade and [investment] cooperation.', 'NOUN'],
    ['They agreed to cooperate in oil and [gas] exploration.', 'NOUN'],
    ['They want to develop port and [cargo] handling.', 'NOUN'],
    ['Shipments of goods, including [exports] to Peru, rose.', 'NOUN'],
    ['Banks, ports, and [shipping] lines were hit.', 'NOUN'],
    ['The factory, [making] cars, was closed.', 'VERB.ing'],
    ['Officials [say] exports rise.', 'VERB.base'],
    ['Several firms in Kenya [export] tea.', 'VERB.base'],
    ['Companies from the two countries [sign] deals.', 'VERB.base'],
    ['Talks on the border [issue] were held.', 'NOUN'],
    ['Firms from the coal [sector] met.', 'NOUN'],
    ['Ministers of [trade] met.', 'NOUN'],
    ['The law will [force] firms to pay.', 'VERB.base'],
    ['The law [forces] firms to pay.', 'VERB.s'],
    ['Armed [forces] met.', 'NOUN'],
    ['They want to [divert] ships.', 'VERB.base'],
    ['Trade in [cement] rose.', 'NOUN'],
    ['The Peru-Chile [working] group met.', 'ADJ'],
    ['[Meeting] in Lima on Monday, the ministers agreed.', 'VERB.ing'],
    ['[Meeting] in Lima, which was long, ended.', 'NOUN'],
    ['Phone [calls] on Monday were short.', 'NOUN'],
    ['The port [handles] cargo from Chad.', 'VERB.s'],
    ['The port [handles] cargo from Chad, officials said.', 'VERB.s'],
    ['He said the port [handles] cargo from Chad.', 'VERB.s'],
    ['He announced the trade [links] with Chad.', 'NOUN'],
    ['A trade delegation [leaves] for Lima to extend a pact signed last year.', 'VERB.s'],
    ['They agreed to [co-operate] in science.', 'VERB.base'],
    ['They want to [multiply] their trade.', 'VERB.base'],
    ['Chad plans to [harness] the river.', 'VERB.base'],
    ['Chad must, however, [lower] its duties.', 'VERB.base'],
    ['Chad will not, however, [accept] talks.', 'VERB.base'],
    ['They signed a [plan] for 2020.', 'NOUN'],
    ['Peru [exports] copper.', 'VERB.s'],
    ['Copper [exports] fell.', 'NOUN'],
    ['The bank [trades] with firms.', 'VERB.s'],
    ['They voiced environmental [concerns].', 'NOUN'],
    ['The report [concerns] the port.', 'VERB.s'],
    ['They agreed to expand trade and [increase] exports.', 'VERB.base'],
    ['He will hold talks and [meet] Queen Anne.', 'VERB.base'],
    ['This will help [build] a road.', 'VERB.base'],
    ['The project will be a [build] of note.', 'NOUN'],
    ['The two [visits] were short.', 'NOUN'],
    ['The number of firms [reaches] seven.', 'VERB.s'],
    ['A [ferry] line opened.', 'NOUN'],
    ['They are the [chairs] of the board.', 'NOUN'],
    ['There [lies] a way.', 'VERB.s'],
    ['It shows the [role] of banks.', 'NOUN'],
  ])
})

describe('a superlative', () => {
  tag([
    ['It is the [safest] way.', 'ADJ'],
    ['The [busiest] port closed.', 'ADJ'],
    ['The [forest] port closed.', 'NOUN'],
    ['A long-[standing] row ended.', 'ADJ'],
    ['It has to [date] bought six ships.', 'NOUN'],
    ['They want to [date] the letter.', 'VERB.base'],
  ])
})

describe('to', () => {
  tag([
    ['They agreed [to] build a port.', 'PART'],
    ['They agreed [to] fully open it.', 'PART'],
    ['The need [to] further increase trade grew.', 'PART'],
    ['Exports [to] Chile rose.', 'ADP'],
    ['They went [to] Saudi Arabia.', 'ADP'],
    ['It is due [to] visit Norway on Friday.', 'PART'],
    ['It fell due [to] lack of rain.', 'ADP'],
    ['They contribute [to] trade.', 'ADP'],
    ['A limit [to] access was set.', 'ADP'],
    ['It rose [to] 5 tons.', 'ADP'],
  ])
})

describe('forms in -ed and -ing', () => {
  tag([
    ['They [signed] it.', 'VERB.past'],
    ['It was [signed] here.', 'VERB.participle'],
    ['The [planned] visit was short.', 'ADJ'],
    ['[Imported] goods were sold.', 'ADJ'],
    ['They follow internationally [recognized] norms.', 'ADJ'],
    ['They are [opening] a port.', 'VERB.ing'],
    ['The [opening] of the port was late.', 'NOUN'],
    ['They spoke of [banking] ties.', 'NOUN'],
    ['They agreed on [opening] a consulate.', 'VERB.ing'],
    ['The [growing] demand helps.', 'ADJ'],
    ['A high-[ranking] envoy came.', 'ADJ'],
    ['The Joint Committee [meeting] which was held ended.', 'NOUN'],
    ['They had a long [meeting] that led to a deal.', 'NOUN'],
    ['They had a fruitful [meeting] to discuss trade.', 'NOUN'],
    ['A fertile [ground] for talks was found.', 'NOUN'],
  ])
})

describe('a noun or a verb behind "that"', () => {
  tag([
    ['The railway that [links] the city is new.', 'VERB.s'],
    ['A road that [links] Chad with Togo was built.', 'VERB.s'],
    ['He said that [exports] the year before had fallen.', 'NOUN'],
    ['The news that [exports] fell was bad.', 'NOUN'],
  ])
})

describe('small words', () => {
  tag([
    ['He said [that] it rained.', 'SCONJ'],
    ['Imports from [that] country fell.', 'DET'],
    ['[This] should be settled.', 'PRON'],
    ['[This] visit was short.', 'DET'],
    ['[As] the sides continue to talk, trade grows.', 'SCONJ'],
    ['It serves [as] a port.', 'ADP'],
    ['It is seen [as] a gate for goods.', 'ADP'],
    ['[Since] he took power, trade grew.', 'SCONJ'],
    ['[Since] May exports grew.', 'ADP'],
    ['A note issued [after] the talks said trade grew.', 'ADP'],
    ['He left [after] the talks ended.', 'SCONJ'],
    ['Tea [as well as] rice was sold.', 'CCONJ CCONJ CCONJ'],
    ['They met [once] a month.', 'ADV'],
    ['There is political [will].', 'NOUN'],
    ['Sales of [over] 20 tons rose.', 'ADV'],
    ['They talked [over] tea.', 'ADP'],
    ['He met the [last] envoy.', 'ADJ'],
    ['They met on [May] 5.', 'PROPN'],
    ['It fell [because] of rain.', 'ADP'],
  ])
})

describe('names', () => {
  tag([
    ['[Togo] sold tea.', 'PROPN'],
    ['[Trade] grew.', 'NOUN'],
    ['[Relations] between them are warm.', 'NOUN'],
    ['[Asylbek] also spoke.', 'PROPN'],
    ['The [Kazakh] president spoke.', 'ADJ'],
    ['The [Kazakh] said no.', 'PROPN'],
    ['It was sold to the [US] firm.', 'PROPN'],
  ])
})

describe('headlines', () => {
  tag([
    ['Togo [Seeks] to Deepen Ties with Benin', 'VERB.s'],
    ['Togo Seeks to [Deepen] Ties with Benin', 'VERB.base'],
    ['Togo and Benin to Sign Trade [Agreement] in Lomé', 'NOUN'],
    ['TOGO [SEEKS] TO DEEPEN TIES WITH BENIN', 'VERB.s'],
    ['Prince Charles and Princess Anne [went] to Saudi Arabia in May', 'VERB.past'],
  ])
})

describe('a state or capital at the head of a sentence is a name', () => {
  tag([
    ['[Cyprus] welcomes the pact.', 'PROPN'],
    ['[Hungary] plans a road.', 'PROPN'],
    ['[France] supports Chad.', 'PROPN'],
    ['[Beijing] opposes the plan.', 'PROPN'],
    ['[Buses] run to Chad.', 'NOUN'],
  ])
})

describe('verbs that look like nouns', () => {
  tag([
    ['Togo will [team] up with Benin.', 'VERB.base'],
    ['We should [rate] it highly.', 'VERB.base'],
    ['Togo [treasures] the friendship.', 'VERB.s'],
    ['Togo agreed to [de-escalate] the dispute.', 'VERB.base'],
    ['The exchange [rate] fell.', 'NOUN'],
    ['The [team] won in Lomé.', 'NOUN'],
  ])
})

describe('a gerund before several things', () => {
  tag([
    ['They agreed on [signing] tax and customs treaties.', 'VERB.ing'],
    ['They agreed on [signing] legal, financial and tax treaties.', 'VERB.ing'],
    ['They talked about [launching] flights to Lomé.', 'VERB.ing'],
    ['They spoke at [signing] ceremonies in Lomé.', 'NOUN'],
    ['They agreed on [building] new roads.', 'VERB.ing'],
    ['They agreed on signing a pact and [building] new roads.', 'VERB.ing'],
    ['They trade in [building] materials.', 'NOUN'],
    ['The price of [building] plots rose.', 'NOUN'],
  ])
})
