import process from 'node:process'
import { Problem } from '../../core/problem.ts'
import { partyCode } from '../../mentions/party-code.ts'
import { isArchiveFile } from '../../sources/file-beginning.ts'
import { fileNames } from '../../sources/file-names.ts'
import type { Sourced } from '../../sources/open-text.ts'
import { sourceTexts } from '../../sources/source-texts.ts'
import { standardInputTexts } from '../../sources/standard-input.ts'
import type { LeftOut } from '../../views/ledger/gathering-summary.ts'
import { AboutParties } from './about-parties.ts'
import { Archives, type PlaceOf, type Tell } from './archives.ts'
import { inOrder } from './in-order.ts'
import type { Beside, Milestone } from './milestone.ts'
import { withArticlesRead } from './read-articles.ts'
import type { ReadySource } from './ready-source.ts'
import { Web, type WebOptions } from './web.ts'

const STANDARD_INPUT = '-'
/** Addresses that are asked for ahead of the one that is read; what they answer waits in memory. */
const AHEAD = 8
const ADDRESS = /^https?:\/\//i

/** A file that is still to be opened, or what an address answered. */
type Begun = string | Problem | AsyncIterable<Sourced>

/** How documents are gathered. */
export interface GatheringOptions extends WebOptions {
  /** How many pages and papers are taken apart at a time. */
  readonly jobs?: number
  /** The parties of which a document has to speak, all of them, by code or name. */
  readonly only?: readonly string[]
  /** From where web archives are read on: their beginning unless told. */
  readonly placeOf?: PlaceOf
  readonly tell?: Tell
}

/** Gathers documents from files, archives and the web, and counts what was left out. */
export class Gathering {
  readonly web: Web
  readonly archives: Archives
  readonly about: AboutParties
  private readonly jobs: number

  constructor(options: GatheringOptions) {
    const { jobs = 1, placeOf = async () => null, tell = () => {} } = options
    const only = (options.only ?? []).map(partyCode)
    this.jobs = jobs
    this.web = new Web(options)
    this.about = new AboutParties(only)
    this.archives = new Archives(only, this.about.look, { placeOf, tell })
  }

  /**
   * The documents of paths and addresses in their order, each opened when it is asked for, with their pages and papers
   * taken apart. A problem stands in the place of what has it; milestones stand behind documents of archives.
   */
  documents(paths: readonly (string | Problem)[]): AsyncGenerator<ReadySource | Beside> {
    return this.opened(this.sourcesOf(paths))
  }

  /** The same of documents that were found elsewhere. */
  opened(sources: AsyncIterable<Sourced | Milestone>): AsyncGenerator<ReadySource | Beside> {
    return this.about.among(withArticlesRead(sources, this.jobs))
  }

  /** What was left out: of each archive in a sentence, and of all else how many do not speak of the parties. */
  left(): LeftOut {
    return { archives: this.archives.told(), otherParties: this.about.leftOut }
  }

  /** Ends whatever is under way. */
  end(): void {
    this.web.close()
  }

  private async *sourcesOf(
    paths: readonly (string | Problem)[],
  ): AsyncGenerator<Sourced | Milestone> {
    for await (const part of inOrder<string | Problem, Begun>(each(paths), AHEAD, (path) =>
      this.begun(path),
    )) {
      if (part instanceof Problem) yield part
      else if (typeof part !== 'string') yield* part
      else if (part === STANDARD_INPUT) yield* standardInputTexts(process.stdin)
      else if (isArchiveFile(part)) yield* this.archives.documentsOf(part)
      else yield* sourceTexts(part)
    }
  }

  /** Addresses are asked for before it is their turn; files are opened when it is. */
  private begun(path: string | Problem): Begun | Promise<Begun> {
    return path instanceof Problem || !ADDRESS.test(path) ? path : this.web.documentsAt(path)
  }
}

/** The files of an argument, or the problem that it has none; an address stays as it is. */
export function pathsOf(argument: string): (string | Problem)[] {
  if (argument === STANDARD_INPUT || ADDRESS.test(argument)) return [argument]
  try {
    return fileNames(argument)
  } catch (error) {
    if (error instanceof Problem) return [error]
    throw error
  }
}

async function* each<T>(all: readonly T[]): AsyncGenerator<T> {
  yield* all
}
