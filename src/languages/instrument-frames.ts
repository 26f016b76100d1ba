/** What kind of document a noun names; see docs/records.md. */
export type InstrumentNoun =
  | 'memorandum'
  | 'agreement'
  | 'treaty'
  | 'protocol'
  | 'roadmap'
  | 'programme'
  | 'contract'
  | 'declaration'
  | 'convention'
  | 'licence'
  | 'other'

export type InstrumentState = 'proposed' | 'prepared' | 'signed' | 'ratified' | 'in-force' | 'ended'

/** What a verb makes of a document; `drafted` is done in the past and still to do as an infinitive. */
export type InstrumentVerb = InstrumentState | 'drafted'

/** What a language says of documents between parties. */
export interface InstrumentFrames {
  /** Nouns that name a document, by base form, a modifier included where the noun alone is too wide. */
  readonly nouns: ReadonlyMap<string, InstrumentNoun>
  /** Nouns that name one only where a verb of signing or drafting acts on them: "document", "deal". */
  readonly wide: ReadonlyMap<string, InstrumentNoun>
  /** Nouns that name one only where it is signed or concluded: "alliance", "loan", "annex". */
  readonly signable: ReadonlyMap<string, InstrumentNoun>
  /** What stands between a document and its date: "an accord dating from 2015". */
  readonly dating: ReadonlySet<string>
  /** Nouns of a signing: "signature". */
  readonly signings: ReadonlySet<string>
  /** Those of {@link wide} that need no verb of signing behind {@link narrowing}: a barter "arrangement". */
  readonly narrowed: ReadonlySet<string>
  readonly narrowing: ReadonlySet<string>
  /** Modifiers that make a wide noun a document: "joint" statement, "action" plan. */
  readonly modifiers: ReadonlySet<string>
  /** Verbs whose object (or passive subject) is a document, and what they make of it. */
  readonly verbs: ReadonlyMap<string, InstrumentVerb>
  /** Those of them that take nothing but documents: "sign", "ink". */
  readonly strict: ReadonlySet<string>
  /** Further verbs that make a document of a wide noun: "concluded an understanding". */
  readonly concluding: ReadonlySet<string>
  /** Verbs whose subject a document is: "expired", "lapsed". */
  readonly intransitive: ReadonlyMap<string, InstrumentState>
  /** Nominalised verbs with "of" and a document behind them: "signing", "ratification". */
  readonly nominal: ReadonlyMap<string, InstrumentState>
  /** Occasions with such a noun before them, at which it is done: a signing "ceremony" for two accords. */
  readonly ceremonies: ReadonlySet<string>
  /** Words of urging and watching before "the implementation of": the document is signed, no more is said. */
  readonly urging: ReadonlySet<string>
  /** Words before "conclusion of" that want it, so that nothing is concluded yet: "work on an early". */
  readonly wanting: ReadonlySet<string>
  /** Verbs with the preposition that leads to a document: "come" to, "enter" into. */
  readonly arrive: ReadonlyMap<string, ReadonlySet<string>>
  /** Of these, those of becoming a party: decided to "accede" "to" it. */
  readonly joining: ReadonlyMap<string, ReadonlySet<string>>
  /** Verbs whose participle behind a document tells that it was reached: a truce "brokered" by Peru. */
  readonly brokered: ReadonlySet<string>
  /** Participles of a document that holds for some time: a contract "running" to 2029. */
  readonly lasting: ReadonlySet<string>
  /** Verbs that, denied, let a document end (did not "renew" it), and by which a parliament ends it. */
  readonly lapsing: ReadonlySet<string>
  readonly rejecting: ReadonlySet<string>
  /** Verbs of getting or giving an order, which is a contract then: "placed" an order for ten jets. */
  readonly ordering: ReadonlySet<string>
  /** Words before the preposition of {@link arrive} that leave it still to come: came "closer" to a deal. */
  readonly nearing: ReadonlySet<string>
  /** Verbs whose progressive heads for a document, with their preposition: is "working" "on" it. */
  readonly heading: ReadonlyMap<string, string>
  /** A noun and the preposition behind it, and what they make of a document: the "verge-of", put their "name-to". */
  readonly idioms: ReadonlyMap<string, InstrumentState>
  /** What somebody is of a document: a "signatory" to it. */
  readonly members: ReadonlyMap<string, InstrumentState>
  /** Nouns and prepositions of what a parliament gives to a treaty: its "consent-to" it. */
  readonly consents: ReadonlySet<string>
  /** What puts off a signing: "postpone". */
  readonly deferring: ReadonlySet<string>
  /** Prepositions before a bargain that was struck: "in" a deal worth a million, they bought trains. */
  readonly trading: ReadonlySet<string>
  /** What is still to come: has "yet" to be signed. */
  readonly yet: ReadonlySet<string>
  /** Verbs before what is still to be done: "remain". */
  readonly staying: ReadonlySet<string>
  /** Verbs of what a document has not got yet: "await", and nouns for consent to it. */
  readonly lacking: ReadonlySet<string>
  readonly consent: ReadonlySet<string>
  /** Nouns behind a preposition for what is being prepared, or no longer: on the "table", on "ice". */
  readonly pending: ReadonlySet<string>
  readonly shelved: ReadonlySet<string>
  /** The noun for a contract that is a command where it is issued, and that frame. */
  readonly orders: { readonly noun: string; readonly frame: string }
  /** What a parliament does with a treaty: "pass"; and nouns for it. */
  readonly passing: ReadonlySet<string>
  readonly parliaments: ReadonlySet<string>
  /** What makes of an infinitive what was done: the "first" country to sign. */
  readonly ranks: ReadonlySet<string>
  /** Verbs that bring talks to their end: "complete" negotiations on a pact. */
  readonly ending: ReadonlySet<string>
  /** Verbs with the preposition that leads out of a document: "withdraw" from. */
  readonly leaving: ReadonlyMap<string, string>
  /** Nouns for a document that with such a verb are what one side yields: "made concessions". */
  readonly yielded: ReadonlyMap<string, ReadonlySet<string>>
  /** Verbs that give a document to their subject in the passive: "was awarded a contract". */
  readonly giving: ReadonlySet<string>
  /** Verbs between a document and {@link adjectives}: "be", "become". */
  readonly becoming: ReadonlySet<string>
  /** Verbs with the preposition before a gerund that came of them: the talks "resulted" "in" signing a treaty. */
  readonly results: ReadonlyMap<string, string>
  /** Prepositions before a gerund that was done: "ended the row by concluding a treaty". */
  readonly means: ReadonlySet<string>
  /** Words that begin what a document was made in spite of, after or before: no part of what it is about. */
  readonly surrounding: ReadonlySet<string>
  /** What stands between two words for haste: as `soon` as. */
  readonly hasty: ReadonlySet<string>
  /** The one of them before what was done first, whatever the time of the verb: "pose for photos after signing". */
  readonly behind: string
  /** What a document is before it does something: "due" to take effect. */
  readonly awaited: ReadonlySet<string>
  /** Plurals that end otherwise than most: "memoranda". */
  readonly plurals: ReadonlySet<string>
  /** Words that give examples: "such areas as". */
  readonly samples: ReadonlySet<string>
  /** What stands before a name without being part of it: "last", "following". */
  readonly counting: ReadonlySet<string>
  /** Verbs for letting something be signed: "approve". */
  readonly clearing: ReadonlySet<string>
  /** What stands for a subject where something is said to exist: "there". */
  readonly there: ReadonlySet<string>
  /** Nouns for the last work on a document: "finishing touches". */
  readonly finishing: ReadonlySet<string>
  /** Words that stand for a document told of before where one is signed: "another was signed". */
  readonly standIns: ReadonlySet<string>
  /** Words that join what is still to come about: "once it takes effect". */
  readonly awaiting: ReadonlySet<string>
  /** Verbs for the old document that gives way to a new one. */
  readonly replacing: ReadonlySet<string>
  /** Verbs that deny the infinitive behind them: "failed to sign". */
  readonly failing: ReadonlySet<string>
  /** What is said of agreements that are no documents: "reached agreements on", "implement the agreements". */
  readonly loose: ReadonlySet<string>
  /** Words that deny the noun behind them: "no plans to sign". */
  readonly none: ReadonlySet<string>
  /** Words that make a signing a mere possibility: "if", "case". */
  readonly conditions: ReadonlySet<string>
  /** Words that begin a sentence on what the documents before are worth: "their", "its". */
  readonly owners: ReadonlySet<string>
  /** "force", "effect": what a document comes or goes into. */
  readonly force: ReadonlySet<string>
  /** What a document is in while it holds: "in place". */
  readonly standing: ReadonlySet<string>
  /** Prepositions that add a further document, with the words before them: "together" with, "addition" to. */
  readonly additions: ReadonlyMap<string, ReadonlySet<string>>
  /** Verbs of those who are parties to a document that holds: they "have" a pact. */
  readonly holding: ReadonlySet<string>
  /** Nouns for what several say in one text, and what tells that they do: a "joint" "statement". */
  readonly texts: ReadonlySet<string>
  readonly shared: ReadonlySet<string>
  /** Words behind a number of documents before some of them: "including" one on trade. */
  readonly listing: ReadonlySet<string>
  /** Words that begin a sentence on one of those told of: "among" them. */
  readonly among: ReadonlySet<string>
  /** Verbs between documents that were told of and the ones among them: "the agreements include". */
  readonly containing: ReadonlySet<string>
  /** Verbs between one of several documents and what it is about or is: the first "covers" fish. */
  readonly covering: ReadonlySet<string>
  /** Words that tell one of several documents by its place: the "first" agreement. */
  readonly ordered: ReadonlySet<string>
  /** Verbs that go with {@link force}: come, enter, go, take, put, be. */
  readonly enter: ReadonlySet<string>
  /** Adjectives that say what became of it: "ready", "effective". */
  readonly adjectives: ReadonlyMap<string, InstrumentState>
  /** Determiners and adjectives that point back to a document already named. */
  readonly definite: ReadonlySet<string>
  /** Words that introduce another one of the kind: "another", "second". */
  readonly another: ReadonlySet<string>
  /** Those that say so behind a definite article too: "the second treaty"; "the new treaty" is the one just told of. */
  readonly differing: ReadonlySet<string>
  /** Verbs whose document is still to come: "discuss", "expect" the signing of. */
  readonly ahead: ReadonlySet<string>
  /** Verbs of what somebody would have done: "`wants` the pact signed". */
  readonly desiring: ReadonlySet<string>
  /** Verbs of which the infinitive or future says as much: "hopes to `see` the pact signed". */
  readonly seeing: ReadonlySet<string>
  /** Verbs that an infinitive behind them was done by: "managed" to sign. */
  readonly managed: ReadonlySet<string>
  /** Determiners of documents in general: "any", "every". */
  readonly generic: ReadonlySet<string>
  /** Words of a subject that tell no two documents apart: "cooperation", "field". */
  readonly vague: ReadonlySet<string>
  /** Adverbs that add another one: "also". */
  readonly also: ReadonlySet<string>
  /** Nouns that count documents: a "number", "series", "package" of agreements. */
  readonly measures: ReadonlySet<string>
  /** Prepositions between a noun of {@link nominal} and the document: "of", "on". */
  readonly leads: ReadonlySet<string>
  /** Prepositions before the parties: "between", "with", "by". */
  readonly between: ReadonlySet<string>
  /** Nouns that tell when or how something is signed: on the "sidelines", on "behalf", for the first "time". */
  readonly circumstances: ReadonlySet<string>
  /** Nouns for what has a mayor or governor: "city", "province". */
  readonly localities: ReadonlySet<string>
  /** Words of the names of ports, which sign as firms do. */
  readonly ports: ReadonlySet<string>
  /** The preposition that names all parties: "between". */
  readonly mutual: string
  /** What says that somebody acts under a document: "under" it, in the "framework" of it. */
  readonly basis: {
    readonly prepositions: ReadonlySet<string>
    readonly nouns: ReadonlySet<string>
  }
  /** Nouns for what binds more than those who speak of it: the UN "charter". */
  readonly universal: ReadonlySet<string>
  /** Words that point back to what was just told of: "this". */
  readonly pointing: ReadonlySet<string>
  /** Verbs of what a document says: "the accord provides for". */
  readonly saying: ReadonlySet<string>
  /** Prepositions that name a party right behind a document: "between", "with". */
  readonly partners: ReadonlySet<string>
  /** Prepositions and particles that begin a document's subject: "on", "for", "to". */
  readonly about: ReadonlySet<string>
  /** Those of them that tell a place or time too, unless a noun for a field follows: "in the sphere of". */
  readonly places: ReadonlySet<string>
  readonly fields: ReadonlySet<string>
  /** The preposition before the time that a document holds for: "for". */
  readonly validity: string
  /** Verbs of what one document is to do to another: "a deal to `upgrade` the accord". */
  readonly amending: ReadonlySet<string>
  /** Adjectives of a document that is only thought of: "a `potential` treaty". */
  readonly prospective: ReadonlySet<string>
  /** Nouns before the years that something is for: "the `period` 2000-2010". */
  readonly spans: ReadonlySet<string>
  /** The preposition of a genitive ("one `of` the pacts"), and that of an agent ("ratified `by` parliament"). */
  readonly of: string
  readonly by: string
  /** "Memorandum of `understanding`": the noun of its kind. */
  readonly understanding: string
  /** Words before an amount that a document is worth: "worth", "valued", "totaling". */
  readonly worth: ReadonlySet<string>
  /** The preposition before what a document is worth: "an agreement `for` $3 million". */
  readonly sum: string
  /** Nouns for money that a document gives: "loan". */
  readonly lending: ReadonlySet<string>
  /** Words that begin when and where it was signed: ", at the end of the visit", "during the talks". */
  readonly occasional: ReadonlySet<string>
  /** Nouns for a part of an occasion: "at the `end` of". */
  readonly phases: ReadonlySet<string>
  /** Verbs and nouns of an occasion at which documents are signed: "meet", "visit", "ceremony". */
  readonly occasions: ReadonlySet<string>
}
