import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib'

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

/** The texts of a ZIP that lists the sizes of its entries at its end, by their names. */
export function textsIn(zip: Uint8Array): Record<string, string> {
  const bytes = Buffer.from(zip)
  const texts: Record<string, string> = {}
  let at = bytes.readUInt32LE(bytes.lastIndexOf('PK\x05\x06') + 16)
  while (bytes.readUInt32LE(at) === 0x02014b50) {
    const [packed, long, extra, note] = [20, 28, 30, 32].map((field) =>
      field === 20 ? bytes.readUInt32LE(at + field) : bytes.readUInt16LE(at + field),
    ) as [number, number, number, number]
    const name = bytes.toString('utf8', at + 46, at + 46 + long)
    const entry = bytes.readUInt32LE(at + 42)
    const data = entry + 30 + bytes.readUInt16LE(entry + 26) + bytes.readUInt16LE(entry + 28)
    const content = bytes.subarray(data, data + packed)
    const stored = bytes.readUInt16LE(at + 10) === 0
    texts[name] = (stored ? content : inflateRawSync(content)).toString('utf8')
    at += 46 + long + extra + note
  }
  return texts
}
