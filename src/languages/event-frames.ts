import type { EventTurns } from './event-turns.ts'
import type { OpeningWords } from './opening-words.ts'

/** What kind of event a word announces; see docs/records-event.md. */
export type EventWord =
  | 'visit'
  | 'meeting'
  | 'call'
  | 'session'
  | 'forum'
  | 'opening'
  | 'delivery'
  | 'other'

/** How the arguments of a verb take part in its event. */
export type EventVerb =
  /** Subject and object (or "with") come together: "met", "met with". */
  | 'meet'
  /** Several subjects, or a subject and "with", speak of something: "discussed". */
  | 'talk'
  /** The subject is the host, the object the guest: "received". */
  | 'receive'
  /** The subject goes to the object: "visited". */
  | 'visit'
  /** The subject goes to what a preposition names: "arrived in", "left for". */
  | 'travel'
  /** A body sits, or somebody calls it together: "convened". */
  | 'convene'
  /** A facility begins its work: "inaugurated". */
  | 'open'
  /** A facility begins "operation", or its operation begins: "started". */
  | 'start'
  /** Goods go or come: "shipped". */
  | 'send'
  /** The subject speaks to the object over a distance: "telephoned". */
  | 'phone'
  /** The subject does to another what the object says: "broke off relations". */
  | 'act'
  /** The subject is to be at a place: "is due in". */
  | 'be'

