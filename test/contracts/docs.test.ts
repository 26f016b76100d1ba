import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { linksOf, pages, pageText } from '../support/pages.ts'
import { root, sourceFiles } from '../support/source-files.ts'

const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

/** The page of a stage whose name is not the page's. */
const PAGES: Readonly<Record<string, string>> = {
  core: 'records',
  languages: 'adding-a-language',
  doors: 'command-line',
}

const stages = new Set(
  sourceFiles('src').flatMap(({ path }) =>
    path.split('/').length > 2 ? [path.split('/')[1] ?? ''] : [],
  ),
)
const decisions = pages().filter(({ path }) => path.startsWith('docs/decisions/'))

describe('docs', () => {
  test('every link to a file leads to one', () => {
    const broken = pages().flatMap((page) =>
      linksOf(page)
        .filter((target) => !existsSync(join(root, dirname(page.path), target)))
        .map((target) => `${page.path} links to ${target}`),
    )
    expect(broken).toEqual([])
  })

  test('every page is reached from the table of contents', () => {
    const contents = pageText('docs/README.md')
    const names = pages().flatMap(({ path }) =>
      /^docs\/[^/]+$/.test(path) ? [basename(path)] : [],
    )
    const lost = names.filter((name) => name !== 'README.md' && !contents.includes(`(${name})`))
    expect(lost).toEqual([])
  })

  test.for([...stages].sort())('the stage %s has a page', (stage) => {
    expect(existsSync(join(root, `docs/${PAGES[stage] ?? stage}.md`))).toBe(true)
  })

  test('every npm script that a page names exists', () => {
    const named = pages().flatMap(({ path, text }) =>
      [...text.matchAll(/npm run (?:--?\w+ )*([\w:]+)/g)].map(([, script = '']) => ({
        path,
        script,
      })),
    )
    expect(named.filter(({ script }) => scripts[script] === undefined)).toEqual([])
  })

  test.for(Object.keys(scripts).filter((name) => !name.startsWith('pre')))(
    'the npm script %s is documented',
    (script) => {
      const all = pages()
        .map(({ text }) => text)
        .join('\n')
      expect(all).toMatch(new RegExp(`npm (?:run )?${script}\\b|\`${script}\``))
    },
  )

  test.for(['figure', 'event', 'instrument', 'commitment', 'link', 'position'])(
    'the record kind %s is documented with its fields',
    (kind) => {
      expect(pageText('docs/records.md')).toMatch(new RegExp(`^### ${kind}$`, 'm'))
    },
  )
})

describe('decisions', () => {
  test('they are numbered without a gap', () => {
    const numbers = decisions.map(({ path }) => Number(basename(path).slice(0, 3)))
    expect(numbers).toEqual(decisions.map((_, i) => i + 1))
  })

  test.for(decisions)('$path gives context, decision, why and consequences', ({ text }) => {
    const parts = [...text.matchAll(/^\*\*(\w+)\.\*\*/gm)].map(([, part]) => part)
    expect(parts).toEqual(['Context', 'Decision', 'Why', 'Consequences'])
  })
})
