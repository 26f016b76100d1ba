import type { EventWord } from '../../languages/event-frames.ts'

/** What a noun group names, and the frame that says so. */
export interface EventNoun {
  readonly type: EventWord
  readonly frame: string
  /** The head noun's base form. */
  readonly noun: string
}