/** What a language says of meetings, visits and other occasions. */
export interface EventFrames extends EventTurns, OpeningWords {
  /** Nouns that name an event by themselves, by base form: "visit", "summit". */
  readonly nouns: ReadonlyMap<string, EventWord>
  /** The singular of a noun, in lower case: for capitals whose base form no tagger tells. */
  readonly singular: (noun: string) => string
  /** Head noun, then modifier, then what both name together: "conference", "press", `other`. */
  readonly compounds: ReadonlyMap<string, ReadonlyMap<string, EventWord>>
  /** Words behind a head noun that change what it names: "by phone", "via video link". */
  readonly media: ReadonlySet<string>
  /** Bodies whose meeting is a session: "commission", "council". */
  readonly bodies: ReadonlySet<string>
  /** Nouns that name any occasion again: "the event", "the gathering". */
  readonly anyEvent: ReadonlySet<string>
  /** For a head noun that points back, the types that it can point to. */
  readonly pointsTo: ReadonlyMap<string, readonly EventWord[]>
  readonly verbs: ReadonlyMap<string, EventVerb>
  /** Objects that verbs of talk need to mean an exchange: "exchange views". */
  readonly talkObjects: ReadonlyMap<string, ReadonlySet<string>>
  /** Objects that verbs of acting need: "break" with "relations". */
  readonly acts: ReadonlyMap<string, ReadonlySet<string>>
  /** Of these, verbs whose means stand behind "with" ("hit Peru with tariffs"), and objects that always concern another state ("sanction"). */
  readonly striking: ReadonlySet<string>
  readonly interstate: ReadonlySet<string>
  /** Of these, the verbs that need {@link diplomatic}: "establish". */
  readonly founding: ReadonlySet<string>
  /** Modifiers of relations that begin and end on a day. */
  readonly diplomatic: ReadonlySet<string>
  /** Prepositions before whom an act is aimed at: "with", "against". */
  readonly toward: ReadonlySet<string>
  /** Of {@link habitual}, those that one event can have, too: "a recent visit". */
  readonly single: ReadonlySet<string>
  /** Of {@link habitual}, those that leave open how many: "several". */
  readonly several: ReadonlySet<string>
  /** Gerunds inside a noun: "working group". */
  readonly gerunds: ReadonlySet<string>
  /** Words in a row that take up the date of what was told before: "the same day", "later in the day". */
  readonly sameDay: readonly (readonly string[])[]
  /** Modifiers of a meeting of one state's own: "cabinet". */
  readonly domestic: ReadonlySet<string>
  /** Modifiers of a guest: "visiting". */
  readonly guests: ReadonlySet<string>
  /** Who lives abroad: "ambassador". */
  readonly residents: ReadonlySet<string>
  /** Verb and preposition of paying a visit to somebody: "called on". */
  readonly callers: ReadonlyMap<string, ReadonlySet<string>>
  /** Plurals that, without anybody named, are those whom the text is about: "ministers". */
  readonly assemblies: ReadonlySet<string>
  /** Those who come together to be received: "delegation", "lawmakers". */
  readonly visitors: ReadonlySet<string>
  /** Verbs whose participle describes what is spoken of: "discussed the agreements reached in May with". */
  readonly reached: ReadonlySet<string>
  /** Adjectives of somebody who is awaited at a place: "due". */
  readonly awaited: ReadonlySet<string>
  /** Nouns that name an event only where it is said who attends: "ceremony". */
  readonly attended: ReadonlySet<string>
  /** Verbs whose object has taken place: "hailed the opening of the bridge". */
  readonly celebrating: ReadonlySet<string>
  /** Nouns that name a visit only of somebody: "arrival". */
  readonly comings: ReadonlySet<string>
  /** Verbs of bringing something to its end: "wound up a visit". */
  readonly ending: ReadonlySet<string>
  /** Nouns for that end: "at the close of a visit". */
  readonly ends: ReadonlySet<string>
  /** Nouns for those whom somebody leads on a journey: "delegation". */
  readonly missions: ReadonlySet<string>
  /** Verbs of leading them ("heads a delegation to Peru"), and those who are sent to act for somebody ("expert"). */
  readonly leading: ReadonlySet<string>
  readonly envoys: ReadonlySet<string>
  /** Verbs of bringing those together who come to an event: "brought together". */
  readonly gathering: ReadonlySet<string>
  /** Verbs of coming back from a journey. */
  readonly returning: ReadonlySet<string>
  /** Verbs whose subject is the place of an event: "Baku hosted the talks", "served as the venue of". */
  readonly receiving: ReadonlySet<string>
  /** Nouns for a will, whose owner is to act: "the readiness of the king to visit". */
  readonly wills: ReadonlySet<string>
  /** Nouns for the place of an event: "the venue of the talks". */
  readonly venues: ReadonlySet<string>
  /** What stands for a subject where something is said to exist: "there was a meeting". */
  readonly there: ReadonlySet<string>
  /** What sits like a body where it is of several states: "binational `cabinet`". */
  readonly cabinets: ReadonlySet<string>
  /** What somebody is called for on the telephone: "to `congratulate` her". */
  readonly wishes: ReadonlySet<string>
  /** Parts of an event that something is done in: "as `part` of the visit". */
  readonly framing: ReadonlySet<string>
  /** What tells of events to come: "the `agenda` includes a meeting". */
  readonly agendas: ReadonlySet<string>
  /** Short names of bodies of several states: "jmc". */
  readonly shortBodies: ReadonlySet<string>
  /** What says that a body is one of several states: "joint", "intergovernmental". */
  readonly shared: ReadonlySet<string>
  /** What says that a body sits soon: "upcoming". */
  readonly nearing: ReadonlySet<string>
  /** Verbs and gerunds for bringing a body together: "the commission was convened". */
  readonly sitting: ReadonlySet<string>
  /** Verbs that with the word behind them say that something takes place. */
  readonly placing: ReadonlyMap<string, ReadonlySet<string>>
  /** Prepositions before a body that sits: "during the joint commission". */
  readonly during: ReadonlySet<string>
  /** Verbs for going somewhere with or for somebody: "accompany him to the joint commission". */
  readonly accompanying: ReadonlySet<string>
  /** Nouns for what asks somebody to come. */
  readonly invitations: ReadonlySet<string>
  /** Verbs for going away at the end of a visit. */
  readonly leaving: ReadonlySet<string>
  /** People of the place where they are met: "opposition politicians". */
  readonly locals: ReadonlySet<string>
  /** Nouns for a chance that somebody takes: "took the opportunity to meet". */
  readonly chances: ReadonlySet<string>
  /** Nouns for what came of an event: "the results of the meeting". */
  readonly outcomes: ReadonlySet<string>
  /** Things that are sent in numbers: "40 buses". */
  readonly sendables: ReadonlySet<string>
  /** Participles of what brings something: "carrying". */
  readonly laden: ReadonlySet<string>
  /** Verbs whose object hears what is said: "told his counterpart". */
  readonly telling: ReadonlySet<string>
  /** What says whose meeting it is that a body holds: "its". */
  readonly own: ReadonlySet<string>
  /** Parts of a session, and what says so: "closing ceremony". */
  readonly sittingParts: ReadonlyMap<string, ReadonlySet<string>>
  /** Verbs that tell what else an event falls together with: "coincide". */
  readonly coinciding: ReadonlySet<string>
  /** Verbs that tell how an event runs, behind which its place may stand: "got under way in Baku". */
  readonly courses: ReadonlySet<string>
  /** Nouns whose "of" names those who come: "in the presence of". */
  readonly presence: ReadonlySet<string>
  /** Prepositions before what a journey is for: "for talks". */
  readonly aims: ReadonlySet<string>
  /** Prepositions before what somebody is at a place for: "is in Lima on a visit". */
  readonly errands: ReadonlySet<string>
  /** Of verbs of holding, those whose subject takes part in whosever event it is: "host". */
  readonly hosting: ReadonlySet<string>
  /** Prepositions behind which stands what has been: "following". */
  readonly past: ReadonlySet<string>
  /** Modifiers of what makes a document, and is no event of its own: "signing". */
  readonly signings: ReadonlySet<string>
  /** Verbs of talk that need to be said with whom: "spoke with". */
  readonly partnered: ReadonlySet<string>
  /** Nouns that name an event only where somebody holds it, or it is counted or dated: "dialogue". */
  readonly weak: ReadonlySet<string>
  /** Nouns whose "of" makes events a mass: "number of visits", "exchange of delegations". */
  readonly amounts: ReadonlySet<string>
  /** Verbs whose object is contact in general, and no single event: "expanding consultations". */
  readonly fostering: ReadonlySet<string>
  /** Verb and preposition of going: "travel", "to". */
  readonly directions: ReadonlyMap<string, ReadonlySet<string>>
  /** Verbs whose object or passive subject is an event that they bring about: "hold", "attend". */
  readonly holding: ReadonlySet<string>
  /** Of these, the verbs that are about those who come to an event of others: "attend". */
  readonly attending: ReadonlySet<string>
  /** Verbs that call an event off: "cancel". */
  readonly cancelling: ReadonlySet<string>
  /** Prepositions before the time that an event is put off to: "until". */
  readonly delays: ReadonlySet<string>
  /** Verbs with the particle that makes them call an event off: "put off", "fell through". */
  readonly callingOff: ReadonlyMap<string, ReadonlySet<string>>
  /** Particles of verbs that stand before their object as a preposition would: "called off a visit". */
  readonly particles: ReadonlySet<string>
  /** Words for the press, which is met by those who speak to it. */
  readonly press: ReadonlySet<string>
  /** Nouns for what prepares an event: "the way for a visit", "preparations for the summit". */
  readonly preparing: ReadonlySet<string>
  /** Verbs that deny what stands behind them: "refused to hold talks". */
  readonly refusing: ReadonlySet<string>
  /** Adjectives of those who would take part: "ready for talks". */
  readonly willing: ReadonlySet<string>
  /** Adverbs of what recurs: "met repeatedly". */
  readonly often: ReadonlySet<string>
  /** Words for no definite number, before "times": "met many times". */
  readonly countless: ReadonlySet<string>
  /** Prepositions before whose those are who are met: "his counterparts from Peru". */
  readonly homes: ReadonlySet<string>
  /** Verbs that meet somebody only with the particle: "sat down with". */
  readonly seated: ReadonlySet<string>
  readonly down: ReadonlySet<string>
  /** Prepositions before whom one calls or is called by. */
  readonly callees: ReadonlySet<string>
  /** Verbs whose passive before a place tells of somebody who is to come: "is expected in". */
  readonly expecting: ReadonlySet<string>
  /** Verbs and adjectives before an infinitive or event that make it a plan: "agree", "due". */
  readonly planning: ReadonlySet<string>
  /** Verbs with the words behind them that make what follows a plan: "looks forward to visiting". */
  readonly awaiting: ReadonlyMap<string, ReadonlySet<string>>
  /** Verbs that leave open whether the event is to be: "invite", "propose". */
  readonly wishing: ReadonlySet<string>
  /** What, alone behind an article, is a further event of the kind told last: "the previous". */
  readonly further: ReadonlySet<string>
  /** Modifiers of an event to come: "upcoming", "next". */
  readonly ahead: ReadonlySet<string>
  /** Conjunctions of what may or may not be: "if". */
  readonly conditional: ReadonlySet<string>
  /** Modifiers of what recurs and is no single event: "regular". */
  readonly habitual: ReadonlySet<string>
  /** Determiners that point back: "the", "this", "his". */
  readonly definite: ReadonlySet<string>
  /** Determiners that make it none: "no". */
  readonly negative: ReadonlySet<string>
  /** Words that introduce a further event: "another", "second". */
  readonly another: ReadonlySet<string>
  /** Nouns whose "of" goes through to the event: "round of talks", "sidelines of the summit". */
  readonly partitive: ReadonlySet<string>
  /** Prepositions before what an event is about: "on", "regarding". */
  readonly about: ReadonlySet<string>
  /** Nouns of what is said, in "made the remarks in a meeting": the event is as old as they are. */
  readonly remarks: ReadonlySet<string>
  /** Nouns around an event whose ordinal counts it: the "third round" of talks. */
  readonly counted: ReadonlySet<string>
  /** Verbs that say what something is: a noun behind them describes, and names no event. */
  readonly being: ReadonlySet<string>
  /** Nouns and prepositions that make an event the way in which another is held: "in the form of". */
  readonly manner: ReadonlySet<string>
  /** Prepositions that make an event the occasion of what is said: "during", "after". */
  readonly occasion: ReadonlySet<string>
  /** Nouns for what goes on beside an event: "on the sidelines of". */
  readonly asides: ReadonlySet<string>
  /** Of these, the ones before what is still to come: "before", "prior". */
  readonly before: ReadonlySet<string>
  /** Words before the time from which on something holds: "since". */
  readonly since: ReadonlySet<string>
  /** Prepositions before participants, before hosts and organisers, places, and destinations. */
  readonly with: ReadonlySet<string>
  readonly between: ReadonlySet<string>
  readonly of: ReadonlySet<string>
  readonly by: ReadonlySet<string>
  readonly at: ReadonlySet<string>
  readonly to: ReadonlySet<string>
  /** Prepositions behind which several may be listed with "and". */
  readonly lists: ReadonlySet<string>
  /** Pronouns for a person that stand alone: "he". */
  readonly him: ReadonlySet<string>
  /** Meetings of many, of whom the host may alone be known: "summit". */
  readonly open: ReadonlySet<string>
  /** Relative pronouns that stand for people. */
  readonly people: ReadonlySet<string>
  /** Words that end the phrases of a noun: relative pronouns. */
  readonly stops: ReadonlySet<string>
  /** Nouns of what is sent: "shipment", "train". */
  readonly goods: ReadonlySet<string>
  /** Adverbs for the place that the report is from: "here". */
  readonly here: ReadonlySet<string>
  /** Verb and adverb of awaiting something: "look", "forward". */
  readonly looking: ReadonlyMap<string, ReadonlySet<string>>
  /** Verbs of bringing somebody to do what is then done: "prompted the state to suspend imports". */
  readonly causing: ReadonlySet<string>
  /** Verbs with a preposition of {@link aims} before what is wanted: "press" for talks. */
  readonly pressing: ReadonlySet<string>
  /** Verbs that ask their object to go or come: "invite". */
  readonly asking: ReadonlySet<string>
  /** Nouns for journeys through what stands behind "of": "tour". */
  readonly tours: ReadonlySet<string>
  /** Nouns that count how often something took place: "time". */
  readonly oftenness: ReadonlySet<string>
  /** Ordinal words that stand for "first": "inaugural", "maiden". */
  readonly firsts: ReadonlySet<string>
}
