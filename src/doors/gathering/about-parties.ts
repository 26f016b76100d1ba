import { partyNames } from '../../mentions/party-names.ts'
import { type FirstLook, firstLook } from '../../sources/warc/first-look.ts'
import type { Beside } from './milestone.ts'
import type { ReadySource } from './ready-source.ts'

/** What tells the documents that speak of all of some parties, and counts the others. */
export class AboutParties {
  /** Documents that were left out, those of web archives not counted. */
  leftOut = 0
  readonly look: FirstLook | null

  constructor(parties: readonly string[]) {
    this.look = parties.length === 0 ? null : firstLook(parties.map(partyNames))
  }

  /** The documents of a stream that speak of them; whatever else is in it stays. */
  async *among(sources: AsyncIterable<ReadySource | Beside>): AsyncGenerator<ReadySource | Beside> {
    for await (const each of sources) {
      if (!('format' in each) || this.speaksOfAll(each)) yield each
      else this.leftOut++
    }
  }

  private speaksOfAll(source: ReadySource): boolean {
    if (this.look === null) return true
    const text = source.format === 'article' ? source.document.text : source.text
    return this.look(Buffer.from(text), 'utf-8')
  }
}
