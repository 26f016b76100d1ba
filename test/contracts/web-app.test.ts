import { describe, expect, test } from 'vitest'
import { isTest, sourceFiles, withoutComments } from '../support/source-files.ts'

const files = sourceFiles('web').filter(({ path }) => !isTest(path))

function linesMatching(pattern: RegExp): string[] {
  return files.flatMap(({ path, text }) =>
    withoutComments(text)
      .split('\n')
      .flatMap((line, i) => (pattern.test(line) ? [`${path}:${i + 1}: ${line.trim()}`] : [])),
  )
}

describe('the web app', () => {
  test('takes types alone from the server', () => {
    const runtime = files.flatMap(({ path, text }) =>
      [...text.matchAll(/^(?:import|export)\b([^'"]*?)from '([^']*\/src\/[^']+)'/gm)]
        .filter(([, what = '']) => !what.trimStart().startsWith('type '))
        .map(([, , from]) => `${path} imports ${from}`),
    )
    expect(runtime).toEqual([])
  })

  test('makes no HTML or code of words', () => {
    const making =
      /dangerouslySetInnerHTML|\b(?:inner|outer)HTML\b|insertAdjacentHTML|document\.write|\beval\(|new Function\(/
    expect(linesMatching(making)).toEqual([])
  })

  test('names no other server', () => {
    const address = /['"`](?:https?:)?\/\/[a-z]/i
    const named = linesMatching(address).filter((line) => !/127\.0\.0\.1|w3\.org/.test(line))
    expect(named).toEqual([])
  })
})
