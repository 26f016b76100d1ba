import { crc32, deflateRawSync } from 'node:zlib'

/** A ZIP of texts by their names; `told` is the size that it claims for each of them. */
export function zipOf(texts: Readonly<Record<string, string>>, { told = -1 } = {}): Uint8Array {
  const entries: Buffer[] = []
  const index: Buffer[] = []
  let at = 0
  for (const [name, text] of Object.entries(texts)) {
    const data = Buffer.from(text)
    const packed = deflateRawSync(data)
    const size = told < 0 ? data.length : told
    const fields = Buffer.alloc(26)
    fields.writeUInt16LE(20, 0)
    fields.writeUInt16LE(8, 4)
    fields.writeUInt32LE(crc32(data), 10)
    fields.writeUInt32LE(packed.length, 14)
    fields.writeUInt32LE(size, 18)
    fields.writeUInt16LE(name.length, 22)
    const place = Buffer.alloc(14)
    place.writeUInt32LE(at, 10)
    const entry = Buffer.concat([Buffer.from('PK\x03\x04'), fields, Buffer.from(name), packed])
    index.push(Buffer.from('PK\x01\x02\x14\x00'), fields, place, Buffer.from(name))
    entries.push(entry)
    at += entry.length
  }
  const list = Buffer.concat(index)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(list.length, 12)
  end.writeUInt32LE(at, 16)
  return new Uint8Array(Buffer.concat([...entries, list, end]))
}
