import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { LAUNCHER, type Ran } from '../../../test/support/program.ts'

const TRADE = 'Trade between Oman and Kenya amounted to $237 million in 2020.'
const PAGE = `<html><head><meta property="article:published_time" content="2021-04-08"><title>Trade</title></head>
<body><script>alert(1)</script><h1>Trade</h1><p onclick="alert(2)">${TRADE}</p></body></html>`
const GERMAN = 'Die Minister der beiden Länder trafen sich am Freitag und sprachen über den Handel.'

let folder = ''

function start(args: readonly string[], env: NodeJS.ProcessEnv = {}): ChildProcess {
  const plain = { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, ...env }
  return spawn(process.execPath, [LAUNCHER, ...args], { cwd: folder, env: plain })
}

/** Runs the command line in the folder of test files, with something on standard input. */
async function run(args: readonly string[], input = '', env: NodeJS.ProcessEnv = {}): Promise<Ran> {
  const child = start(args, env)
  const [out, err]: [string[], string[]] = [[], []]
  child.stdout?.setEncoding('utf8').on('data', (part: string) => out.push(part))
  child.stderr?.setEncoding('utf8').on('data', (part: string) => err.push(part))
  child.stdin?.end(input)
  const code = await new Promise<number | null>((done) => child.on('close', done))
  return { code, out: out.join(''), err: err.join('') }
}

function file(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), content)
}

function idsOf({ out }: Ran): string[] {
  const lines = out.split('\n').filter(Boolean)
  return lines.map((line) => (JSON.parse(line) as { document: { id: string } }).document.id)
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rapporteur-'))
  file('trade.txt', `${TRADE}\n`)
  file(
    'note.json',
    JSON.stringify({ document: { id: 'n', language: 'en', published: '2021-04-08', text: TRADE } }),
  )
  file('docs/b.txt', TRADE)
  file('docs/a/z.json', JSON.stringify({ id: 'z', text: TRADE }))
  file('docs/a/lines.jsonl', `{"id":"l1","text":"${TRADE}"}\n\n{"text":"${TRADE}"}\n`)
  file('docs/README.txt', 'About these files.')
  file('docs/page.html', PAGE)
  file('empty.txt', ' \n')
  file('binary.txt', Uint8Array.of(1, 0, 2))
  file('none/page.html', '<p>Trade</p>')
  file('empty/README.html', PAGE)
  file('shape.json', '{"id":"s","body":"x"}')
  file('list.json', '[]')
  file('broken.json', '{"id":')
  file('date.json', '{"text":"x","published":"soon"}')
  file('german.txt', GERMAN)
  file('a.doc', Buffer.from('d0cf11e0a1b11ae1', 'hex'))
  file('large.txt', new Uint8Array(20_000_001).fill(97))
  file(
    'hostile.json',
    JSON.stringify({
      ['__proto__']: { x: 1 },
      id: 'h\u001b[31m',
      title: '\u001b]0;x\u0007\u202e',
      text: `${TRADE}\u001b[2J`,
    }),
  )
})

afterAll(() => rmSync(folder, { recursive: true }))

describe.concurrent('read --json', () => {
  test('prints a line for each document in the order given, and folders by name', async () => {
    const ran = await run(['read', '--json', 'trade.txt', 'docs', 'note.json', 'trade.txt'])
    expect(idsOf(ran)).toEqual(['trade', 'l1', 'lines-3', 'z', 'b', 'page', 'n', 'trade'])
    expect([ran.code, ran.err]).toEqual([0, ''])
  })

  test('gives the document and its records, whose quotes are their spans', async () => {
    const { out } = await run(['read', '--json', '--published', '2021-04-08', 'trade.txt'])
    const { document, records } = JSON.parse(out)
    expect(document).toEqual({
      id: 'trade',
      text: `${TRADE}\n`,
      published: '2021-04-08',
      language: 'en',
    })
    expect(records[0]).toMatchObject({
      kind: 'figure',
      value: 237_000_000,
      unit: 'USD',
      period: '2020',
    })
    for (const { quote, start, end } of records[0].evidence) {
      expect(document.text.slice(start, end)).toBe(quote)
    }
  })

  test('prints the same bytes for any number of jobs', async () => {
    const lines = Array.from({ length: 300 }, (_, i) =>
      JSON.stringify({
        id: String(i),
        text: i % 50 === 7 ? GERMAN : TRADE.replace('237', String(i)),
      }),
    )
    file('many.jsonl', lines.join('\n'))
    const [one, three] = await Promise.all([
      run(['read', '--json', 'many.jsonl', 'empty.txt', 'trade.txt']),
      run(['read', '--json', '--jobs', '3', 'many.jsonl', 'empty.txt', 'trade.txt']),
    ])
    expect(idsOf(one)).toHaveLength(301)
    expect(three).toEqual(one)
  })

  test('keeps the text of a document verbatim', async () => {
    const text = 'Trade fell.\r\n\r\n\u0000It fell by \u202a3 %.\n\n'
    const { out } = await run(['read', '--json', '-'], JSON.stringify({ language: 'en', text }))
    expect(JSON.parse(out).document).toEqual({ id: 'stdin', text, language: 'en' })
  })
})

