import type { DocumentInput } from './document.ts'
import { layoutOf } from './layout.ts'

/**
 * A plain text as a document: its title and the day it was published as its first lines write them,
 * null where they do not.
 *
 * @example
 * plainDocument('talks', 'Talks in Oslo\n\nBy A. Writer April 8, 2021\n\nThe ministers met on Monday.')
 * // { id: 'talks', text: …, title: 'Talks in Oslo', published: '2021-04-08' }
 */
export function plainDocument(id: string, text: string): DocumentInput {
  const { title, published } = layoutOf(text, null)
  return { id, text, title, published }
}
