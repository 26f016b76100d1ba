export { NAMING, strongest, threadKindOf } from './thread-kind.ts'
export { labelOf } from './thread-label.ts'
