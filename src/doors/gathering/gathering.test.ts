import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { page } from '../../../bench/written-records.ts'
import { closeServers, serverOf } from '../../../test/support/misbehaving-server.ts'
import { Problem } from '../../core/problem.ts'
import { Gathering, type GatheringOptions, pathsOf } from './gathering.ts'
import { Milestone } from './milestone.ts'
import type { ReadySource } from './ready-source.ts'

const WORDS =
  'The ministers of Oman and Kenya met in Muscat on Tuesday, and agreed on the trade of grain.'
const PAGE = `<!doctype html><title>Talks in Muscat</title><h1>Talks in Muscat</h1><p>${WORDS}</p>`

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rapporteur-gathering-'))
})
afterEach(() => {
  closeServers()
  rmSync(folder, { recursive: true })
})

/** What arguments give: a document's name, or the code of a problem. */
async function given(paths: readonly string[], options: GatheringOptions = {}) {
  const gathering = new Gathering({ allowPrivate: true, ...options })
  const found: (ReadySource | Problem | Milestone)[] = []
  for await (const each of gathering.documents(paths.flatMap(pathsOf))) found.push(each)
  gathering.end()
  return { gathering, found, told: found.map(wordsOf) }
}

function wordsOf(each: ReadySource | Problem | Milestone): string {
  if (each instanceof Problem) return each.code
  return each instanceof Milestone ? `milestone at ${each.place.records}` : each.name
}

function file(name: string, content: string): string {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}

function response(url: string, body: string): string {
  return page(body, { fields: { 'WARC-Target-URI': url } }).toString()
}

test('addresses and files are gathered in their order, and a failure stands in its place', async () => {
  const { url } = await serverOf({ '/talks': PAGE })
  const text = file('a.txt', WORDS)
  const { told, found } = await given([`${url}/talks`, text, `${url}/none`])
  expect(told).toEqual([`${url}/talks`, text, 'not-found'])
  expect(found[0]).toMatchObject({ document: { title: 'Talks in Muscat', url: `${url}/talks` } })
})

test('hosts of this machine are asked only where that is allowed', async () => {
  const { url, asked } = await serverOf({ '/talks': PAGE })
  expect((await given([`${url}/talks`], { allowPrivate: false })).told).toEqual(['refused'])
  expect(asked).toEqual([])
})

test('what does not speak of all parties is left out and counted', async () => {
  const both = file('both.txt', WORDS)
  const one = file('one.txt', 'The ministers of Oman met in Muscat on Tuesday to speak of grain.')
  const { told, gathering } = await given([both, one], { only: ['OM', 'Kenya'] })
  expect([told, gathering.about.leftOut]).toEqual([[both], 1])
})

test('a web archive is gathered with milestones, and read on from one', async () => {
  const pages = [PAGE, PAGE.replace('Tuesday', 'Friday')]
  const archive = file(
    'a.warc',
    pages.map((html, i) => response(`https://news.example/${i}`, html)).join(''),
  )
  const { told, found } = await given([archive])
  expect(told).toEqual([`${archive}:1`, `${archive}:2`, 'milestone at 2'])
  const { place } = found[2] as Milestone
  const again = await given([archive], { placeOf: async () => place })
  expect(again.told).toEqual(['milestone at 2'])
})

test('an archive is looked through for the parties, and what it has is tallied', async () => {
  const other = PAGE.replaceAll('Kenya', 'Yemen')
  const archive = file(
    'a.warc',
    response('https://a.example/', other) + response('https://b.example/', PAGE),
  )
  const { told, gathering } = await given([archive], { only: ['KE', 'OM'] })
  expect(told).toEqual([`${archive}:2`, 'milestone at 2'])
  expect(gathering.archives.tallies.get(archive)?.toString()).toBe(
    '2 records: 1 kept; skipped: 1 not about the parties',
  )
})
