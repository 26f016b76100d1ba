export type LinkWord =
  | 'air'
  | 'rail'
  | 'sea'
  | 'road'
  | 'pipeline'
  | 'power'
  | 'digital'
  | 'multimodal'

export type LinkState = 'operating' | 'launched' | 'planned' | 'suspended'

/** What a language says of flights, railways, lines and routes between places. */
export interface LinkFrames {
  /** Nouns that name a link by themselves: "railway", "flight". */
  readonly nouns: ReadonlyMap<string, LinkWord>
  /** The singular of a noun, in lower case: for capitals whose base form no tagger tells. */
  readonly singular: (noun: string) => string
  /** Nouns that name one with a modifier of {@link modifiers}: "line", "service". */
  readonly heads: ReadonlySet<string>
  /** Heads that say how much moves, and name a link only where it begins or ends: "rail traffic". */
  readonly flows: ReadonlySet<string>
  /** Nouns for what moves on its own way, where a word of `piped` says what it is: "gas exports". */
  readonly supplies: ReadonlySet<string>
  /** Those of them that come from their partner: "import". */
  readonly arriving: ReadonlySet<string>
  /** What moves on a way of its own, and that way: gas, electricity. */
  readonly piped: ReadonlyMap<string, LinkWord>
  /** Heads of which the carrier tells how one travels: "the airline opened a route". */
  readonly served: ReadonlySet<string>
  /** How one travels on a way where no words around it tell: a "cable". */
  readonly fallback: ReadonlyMap<string, LinkWord>
  /** Verbs by which a plan comes about: "is expected to take place". */
  readonly happening: ReadonlySet<string>
  /** Verbs of those who travel: "took a flight". */
  readonly taking: ReadonlySet<string>
  /** Prepositions of where those are who travel: "on a flight". */
  readonly aboard: ReadonlySet<string>
  /** Heads that name one without a modifier too, and how goods go on it then: "corridor". */
  readonly open: ReadonlyMap<string, LinkWord>
  /** Modifiers that say how one travels: "rail", "shipping". */
  readonly modifiers: ReadonlyMap<string, LinkWord>
  /** Nouns for what moves on a link: "train", "plane". */
  readonly vehicles: ReadonlyMap<string, LinkWord>
  /** Words in a carrier's name that say how one travels with it: "airways". */
  readonly carriers: ReadonlyMap<string, LinkWord>
  /** Nouns behind the one that names a link: "pipeline project". */
  readonly trailing: ReadonlySet<string>
  /** Adjectives behind "be" that say that a link runs: "open". */
  readonly opened: ReadonlySet<string>
  /** Heads that are of the way that was spoken of just before: "line", "section". */
  readonly lines: ReadonlySet<string>
  /** Nouns for what has {@link lines} that join no places: a leg of a "tour". */
  readonly journeys: ReadonlySet<string>
  /** What makes another thing of a {@link heads} word, before it or behind its "of": "credit" line. */
  readonly others: ReadonlySet<string>
  /** Modifiers of a plan or programme that only bears the name of a way: "economic" corridor. */
  readonly schemes: ReadonlySet<string>
  /** Verbs that join two places: "connect". */
  readonly linking: ReadonlySet<string>
  /** Nouns for what brings others together in a figure of speech: "Turkey is a bridge between". */
  readonly figures: ReadonlySet<string>
  /** Verbs of those whose link it is: "have", "operate". */
  readonly having: ReadonlySet<string>
  /** Verbs of moving, whose prepositions name the ends: "arrive". */
  readonly moving: ReadonlySet<string>
  /** Of these, the ones whose object is where the journey begins: "leave". */
  readonly leaving: ReadonlySet<string>
  /** Verbs that name a link themselves, of a carrier: "fly". */
  readonly carrying: ReadonlyMap<string, LinkWord>
  readonly between: ReadonlySet<string>
  readonly from: ReadonlySet<string>
  /** Adverbs behind "from" that name the last end again: "from there to Chad". */
  readonly there: ReadonlySet<string>
  readonly to: ReadonlySet<string>
  /** Between two names that a link is called by: "the Lima to Cusco train". */
  readonly directions: ReadonlySet<string>
  /** Words behind which "to" leads nowhere: "due to". */
  readonly unbound: ReadonlySet<string>
  readonly via: ReadonlySet<string>
  /** Prepositions before the end of a link that {@link linking} verbs name: "with". */
  readonly with: ReadonlySet<string>
  /** The preposition between a link and the one other end: "its link with Chad". */
  readonly along: ReadonlySet<string>
  /** Words that with "of" name a place on the way: "by way of". */
  readonly ways: ReadonlyMap<string, ReadonlySet<string>>
  /** The words before the place that something gets to: "as far as". */
  readonly reach: readonly string[]
  /** Nouns of a name that a train bears: "the Lima Express". */
  readonly named: ReadonlySet<string>
  /** Nouns and verbs for a halt on the way: "with a stop in", "calling at". */
  readonly halts: ReadonlySet<string>
  /** Words that tell how one travels on "the line" that they are said with: "electricity". */
  readonly contexts: ReadonlyMap<string, LinkWord>
  /** Nouns for a way that leave that open: "link", "service". */
  readonly bare: ReadonlySet<string>
  /** Verbs of a carrier whose object is where it goes: "serve". */
  readonly serving: ReadonlySet<string>
  /** Prepositions before the way on which something moves: "through a pipeline". */
  readonly on: ReadonlySet<string>
  /** Verbs that send goods along a way: "export". */
  readonly giving: ReadonlySet<string>
  /** Verbs that get them: "import". */
  readonly getting: ReadonlySet<string>
  /** Modes that "by" tells, of goods that move: "by rail". */
  readonly carriage: ReadonlyMap<string, LinkWord>
  /** Verbs that say themselves how goods move: "truck". */
  readonly hauling: ReadonlyMap<string, LinkWord>
  /** Verbs for goods that move: "go", "ship". */
  readonly conveying: ReadonlySet<string>
  /** Participles that say what a way is to do one day: "meant". */
  readonly intended: ReadonlySet<string>
  /** Prepositions before what only says where an end lies: "in", "of". */
  readonly lying: ReadonlySet<string>
  /** Of these, the one between a kind of place and its name: "the port of Durban". */
  readonly of: ReadonlySet<string>
  /** Units in which runs of a link are counted: "times", "flights". */
  readonly runs: ReadonlySet<string>
  /** Verbs behind which {@link into} tells a state that lasts: "is in service". */
  readonly being: ReadonlySet<string>
  /** Verbs that call one thing another: "called the pact a bridge". */
  readonly naming: ReadonlySet<string>
  /** Prepositions before how one travels: "by road". */
  readonly by: ReadonlySet<string>
  /** Relative pronouns that a linking verb may follow: "that", "which". */
  readonly relatives: ReadonlySet<string>
  /** Verbs that say what became of a link, by base form. */
  readonly verbs: ReadonlyMap<string, LinkState>
  /** Verbs with a particle by which a link begins: "set up". */
  readonly phrases: ReadonlySet<string>
  /** Verbs of planning whose past says that the link stands: "built". */
  readonly built: ReadonlySet<string>
  /** Verbs of {@link verbs} that say of a link to come, too, that it is to run: "operate". */
  readonly running: ReadonlySet<string>
  /** Verbs of {@link verbs} that begin anew what was halted: "resume". */
  readonly restoring: ReadonlySet<string>
  /** Verbs that leave a plan a plan: "postpone". */
  readonly delaying: ReadonlySet<string>
  /** Modals of what may be, but is not: "would". */
  readonly unreal: ReadonlySet<string>
  /** Nouns with "of" and a link behind them: "launch", "construction". */
  readonly nominal: ReadonlyMap<string, LinkState>
  /** Nouns of what goes on at a link or is part of it: "operations", "section". */
  readonly parts: ReadonlySet<string>
  /** Modifiers of the link: "first", "planned". */
  readonly adjectives: ReadonlyMap<string, LinkState>
  /** Words behind "into" or "under" that say the same: "operation", "construction". */
  readonly into: ReadonlyMap<string, LinkState>
  /** Verbs whose object is one of these: "entered service". */
  readonly entering: ReadonlySet<string>
  /** Verbs and adjectives that make what follows a plan: "agree", "due". */
  readonly planning: ReadonlySet<string>
  /** Nouns for what a link needs before it is there: "loan", "the way for". */
  readonly means: ReadonlySet<string>
  /** Verbs by which a link gets them: "won approval". */
  readonly obtaining: ReadonlySet<string>
  /** Verbs of a plan, whose object it contains: "covers". */
  readonly covering: ReadonlySet<string>
  /** Verbs of what travels: "made its first trip". */
  readonly making: ReadonlySet<string>
  /** Nouns for those who run links: "the first airline to fly". */
  readonly firms: ReadonlySet<string>
  /** Verbs of those who would like "to see" a link. */
  readonly seeing: ReadonlySet<string>
  /** Verbs whose future says nothing of whether a link is there: "will remain". */
  readonly abiding: ReadonlySet<string>
  /** Verbs whose past tells what is no more: "used to fly". */
  readonly bygone: ReadonlySet<string>
  /** The word that makes the contrary of {@link into}: "out of service". */
  readonly outs: ReadonlySet<string>
  /** Prepositions behind these. */
  readonly aims: ReadonlySet<string>
  /** Verbs of wanting or allowing, whose object is still to come: "allow". */
  readonly wanting: ReadonlySet<string>
  /** Verbs of a link that waits for something: "await". */
  readonly awaiting: ReadonlySet<string>
  /** Verbs behind which a word tells how a link is: "be", "lie". */
  readonly lasting: ReadonlySet<string>
  /** Such words: "idle", "paper". */
  readonly complements: ReadonlyMap<string, LinkState>
  /** Words for what is done, and for being done only in part: "half complete". */
  readonly finished: ReadonlySet<string>
  readonly partly: ReadonlySet<string>
  /** Nouns of what is to be, in "an agreement on launching": "plan", "talks". */
  readonly plans: ReadonlySet<string>
  /** What somebody is who would have it: "interested" in launching. */
  readonly willing: ReadonlySet<string>
  /** Nouns whose "of" says that there is none: "lack". */
  readonly absent: ReadonlySet<string>
  /** Nouns for all the ways of a land: "network". */
  readonly networks: ReadonlySet<string>
  /** Words that say how often only vaguely: "regular". */
  readonly vague: ReadonlySet<string>
  /** Words before a unit of time that make it how often: \"every\". */
  readonly each: ReadonlySet<string>
  /** How often in a time: "twice". */
  readonly times: ReadonlySet<string>
  /** What makes a way none that one travels on: "a legal corridor". */
  readonly abstract: ReadonlySet<string>
  /** Modifiers that say how often: "weekly", "regular". */
  readonly frequencies: ReadonlySet<string>
  /** Prepositions before what work is done on: "work on the railway". */
  readonly about: ReadonlySet<string>
  /** Nouns behind a link for what is still to be built: "construction". */
  readonly works: ReadonlySet<string>
  /** Modifiers of a ceremony at which work begins: "groundbreaking". */
  readonly groundwork: ReadonlySet<string>
  /** Nouns for what forbids a link, and verbs that end it: "lifted the ban on flights". */
  readonly bars: ReadonlySet<string>
  readonly lifting: ReadonlySet<string>
  /** Nouns for where the sea meets a state: "ports". */
  readonly coasts: ReadonlySet<string>
  /** Adverbs before a further end: "and on to". */
  readonly onward: ReadonlySet<string>
  /** Words before a link that was not named before: "a new route". */
  readonly fresh: ReadonlySet<string>
  /** Determiners that point back: "the", "this". */
  readonly definite: ReadonlySet<string>
  /** Nouns behind the adjective of a state that make an end of it: the Polish "border". */
  readonly borders: ReadonlySet<string>
  /** Capitalised words that name no end: "North", "Trans". */
  readonly compass: ReadonlySet<string>
  /** Adjectives that name a part of a region: "northern" Europe. */
  readonly bearings: ReadonlySet<string>
  /** Nouns for a side that something lies to: "to the north of". */
  readonly sides: ReadonlySet<string>
  /** Firms that pay for links, and run none: "bank". */
  readonly lenders: ReadonlySet<string>
}
