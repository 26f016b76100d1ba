import { fstatSync, readSync } from 'node:fs'
import type { ArchiveBytes } from './archive-bytes.ts'
import type { ArchivePlace } from './archive-place.ts'

/** The bytes of an open file, as they lie in it. */
export class FileSource implements ArchiveBytes {
  readonly size: number
  readonly broken = null
  private readonly file: number

  constructor(file: number) {
    this.file = file
    this.size = fstatSync(file).size
  }

  read(room: Buffer, position: number): number {
    return readSync(this.file, room, 0, room.length, position)
  }

  placeOf(position: number): Omit<ArchivePlace, 'records'> {
    return { offset: position, within: 0 }
  }

  async recover(): Promise<boolean> {
    return false
  }

  close(): void {
    // The file is closed by who opened it.
  }
}
