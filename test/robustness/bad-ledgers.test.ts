import { spawn, spawnSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { EXAMPLES, LAUNCHER, type Ran, rapporteur } from '../support/program.ts'

// Each test runs the whole program several times.
const LONG = 300_000
const isRoot = process.getuid?.() === 0

let folder = ''
let whole = ''
let copy = ''

const path = (name: string) => join(folder, name)
const add = (ledger: string, as?: 'nobody') =>
  rapporteur(['add', '--ledger', ledger, EXAMPLES], { as })
const exported = (ledger: string, as?: 'nobody') =>
  rapporteur(['export', '--format', 'jsonl', '--ledger', ledger], { as })

/** One sentence on standard error that says so, and the exit code 2. */
function refuses(ran: Ran, ...said: readonly string[]): void {
  for (const words of said) expect(ran.err).toContain(words)
  expect(ran.err).toMatch(/^rapporteur: .*\.\n$/)
  expect(ran.code).toBe(2)
}

/** A copy of the whole ledger that a test may harm. */
function ledgerNamed(name: string): string {
  copyFileSync(whole, path(name))
  return path(name)
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rapporteur-bad-'))
  chmodSync(folder, 0o755)
  whole = path('whole.sqlite')
  expect(add(whole)).toMatchObject({ code: 0, err: '' })
  copy = exported(whole).out
  writeFileSync(path('copy.jsonl'), copy)
}, LONG)

afterAll(() => rmSync(folder, { recursive: true }))

describe('a ledger that cannot be used', { timeout: LONG }, () => {
  test('of a newer version is told, and left as it is', () => {
    const newer = ledgerNamed('newer.sqlite')
    const database = new Sqlite(newer)
    database.prepare("insert into kysely_migration values ('900-later', '2030-01-01')").run()
    database.close()
    const before = readFileSync(newer)
    refuses(add(newer), '"', 'newer version', 'nothing was changed')
    refuses(exported(newer), 'newer version')
    expect(readFileSync(newer).equals(before)).toBe(true)
  })

  test('because it is no ledger is told, and left as it is', () => {
    writeFileSync(path('note.txt'), 'A note that is no ledger.')
    writeFileSync(path('short.txt'), 'x')
    const other = new Sqlite(path('other.sqlite'))
    other.exec('create table city (name text)')
    other.close()
    mkdirSync(path('folder'))
    for (const name of ['note.txt', 'short.txt', 'other.sqlite', 'folder']) {
      const before = name === 'folder' ? null : readFileSync(path(name))
      refuses(add(path(name)), name, 'no ledger')
      refuses(exported(path(name)), name, 'no ledger')
      if (before) expect(readFileSync(path(name)).equals(before)).toBe(true)
    }
  })

  test('because there is none is told, and none is made', () => {
    refuses(exported(path('none.sqlite')), 'no ledger', 'rapporteur add')
    expect(existsSync(path('none.sqlite'))).toBe(false)
    refuses(add(path('nowhere/x.sqlite')), 'no folder')
  })

  test('because it is damaged is told', () => {
    const damaged = ledgerNamed('damaged.sqlite')
    const bytes = readFileSync(damaged)
    bytes.fill(0x5a, 4096, Math.floor(bytes.length / 2))
    writeFileSync(damaged, bytes)
    refuses(exported(damaged), 'damaged', 'import an export')
  })

  test('because another program writes it for longer than one waits is told, and works afterwards', async () => {
    const locked = ledgerNamed('locked.sqlite')
    const other = new Sqlite(locked)
    other.exec('begin immediate')
    const child = spawn(process.execPath, [LAUNCHER, 'add', '--ledger', locked, EXAMPLES])
    const err: string[] = []
    child.stderr.setEncoding('utf8').on('data', (part: string) => err.push(part))
    const code = await new Promise<number | null>((done) => child.on('close', done))
    refuses({ code, out: '', err: err.join('') }, 'another program')
    // Whoever only asks does not wait.
    expect(exported(locked)).toMatchObject({ code: 0, err: '', out: copy })
    other.exec('rollback')
    other.close()
    expect(add(locked).code).toBe(0)
  })

  test('because it is read-only, or its folder, is told; a file of its own may be asked', () => {
    const folderOf = (name: string, mode: number) => {
      mkdirSync(path(name))
      copyFileSync(whole, path(`${name}/ledger.sqlite`))
      chmodSync(path(`${name}/ledger.sqlite`), 0o444)
      if (isRoot) chownSync(path(name), 65534, 65534)
      chmodSync(path(name), mode)
      return path(`${name}/ledger.sqlite`)
    }
    const [file, both] = [folderOf('read-only-file', 0o755), folderOf('read-only', 0o555)]
    refuses(add(file, 'nobody'), 'read-only')
    expect(exported(file, 'nobody')).toMatchObject({ code: 0, out: copy })
    refuses(add(both, 'nobody'), 'read-only')
    refuses(add(path('read-only/new.sqlite'), 'nobody'), 'writable')
    expect(exported(file).out).toBe(copy)
    chmodSync(path('read-only'), 0o755)
  })
})

