/** What a figure leaves out or takes in, so that another of the same name does not measure the same. */
export type Coverage = 'without-oil' | 'with-oil' | 'services' | 'goods-and-services'

/** The words by which a language says what a figure covers. */
export interface CoverageWords {
  /** Phrases in lower case, words one space apart, with what they say; the longer one counts. */
  readonly phrases: ReadonlyMap<string, Coverage>
  /** Nouns that say no more than the indicator: "goods", "commodities". */
  readonly generic: ReadonlySet<string>
  /** What is traded, as written: a flow of these is a part of the whole flow. */
  readonly goods: ReadonlySet<string>
}
