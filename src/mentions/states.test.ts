import { createRequire } from 'node:module'
import { describe, expect, test } from 'vitest'
import type { Countries } from 'world-countries'
import { means, meansNobody, mentionsIn } from '../../test/support/mentions.ts'

describe('a sign of money', () => {
  meansNobody('It cost US$ 5 million.', 'It cost US$5 million.', 'It cost US $5 million.')
})

describe('a state by its name', () => {
  means({ kind: 'state', form: 'name', parties: ['PE'], name: 'Peru' }, 'Exports of [Peru] rose.')
  means({ parties: ['PK'] }, 'The [Islamic Republic of Pakistan] signed.')
  means({ parties: ['IR'] }, 'The [Islamic Republic] signed.')
  means({ parties: ['CF'] }, 'The [Central African Republic] signed.')
  means({ parties: ['NL'] }, '[The Hague] and Lima signed.')
  means({ parties: ['CD'] }, 'Trade with the [Democratic Republic of Congo] fell.')
  means({ parties: ['US'] }, 'The [US] and others met.', 'The [U.S.] sold wheat.')
  means({ parties: ['KP'] }, 'The [DPRK] sent a letter.')
  means({ parties: ['TR'] }, '[Türkiye] and others met.', '[Turkey] and others met.')
})

describe('a state that is gone or was renamed', () => {
  means({ parties: ['SU'] }, 'The [Soviet Union] bought sugar.', 'The [USSR] bought sugar.')
  means({ parties: ['YU'] }, '[Yugoslavia] bought sugar.')
  means({ parties: ['CS'] }, '[Czechoslovakia] bought sugar.')
  means({ parties: ['DD'] }, '[East Germany] bought sugar.')
  means({ parties: ['DE'] }, '[West Germany] bought sugar.')
  means({ parties: ['MM'] }, '[Burma] bought sugar.')
  means({ parties: ['SZ'] }, '[Swaziland] bought sugar.')
})

describe('a state by its adjective and its people', () => {
  means({ form: 'adjective', parties: ['OM'] }, 'Some [Omani] dates were sold.')
  means(
    { form: 'adjective', parties: ['KZ'] },
    'Demand for [Kazakh] wheat grew.',
    'Demand for [Kazakhstani] wheat grew.',
  )
  means({ kind: 'state', parties: ['PL'] }, 'Many [Poles] work there.')
  means({ kind: 'state', parties: ['GH'] }, 'Many [Ghanaians] work there.')
})

describe('a capital', () => {
  means(
    { kind: 'state', parties: ['KE'] },
    '[Nairobi] agreed to the plan.',
    'It was opposed by [Nairobi].',
  )
  means(
    { kind: 'place', parties: ['KE'], name: 'Nairobi' },
    'They met in [Nairobi].',
    'They flew to [Nairobi].',
  )
  means(
    { kind: 'place', parties: ['KE'] },
    'He visited [Nairobi] on Monday.',
    '[NAIROBI] – Talks have begun.',
  )
  means({ kind: 'place', parties: ['UG'] }, 'There are flights to Lusaka and [Kampala].')
  means({ kind: 'state', parties: ['RU'] }, 'The [Kremlin] agreed.')
  means({ kind: 'state', parties: ['US'] }, 'The [White House] agreed.')
  means({ kind: 'state', parties: ['EU'] }, '[Brussels] agreed.')
})

describe('a capital of two parties', () => {
  means({ parties: ['BE'] }, 'Belgium agreed. [Brussels] was pleased.')
  means({ parties: ['EU'] }, 'Belgium and the EU agreed. [Brussels] was pleased.')
  means({ parties: ['SU'] }, 'The Soviet Union sold ships in Leningrad. [Moscow] was pleased.')
  means({ parties: ['SU'] }, 'The Soviet Union agreed. [Moscow] was pleased.')
  means({ parties: ['RU'] }, 'Russia agreed. [Moscow] was pleased.')
})

describe('two states in one adjective', () => {
  means({ form: 'adjective', parties: ['IN', 'PK'] }, '[Indo-Pakistani] talks began.')
  means({ form: 'adjective', parties: ['FR', 'DE'] }, '[Franco-German] trade grew.')
  means({ kind: 'group', parties: ['GB', 'IE'] }, '[Anglo-Irish officials] met.')
})

describe('seats and offices of one state', () => {
  means({ kind: 'state', parties: ['KR'] }, 'The [Blue House] agreed.')
  means({ kind: 'state', parties: ['AE'] }, '[The Emirates] agreed.')
  means({ parties: ['SE'] }, 'The [Riksdag] ratified it.')
  means({ parties: ['IE'] }, '[Taoiseach Brian Orr] arrived.')
  means({ parties: ['US'] }, '[Treasury Secretary James Orr] arrived.')
  means({ parties: ['CN'] }, '[Chinese State Councilor Wang Li] arrived.')
})

describe('what only looks like a state', () => {
  test.for([
    'They toured Latin America.',
    'The South American market grew.',
    'Ships crossed the Gulf of Oman and the Sea of Japan.',
    'It cost 20 Omani rials.',
    'The turkey was served on china.',
  ])('%s', (text) => {
    expect(mentionsIn(text).list.filter((m) => m.kind === 'state')).toEqual([])
  })
})

const countries = createRequire(import.meta.url)('world-countries') as Countries

describe('all states of the world', () => {
  test.for(countries.filter((c) => c.independent).map((c) => [c.name.common, c.cca2] as const))(
    '%s is %s',
    ([name, code]) => {
      expect(mentionsIn(`Trade with ${name} grew.`).list.map((m) => m.parties)).toEqual([[code]])
    },
  )
})