describe('a full disk', { timeout: LONG }, () => {
  const small = mkdtempSync(join(tmpdir(), 'rapporteur-small-'))
  const shell = (command: string, ...args: readonly string[]) =>
    spawnSync('sh', ['-c', command, ...args], { stdio: 'ignore' }).status === 0
  const size = (kilobytes: number, more = 'rw') =>
    shell('mount -t tmpfs -o "$0" tmpfs "$1"', `${more},size=${kilobytes}k`, small)
  const mounted = size(400)
  const why = mounted ? '' : ' (skipped: a small disk cannot be mounted here)'
  const ledger = join(small, 'ledger.sqlite')

  afterAll(() => {
    if (mounted) shell('umount "$0"', small)
    rmSync(small, { recursive: true })
  })

  test.skipIf(!mounted)(
    `is told; what was acknowledged stays, and the rest is added when there is room${why}`,
    () => {
      for (const kilobytes of [400, 1200, 1600]) {
        if (kilobytes > 400) expect(size(kilobytes, 'remount')).toBe(true)
        const ran = rapporteur(['add', '--json', '--ledger', ledger, EXAMPLES])
        refuses(ran, 'is full', 'acknowledged is kept')
        const kept = exported(ledger).out
        for (const line of ran.out.split('\n').filter(Boolean)) {
          expect(kept).toContain(`"key":"${JSON.parse(line).document}"`)
        }
        const database = new Sqlite(ledger)
        expect(database.pragma('integrity_check', { simple: true })).toBe('ok')
        expect(database.pragma('foreign_key_check')).toEqual([])
        database.close()
      }
      expect(size(20_000, 'remount')).toBe(true)
      expect(add(ledger)).toMatchObject({ code: 0, err: '' })
      const keys = (of: string) => of.match(/"key":"[dr][0-9a-f]{16}"/g)?.sort()
      expect(keys(exported(ledger).out)).toEqual(keys(copy))
    },
  )

  test('is told where a file may not grow, too', () => {
    const limited = path('limited.sqlite')
    const command = `ulimit -f 400; "$0" "$1" add --json --ledger "$2" "$3"`
    const args = ['-c', command, process.execPath, LAUNCHER, limited, EXAMPLES]
    const { status, stderr } = spawnSync('sh', args, { encoding: 'utf8' })
    refuses({ code: status, out: '', err: stderr }, 'cannot be written')
    expect(add(limited).code).toBe(0)
  })
})

describe('an export', { timeout: LONG }, () => {
  test('that was cut short is told, and the ledger stays empty', () => {
    writeFileSync(path('cut.jsonl'), copy.slice(0, copy.length / 2))
    const run = () => rapporteur(['import', path('cut.jsonl'), '--ledger', path('cut.sqlite')])
    refuses(run(), 'cut.jsonl', 'cut short')
    refuses(run(), 'cut.jsonl', 'cut short')
    const again = rapporteur(['import', path('copy.jsonl'), '--ledger', path('cut.sqlite')])
    expect(again).toMatchObject({ code: 0, err: '' })
    expect(exported(path('cut.sqlite')).out).toBe(copy)
  })

  test('that is not there, or is a folder, is told', () => {
    const into = ['--ledger', path('no.sqlite')]
    refuses(rapporteur(['import', path('no.jsonl'), ...into]), 'no file')
    refuses(rapporteur(['import', folder, ...into]), 'cannot be read')
  })

  test('comes from standard input as well', () => {
    const args = ['import', '-', '--ledger', path('piped.sqlite')]
    const { code, out } = rapporteur(args, { input: copy })
    expect([code, out]).toEqual([0, expect.stringContaining('16 documents')])
    expect(exported(path('piped.sqlite')).out).toBe(copy)
  })
})

describe('a key that is not in the ledger', { timeout: LONG }, () => {
  test.each([
    ['show', ['show', 'r0000000000000000']],
    ['decide', ['decide', 'accept', 'r0000000000000000', '--why', 'it is right']],
    ['log', ['log', 'r0000000000000000']],
  ])('is told by %s, and nothing is decided', (_, args) => {
    refuses(rapporteur([...args, '--ledger', whole]), 'r0000000000000000')
    expect(exported(whole).out).toBe(copy)
  })
})
