import type { PhraseFrame } from './phrase-frame.ts'

/** How firmly somebody is bound to act; see docs/records-commitment.md. */
export type CommitmentStrength = 'binding' | 'pledged' | 'planned' | 'offered' | 'hoped'

/** Words that say that somebody is to do something. */
export interface CommitmentFrame extends PhraseFrame {
  readonly strength: CommitmentStrength
  readonly status?: 'underway' | 'stalled'
  /**
   * Who is to act: the subject (default), whom the frame names, or both sides where the frame
   * speaks of a need that it lays on nobody; `joint` for whom it names and the subject together,
   * `named` for the two or more, one's own among them, whom the action names.
   */
  readonly actor?: 'subject' | 'whom' | 'sides' | 'joint' | 'named'
  /** True where a frame that it follows says how firm it is: "is ready to work with". */
  readonly weak?: boolean
  /** True where the subject lists actions, and what they are among says how firm they are. */
  readonly topics?: boolean
  /** True where what stands as its subject must be an action: "extending it is necessary". */
  readonly need?: boolean
  /** True where even general words count: "their resolve to deepen ties". */
  readonly soft?: boolean
  /** True where it only counts of an amount: "offered 50 scholarships". */
  readonly counted?: boolean
  /** True where its `<whom>` is the action, and its `<party>` who is charged with it: "entrusted the repair to Peru". */
  readonly handed?: boolean
  /** True where its `<whom>` is one noun: "offered Peru training". */
  readonly near?: boolean
  /** Whether it says of a bloc what it is there for: "strives to"; "is aimed at", only in the passive. */
  readonly purpose?: 'always' | 'passive'
  /** True where each action of a list is one of its own. */
  readonly listed?: boolean
  /** True where the subject is a document, and each action listed is a provision of it. */
  readonly provision?: boolean
  /** True where what the frame's `<whom>` names is a document, and its purpose the action. */
  readonly document?: boolean
  /** True where it only counts of what is agreed already: no "will sign an agreement to". */
  readonly concluded?: boolean
  /** True where the words name a document, and its title says that something is founded or built. */
  readonly founding?: boolean
  /** True where its `<doing>` must be a gerund: "an accord creating a fund". */
  readonly bare?: boolean
  /** True where the subject is an aim: "the priority is", "the next step will be". */
  readonly aim?: boolean
  /** True where its noun must be one of works, or an amount: "is interested in a power plant". */
  readonly works?: boolean
  /** True where a clause without a modal says what is to be done: "suggested that it be built". */
  readonly mandative?: boolean
  /** True for words that only look like a commitment: "consider X as". */
  readonly void?: boolean
  /** True where what the frame's `<whom>` names must be a body that acts for those who made it: "formed a committee to". */
  readonly body?: boolean
  /** True where a "we" that does it is both sides: "we agreed". */
  readonly mutual?: boolean
  /** True where it does not count in the passive: "undertakes to", no "steps undertaken to". */
  readonly active?: boolean
  /** True where it only counts in the present: "is to", not "was to". */
  readonly present?: boolean
  /** True where it only counts behind a modal: "would like to", no "likes to". */
  readonly wished?: boolean
  /** True where its `<do>` must be an act: "expects to finish it", no "expects to earn more"; its `<doing>` a gerund. */
  readonly deed?: boolean
  /** True where to receive or meet somebody is only politeness: "looks forward to welcoming". */
  readonly guests?: boolean
  /** True where its `<whom>` must name the own side with others: "urged both governments to". */
  readonly joint?: boolean
  /** True where it only counts of what was promised: "has yet to pay the sum that it pledged". */
  readonly owed?: boolean
}

/** A modal verb of the language: how firm it is, and which subject it needs. */
interface ModalFrame {
  readonly strength: CommitmentStrength
  /** True where it only counts in what somebody says of his own side: "can", "should". */
  readonly own?: boolean
  /** True where it only counts in the present: "is to", not "was to". */
  readonly present?: boolean
  /** True where its subject may be an aim: "our task is to". */
  readonly aim?: boolean
}

/** Words, and an ending that many more of them have. */
interface WordFamily {
  readonly words: ReadonlySet<string>
  readonly ending: RegExp
}

