import type { PhraseFrame } from './phrase-frame.ts'

/** What somebody thinks of something; see docs/records-position.md. */
export type PositionStance =
  | 'supports'
  | 'opposes'
  | 'praises'
  | 'thanks'
  | 'criticises'
  | 'concerned'
  | 'calls-for'
  | 'congratulates'
  | 'condoles'

/** Words that voice a stance; the frame's last slot says what it is about. */
export interface PositionFrame extends PhraseFrame {
  readonly stance: PositionStance
  /** True where the subject is what the stance is about, and the speaker's the party: "X is unacceptable". */
  readonly judges?: boolean
  /** True where it is only a stance if what it is about holds a merit: "acknowledge the role of". */
  readonly merit?: boolean
  /** The nouns, one of which must be the head of what it is about: "requires a political solution". */
  readonly heads?: ReadonlySet<string>
  /** True where it says so much that it counts of a meeting, too: "a turning point". */
  readonly weighty?: boolean
  /** True where the one who speaks holds the stance, whatever the subject is: "peace requires …". */
  readonly voiced?: boolean
  /** True where the whole clause is what the stance is about: "Peru plays a significant role". */
  readonly whole?: boolean
  /** True where its words are a passive, with who holds it behind "by". */
  readonly passive?: boolean
  /** True where it tells of all that stands before it: "the pact was signed to the fury of Peru". */
  readonly before?: boolean
  /** True where it needs a relative clause, whose noun is meant: "the firm, which it accused of". */
  readonly fronted?: boolean
  /** True where its verb, or the infinitive behind it, must be a passive: "asks to be treated as an equal". */
  readonly undergone?: boolean
  /** True where the noun must be claimed by somebody: "its demand for damages", but not "demand for copper rose". */
  readonly claimed?: boolean
  /** True where it is a commitment if what it is about is an act: "the need for building a port". */
  readonly noAct?: boolean
  /** True where others than the side that speaks must be the subject. */
  readonly others?: boolean
  /** True where the subject must not be the side that speaks, under its name: "Peru needs unity". */
  readonly apart?: boolean
  /** True where a thing is said to have a good effect: "hopes that the deal will facilitate trade". */
  readonly effect?: boolean
  /** True where those that the clause behind speaks of must be others: "hopes that Peru will sign". */
  readonly ofOthers?: boolean
  /** True where the clause behind must tell what is to be: "insists that Peru withdraw". */
  readonly mandative?: boolean
  /** True where no adjective may stand between its words: "we are for strengthening ties". */
  readonly bare?: boolean
  /** True where the subject must be named: "it is important for us to" judges nothing. */
  readonly named?: boolean
  /** True where it is only a stance if it is denied: "was not enough". */
  readonly onlyDenied?: boolean
  /** True where the noun must have an owner in front: "their request for a loan". */
  readonly owned?: boolean
  /** True where its `<whom>` must name a party: "gave Peru a week to". */
  readonly addressed?: boolean
  /** The stance where the words are denied: "does not support". Without it they are none then. */
  readonly denied?: PositionStance
}

/** What a language says of the good or the harm that comes of a thing. Words are base forms. */
export interface EffectWords {
  /** Nouns for what has the effect: "agreement", "corridor", "step". */
  readonly causes: ReadonlySet<string>
  /** Verbs of making something better, or more, or of bringing it about: "strengthen". */
  readonly betters: ReadonlySet<string>
  /** Nouns for what is the better for it: "relation", "job". */
  readonly gains: ReadonlySet<string>
  /** Verbs of making less, and nouns for what is better lessened: "reduce" "poverty". */
  readonly lessens: ReadonlySet<string>
  readonly ills: ReadonlySet<string>
  /** Verbs of making worse: "undermine". */
  readonly harms: ReadonlySet<string>
  /** Verbs of having something to give, and nouns for what is good of itself: "has" "many benefits". */
  readonly bearing: ReadonlySet<string>
  readonly fruits: ReadonlySet<string>
  /** Nouns for the money that a thing brings: "billions" of dollars. */
  readonly sums: ReadonlySet<string>
  /** Nouns for what comes of it, and the adjectives that make it good: "positive" "effects". */
  readonly results: ReadonlySet<string>
  readonly fine: ReadonlySet<string>
  /** Verbs of showing, and nouns for what does credit to those who show it: "reflects" "the commitment of both". */
  readonly signs: ReadonlySet<string>
  readonly virtues: ReadonlySet<string>
  /** Verbs before an infinitive that only say how far: "help". */
  readonly helping: ReadonlySet<string>
  /** Those of them with somebody as their object, who is the better for it: "help" firms to export. */
  readonly aiding: ReadonlySet<string>
}

