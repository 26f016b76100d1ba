/** The letter and eight digits: enough to ask `show` for it, in a ledger of any size that is met. */
const LENGTH = 9

/** The beginning of a key, as tables show it. */
export function shortKey(key: string): string {
  return key.slice(0, LENGTH)
}
