import { crc32, deflateRawSync } from 'node:zlib'

/** A file of a made zip; `says` overrides what its headers say of it. */
export interface MadeFile {
  readonly name: string | Uint8Array
  readonly bytes?: Uint8Array | string
  readonly stored?: boolean
  readonly says?: {
    readonly size?: number
    readonly crc?: number
    readonly flags?: number
    readonly method?: number
    /** Where its local header is said to stand. */
    readonly at?: number
  }
}

/** The bytes of a zip of files, in their order. */
export function madeZip(files: readonly MadeFile[]): Buffer {
  const locals: Buffer[] = []
  const records: Buffer[] = []
  let at = 0
  for (const file of files) {
    const name = Buffer.from(file.name)
    const bytes = Buffer.from(file.bytes ?? '')
    const packed = file.stored ? bytes : deflateRawSync(bytes)
    const fields = fieldsOf(file, bytes, packed, name)
    const local = Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4, 20, 0]), fields, name, packed])
    records.push(recordOf(fields, file.says?.at ?? at, name))
    locals.push(local)
    at += local.length
  }
  const directory = Buffer.concat(records)
  return Buffer.concat([...locals, directory, endOf(files.length, directory.length, at)])
}

/** The fields that a local header and a record of the directory have in common. */
function fieldsOf({ stored, says }: MadeFile, bytes: Buffer, packed: Buffer, name: Buffer): Buffer {
  const fields = Buffer.alloc(24)
  fields.writeUInt16LE(says?.flags ?? 0x800, 0)
  fields.writeUInt16LE(says?.method ?? (stored ? 0 : 8), 2)
  fields.writeUInt32LE(says?.crc ?? crc32(bytes), 8)
  fields.writeUInt32LE(packed.length, 12)
  fields.writeUInt32LE(says?.size ?? bytes.length, 16)
  fields.writeUInt16LE(name.length, 20)
  return fields
}

function recordOf(fields: Buffer, at: number, name: Buffer): Buffer {
  const rest = Buffer.alloc(14)
  rest.writeUInt32LE(at, 10)
  return Buffer.concat([Buffer.from([0x50, 0x4b, 1, 2, 20, 0, 20, 0]), fields, rest, name])
}

function endOf(count: number, length: number, at: number): Buffer {
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(Math.min(count, 0xffff), 8)
  end.writeUInt16LE(Math.min(count, 0xffff), 10)
  end.writeUInt32LE(length, 12)
  end.writeUInt32LE(at, 16)
  return end
}