/** All that a language tells of positions. Words are base forms in lower case. */
export interface PositionFrames {
  readonly frames: readonly PositionFrame[]
  /** Verbs that link a subject with what it is judged to be: "be", "remain". */
  readonly copulas: ReadonlySet<string>
  /** Verbs that report words with a stance: "…, he lamented". */
  readonly voices: ReadonlyMap<string, PositionStance>
  /** Modals of what others are to do: "must", "should". */
  readonly duties: ReadonlySet<string>
  /** Verbs before an infinitive of what others are to do: "has to". */
  readonly obliging: ReadonlySet<string>
  /** Nouns for what somebody has done well: "role", "contribution". */
  readonly merits: ReadonlySet<string>
  /** Nouns for those who meet, as written: "the participants". */
  readonly assemblies: ReadonlySet<string>
  /** Words that may stand before these: "the foreign ministers". */
  readonly ranks: ReadonlySet<string>
  /** Words that deny what stands behind them: "no". */
  readonly none: ReadonlySet<string>
  /** Verbs with an infinitive of what is said there and then: "went on to praise", "did not hesitate to blame". */
  readonly voicing: ReadonlySet<string>
  /** Verbs with support as their object, which is help and no stand: "would extend support to". */
  readonly giving: ReadonlySet<string>
  /** Verbs that are put politely, with modals: "would" "welcome". */
  readonly polite: ReadonlyMap<string, ReadonlySet<string>>
  /** Adjectives with an infinitive of what is said there and then: "proud to support". */
  readonly glad: ReadonlySet<string>
  /** Those of them that only say that it goes on: "will continue to support" is to come. */
  readonly ongoing: ReadonlySet<string>
  /** What a market's demand is, which nobody makes: "rising", "global". */
  readonly marketed: ReadonlySet<string>
  /** What is no courtesy where it is that of a business: "the presence of its firms in the market". */
  readonly stays: { readonly noun: string; readonly of: ReadonlySet<string> }
  /** What is done about a market's demand: "covers half the demand for coal". */
  readonly supplying: ReadonlySet<string>
  /** Nouns and pronouns for the other of two: "its partner", "they". */
  readonly partners: ReadonlySet<string>
  /** Prepositions before the other one: our trade "with" Chile. */
  readonly toward: ReadonlySet<string>
  /** Verbs of wishing, by which only somebody is called on: "wants" Peru to. */
  readonly wishing: ReadonlySet<string>
  /** Modals whose denial refuses what follows: "would" not pay. */
  readonly vowing: ReadonlySet<string>
  /** Verbs of leaving somebody to himself, whose denial refuses nothing: "will never abandon". */
  readonly forsaking: ReadonlySet<string>
  /** Verbs whose denial keeps a stance: "would not change its refusal". */
  readonly changing: ReadonlySet<string>
  /** Verbs in the present that a press statement begins with: "Peru welcomes". */
  readonly declaring: ReadonlySet<string>
  /** Verbs of what a thing does for others, where it is hoped for: "facilitate". */
  readonly hoped: ReadonlySet<string>
  readonly effects: EffectWords
  /** Words that blame what is called so: "a reckless step" praises nothing. */
  readonly blames: ReadonlySet<string>
  /** Verbs by whose subject a stance is met, not held: "seeks support for", "drew criticism over". */
  readonly receiving: ReadonlySet<string>
  /** Those of them that a party itself may do: "raised concerns". */
  readonly raising: ReadonlySet<string>
  /** Nouns for what is written or said, and for the occasion of it: "a statement condemning the raid". */
  readonly writings: ReadonlySet<string>
  /** Nouns for occasions that are called for, which are events to come: "called for another meeting". */
  readonly gatherings: ReadonlySet<string>
  /** Those of them in which somebody answers who is named behind "with". */
  readonly interviews: ReadonlySet<string>
  /** Nouns for what is issued, which speaks for who issued it, and the pronoun for it: "the statement said". */
  readonly papers: ReadonlySet<string>
  /** What only the side can do whose it is: "the withdrawal of Peruvian troops". */
  readonly concessions: ReadonlySet<string>
  /** Verbs of saying: who declines to comment opposes nothing. */
  readonly reticence: ReadonlySet<string>
  /** Pronouns of the holder himself: who "calls itself a hub" takes no stand on another. */
  readonly reflexives: ReadonlySet<string>
  /** Prepositions before help that something is done by: "with" the support of, $5 million "in" support. */
  readonly means: { readonly helping: ReadonlySet<string>; readonly money: ReadonlySet<string> }
  /** Adverbs of what is not decided: has "still" not approved. */
  readonly pending: ReadonlySet<string>
  /** Verbs of keeping what there is, which promise no act: "maintaining peace". */
  readonly keeping: ReadonlySet<string>
  /** Nouns for those who can be called on though they are not named: "all countries". */
  readonly collectives: ReadonlySet<string>
  /** Verbs of bringing a quarrel to its end, and the ways that are peaceful: "settled" through "dialogue". */
  readonly settling: ReadonlySet<string>
  readonly peaceful: ReadonlySet<string>
  /** Verbs of how a thing is to be: "sanctions must remain in place". */
  readonly lasting: ReadonlySet<string>
  /** Nouns for those at home whom a position between states does not address: "consumers". */
  readonly public: ReadonlySet<string>
  /** Nouns that stand for what was told before: "the occasion", "the move". */
  readonly standIns: ReadonlySet<string>
  /** Pronouns for what was said before: "this". */
  readonly pointers: ReadonlySet<string>
  /** Nouns for those who only study a matter: "analyst". */
  readonly onlookers: ReadonlySet<string>
  /** Nouns that politeness is about: "meeting", "hospitality". */
  readonly courtesies: ReadonlySet<string>
  /** Verbs of receiving a guest, which are a stance only to what is no person: "welcome". */
  readonly greetings: ReadonlySet<string>
  /** Nouns of occasions, of which thanks and praise are politeness, too: "conference". */
  readonly occasions: ReadonlySet<string>
  /** Nouns of hospitality. */
  readonly hosts: ReadonlySet<string>
  /** Nouns for relations between two sides: the one that speaks means the other. */
  readonly relations: ReadonlySet<string>
  /** Nouns for documents that two sides have: "the accord". */
  readonly pacts: ReadonlySet<string>
  /** Verbs of calling for something that one's own side may be to do, too: "called for". */
  readonly calling: ReadonlySet<string>
  /** Words that ask somebody for something, whom they need not name: "asked for". */
  readonly asking: ReadonlySet<string>
  /** Words for what two sides share, or have between them: "joint", "border". */
  readonly joint: ReadonlySet<string>
  /** Modals that make an action to come of a verb of support: "will support". */
  readonly futures: ReadonlySet<string>
}
