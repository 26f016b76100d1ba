/** An object that came from JSON. */
export type Fields = Readonly<Record<string, unknown>>

/** What each field of an object must be. */
export type Shape = Readonly<Record<string, (value: unknown) => boolean>>

/** The first field that is not what it must be; undefined where all are. Further fields do no harm. */
export function misfit(object: Fields, shape: Shape): string | undefined {
  return Object.keys(shape).find((name) => !shape[name]?.(object[name]))
}

export function isText(value: unknown): value is string {
  // A lone half of a pair of UTF-16 units is nothing that a database keeps.
  return typeof value === 'string' && value.isWellFormed()
}

export function isTextOrNull(value: unknown): boolean {
  return value === null || isText(value)
}

export function areTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every(isText)
}

export function isNumber(value: unknown): value is number {
  return typeof value === 'number'
}

export function isNumberOrNull(value: unknown): boolean {
  return value === null || isNumber(value)
}

export function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function isObjectOrNull(value: unknown): boolean {
  return value === null || isObject(value)
}

/** Makes a test for lists of objects of a shape. */
export function areAll(shape: Shape): (value: unknown) => value is Fields[] {
  return (value): value is Fields[] =>
    Array.isArray(value) && value.every((each) => isObject(each) && !misfit(each, shape))
}
