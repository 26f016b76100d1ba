/** How a language takes back what somebody has claimed; verbs and nouns by base form. */
export interface Denials {
  /** Verbs that deny what stands behind them: "deny that …", "rule out building …". */
  readonly verbs: ReadonlySet<string>
  /** Verbs that deny a claim, and turn down anything else: "dismiss reports that …". */
  readonly dismissals: ReadonlySet<string>
  /** Nouns of what is only claimed: "reports that …", "rumours of …". */
  readonly claims: ReadonlySet<string>
  /** What is said of a claim that is not so: "is false". */
  readonly falsehoods: ReadonlySet<string>
  /** What is said of a claim that is so, and negated of one that is not: "is not true". */
  readonly truths: ReadonlySet<string>
  /** Words that negate a truth: "no truth". */
  readonly negators: ReadonlySet<string>
  /** Words that open a clause of what is not known, as long as they join it: "whether". */
  readonly doubts: ReadonlySet<string>
  /** Verbs of asking: right behind them a condition is a question, "asked if". */
  readonly asking: ReadonlySet<string>
}
