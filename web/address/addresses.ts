/** The addresses of the app's pages: one place, for links and routes. */

/** A relation: "/IR-KZ". */
export function relationAddress(relation: string): string {
  return `/${encodeURIComponent(relation).replaceAll('%2C', ',')}`
}

/** A thread and its story. */
export function threadAddress(thread: string): string {
  return `/threads/${thread}`
}

/** A document; with a record, at the words of it. */
export function documentAddress(document: string, record: string | null = null): string {
  return `/documents/${document}${record === null ? '' : `?record=${record}`}`
}

/** A record with its fields, rules, versions and decisions. */
export function recordAddress(record: string): string {
  return `/records/${record}`
}
