import { expect, test } from 'vitest'
import type { ShownRecord } from '../../api/answers.ts'
import { versionSteps } from './version-steps.ts'

type Version = ShownRecord['versions'][number]

const version = (value: number, decision: number | null): Version =>
  ({
    ...{
      since: '2026-06-01T00:00:00.000Z',
      until: null,
      decision,
      reader: '0.1.0',
      review: 'unreviewed',
    },
    fields: {
      ...{ kind: 'figure', indicator: 'trade', subject: null, parties: [], speaker: null },
      ...{
        value,
        high: null,
        unit: 't',
        bound: '=',
        change: null,
        period: '2020',
        status: 'reported',
      },
    },
  }) as Version

test('a version tells which fields it changed', () => {
  const steps = versionSteps([version(300, null), version(330, 1)], 'en-GB')
  expect(steps.map(({ changes }) => changes)).toEqual([
    [],
    [{ name: 'Value', from: '300 t', to: '330 t' }],
  ])
})

test('a version that only was accepted changed nothing', () => {
  const [, after] = versionSteps([version(300, null), version(300, 1)])
  expect(after?.changes).toEqual([])
})
