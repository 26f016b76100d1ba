import type { FigureStatus, Indicator } from '../core/indicator.ts'
import type { Bound } from '../core/quantity.ts'

/** Which side of a flow a carrier noun measures: its worth, its amount, or either. */
export type Side = 'worth' | 'amount' | 'either'

/** How the party behind a preposition takes part in a flow. */
export type Tie = 'source' | 'destination' | 'agent' | 'partner' | 'route'

/** What a language says of measured things: the words by which a figure is known. */
export interface FigureFrames {
  /** Nouns that name what is measured, by base form. */
  readonly nouns: ReadonlyMap<string, Indicator>
  /** A modifier and its noun, by base form, where the noun alone means something else. */
  readonly compounds: ReadonlyMap<string, Indicator>
  /** Nouns that name it only behind a carrier: "the volume of exchange". */
  readonly carried: ReadonlyMap<string, Indicator>
  /** Nouns that only say that something is measured, "volume", "value", and which side of it. */
  readonly carriers: ReadonlyMap<string, Side>
  /** Participles before a carrier that say what it carries: "the exported volume". */
  readonly done: ReadonlyMap<string, Indicator>
  /** Prepositions between a carrier and what it carries. */
  readonly carrierLinks: ReadonlySet<string>
  /** Verbs whose object, or passive subject, is measured. */
  readonly verbs: ReadonlyMap<string, Indicator>
  /** Verbs with the word behind them, "carry out", where both mean another thing; null where nothing is measured. */
  readonly phrasal: ReadonlyMap<string, Indicator | null>
  readonly particles: ReadonlySet<string>
  /** Nouns that name what is measured in the singular alone: "a term of 5 years", but "in real terms". */
  readonly singulars: ReadonlySet<string>
  /** Verbs that give their subject a place among others: "come", "rank", "remain"; the words for the place, as written; "follow", which needs none. */
  readonly placing: ReadonlySet<string>
  readonly places: ReadonlySet<string>
  readonly following: ReadonlySet<string>
  /** Adverbs for where somebody was said to be. */
  readonly there: ReadonlySet<string>
  /** Prepositions of how long something goes on: "over five years". */
  readonly spans: ReadonlySet<string>
  /** The word behind which things go on until today. */
  readonly since: ReadonlySet<string>
  /** Verbs of works on what there is: "rebuild". */
  readonly rebuilding: ReadonlySet<string>
  /** Words that open a group: "any other state". */
  readonly others: ReadonlySet<string>
  /** Words of selling, where "in" tells to whom. */
  readonly selling: ReadonlySet<string>
  /** The mark of an infinitive. */
  readonly onto: ReadonlySet<string>
  /** Nouns and verbs of sending, which is exporting where goods go from one state to another. */
  readonly shipping: ReadonlySet<string>
  readonly sending: ReadonlySet<string>
  /** Nouns whose plural is counted: "visitors numbered 500", but "visitor centres". */
  readonly several: ReadonlySet<string>
  /** Words for the most of a kind, which "since" and "in" go with: "the sharpest rise since 1980". */
  readonly extremes: ReadonlySet<string>
  /** Adjectives of what is there: its "current" share. */
  readonly existing: ReadonlySet<string>
  /** Verbs of taking away from a deficit that there is: "redress". */
  readonly reducing: ReadonlySet<string>
  /** Verbs whose infinitive is as done as they are: "helped raise". */
  readonly helping: ReadonlySet<string>
  /** Nouns for what is left of one flow against another: "deficit". */
  readonly balances: ReadonlySet<string>
  /** Nouns for a place in a row: "in the third position". */
  readonly standings: ReadonlySet<string>
  /** Verbs of {@link outlook} that look ahead only before "to" or "for": "call for", but "called it small". */
  readonly acting: ReadonlySet<string>
  /** Adverbs that bound a level which is reached: "almost reached". */
  readonly nearly: ReadonlyMap<string, Bound>
  /** Verbs of which the first is what a whole is to its part: "account for", "constitute". */
  readonly shares: ReadonlySet<string>
  /** Verbs that only state a level: "amount", "reach", "be". */
  readonly levels: ReadonlySet<string>
  /** Verbs of what fills a part of a need: "meet 30 percent of". */
  readonly covering: ReadonlySet<string>
  /** Verbs of what something has: "has a value of". */
  readonly possessing: ReadonlySet<string>
  /** Words for what may be: "it is possible to". */
  readonly feasible: ReadonlySet<string>
  /** Verbs that bring something up to a level: "raise trade up to". */
  readonly raising: ReadonlySet<string>
  /** Verbs that move a level: "rise", "cut". */
  readonly moves: ReadonlySet<string>
  /** What a unit measures where no word says it; by symbol. */
  readonly units: ReadonlyMap<string, Indicator>
  /** How parties hang on a flow by preposition. */
  readonly ties: ReadonlyMap<string, Tie>
  /** Words that make a flow one between the parties that the document is about: "bilateral". */
  readonly mutual: ReadonlySet<string>
  /** Modifiers that make a flow one with the whole world: "foreign". */
  readonly overall: ReadonlySet<string>
  /** Nouns for the part that one side has: "share". */
  readonly contributions: ReadonlySet<string>
  /** What takes two: "exchange", "swap". */
  readonly exchanges: ReadonlySet<string>
  /** What stands before a bloc that trades with itself: "intra". */
  readonly inner: ReadonlySet<string>
  /** Pronouns and nouns that point back to a figure: "it", "figure". */
  readonly anaphors: ReadonlySet<string>
  /** Verbs, nouns and adjectives that make what hangs on them no report, by base form. */
  readonly outlook: ReadonlyMap<string, FigureStatus>
  /** Verbs that do so only in the passive, before an infinitive: "is set to reach". */
  readonly outlookPassive: ReadonlyMap<string, FigureStatus>
  /** The same, of nouns: they govern only what is said to be one, "the target is". */
  readonly outlookNouns: ReadonlyMap<string, FigureStatus>
  /** Auxiliaries by base form. */
  readonly modals: ReadonlyMap<string, FigureStatus>
  /** Counted nouns, in the singular, whose number says nothing of the cooperation. */
  readonly uncounted: ReadonlySet<string>
  /** Nouns for sorts, fields of work and states, many of which are worth counting unless they are known: "17 types of goods". */
  readonly kinds: ReadonlySet<string>
  /** Nouns of those who come to an occasion, counted only there: "ministers". */
  readonly attendees: ReadonlySet<string>
  /** Verbs of their coming: "attend", "welcome". */
  readonly coming: ReadonlySet<string>
  /** Modifiers by which such nouns count after all: "member" countries. */
  readonly membership: ReadonlySet<string>
  /** Verbs by which a body counts its members. */
  readonly having: ReadonlySet<string>
  /** Counted nouns that name documents: their count has a day of signing, and they are worth something. */
  readonly documents: ReadonlySet<string>
  /** Verbs that conclude a document. */
  readonly signing: ReadonlySet<string>
  /** Nouns whose length of time is a figure. */
  readonly lasting: ReadonlySet<string>
  /** Verbs whose length of time is a figure. */
  readonly lasts: ReadonlySet<string>
  /** Nouns of a meeting or stay, whose length is none; and of an age. */
  readonly passing: ReadonlySet<string>
  /** Words behind a change, before what it is measured against. */
  readonly comparing: ReadonlySet<string>
  /** Words for the present, which date no figure: "today". */
  readonly nowadays: ReadonlySet<string>
  /** Nouns of a change, and which way it goes: "growth of exports at 5 percent". */
  readonly growth: ReadonlyMap<string, 'up' | 'down'>
  /** Nouns for what a state takes on goods: "duty", "levy". */
  readonly levies: ReadonlySet<string>
  /** Nouns for a part that somebody owns, where "in" tells of what: "an interest in the bank". */
  readonly holdings: ReadonlySet<string>
  /** Verbs for what something has room for: "carry", "seat". */
  readonly fitting: ReadonlySet<string>
  /** Auxiliaries of being able: what a port "can handle" a year is its capacity. */
  readonly capable: ReadonlySet<string>
  /** The preposition of how long a way takes: "in 15 days". */
  readonly inside: ReadonlySet<string>
  /** Verbs of being on the way: what they take is a duration. */
  readonly ways: ReadonlySet<string>
  /** Verbs that say something else in the passive: "were shipped". */
  readonly passives: ReadonlyMap<string, Indicator>
  /** Words right before a level that is only compared with. */
  readonly against: ReadonlySet<string>
  /** Verbs that put what follows "to" ahead: "is going to", "is to". */
  readonly going: ReadonlySet<string>
  /** Nouns by which something is agreed on or asked for, and the prepositions behind them. */
  readonly agreeing: ReadonlySet<string>
  readonly purpose: ReadonlySet<string>
  /** Verbs of a bargain, and what is yet to come of it: "`sold` for `delivery` in May". */
  readonly bargains: ReadonlySet<string>
  readonly deliveries: ReadonlySet<string>
  /** Nouns of elections, whose numbers are a state's own matter. */
  readonly domestic: ReadonlySet<string>
  /** Words between a rate and what it is per. */
  readonly per: ReadonlySet<string>
  /** Verbs that say what something is. */
  readonly being: ReadonlySet<string>
  /** Prepositions that hang a noun on a measure: "tons of grain". */
  readonly of: ReadonlySet<string>
  /** Determiners that point to something known: "the", "these". */
  readonly definite: ReadonlySet<string>
  /** Words behind a value that say what it is worth: "worth", "valued". */
  readonly worth: ReadonlySet<string>
  /** Nouns of who takes or gives goods, and what that is for the other: a "buyer" takes exports. */
  readonly traders: ReadonlyMap<string, Indicator>
  /** Prepositions between a state and its value in a list: "Peru with $3 million". */
  readonly beside: ReadonlySet<string>
  /** Last words of a multiple, before what it is a multiple of: "twice as much as", "twice the level". */
  readonly likened: ReadonlySet<string>
  /** Nouns of a line between states, which names no party. */
  readonly borders: ReadonlySet<string>
  /** Prepositions before those who rank higher: "the second-largest buyer after Peru". */
  readonly ranks: ReadonlySet<string>
  /** Words that tell the place that something has among others: "the third largest". */
  readonly ranking: ReadonlySet<string>
  /** Words before how near something is: "within 30 km of". */
  readonly nearness: ReadonlySet<string>
  /** Words behind a distance that tell where something is: "30 km south of Lima", "away". */
  readonly directions: ReadonlySet<string>
  /** Verbs of what is as long as told, or goes so far: "runs 30 km south". */
  readonly stretching: ReadonlySet<string>
  /** Verbs of where something is: "lies 30 km from the port". */
  readonly lying: ReadonlySet<string>
  /** Prepositions before the other end of a way: "from A to B". */
  readonly ending: ReadonlySet<string>
  /** Nouns, as written, that stand for one state: "the country". */
  readonly lands: ReadonlySet<string>
  /** Pronouns that begin a relative clause. */
  readonly relatives: ReadonlySet<string>
  /** Nouns of bodies that have members: "bloc". */
  readonly bodies: ReadonlySet<string>
  /** Nouns of how many people live somewhere. */
  readonly inhabitants: ReadonlySet<string>
  /** Nouns by which what is said is foreseen: "according to estimates". */
  readonly estimates: ReadonlySet<string>
  /** Verbs of those who make them. */
  readonly estimating: ReadonlySet<string>
  /** Nouns of making and building: "construction of a 300-MW plant" is yet to come. */
  readonly undertakings: ReadonlySet<string>
  /** Prepositions and adverbs of how far something lies: "40 km away from". */
  readonly away: ReadonlySet<string>
  /** The preposition between "account" and a value, and the pronouns for a part of a flow: "those from Peru". */
  readonly accounting: ReadonlySet<string>
  readonly those: ReadonlySet<string>
  /** Adverbs by which several values are those of several things in their order. */
  readonly respective: ReadonlySet<string>
  /** The joiner of a clause about the time right before it: "in 2019, when it was". */
  readonly whens: ReadonlySet<string>
  /** Prepositions of how much something changes: "by". */
  readonly growing: ReadonlySet<string>
  /** Verbs of not changing, and what is said behind them: "remain the same". */
  readonly staying: ReadonlySet<string>
  readonly unchanged: ReadonlySet<string>
  /** Nouns of works: money before one of them is what it takes. */
  readonly works: ReadonlySet<string>
  /** Verbs whose progressive tells of what is not there yet: "is building". */
  readonly building: ReadonlySet<string>
  /** Money that is lent or given, which no verb around it makes an investment: "loan". */
  readonly lent: ReadonlySet<string>
  /** Nouns for goods of whatever kind. */
  readonly anyGoods: ReadonlySet<string>
  /** Nouns of goods, behind "trade in": "products", "textile". */
  readonly wares: ReadonlySet<string>
  /** Adjectives of goods before a flow: "agricultural" exports. */
  readonly wareKinds: ReadonlySet<string>
  /** Nouns before a flow that name no goods: "border" trade, "record" exports. */
  readonly manners: ReadonlySet<string>
  /** Nouns of how goods move, which say more of freight than of trade: "rail" freight, "sea" trade. */
  readonly moved: ReadonlySet<string>
  /** Nouns of what a work costs, a price only for what is small. */
  readonly outlays: ReadonlySet<string>
  /** Prepositions, and verbs, of money that is put into something. */
  readonly into: ReadonlySet<string>
  readonly putting: ReadonlySet<string>
  /** Nouns of times that are named after a state: "Soviet times". */
  readonly eras: ReadonlySet<string>
  /** Nouns of how goods are carried, whose money is none that the goods are sold for. */
  readonly carriage: ReadonlySet<string>
  /** Verbs of coming to rank before another, who is none of the two: "overtook". */
  readonly overtaking: ReadonlySet<string>
  /** Pronouns for several, of which a part is counted: "of which", "of them". */
  readonly many: ReadonlySet<string>
  /** What stands between an amount and the same in percent: "or". */
  readonly either: ReadonlySet<string>
  /** Nouns of how fast something changes, "rate", which beside a change measure nothing. */
  readonly paces: ReadonlySet<string>
  /** Verbs of coming up to a level: where they are negated, it was not reached. */
  readonly reaching: ReadonlySet<string>
  /** Verbs of failing, before an infinitive. */
  readonly failing: ReadonlySet<string>
  /** Words that negate the verb behind them: "never", "no longer". */
  readonly never: ReadonlySet<string>
  /** Words that make a negation none: "not only". */
  readonly merely: ReadonlySet<string>
  /** Verbs whose object is there even where they are negated: "does not include". */
  readonly counting: ReadonlySet<string>
  /** Adjectives that make what is measured a rate, with the unit of time: "daily" exports are per `d`. */
  readonly recurring: ReadonlyMap<string, string>
  /** Units of what a line or pipe is made for, which tell no amount: `kV`, inches across. */
  readonly gauges: ReadonlySet<string>
  /** Units that name the kind of a thing before it, unless it is a work: "twenty-foot containers". */
  readonly sizes: ReadonlySet<string>
  /** Nouns of an amount that goes at once: a 300-ton "batch" is 300 tons of goods. */
  readonly portions: ReadonlySet<string>
  /** "Foreign", before what comes from another state. */
  readonly foreign: ReadonlySet<string>
  /** Nouns of those who invest, and of what they do. */
  readonly investing: ReadonlySet<string>
  /** Verbs of what one state does to or for another: "expel", "train", "blacklist". */
  readonly dealing: ReadonlySet<string>
  /** Nouns of people, firms and the side that act for a state abroad. */
  readonly abroad: ReadonlySet<string>
  /** Verbs of how long something goes on: "last", "take", which ahead of time is only foreseen. */
  readonly enduring: ReadonlySet<string>
  /** Auxiliaries of what somebody reckons with: "would", "should". */
  readonly supposing: ReadonlySet<string>
  /** Prepositions before the document that something is done by: "under a contract". */
  readonly bases: ReadonlySet<string>
  /** Verbs of paying, behind which a small sum is a price. */
  readonly paying: ReadonlySet<string>
  /** Verbs of giving money, to whomever it is. */
  readonly giving: ReadonlySet<string>
  /** Nouns of those in need and what they get; verbs for what aid is given to do: "support". */
  readonly relief: ReadonlySet<string>
  readonly aiding: ReadonlySet<string>
  /** Verbs of what goods do that are sold: "bring", "earn". */
  readonly earning: ReadonlySet<string>
  /** Verbs by which money comes to somebody. */
  readonly getting: ReadonlySet<string>
  /** Verbs of whoever buys goods in amounts: "take". */
  readonly taking: ReadonlySet<string>
}
