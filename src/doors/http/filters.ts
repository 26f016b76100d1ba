import { z } from '@hono/zod-openapi'
import { Problem, quoted } from '../../core/problem.ts'
import { isIsoDate } from '../../documents/written-date.ts'
import { FIELDS } from '../../languages/field-words.ts'
import type { Filter, Moment } from '../../ledger/store/reads/ledger-reads.ts'
import { partyCode } from '../../mentions/party-code.ts'
import { RECORD_KINDS } from '../../records/record.ts'

const DAY = 'a day of the calendar as YYYY-MM-DD, such as 2021-04-08'
const INSTANT = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d(:\d\d(\.\d+)?)?Z$/
const FIELD_NAMES = [...FIELDS, 'other'] as const
const LONGEST = 200
const PARTIES = 'parties with commas between them, such as KZ,IR'

/** A parameter that is an ISO day. */
export const day = (description: string) =>
  z
    .string()
    .refine(isIsoDate, { error: DAY })
    .optional()
    .openapi({ description, format: 'date', example: '2021-04-08' })

/** A parameter that is one of some words. */
export const oneOf = <const Word extends string>(words: readonly Word[], description: string) =>
  z
    .enum(words, { error: `one of ${words.join(', ')}` })
    .optional()
    .openapi({ description })

/** A parameter that is there or not: `true`, `1` or `false`, `0`. */
export const flag = (description: string) =>
  z
    .enum(['true', 'false', '1', '0'], { error: 'true or false' })
    .transform((value) => value === 'true' || value === '1')
    .optional()
    .openapi({ type: 'boolean', description })

/** A parameter of words, not empty. */
export const words = (description: string) =>
  z
    .string({ error: 'some words' })
    .trim()
    .min(1, { error: 'some words' })
    .max(LONGEST, { error: `at most ${LONGEST} characters` })
    .openapi({ description })

/** Parties with commas between them, as codes. */
export const partiesOf = (written: string): string[] =>
  written
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '')
    .map(partyCode)

/** A parameter of parties that all take part. */
export const parties = (description: string) =>
  z
    .string({ error: PARTIES })
    .max(400, { error: PARTIES })
    .transform(partiesOf)
    .openapi({ type: 'string', description, example: 'KZ,IR' })

/** The parameters that choose the moment from which a ledger is looked at. */
export const momentQuery = {
  asOf: day('As the world knew it: by documents published until then.'),
  knownAt: z
    .string()
    .refine((value) => isIsoDate(INSTANT.exec(value)?.[1] ?? value), {
      error: `${DAY}, or an instant such as 2021-04-08T12:00:00Z`,
    })
    .optional()
    .openapi({ description: 'As this ledger knew it then: a day or an instant.' }),
}

/** The parameters that choose what is shown. */
export const filterQuery = {
  party: parties('All of these take part: codes or names.').optional(),
  kind: oneOf(RECORD_KINDS, 'The kind of records.'),
  field: oneOf(FIELD_NAMES, 'The field of cooperation.'),
  from: day('On this day or later.'),
  to: day('On this day or earlier.'),
  speaker: words("Part of the speaker's name.").optional(),
  source: words('Part of the name of the source, or of the address.').optional(),
}

/** Some of the parameters that choose what is shown. */
export type FilterQuery = {
  readonly [Name in keyof typeof filterQuery]?: z.output<(typeof filterQuery)[Name]>
}

/** The filter that parameters give. Throws Problem `misuse` where it ends before it begins. */
export function filterOf({ party, kind, field, from, to, speaker, source }: FilterQuery): Filter {
  if (from !== undefined && to !== undefined && from > to) {
    const allowed = `a day not after to, which is ${quoted(to)}`
    throw new Problem('misuse', `from is ${quoted(from)}; it must be ${allowed}.`, {
      value: from,
      allowed,
    })
  }
  return {
    ...{ parties: party ?? [], kinds: kind ? [kind] : [], field: field ?? null },
    ...{ from: from ?? null, to: to ?? null, speaker: speaker ?? null, source: source ?? null },
  }
}

/** The moment that parameters give. */
export function momentOf({
  asOf,
  knownAt,
}: {
  readonly asOf?: string | undefined
  readonly knownAt?: string | undefined
}): Moment {
  return { asOf: asOf ?? null, knownAt: knownAt ?? null }
}
