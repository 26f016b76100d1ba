import { expect, test } from 'vitest'
import { pageText } from '../../test/support/pages.ts'
import { verdicts } from './finding.ts'

test.for(verdicts)('the verdict %s has a section in the docs', (verdict) => {
  expect(pageText('docs/checks.md')).toMatch(new RegExp(`^## ${verdict}$`, 'm'))
})
