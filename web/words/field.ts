import type { Field } from '../../src/records/record.ts'

/** A table, so that the compiler tells when a field of the reader is missing here. */
const ALL: Readonly<Record<Field, true>> = {
  ...{ trade: true, transport: true, energy: true, agriculture: true, industry: true },
  ...{ finance: true, water: true, health: true, science: true, education: true, culture: true },
  ...{ tourism: true, security: true, environment: true, digital: true, migration: true },
  ...{ politics: true, other: true },
}

/** The fields of cooperation, as filters name them. */
export const FIELDS: readonly string[] = Object.keys(ALL)
