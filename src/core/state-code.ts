const TWO_LETTERS = /^[A-Z]{2}$/

/**
 * True for two capital letters, as the codes of states are (ISO 3166-1 alpha-2). Those of the EU and the UN look alike.
 *
 * @example hasStateShape('KZ') // true
 */
export function hasStateShape(code: string): boolean {
  return TWO_LETTERS.test(code)
}