describe.concurrent('a page', () => {
  test('is read like its article, and nothing in it is run', async () => {
    const { out, err, code } = await run(['read', '--json', 'docs/page.html'])
    const { document, records } = JSON.parse(out)
    expect(document).toMatchObject({ id: 'page', text: `Trade\n\n${TRADE}`, title: 'Trade' })
    expect(document).toMatchObject({ published: '2021-04-08', language: 'en' })
    expect(records[0]).toMatchObject({ kind: 'figure', value: 237_000_000 })
    expect([err, code]).toEqual(['', 0])
  })

  test('gives the same for any number of jobs', async () => {
    for (let i = 0; i < 12; i++) {
      file(`pages/${i}.htm`, i === 5 ? '<p>Trade</p>' : PAGE.replace('237', String(i)))
    }
    const [one, three] = await Promise.all([
      run(['read', '--json', 'pages']),
      run(['read', '--json', '--jobs', '3', 'pages']),
    ])
    expect(idsOf(one)).toHaveLength(11)
    expect(three).toEqual(one)
  })
})

test('a named pipe is read to its end', async () => {
  execFileSync('mkfifo', [join(folder, 'pipe.txt')])
  const written = writeFile(join(folder, 'pipe.txt'), TRADE)
  const [{ out, err, code }] = await Promise.all([run(['read', '--json', 'pipe.txt']), written])
  expect(JSON.parse(out).document).toMatchObject({ id: 'pipe', text: TRADE })
  expect([err, code]).toEqual(['', 0])
})

describe.concurrent('standard input', () => {
  test.for([
    ['a plain text', TRADE, ['stdin']],
    ['a page', PAGE, ['stdin']],
    ['a JSON document', JSON.stringify({ id: 'a', text: TRADE }, null, 2), ['a']],
    ['a JSON document on one line', `${JSON.stringify({ text: TRADE })}\n`, ['stdin']],
    [
      'a document on each line',
      `{"id":"a","text":"${TRADE}"}\n{"text":"${TRADE}"}\n`,
      ['a', 'stdin-2'],
    ],
  ] as const)('may be %s', async ([, input, ids]) => {
    expect(idsOf(await run(['read', '--json', '-'], input))).toEqual(ids)
  })
})

describe.concurrent('the report', () => {
  test('shows the fields in words and marks the quotation in its sentence', async () => {
    const { out, code } = await run(['read', 'trade.txt'])
    expect(out).toContain('trade Oman–Kenya · $237 million · 2020')
    expect(out).toContain(`‹${TRADE}›`)
    expect(out).toMatch(/\n1 document · 1 record: 1 figure\n$/)
    expect(code).toBe(0)
  })

  test('has colours only where they are wanted', async () => {
    const [plain, forced] = await Promise.all([
      run(['read', 'trade.txt']),
      run(['read', 'trade.txt'], '', { NO_COLOR: undefined, FORCE_COLOR: '1' }),
    ])
    expect(plain.out).not.toContain('\u001b')
    expect(forced.out).toContain('\u001b[4mTrade')
  })

  test('lets no text steer the terminal', async () => {
    const { out } = await run(['read', 'hostile.json'])
    expect(out).toContain('$237 million')
    expect(out.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u)
  })
})

