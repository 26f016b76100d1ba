import type { RapporteurRecord } from '../../../src/records/record.ts'
import type { ShownRecord } from '../../api/answers.ts'
import type { Field } from './record-field.ts'
import { recordFields } from './record-fields.ts'

type Version = ShownRecord['versions'][number]

/** A version of a record, and what it changed of the one before. */
export interface VersionStep {
  readonly version: Version
  readonly changes: readonly {
    readonly name: string
    readonly from: string | null
    readonly to: string | null
  }[]
}

/** The versions of a record in order, each with the fields that it changed. */
export function versionSteps(versions: readonly Version[], locale?: string): VersionStep[] {
  const fields = versions.map((version) => recordFields(recordOf(version), locale))
  return versions.map((version, i) => ({
    version,
    changes: i === 0 ? [] : changed(fields[i - 1] ?? [], fields[i] ?? []),
  }))
}

/** A version has all fields of a record but its evidence, which no version changes. */
function recordOf({ fields }: Version): RapporteurRecord {
  return { ...fields, evidence: [] } as RapporteurRecord
}

function changed(before: readonly Field[], after: readonly Field[]): VersionStep['changes'] {
  const was = new Map(before.map(({ name, words }) => [name, words]))
  return after
    .filter(({ name, words }) => was.get(name) !== words)
    .map(({ name, words }) => ({ name, from: was.get(name) ?? null, to: words }))
}
