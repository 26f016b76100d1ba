/** Words that somebody is given as saying: who (a token range), and over which tokens. */
export interface Speech {
  /** The tokens that name the speaker. */
  readonly speaker: { readonly from: number; readonly to: number } | null
  /** The tokens of what is said. */
  readonly from: number
  readonly to: number
  /** True between quotation marks. */
  readonly direct: boolean
}
