/** The folders of `src/` from left to right: a stage imports itself and what stands before it. */
const STAGES = [
  'core',
  'grammar',
  'languages',
  'sources',
  'documents',
  'text',
  'values',
  'mentions',
  'records',
  'ledger',
  'checks',
  'views',
  'library',
  'doors',
] as const

export type Stage = (typeof STAGES)[number]

/**
 * The stage that a path below `src/` belongs to. A file that stands in `src/` itself, such as
 * `src/index.ts`, is the library: it may use every stage but the doors. Null for a folder that the
 * architecture does not know.
 */
export function stageOf(path: string): Stage | null {
  const parts = path.split('/')
  if (parts[0] !== 'src') return null
  if (parts.length === 2) return 'library'
  return STAGES.find((stage) => stage === parts[1]) ?? null
}

/** The place of a stage in the order, counted from 0. */
export function rankOf(stage: Stage): number {
  return STAGES.indexOf(stage)
}

/** The language folder of a path (`en` for `src/languages/en/text/verbs.ts`), or null outside of one. */
export function languageOf(path: string): string | null {
  const [, stage, folder, file] = path.split('/')
  return stage === 'languages' && folder !== undefined && file !== undefined ? folder : null
}
