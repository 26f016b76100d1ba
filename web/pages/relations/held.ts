import type { Relation } from '../../api/answers.ts'

/** The kinds of threads that a relation holds, in the order in which they are told, with their words. */
export const HELD: readonly (readonly [
  kind: keyof Relation['threads'],
  one: string,
  many: string,
])[] = [
  ['promise', 'promise', 'promises'],
  ['target', 'target', 'targets'],
  ['meeting', 'meeting', 'meetings'],
  ['document', 'signing', 'signings'],
  ['route', 'route', 'routes'],
  ['figure', 'figure', 'figures'],
  ['stance', 'stance', 'stances'],
]