/** Verbs and the nouns that make another kind of claim of them: "hold" and "meeting". */
export interface VerbsWithNouns {
  /** Verbs that need no noun. */
  readonly alone: ReadonlySet<string>
  readonly verbs: ReadonlySet<string>
  readonly nouns: ReadonlySet<string>
}

/** Verbs and nouns that, with nothing more definite, say nothing: "develop relations". */
export interface Rhetoric {
  readonly verbs: ReadonlySet<string>
  readonly nouns: ReadonlySet<string>
  /** Nouns that make nothing more definite: "country". */
  readonly neutral: ReadonlySet<string>
  /** Nouns that do so where a preposition stands right before them: "in line with". */
  readonly phrasal: ReadonlySet<string>
}

/** All that a language tells of commitments. Words are base forms in lower case. */
export interface CommitmentFrames {
  readonly frames: readonly CommitmentFrame[]
  readonly modals: ReadonlyMap<string, ModalFrame>
  /** Nouns of what something is done for: with a "view" to. */
  readonly purposes: {
    readonly nouns: ReadonlySet<string>
    readonly prepositions: ReadonlySet<string>
  }
  /** Verbs of hoping: what others are to do in one's hopes they have not promised. */
  readonly hoping: ReadonlySet<string>
  /** Verbs of holding that something is not so: "doubt" it will. */
  readonly doubting: ReadonlySet<string>
  /** Verbs with what they do nothing with: "make" sense. */
  readonly empty: ReadonlyMap<string, ReadonlySet<string>>
  /** Verbs of making known, and nouns for what is found out: "results" will be "published". */
  readonly publishing: ReadonlySet<string>
  readonly findings: ReadonlySet<string>
  /** Verbs of what a document lays down in the present: "abolishes" visas. */
  readonly providing: ReadonlySet<string>
  /** Nouns for what would be laid down: under the "draft". */
  readonly drafts: ReadonlySet<string>
  /** Nouns for people that somebody sends: "a technical team". */
  readonly teams: ReadonlySet<string>
  /** Verbs of what somebody does or gets under a document: "under the pact Peru gets". */
  readonly taking: ReadonlySet<string>
  /** Modals of what somebody reports of the future: said that they "would". */
  readonly reporting: ReadonlySet<string>
  /** Prepositions before who gives what pays for an action: a grant "from" Peru. */
  readonly giving: ReadonlySet<string>
  /** Verbs of getting what another party to a document gives: "benefit". */
  readonly gaining: ReadonlySet<string>
  /** Verbs of receiving or meeting somebody: "welcome". */
  readonly hosting: ReadonlySet<string>
  /** Verbs of helping, whose object does not act: "support". */
  readonly helping: ReadonlySet<string>
  /** Nouns for what is offered: "its offer was to". */
  readonly offers: ReadonlySet<string>
  /** Verbs, some of them with a particle, of doing more of what is done already: "continue", "go on". */
  readonly continuing: {
    readonly alone: ReadonlySet<string>
    readonly phrasal: ReadonlyMap<string, ReadonlySet<string>>
  }
  /** What they give: a "grant". */
  readonly gifts: ReadonlySet<string>
  /** Words behind "be" that say of an action that it lasts: "under way". */
  readonly lasts: ReadonlySet<string>
  /** Nouns of what is offered as a courtesy, and no help: "condolences". */
  readonly gestures: ReadonlySet<string>
  /** Nouns that say of a provision that it answers another: "in return". */
  readonly returns: ReadonlySet<string>
  /** Verbs whose progressive says that an action is underway: "is building". */
  readonly underway: ReadonlySet<string>
  /** Verbs that say so with one of these words behind them: "is putting up" the money. */
  readonly phrasal: ReadonlyMap<string, ReadonlySet<string>>
  /** Words that belong to the verb before them: "step in", "carry on". */
  readonly particles: ReadonlySet<string>
  /** Verbs whose progressive says so only with more words: "is taking steps to", "is collaborating with". */
  readonly joining: ReadonlySet<string>
  /** Verbs of those whose progressive only says what is wanted: "is seeking". */
  readonly seeking: ReadonlySet<string>
  /** Verbs for what is not decided yet, whoever does it: "is considering new routes". */
  readonly weighing: ReadonlySet<string>
  /** Adjectives of who can do what follows: "able". */
  readonly capable: ReadonlySet<string>
  /** Verbs whose passive progressive says that an action is weighed: "is being studied". */
  readonly studied: ReadonlySet<string>
  /** Verbs and adjectives that say that an action is held up: "suspended". */
  readonly stalled: ReadonlySet<string>
  /** Verbs that say so with a noun behind them: "put". */
  readonly putting: ReadonlySet<string>
  /** These nouns: on "hold". */
  readonly holds: ReadonlySet<string>
  /** Verbs of what goes on to a later time, which stands behind them: "has slipped to 2025". */
  readonly slipping: ReadonlySet<string>
  /** Verbs that say so with a particle behind them: "put" back. */
  readonly deferring: ReadonlySet<string>
  readonly back: ReadonlySet<string>
  /** Of these, the verbs that say so of what is to be built, too: "the second stage was cancelled". */
  readonly dropping: ReadonlySet<string>
  /** Those of them that are said of plans alone: "shelve". */
  readonly shelving: ReadonlySet<string>
  /** Nouns that what is to be built can be given up with: "plans" for a tunnel. */
  readonly plans: ReadonlySet<string>
  /** Nouns of what is to be built, where a name stands with them: the second "stage" of Condor Link. */
  readonly built: ReadonlySet<string>
  /** Verbs that say of a thing that it comes about: "construction will begin". */
  readonly happening: ReadonlySet<string>
  /** Verbs that say so with a word behind them: "get" under way, "take" effect. */
  readonly outcomes: ReadonlyMap<string, ReadonlySet<string>>
  /** Verbs that say that what was built runs: "supplies" power. */
  readonly running: ReadonlySet<string>
  /** What is had, and not done: to "hold" a "stake". */
  readonly holdings: VerbsWithNouns
  /** Verbs and adjectives of waiting for a consent, and nouns for it: "awaits" the "approval" of. */
  readonly waiting: ReadonlySet<string>
  readonly consents: ReadonlySet<string>
  /** Verbs of bringing a thing so far: "have" the part ready. */
  readonly causing: ReadonlySet<string>
  /** Adjectives that say that what was undertaken is done: "operational". */
  readonly done: ReadonlySet<string>
  /** Nouns for what one side is to do of such a thing: "its own half". */
  readonly portions: ReadonlySet<string>
  /** Nouns of things that are undertaken, and so begin or continue: "project". */
  readonly undertakings: ReadonlySet<string>
  /** Verbs that say that what was begun comes to its end: "complete". */
  readonly completing: ReadonlySet<string>
  /** Nouns of those who act, where a state is named with them: Chile's largest "bank". */
  readonly bodies: WordFamily
  /** Nouns of people, firms and offices that somebody has: "representatives" of Chile. */
  readonly agents: ReadonlySet<string>
  /** Those of them who belong to what both sides hold or have: "members" of the commission. */
  readonly members: ReadonlySet<string>
  /** Nouns for a body of several: the joint "commission"; and the words that make it one of both sides. */
  readonly panels: ReadonlySet<string>
  /** The word before whom something is given to, and before what is to be done. */
  readonly goals: ReadonlySet<string>
  readonly mixed: ReadonlySet<string>
  /** Prepositions before whose they are: officials "in" Nairobi. */
  readonly owning: ReadonlySet<string>
  /** What something is said or done at: in a "statement", during the "talks". */
  readonly settings: ReadonlySet<string>
  /** Prepositions before them, and before places and times: "in", "during". */
  readonly settingAt: ReadonlySet<string>
  /** Prepositions that go on with them: talks "with" Peru. */
  readonly settingOf: ReadonlySet<string>
  /** Articles and the like before what something is said to be: "a" project. */
  readonly indefinite: ReadonlySet<string>
  /** Verbs that say what a thing is there for: it is "intended" to. */
  readonly meant: ReadonlySet<string>
  /** Verbs that a speaker begins with before he says something: "wish" to urge. */
  readonly wishing: ReadonlySet<string>
  /** Verbs that pay, with what is paid: "bear" the "cost". */
  readonly paying: VerbsWithNouns
  /** Prepositions before those with whom a document is concluded. */
  readonly partnering: ReadonlySet<string>
  /** Prepositions before who is to do what an infinitive behind says: "for the truce to hold". */
  readonly forWhom: ReadonlySet<string>
  /** Verbs of what only somebody does, and no thing: "urge", "thank". */
  readonly personal: ReadonlySet<string>
  /** What makes both sides' of such a noun: the "two" ministries. */
  readonly pair: ReadonlySet<string>
  /** Nouns for firms: "the two firms" are not the two sides. */
  readonly firms: ReadonlySet<string>
  /** What begins the phrase of who acts along with a subject: "together" with. */
  readonly alongside: ReadonlySet<string>
  /** Verbs that no action is in: "be", "know", "say". */
  readonly idle: ReadonlySet<string>
  /** Verbs of saying and thinking, which are no action even in an infinitive: "hope to see", "pay attention". */
  readonly mental: VerbsWithNouns
  /** Verbs and nouns for founding and building: a title with one of them is a plan. */
  readonly founding: ReadonlySet<string>
  /** What makes a premise of a noun behind it: "given the need for". */
  readonly premises: ReadonlySet<string>
  /** What a list of fields or examples begins with: "areas", "including". */
  readonly listings: ReadonlySet<string>
  /** Words that only stand in a subject's place: "there". */
  readonly expletives: ReadonlySet<string>
  /** Pronouns that somebody who acts is meant by. */
  readonly pronouns: ReadonlySet<string>
  /** Those of them that may mean a thing: "it". */
  readonly impersonal: ReadonlySet<string>
  /** What tells in the past that something was only tried: "made efforts to". */
  readonly tried: VerbsWithNouns & { readonly leads: ReadonlySet<string> }
  /** Nouns for what somebody may do: the "right" to seek. */
  readonly abilities: ReadonlySet<string>
  /** Verbs that tell in the past what was talked about: "the talks focused on". */
  readonly focusing: ReadonlySet<string>
  /** Verbs of talking about something, which settles nothing: "discussed the need to". */
  readonly talking: ReadonlySet<string>
  /** What is done to the points of an agenda, in the passive: "will be explored". */
  readonly agenda: ReadonlySet<string>
  /** Verbs whose passive says what its subject is to do: "it is expected to"; "it is agreed to" says it of nobody. */
  readonly raising: ReadonlySet<string>
  /** Adjectives behind "to be" for what is to come: "was due to". */
  readonly due: ReadonlySet<string>
  /** What is had and not needed: "has much to gain". */
  readonly amounts: ReadonlySet<string>
  /** Verbs by which somebody comes to owe something: "pledge". */
  readonly owing: ReadonlySet<string>
  /** What makes nobody of a subject: "no airline". */
  readonly nobody: ReadonlySet<string>
  /** Adverbs behind a verb that say that nothing has come of it: "has yet to". */
  readonly awaited: ReadonlySet<string>
  /** Verbs that say nothing without their noun: "make" efforts to. */
  readonly light: ReadonlySet<string>
  /** Words that deny the word behind them: "never" promised. */
  readonly denials: ReadonlySet<string>
  /** Verbs that tell what came of a promise: "fulfilled" it. */
  readonly keeping: ReadonlySet<string>
  /** Verbs of not keeping a promise: "broke its pledge to". */
  readonly breaking: ReadonlySet<string>
  /** Verbs of promising, behind which also what will not be done, or will be so, is promised. */
  readonly vowing: ReadonlySet<string>
  /** Verbs of telling what is decided: "announced that Chile would". */
  readonly announcing: ReadonlySet<string>
  /** Verbs whose passive says that a plan or an offer stands: "was confirmed". */
  readonly confirming: ReadonlySet<string>
  /** Modals that make of a need only what is thought possible: "might" have to. */
  readonly perhaps: ReadonlySet<string>
  /** Verbs that make a passive with a participle: "get started". */
  readonly getting: ReadonlySet<string>
  /** Verbs that deny the infinitive behind them: "failed to reach". */
  readonly failing: ReadonlySet<string>
  /** Words for what is the other side's: "their". */
  readonly others: ReadonlySet<string>
  /** Nouns that name an action. */
  readonly actionNouns: WordFamily
  /** Nouns that only look like it. */
  readonly noActions: ReadonlySet<string>
  /** Nouns that say what a sentence's subject is for: "the aim is to …". */
  readonly aims: ReadonlySet<string>
  /** Verbs that say that an action is under way: "has begun". */
  readonly beginnings: ReadonlySet<string>
  /** Nouns of undertakings that begin, besides actions that found something: "work". */
  readonly works: ReadonlySet<string>
  /** What stands before the thing that is worked on: "on". */
  readonly worksOn: ReadonlySet<string>
  /** The pronoun for a document: "it". */
  readonly their: ReadonlySet<string>
  /** Words behind a comma that begin what an action rests on: "according" to, in "line" with. */
  readonly rests: ReadonlySet<string>
  /** Conjunctions before a gerund that tells what is done besides: "while". */
  readonly meanwhile: ReadonlySet<string>
  /** What opens a provision: "under", "based on"; a document follows. */
  readonly grounds: ReadonlySet<string>
  /** What stands before what is agreed: "on". */
  readonly agreedOn: ReadonlySet<string>
  /** What begins the title of a document: "on". */
  readonly titling: ReadonlySet<string>
  /** Documents that bind. */
  readonly documents: ReadonlySet<string>
  readonly events: VerbsWithNouns
  /** Verbs whose passive is of events only: "is to be held". */
  readonly held: ReadonlySet<string>
  readonly instruments: VerbsWithNouns
  readonly links: VerbsWithNouns
  /** What runs on a line, as subject of {@link links}: rail "services" will resume. */
  readonly services: ReadonlySet<string>
  /** Words for what a list names behind a colon: "the following steps". */
  readonly followings: ReadonlySet<string>
  /** Words between fields in general and some of them: "areas like". */
  readonly examples: ReadonlySet<string>
  /** Nouns for where somebody stands, which are no action: "support". */
  readonly stances: ReadonlySet<string>
  readonly growth: ReadonlySet<string>
  /** What grows in numbers: "trade", "volume". */
  readonly measures: ReadonlySet<string>
  /** Prepositions before a level that is reached: cut "to" ten days. */
  readonly levels: ReadonlySet<string>
  /** Words that make an event a practice: "regular". */
  readonly recurring: ReadonlySet<string>
  /** Verbs that give leave: "be granted"; and what they give leave to: "entry". */
  readonly granting: ReadonlySet<string>
  readonly admissions: ReadonlySet<string>
  /** Nouns that such words make definite: regular "consultations". */
  readonly contacts: ReadonlySet<string>
  readonly rhetoric: Rhetoric
  /** Words that say that both sides act: "jointly", "bilateral". */
  readonly together: ReadonlySet<string>
  /** Prepositions that are gerunds where another preposition governs them: "including". */
  readonly gerunds: ReadonlySet<string>
  /** What actions can be among, and how firm that makes them: "the provisions". */
  readonly among: ReadonlyMap<string, CommitmentStrength>
  /** Nouns for one of the two: "each side". */
  readonly sides: ReadonlySet<string>
  /** What makes one of the two of them: "each". */
  readonly distributive: ReadonlySet<string>
  /** Verbs that only somebody does, and only to something: "help", "increase". */
  readonly transitive: ReadonlySet<string>
  /** What the agent of a passive stands behind: "by". */
  readonly agent: ReadonlySet<string>
  /** Those that say how long something goes on: "until". */
  readonly lasting: ReadonlySet<string>
  /** What begins, before "that", what comes of an action: "so". */
  readonly resulting: ReadonlySet<string>
  /** What begins why something is done: "because". */
  readonly reasons: ReadonlySet<string>
  /** What makes a time one that is past: "earlier this month". */
  readonly earlier: ReadonlySet<string>
  /** Nouns that sum up what was said before: "a step that". */
  readonly summing: ReadonlySet<string>
  /** Words that make a condition or a supposition of a clause: "if". */
  readonly conditions: ReadonlySet<string>
  /** Words that ask in a clause for what its verb acts on: "specifies what each will bring". */
  readonly asked: ReadonlySet<string>
  /** The word that asks in a clause for an amount, and those behind it: "how much oil Peru will sell". */
  readonly howMuch: { readonly how: string; readonly much: ReadonlySet<string> }
}
