import { attributeFault } from './attribute.ts'
import { isConverted } from './brackets.ts'
import { countFault, isDomestic } from './count.ts'
import { isNearness, lengthFault } from './length.ts'
import { lemmaAt, type Scene } from './scene.ts'
import type { Measured } from './statement.ts'

/** Why a value is no figure, or null where it is one. */
export function valueFault(
  scene: Scene,
  value: Measured,
  before: Measured | undefined,
): string | null {
  if (value.unit === '1' && value.counted) return countFault(scene, value)
  if (value.unit === '%' && isDomestic(scene)) return "elections are a state's own matter"
  if (scene.frames.per.has(lemmaAt(scene.reading, value.from - 1))) return 'what a rate is per'
  if (isNearness(scene, value)) return 'how near something is'
  if (isConverted(scene, value, before)) return 'the same in another unit'
  if (isIndex(scene, value)) return 'an index, which may be a share or a growth'
  return attributeFault(scene, value) ?? lengthFault(scene, value)
}

/** "$3 million (142 percent)": more than the whole is no share, and no word says that it grew. */
function isIndex({ reading }: Scene, { unit, value, from, change }: Measured): boolean {
  return unit === '%' && value > 100 && change === null && reading.tokens[from - 1]?.lower === '('
}
