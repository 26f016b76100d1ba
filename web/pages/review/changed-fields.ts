import type { FieldForm } from './review-answers.ts'

/** What has parts: where all of them are emptied, the whole is taken away. */
const WHOLES = ['change', 'amount'] as const

/**
 * The fields that were given otherwise, as a correction is sent; null leaves one open.
 *
 * @example changedFields([{ name: 'period', value: '2020', … }], () => '') // { period: null }
 */
export function changedFields(
  fields: readonly Pick<FieldForm, 'name' | 'value'>[],
  given: (name: string) => string,
): Record<string, string | null> {
  const changed: Record<string, string | null> = {}
  for (const { name, value } of fields) {
    const now = given(name).trim()
    if (now !== value) changed[name] = now === '' ? null : now
  }
  for (const whole of WHOLES) takeWhole(whole, { fields, given, changed })
  return changed
}

interface Changes {
  readonly fields: readonly Pick<FieldForm, 'name' | 'value'>[]
  readonly given: (name: string) => string
  readonly changed: Record<string, string | null>
}

/** What stays of a default, such as a bound, is no reason to keep the rest. */
function takeWhole(whole: string, { fields, given, changed }: Changes): void {
  const parts = fields.filter(({ name }) => name.startsWith(`${whole}.`))
  const told = parts.filter(({ name }) => !/\.(?:base|bound)$/.test(name))
  const hadSome = told.some(({ value }) => value !== '')
  if (!hadSome || told.some(({ name }) => given(name).trim() !== '')) return
  for (const { name } of parts) delete changed[name]
  changed[whole] = null
}
