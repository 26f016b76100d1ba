/** The bytes of a text in a set of one byte a character; "?" for a letter that the set does not have. */
export function bytesIn(charset: string, text: string): Uint8Array {
  const decoder = new TextDecoder(charset)
  const bytes = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]),
  )
  return Uint8Array.from([...text].map((letter) => bytes.get(letter) ?? 63))
}
