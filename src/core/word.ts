/** Parts of speech of Universal Dependencies (UPOS), https://universaldependencies.org/u/pos/. */
export type PartOfSpeech =
  | 'NOUN'
  | 'PROPN'
  | 'VERB'
  | 'AUX'
  | 'ADJ'
  | 'ADV'
  | 'DET'
  | 'PRON'
  | 'NUM'
  | 'ADP'
  | 'CCONJ'
  | 'SCONJ'
  | 'PART'
  | 'PUNCT'

/** Which form of a verb a word is; a past form that may also be a participle is decided by context. */
export type Form = 'base' | 's' | 'past' | 'participle' | 'ing'

/** A token as a word of its sentence: part of speech, base form, and form where it is a verb. */
export interface Word {
  readonly tag: PartOfSpeech
  readonly lemma: string
  readonly form: Form | null
  /** True for a noun that names a time: "year", "Monday", "March". */
  readonly time?: boolean
  /** True for a past form that is the participle as well: "signed", not "took". */
  readonly participleToo?: boolean
  /** True for a verb that also stands without an object: "resume", not "sign up". */
  readonly objectless?: boolean
  /** True for an auxiliary that also denies, "cannot", and for what stands for nobody: "no", "none". */
  readonly negates?: boolean
}
