/** What a language says of facilities that open. */
export interface OpeningWords {
  /** Nouns of what can be opened: "embassy", "plant". */
  readonly facilities: ReadonlySet<string>
  /** Nouns for the work of a facility, which begins when it opens: "operation". */
  readonly operations: ReadonlySet<string>
  /** Nouns for it that need its owner before them, and verbs for doing it: began its "work", started "operating". */
  readonly works: ReadonlySet<string>
  readonly operating: ReadonlySet<string>
  /** Nouns for a part of a facility that opens by itself: "phase". */
  readonly stages: ReadonlySet<string>
  /** Verbs for a ceremony of opening, which is an event even if it is still to come. */
  readonly inaugurating: ReadonlySet<string>
  /** Facilities between two states: a border "crossing". */
  readonly ofBoth: ReadonlySet<string>
  /** Verbs for what a facility does itself: "the airport will open". */
  readonly openingItself: ReadonlySet<string>
  /** Verbs that open a thing only with "into operation" behind them: "put". */
  readonly puts: ReadonlySet<string>
  /** Nouns that name an opening where that of a facility is attended or takes place, and those for setting up a body. */
  readonly openings: ReadonlySet<string>
  readonly foundings: ReadonlySet<string>
  /** Verbs by which a time tells what happened in it: "2019 saw". */
  readonly seeing: ReadonlySet<string>
  /** What is cut where something opens, what is opened with it, and the prepositions before what it is. */
  readonly ribbons: ReadonlySet<string>
  readonly doors: ReadonlySet<string>
  readonly ribbonsOf: ReadonlySet<string>
}
