/** Turns of phrase by which a language tells of meetings and visits. */
export interface EventTurns {
  /** Bodies of two words, by the second with the first: "task force". */
  readonly bodyPairs: ReadonlyMap<string, ReadonlySet<string>>
  /** Words in a row behind a verb of coming or meeting: "face to face", "together". */
  readonly together: readonly (readonly string[])[]
  /** Verbs of which two are the subjects and nobody else need be told: "talked", "negotiated". */
  readonly mutual: ReadonlySet<string>
  /** Meals and receptions that are given for a guest. */
  readonly tables: ReadonlySet<string>
  /** Verbs of sharing one: "had" breakfast with. */
  readonly eating: ReadonlySet<string>
  /** Verbs of a call that is a visit to somebody, with the prepositions before whom: "paid" a call "on". */
  readonly paying: ReadonlySet<string>
  readonly calledOn: ReadonlySet<string>
  /** Verbs of giving a name to what is known: "called" the talks frank. */
  readonly naming: ReadonlySet<string>
  /** Second words of a mission's name: consulate "general". */
  readonly ranked: ReadonlySet<string>
  /** Words for each of those that there were: "all" the talks have been held. */
  readonly whole: ReadonlySet<string>
  /** Conjunctions for what takes place meanwhile: signed a pact "as" the talks ended. */
  readonly meantime: ReadonlySet<string>
  /** Nouns that say that it is wanted: "the `need` for holding the session". */
  readonly needs: ReadonlySet<string>
}
