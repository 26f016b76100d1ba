import { expect, test } from 'vitest'
import { importsOf, sourceFiles } from '../support/source-files.ts'

type Graph = ReadonlyMap<string, readonly string[]>

function graphOf(folder: string): Graph {
  return new Map(
    sourceFiles(folder).map((file) => [
      file.path,
      importsOf(file).flatMap(({ target }) => (target === null ? [] : [target])),
    ]),
  )
}

/** Each cycle once, as the path that runs into itself. */
function cyclesOf(graph: Graph): string[] {
  const done = new Set<string>()
  const cycles: string[] = []
  const visit = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path)
    if (start >= 0) cycles.push([...trail.slice(start), path].join(' -> '))
    if (start >= 0 || done.has(path)) return
    for (const next of graph.get(path) ?? []) visit(next, [...trail, path])
    done.add(path)
  }
  for (const path of graph.keys()) visit(path, [])
  return cycles
}

test('a cycle is found and told as a path', () => {
  const graph = new Map([
    ['a', ['b']],
    ['b', ['c']],
    ['c', ['b']],
  ])
  expect(cyclesOf(graph)).toEqual(['b -> c -> b'])
})

test.for(['src', 'bench', 'test'])('no file of %s imports itself by way of others', (folder) => {
  expect(cyclesOf(graphOf(folder))).toEqual([])
})
