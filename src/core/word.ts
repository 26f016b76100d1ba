/** Parts of speech of Universal Dependencies (UPOS), https://universaldependencies.org/u/pos/. */
export type PartOfSpeech =
  | 'NOUN' | 'PROPN' | 'VERB' | 'AUX' | 'ADJ' | 'ADV' | 'DET' | 'PRON' | 'NUM' | 'ADP'
  | 'CCONJ' | 'SCONJ' | 'PART' | 'PUNCT'

/** Which form of a verb a word is; a past form that may also be a participle is decided by context. */
export type Form = 'base' | 's' | 'past' | 'participle' | 'ing'

/** A token as a word of its sentence: part of speech, base form, and form where it is a verb. */
export interface Word {
  readonly tag: PartOfSpeech
  readonly lemma: string
  readonly form: Form | null
}
