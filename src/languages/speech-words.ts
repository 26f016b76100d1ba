/** The words by which a language names who says something, besides its verbs of saying. */
export interface SpeechWords {
  /** Phrases before a source, as lower-case words: `['according', 'to']`. */
  readonly sources: readonly (readonly string[])[]
  /** Nouns of documents that lay something down, and say nothing as their own: "according to the contract". */
  readonly papers: ReadonlySet<string>
  /** What stands around the owner of an opinion: "in" his "view". */
  readonly owned: {
    readonly before: ReadonlySet<string>
    readonly owners: ReadonlySet<string>
    readonly after: ReadonlySet<string>
  }
  /** Base forms of verbs whose object is the source: "quoted the minister as saying", "citing him". */
  readonly citing: ReadonlySet<string>
  /** Verbs that report only with a clause or a quotation: "concluded that", not "concluded a treaty". */
  readonly clausal: ReadonlySet<string>
  /** Those of them that are no words with a thing behind them: "concluding a visit". */
  readonly doing: ReadonlySet<string>
  /** Verbs of saying whose object is the listener: "told reporters on Monday the plan was dead". */
  readonly addressing: ReadonlySet<string>
  /** Verbs that say something with a noun or an infinitive: "expressed the view that", "went on to say that". */
  readonly opening: ReadonlySet<string>
  /** Words before "that" for what somebody thinks: "view", "clear". */
  readonly opinions: ReadonlySet<string>
  /** Verbs of what figures tell: "show". */
  readonly showing: ReadonlySet<string>
  /** Nouns for figures and papers that tell something: "data", "study". */
  readonly data: ReadonlySet<string>
  /** Prepositions before whose they are: "from", "by". */
  readonly origins: ReadonlySet<string>
  /** Conjunctions that make a report a condition, so that nothing is said: `if`. */
  readonly conditions: ReadonlySet<string>
}
