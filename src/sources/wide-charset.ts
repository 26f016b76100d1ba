const LOOKED_AT = 2000
/** High bytes of the blocks of Latin, Cyrillic and Arabic letters, of spaces and of ASCII marks. */
const HIGH = new Set([0, 4, 6])

/**
 * UTF-16 by its byte order mark, or by the high bytes of its characters: in Latin, Cyrillic and Arabic text every second byte is
 * 0, 4 or 6, which as bytes of any other text are control characters. Null for bytes in no such set.
 */
export function wideCharset(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  if (bytes.length % 2 === 1) return null
  const counts = [0, 0]
  const beginning = bytes.subarray(0, LOOKED_AT)
  beginning.forEach((byte, i) => {
    if (HIGH.has(byte)) counts[i % 2] = (counts[i % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = counts
  const half = beginning.length / 2
  if (odd > half * 0.8 && even < half * 0.1) return 'utf-16le'
  return even > half * 0.8 && odd < half * 0.1 ? 'utf-16be' : null
}
