import { printable } from './printable.ts'

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text in which nothing is markup of HTML or XML, in an element or in an attribute, and no character that XML does not have. */
export function escaped(words: string): string {
  const allowed = printable(words).replace(/[\ufffe\uffff]/g, '\ufffd')
  return allowed.replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? mark)
}
