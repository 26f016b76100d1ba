/** The fields of cooperation that words can point to. */
export const FIELDS = [
  'trade',
  'transport',
  'energy',
  'agriculture',
  'industry',
  'finance',
  'water',
  'health',
  'science',
  'education',
  'culture',
  'tourism',
  'security',
  'environment',
  'digital',
  'migration',
  'politics',
] as const
export type FieldName = (typeof FIELDS)[number]

/** A field that a word points to, and how strongly: 1 a hint, 2 a sign, 3 beyond doubt. */
export interface FieldSign {
  readonly field: FieldName
  readonly weight: number
  /**
   * True for money and trade as the means to something else: "finance a hospital", "buy locomotives".
   * They say the field where nothing else does.
   */
  readonly means?: boolean
}

/** What tells the field of cooperation that a text is about. */
export interface FieldWords {
  /**
   * Words by base form, or by written form in lower case, with the field that each points to. A base form
   * behind `verb:` is meant only as a verb, and goes before the others: to train, to ship; null where the
   * verb points to none: to account for.
   */
  readonly signs: ReadonlyMap<string, FieldSign | null>
  /**
   * Neighbouring words by base form, the first and then the second, that mean another field together than one
   * of them does alone, or none (null): "bridge loan", "nuclear talks", "into force".
   */
  readonly pairs: ReadonlyMap<string, ReadonlyMap<string, FieldName | null>>
}
