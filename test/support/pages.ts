import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './source-files.ts'

/** A page of documentation: its path from the checkout's root, and its text. */
export interface Page {
  readonly path: string
  readonly text: string
}

/** Every page of documentation: those at the root, those in `docs/`. */
export function pages(): Page[] {
  return globSync(['*.md', 'docs/**/*.md'], { cwd: root })
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
}

/** The text of a page, or the empty text where there is none. */
export function pageText(path: string): string {
  return pages().find((page) => page.path === path)?.text ?? ''
}

/** The targets of a page's links to files of the project, without their anchors. */
export function linksOf({ text }: Page): string[] {
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^(?:[a-z]+:|#)/.test(target))
    .map((target) => target.replace(/#.*/, ''))
}
