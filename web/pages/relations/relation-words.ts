import { partiesBetween } from '../../words/party.ts'

/** What a relation is called before the server has named it: "Iran–Kazakhstan" for "KZ-IR"; other words as they are. */
export function relationWords(relation: string): string {
  const isPair = /^[a-z]{2}-[a-z]{2}$/i.test(relation)
  const isState = /^[a-z]{2}$/i.test(relation)
  if (!isPair && !isState) return relation
  return partiesBetween(relation.toUpperCase().split('-').sort())
}
