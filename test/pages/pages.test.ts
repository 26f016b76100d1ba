import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readPage } from '../../src/documents/html/read-page.ts'
import { pageOf } from '../../src/sources/page-bytes.ts'

const folder = import.meta.dirname
const slugs = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)

describe('the pages written for this project', () => {
  test.for(slugs)('%s gives its article and nothing else', (slug) => {
    const page = pageOf(readFileSync(join(folder, slug, 'page.html')), true)
    const article = readPage(page?.text ?? '')
    const text = readFileSync(join(folder, slug, 'expected.txt'), 'utf8').trimEnd()
    expect(article?.text).toBe(text)
    const facts = {
      ...article,
      published: article?.published?.day ?? null,
      publishedFrom: article?.published?.from ?? null,
    }
    expect(facts).toMatchObject(
      JSON.parse(readFileSync(join(folder, slug, 'expected.json'), 'utf8')),
    )
  })

  test('are of 25 manners at least', () => {
    expect(slugs.length).toBeGreaterThanOrEqual(25)
  })
})
