import type { Statement } from './statement.ts'
import type { Act, CourseName, Reached, Stage, ToldDue } from './story.ts'

/** What a statement does to a thread, by its own words and what was said before it. */
export interface Deed {
  readonly act: Act
  /** EDTF of the thing. */
  readonly date?: string | null
  /** EDTF of when it is due. */
  readonly due?: string | null
  /** What is due then: the thing itself where nothing else is told. */
  readonly dueOf?: ToldDue['of']
  /** True where it only tells what is to be: such statements are counted as tellings. */
  readonly open?: boolean
  readonly partial?: boolean
  readonly inferred?: boolean
  /** True for a target above one that was reached: what was done is not enough any more. */
  readonly anew?: boolean
  /** A target that it reaches. */
  readonly reached?: Reached
}

/** The stages of threads of one sort, and how statements lead through them. */
export interface Course {
  readonly name: CourseName
  /**
   * A reader of statements in order of time, which remembers what was said before: no deed depends
   * on a document after its own.
   */
  readonly reader: (all: readonly Statement[]) => (statement: Statement, telling: Telling) => Deed
  /** The stage after a deed. */
  readonly next: (stage: Stage | null, deed: Deed) => Stage | null
  /** Stages at which no word is missed: a signed document needs none. */
  readonly settled: ReadonlySet<Stage>
  /** Stages at which nothing is due any more. */
  readonly closed: ReadonlySet<Stage>
  /** Acts that meet a due of their sort. */
  readonly meets: Readonly<Record<ToldDue['of'], ReadonlySet<Act>>>
}

/** Whether a statement tells what is to be for the first time, again, or with an earlier telling. */
export interface Telling {
  /** The number of the telling that it would belong to: 0 is the first. */
  readonly number: number
}
