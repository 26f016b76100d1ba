import { type Seeded, seeded } from '../../bench/seeded.ts'

const LONGEST = 60

/** Bytes after some damage: some changed, taken out, doubled, zeroed, cut off, or with `hostile` pieces put in; the same for the same seed. */
export function damagedBytes(
  bytes: Uint8Array,
  seed: number,
  hostile: readonly string[] = ['\0'],
): Uint8Array {
  const chance = seeded(seed, 8128)
  let damaged = bytes
  for (let count = chance.whole(1, 5); count > 0; count--) damaged = after(damaged, chance, hostile)
  return damaged
}

function after(bytes: Uint8Array, chance: Seeded, hostile: readonly string[]): Uint8Array {
  const at = chance.whole(0, bytes.length)
  const to = Math.min(bytes.length, at + chance.whole(1, LONGEST))
  const [before, stretch, behind] = [bytes.slice(0, at), bytes.slice(at, to), bytes.slice(to)]
  return chance.pick([
    () => Buffer.concat([before, behind]),
    () => Buffer.concat([before, stretch, stretch, behind]),
    () => Buffer.concat([before, stretch.map((byte) => byte ^ chance.whole(1, 255)), behind]),
    () => Buffer.concat([before, Buffer.alloc(stretch.length, chance.pick([0, 255])), behind]),
    () => Buffer.concat([before, Buffer.from(chance.pick(hostile)), stretch, behind]),
    () => (chance.chance(0.3) ? before : bytes),
  ])()
}