describe.concurrent('bad input', () => {
  test('is told in a sentence each, and the others are still read', async () => {
    const bad = [
      'empty.txt',
      'binary.txt',
      'empty',
      'missing.txt',
      'shape.json',
      'list.json',
      'broken.json',
      'date.json',
      'german.txt',
      'large.txt',
      'none/page.html',
      'a.doc',
    ]
    const ran = await run(['read', '--json', ...bad, 'trade.txt'])
    expect(ran.err.trim().split('\n')).toEqual([
      expect.stringMatching(/"empty.txt" is empty/),
      expect.stringMatching(/"binary.txt" is a binary file/),
      expect.stringMatching(/folder "empty" has no documents/),
      expect.stringMatching(/no file or folder "missing.txt"/),
      expect.stringMatching(
        /"shape.json" is no document: the key "text" is missing, its keys are "id", "body"/,
      ),
      expect.stringMatching(/"list.json" is no document: it is a list/),
      expect.stringMatching(/"broken.json" is no valid JSON/),
      expect.stringMatching(/"published" of "date.json" is "soon"; it must be an ISO date/),
      expect.stringMatching(
        /"german.txt" is in German, so it has no records; what is read is English/,
      ),
      expect.stringMatching(/at most 20 MB, and "large.txt" has 20 MB/),
      expect.stringMatching(/No article was found in the page "none\/page.html"/),
      expect.stringMatching(/"a.doc" is a .doc file; what can be read is HTML/),
    ])
    expect(idsOf(ran)).toEqual(['german', 'trade'])
    expect(ran.code).toBe(2)
  })

  test('is told without what could steer the terminal', async () => {
    const { err } = await run(['read', 'a\u001b[2J\u202eb.txt'])
    expect(err).toMatch(/^rapporteur: There is no file or folder "a.\[2J\ufffdb.txt"\.\n$/)
  })

  test.for([
    [
      ['read', '--published', '2021-02-30', 'trade.txt'],
      /--published is "2021-02-30"; it must be a day/,
    ],
    [['read', '--jobs', '0', 'trade.txt'], /--jobs is "0"; it must be a whole number/],
    [['read', '--jobs', '1.5', 'trade.txt'], /--jobs is "1.5"/],
    [['explain', '--record', '9', 'trade.txt'], /--record is "9".* 1 to 1\./],
    [['read'], /missing required argument/],
    [['reed', 'trade.txt'], /unknown command 'reed'/],
    [['read', '--jsn', 'trade.txt'], /unknown option '--jsn'/],
  ] as const)('%j is misuse', async ([args, message]) => {
    const { code, out, err } = await run(args)
    expect(err).toMatch(message)
    expect([code, out]).toEqual([2, ''])
  })
})

test('values --json prints the amounts and times of each document', async () => {
  const { out } = await run(['values', '--json', 'trade.txt'])
  const { document, values } = JSON.parse(out)
  expect(document.id).toBe('trade')
  expect(values).toEqual([
    expect.objectContaining({ type: 'quantity', value: 237_000_000, unit: 'USD' }),
    expect.objectContaining({ type: 'time', edtf: '2020' }),
  ])
})

test('values prints what each of them means', async () => {
  const { out } = await run(['values', 'trade.txt'])
  expect(out).toMatch(/^ {2}\$237 million {2}→ \$237 million$/m)
  expect(out).toMatch(/1 document · 2 values: 1 quantity, 1 time\n$/)
})

test('explain shows what made a record', async () => {
  const { out, code } = await run(['explain', '--record', '1', 'trade.txt'])
  expect(out).toMatch(/✓ 1 figure: trade Oman–Kenya · \$237 million · 2020\n {4}└ /)
  expect(code).toBe(0)
})

test('--help and --version are no errors', async () => {
  const [help, version] = await Promise.all([run(['--help']), run(['--version'])])
  expect([help.code, version.code, help.err, version.err]).toEqual([0, 0, '', ''])
  expect(help.out).toMatch(/read[\s\S]*values[\s\S]*explain/)
  expect(version.out).toMatch(/^\d+\.\d+\.\d+\n$/)
})

test('a reader that goes away ends the program without a word', async () => {
  const child = start(['read', '--json', ...Array(200).fill('docs')])
  const err: string[] = []
  child.stderr?.setEncoding('utf8').on('data', (part: string) => err.push(part))
  child.stdout?.once('data', () => child.stdout?.destroy())
  const code = await new Promise((done) => child.on('close', done))
  expect([code, err.join('')]).toEqual([0, ''])
})
