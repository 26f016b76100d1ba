import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The checkout that the tests run in. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..')

/** A TypeScript file of the project: its path from the checkout's root, with `/`, and its text. */
export interface SourceFile {
  readonly path: string
  readonly text: string
}

/** An import as a file writes it, and the path it leads to where it is the project's own. */
export interface Import {
  readonly from: string
  readonly specifier: string
  readonly target: string | null
}

/** Every TypeScript file under a folder of the checkout, by path. */
export function sourceFiles(folder: string): SourceFile[] {
  if (!existsSync(join(root, folder))) return []
  return globSync('**/*.{ts,tsx}', { cwd: join(root, folder) })
    .map((path) => `${folder}/${path}`)
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
}

/** True for a test and for what only tests use. */
export function isTest(path: string): boolean {
  return /\.test\.tsx?$/.test(path) || path.startsWith('test/')
}

/**
 * The text of a file with its comments blanked, lines kept: examples in docstrings import too. Strings
 * stay, so that specifiers can be read; a `//` inside a string is told by the `:` before it.
 */
export function withoutComments(text: string): string {
  const blank = (comment: string) => comment.replace(/[^\n]/g, ' ')
  return text
    .replace(/^[ \t]*\/\*[\s\S]*?\*\//gm, blank)
    .replace(
      /(^|[\s;,{}()])\/\/.*$/gm,
      (comment, before: string) => before + blank(comment.slice(before.length)),
    )
}

/** What a file imports or re-exports, statically or dynamically, types included. */
export function importsOf(file: SourceFile): Import[] {
  const statement =
    /^\s*(?:import|export)\b[^'"`;]*?\bfrom\s*'([^']+)'|^\s*import\s*'([^']+)'|\bimport\('([^']+)'\)/gm
  return [...withoutComments(file.text).matchAll(statement)].map((match) => {
    const specifier = match[1] ?? match[2] ?? match[3] ?? ''
    return { from: file.path, specifier, target: targetOf(file.path, specifier) }
  })
}

function targetOf(path: string, specifier: string): string | null {
  if (!specifier.startsWith('.')) return null
  return relative(root, resolve(root, dirname(path), specifier)).replaceAll('\\', '/')
}
