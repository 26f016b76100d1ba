import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { DocumentInput } from '../../src/index.ts'

const here = dirname(fileURLToPath(import.meta.url))
const examples = resolve(here, '../../examples')

/** An example document with the folder of its fixtures. */
export interface Example {
  readonly slug: string
  readonly folder: string
  readonly document: DocumentInput
}

/** Every document of `examples/`, by name. */
export function allExamples(): Example[] {
  return readdirSync(examples)
    .filter((name) => name.endsWith('.txt') || name.endsWith('.json'))
    .sort()
    .map((name) => {
      const slug = name.replace(/\.(?:txt|json)$/, '')
      const source = readFileSync(join(examples, name), 'utf8')
      return { slug, folder: join(here, slug), document: name.endsWith('.json') ? fromJson(source) : { id: slug, text: source } }
    })
}

function fromJson(source: string): DocumentInput {
  const { id, url, title, published, language, text } = JSON.parse(source)
  return { id, url, title, published, language, text }
}
