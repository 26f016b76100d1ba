import type { Reading } from './reading.ts'

/** The token before a noun or name and its article: "to | the port". */
export function beforeArticle({ words }: Pick<Reading, 'words'>, from: number): number {
  return words[from - 1]?.tag === 'DET' ? from - 2 : from - 1
}

/** The token at which a noun or name begins behind its article, if it has one: "the | port". */
export function behindArticle({ words }: Pick<Reading, 'words'>, at: number): number {
  return words[at]?.tag === 'DET' ? at + 1 : at
}
