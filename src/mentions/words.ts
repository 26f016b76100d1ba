import type { TokenRange } from '../core/actor.ts'
import type { Token } from '../core/token.ts'

/** The words of a run of tokens as written, spaces single. */
export function words(tokens: readonly Token[], { from, to }: TokenRange): string {
  let text = from < to ? (tokens[from] as Token).text : ''
  for (let i = from + 1; i < to; i++) {
    const t = tokens[i] as Token
    text += t.glued ? t.text : ` ${t.text}`
  }
  return text
}
