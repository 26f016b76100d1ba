import { describe, expect, test } from 'vitest'
import { tagsOf } from '../../../../test/support/text.ts'

function tag(cases: readonly (readonly [string, string])[]): void {
  test.for(cases)('%s is %s', ([text, expected]) => {
    expect(tagsOf(text)).toBe(expected)
  })
}

describe('what somebody lets others do', () => {
  tag([
    ['Togo let its firms [use] more berths.', 'VERB.base'],
    ['Togo let its firms use more [berths] at Lomé.', 'NOUN'],
    ['They let the contract [lapse].', 'VERB.base'],
    ['The let contract [work] began.', 'NOUN'],
  ])
})

describe('a verb behind a phrase that parts it from its modal', () => {
  tag([
    ['Togo will from May 4 [go] back to daily flights.', 'VERB.base'],
    ['Togo would in turn [plan] a dam.', 'VERB.base'],
    ['The will in Togo to [plan] a dam is weak.', 'VERB.base'],
    ['The [will] of Togo to plan a dam is weak.', 'NOUN'],
  ])
})

describe('"that" behind a verb that takes no clause', () => {
  tag([
    ['Togo wants to reduce [that] dependence, it said.', 'DET'],
    ['Togo wants to say [that] trade grew.', 'SCONJ'],
  ])
})

describe('a speaker whose name or office stands between commas', () => {
  tag([
    ['The minister, Ana Soto, [talks] about the dam.', 'VERB.s'],
    ['Trade grew, [talks] about the dam failed.', 'NOUN'],
  ])
})

describe('who does something that such a word tells of', () => {
  tag([
    ['Experts [doubt] that Togo will pay.', 'VERB.base'],
    ['The people of Togo wholly and fully [support] the plan.', 'VERB.base'],
    ['The aid and full [support] of Togo helped.', 'NOUN'],
  ])
})

describe('a name may end like an adjective', () => {
  tag([
    ['[Vukic] will visit Lomé.', 'PROPN'],
    ['[Vukic] is on a visit to Lomé.', 'PROPN'],
    ['[Vukic] and Adou met in May.', 'PROPN'],
    ['[Vukic], who came in May, left.', 'PROPN'],
    ['[Economic] ties are close.', 'ADJ'],
    ['[Domestic] and Beninese demand rose.', 'ADJ'],
  ])
})

describe('a participle behind an adverb in its noun group', () => {
  tag([
    ['Togo keeps its often [repeated] promise.', 'ADJ'],
    ['Togo paid through the newly [launched] fund.', 'ADJ'],
    ["Togo's recently [opened] port is busy.", 'ADJ'],
    ['They trade on mutually [agreed] terms.', 'ADJ'],
    ['This soon [opened] markets in Togo.', 'VERB.past'],
    ['The ministers recently [opened] talks.', 'VERB.past'],
    ['They signed a memorandum of [understanding] to train nurses.', 'NOUN'],
    ['Togo built a [memorial].', 'NOUN'],
    ['Togo would [likely] finance the dam.', 'ADV'],
    ['Togo would likely [finance] the dam.', 'VERB.base'],
    ['A dam is [likely] to be built.', 'ADJ'],
    ['They spoke of the [future] of the bloc.', 'NOUN'],
    ['They spoke of [future] ties.', 'ADJ'],
  ])
})

describe('"to" behind a noun or participle that takes a noun as well', () => {
  tag([
    ['Togo recalled its commitment to [support] farmers in Benin.', 'VERB.base'],
    ['Togo recalled its commitment to [increase] regional trade.', 'VERB.base'],
    ['Togo is committed to [work] closely with Benin.', 'VERB.base'],
    ['The premier paid a visit to [launch] direct flights.', 'VERB.base'],
    ['Togo recalled its commitment to [trade] reform.', 'NOUN'],
    ['Togo gained access to [export] markets.', 'NOUN'],
    ['They have access to [water] suitable for rice.', 'NOUN'],
    ['The canal is a threat to [water] supplies.', 'NOUN'],
    ['They made a threat to [cut] gas supplies.', 'VERB.base'],
  ])
})

describe('a form in -s behind a bare noun', () => {
  tag([
    ['Togo uses alternative [routes] to send tea.', 'NOUN'],
    ['Togo is buying chemical [plants] to close them.', 'NOUN'],
    ['It shows trade [helps] to build trust.', 'VERB.s'],
    ['Togo said trade [continues] to grow.', 'VERB.s'],
    ['Togo [covers] most of its needs.', 'VERB.s'],
    ['Togo [imports] much of its coal.', 'VERB.s'],
  ])
})

describe('a report behind what is said', () => {
  tag([
    ['Trade grew by 5 percent, [reports] the agency.', 'VERB.s'],
    ['Trade grew by 5 percent, [notes] Diaz.', 'VERB.s'],
    ['Trade grew by 5 percent, Reuters [reports].', 'VERB.s'],
    ['Trade grew by 5 percent, [reports] of the agency show.', 'NOUN'],
    ['Speeches, [reports] and letters were read.', 'NOUN'],
  ])
})

describe('a form in -ing behind a comma and before a name', () => {
  tag([
    ['Trade grew fast, [making] Togo a hub.', 'VERB.ing'],
    ['Togo backs shipping, [banking] and Benin.', 'NOUN'],
  ])
})
