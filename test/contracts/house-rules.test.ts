import { basename } from 'node:path'
import { describe, expect, test } from 'vitest'
import { isTest, type SourceFile, sourceFiles, withoutComments } from '../support/source-files.ts'

const product = sourceFiles('src')
const files = [product, ...['web', 'test', 'bench'].map(sourceFiles)].flat()
const working = product.filter(({ path }) => !isTest(path))

const LONGEST = 300
const LONGEST_WORD_LIST = 1000

/** The time of day, the machine's zone and chance: a reading depends on none of them. */
const IMPURE =
  /\bnew Date\(\s*\)|\bDate\.now\(|\bTemporal\.Now\b|\bperformance\.now\(|\bMath\.random\(/

function lines({ text }: SourceFile): number {
  return text.split('\n').length - (text.endsWith('\n') ? 1 : 0)
}

/** Words only: a file of a language folder that has no function, condition or loop. */
function isWordList({ path, text }: SourceFile): boolean {
  const code = withoutComments(text).replace(/'(?:[^'\\\n]|\\.)*'|`[^`]*`/g, "''")
  return path.startsWith('src/languages/') && !/=>|\b(?:function|if|for|while|class)\b/.test(code)
}

function linesMatching(file: SourceFile, pattern: RegExp): string[] {
  return withoutComments(file.text)
    .split('\n')
    .flatMap((line, i) => (pattern.test(line) ? [`${file.path}:${i + 1}: ${line.trim()}`] : []))
}

describe('house rules', () => {
  test('a file has at most 300 lines, a list of words at most 1000', () => {
    const long = files.filter(
      (file) => lines(file) > (isWordList(file) ? LONGEST_WORD_LIST : LONGEST),
    )
    expect(long.map((file) => `${file.path}: ${lines(file)} lines`)).toEqual([])
  })

  test('nothing before the doors asks for the time of day or for chance', () => {
    const pure = working.filter(({ path }) => !path.startsWith('src/doors/'))
    expect(pure.flatMap((file) => linesMatching(file, IMPURE))).toEqual([])
  })

  test('a file is named after its concept', () => {
    const vague = /^(?:utils?|helpers?|common|misc|.*-?manager|.*-?-(?:v?\d{1,2}|new|old))\.tsx?$/
    expect(files.map(({ path }) => path).filter((path) => vague.test(basename(path)))).toEqual([])
  })

  test('every skipped test gives its reason', () => {
    const bare = files.flatMap((file) => linesMatching(file, /\b(?:test|it|describe)\.skip\(/))
    expect(bare).toEqual([])
  })

  test('no test is left alone with only', () => {
    const only = files.flatMap((file) => linesMatching(file, /\b(?:test|it|describe)\.only\(/))
    expect(only).toEqual([])
  })
})
