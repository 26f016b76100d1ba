import { expect, test } from 'vitest'
import { fileName } from './file-name.ts'

test.for([
  ['KZ,IR', null, 'md', 'brief-KZ-IR.md'],
  ['KZ,IR', '2021-12-31', 'html', 'brief-KZ-IR-2021-12-31.html'],
  ['../../etc, "x"', null, 'md', 'brief-etc-x-.md'],
] as const)('a brief on %s as of %s as %s is %s', ([parties, asOf, format, name]) => {
  expect(fileName(parties, asOf, format)).toBe(name)
})
