import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readPage } from '../src/documents/html/read-page.ts'
import { read } from '../src/index.ts'
import { partyNames } from '../src/mentions/party-names.ts'
import { archiveDocuments } from '../src/sources/warc/archive-documents.ts'
import { ArchiveTally } from '../src/sources/warc/archive-tally.ts'
import { type FirstLook, firstLook } from '../src/sources/warc/first-look.ts'
import { type MadeArchive, type WrittenArchive, writeArchive } from './made-archives.ts'
import { spentOn, spreadOf } from './percentiles.ts'
import { short, table } from './table.ts'
import { verdict } from './verdict.ts'

const { values } = parseArgs({
  options: {
    /** Of records, before they are packed. */
    megabytes: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
  },
})

const PARTIES = ['KZ', 'IR']
/** MB of the file in a second of processor time, with the first look. */
const [LEAST, AIM] = [40, 100]
const PASSES = 3
const MOST_GROWTH = 0.1
const SAMPLES = 10
const NAMES: Readonly<Record<MadeArchive['packed'], string>> = {
  none: '.warc',
  record: '.warc.gz, each record by itself',
  whole: '.warc.gz, all in one',
}

/** What reading an archive from its beginning to its end took and gave. */
interface Pass {
  readonly seconds: number
  readonly tally: ArchiveTally
}

/** What is printed of one archive: a row of speeds, and lines with verdicts. */
interface Printed {
  readonly row: readonly string[]
  readonly lines: readonly string[]
}

async function measured(path: string, packed: MadeArchive['packed']): Promise<Printed> {
  const [megabytes, seed] = [Number(values.megabytes), Number(values.seed)]
  const made = await writeArchive({ path, megabytes, seed, packed })
  const look = firstLook(PARTIES.map(partyNames))
  const all = await readingOf(path)
  const passes: Pass[] = []
  for (let n = 0; n < PASSES; n++) passes.push(await readingOf(path, look))
  const memory = await memoryOf(path, look, made.records)
  const records = await readingOf(path, look, recordsOf)
  const seconds = spreadOf(passes.map((pass) => pass.seconds)).median
  const size = statSync(path).size / 1e6
  const speeds = [all.seconds, seconds, records.seconds].map((each) => short(size / each))
  return {
    row: [NAMES[packed], short(size), ...speeds, short(megabytes / seconds)],
    lines: [
      `\n${NAMES[packed]}: ${records.tally}`,
      ...verdicts(made, records.tally.kept, size / seconds),
      `${verdict('memory', memory, MOST_GROWTH)}: ${memory.map((each) => each.toFixed(1)).join(' ')} MB`,
    ],
  }
}

function verdicts(made: WrittenArchive, kept: number, speed: number): string[] {
  const aim = speed >= AIM ? 'reached' : 'not reached'
  return [
    `${kept === made.about ? 'pass' : 'FAIL'}  kept ${kept} of ${made.about} pages about ${PARTIES.join(' and ')}, of ${made.pages} in all`,
    `${speed >= LEAST ? 'pass' : 'FAIL'}  MB/s of the file with a first look: ${short(speed)}, bar ${LEAST}, aim ${AIM} ${aim}`,
  ]
}

async function readingOf(
  path: string,
  look?: FirstLook,
  each: (bytes: Uint8Array) => void = () => undefined,
): Promise<Pass> {
  const tally = new ArchiveTally()
  const { cpu } = await spentOn(async () => {
    for await (const document of archiveDocuments(path, look ? { look, tally } : { tally })) {
      if (!('bytes' in document)) throw document
      each(document.bytes)
    }
  })
  return { seconds: cpu / 1000, tally }
}

/** MB that the program holds at ten places on the way, when what is no longer needed is gone. */
async function memoryOf(path: string, look: FirstLook, records: number): Promise<number[]> {
  const tally = new ArchiveTally()
  const memory: number[] = []
  for await (const _ of archiveDocuments(path, { look, tally })) {
    if (tally.seen < ((memory.length + 1) * records) / (SAMPLES + 1)) continue
    // What is freed outside of the heap goes with the second.
    for (let n = 0; n < 2; n++) globalThis.gc?.()
    const { heapUsed, external } = process.memoryUsage()
    memory.push((heapUsed + external) / 1e6)
  }
  return memory
}

function recordsOf(bytes: Uint8Array): void {
  const text = readPage(Buffer.from(bytes).toString())?.text ?? ''
  if (read({ id: 'page', text, language: 'en' }).records.length === 0)
    throw new Error('a page about the parties gave no record')
}

const folder = mkdtempSync(join(tmpdir(), 'rapporteur-archives-'))
try {
  const printed: Printed[] = []
  for (const packed of ['none', 'record', 'whole'] as const)
    printed.push(await measured(join(folder, 'made.warc'), packed))
  const speeds = ['all', 'looked at', 'to records'].map((what) => `MB/s ${what}`)
  const heading = ['archive', 'MB', ...speeds, 'MB/s unpacked, looked at']
  console.log(
    table(
      heading,
      printed.map(({ row }) => row),
    ),
  )
  for (const { lines } of printed) console.log(lines.join('\n'))
} finally {
  rmSync(folder, { recursive: true })
}
