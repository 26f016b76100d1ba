import type { ArchivePlace } from './archive-place.ts'
import type { ByteSource } from './byte-window.ts'

/** The bytes of the records of an archive, unpacked where it is packed. */
export interface ArchiveBytes extends ByteSource {
  /** Set where the bytes end before the file does. */
  readonly broken: Break | null
  /** Where in the file one of the bytes lies; bytes before it are asked for no more. */
  placeOf(position: number): Omit<ArchivePlace, 'records'>
  /** Goes on behind a break, where a record begins; false where none does. */
  recover(): Promise<boolean>
  close(): void
}

/** Where and why the bytes break off. */
export interface Break {
  /** In the file. */
  readonly offset: number
  readonly why: Exclude<MemberEnd, 'whole'>
}

/** How a packed member of an archive ends. */
export type MemberEnd = 'whole' | 'cut' | 'damaged' | 'bomb'
