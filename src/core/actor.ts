/** What a mention stands for. */
export type MentionKind =
  | 'state'
  | 'bloc'
  | 'office'
  | 'organisation'
  | 'company'
  | 'person'
  | 'place'
  | 'group'
  | 'pronoun'

/** How it is put: a proper name, an adjective of one, a noun phrase, or a pronoun. */
export type MentionForm = 'name' | 'adjective' | 'description' | 'pronoun'

/** A run of tokens: the first and one past the last. */
export interface TokenRange {
  readonly from: number
  readonly to: number
}

/**
 * Whom words mean that do not say it themselves:
 *
 * - `count`: the parties that the document is about, as many as `count` says ("the two sides")
 * - `other`: the one of them that is not spoken of ("the other side")
 * - `speaker`: who speaks ("we", "our country")
 * - `he`, `she`, `it`, `they`: one mentioned before
 * - `whose`: the one that stands right before ("Chile, whose envoy")
 * - `bloc`: the bloc named last ("the Union", "the council's envoy")
 * - `counterpart`: who holds the office of the one just spoken of, for the other side
 * - `same`: the last one of the same office or sort ("the minister", "the ministry")
 * - `name`: one that the document introduces elsewhere, by a part of its name or its abbreviation
 */
export type Reference =
  | 'count'
  | 'other'
  | 'speaker'
  | 'he'
  | 'she'
  | 'it'
  | 'they'
  | 'latter'
  | 'whose'
  | 'bloc'
  | 'counterpart'
  | 'same'
  | 'name'

/**
 * What the words of one mention say by themselves, in any language, before the document tells the
 * rest: the value of the items that mention rules make.
 */
export interface Actor {
  readonly kind: MentionKind
  readonly form: MentionForm
  /** Codes of the states and blocs that the words name as acting. */
  readonly codes: readonly string[]
  /** The name without article, titles and owner; null where it has none. */
  readonly name: TokenRange | null
  /** The office of a person. */
  readonly role: TokenRange | null
  /** The head noun in the singular, lower-case ("minister"); empty where it has none. */
  readonly head: string
  /** Where `codes` do not say it all: how to find whom it means. */
  readonly refers: Reference | null
  /** The organisation or firm whose office it is, where that is no state's. */
  readonly body: TokenRange | null
  /** The states or blocs among which the one meant is: those of "the Gulf state", "the Community"; empty where any may be. */
  readonly among: readonly string[]
  /** How many parties a group counts, or 0. */
  readonly count: number
  /** True for an office or body that states alone have ("ambassador", "ministry"). */
  readonly ofState: boolean
  /** True for an office or body that blocs of states have ("secretary-general", "commission"). */
  readonly ofBloc: boolean
  /** True where a name of its own is the party: a firm's, a chamber's; for an office that of its body. */
  readonly own: boolean
  /** Its abbreviation, where the words define one ("… Organization (TPO)"). */
  readonly short: TokenRange | null
}

/** An actor with what is usual where nothing is said. */
export function actor(kind: MentionKind, parts: Partial<Actor> = {}): Actor {
  return {
    kind,
    form: 'description',
    codes: [],
    name: null,
    role: null,
    head: '',
    refers: null,
    body: null,
    among: [],
    count: 0,
    ofState: false,
    ofBloc: false,
    own: false,
    short: null,
    ...parts,
  }
}
