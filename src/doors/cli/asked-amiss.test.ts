import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { runProgram } from './program.ts'

let folder = ''

/** What the program prints, on either stream, and its exit code. */
async function ask(...args: string[]) {
  const said: string[] = []
  const keep = (words: string | Uint8Array) => said.push(String(words)) > 0
  const spies = [process.stdout, process.stderr].map((stream) =>
    vi.spyOn(stream, 'write').mockImplementation(keep),
  )
  try {
    return { code: await runProgram(args), said: said.join('') }
  } finally {
    for (const spy of spies) spy.mockRestore()
  }
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rapporteur-'))
  vi.stubEnv('NO_COLOR', '1')
  vi.stubEnv('RAPPORTEUR_LEDGER', join(folder, 'asked.sqlite'))
  const text = 'Peru and Chile will build a pier in Arica by 2031. Trade was $7 million in 2019.'
  writeFileSync(
    join(folder, 'known.json'),
    JSON.stringify({ id: 'pier', published: '2020-05-05', text }),
  )
  await ask('add', join(folder, 'known.json'))
})

afterAll(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true, force: true })
})

test('a page behind the last item says so, and not that there is nothing', async () => {
  const { code, said } = await ask('promises', '--offset', '1000')
  expect(said).toBe(
    'There is nothing after the first 1,000; a smaller --offset shows what there is.\n',
  )
  expect(code).toBe(0)
})

test('a stretch of days that ends before it begins is refused', async () => {
  const { code, said } = await ask('figures', '--from', '2020-01-02', '--to', '2020-01-01')
  expect(said).toContain(
    '--from is "2020-01-02"; it must be a day not after --to, which is "2020-01-01".',
  )
  expect(code).toBe(2)
})

test('a timeline is not asked for a field that nothing on it has', async () => {
  const { code, said } = await ask('timeline', '--field', 'transport')
  expect(said).toContain('--field is "transport"; it must have --kind commitment with it')
  expect(code).toBe(2)
  const asked = await ask('timeline', '--field', 'transport', '--kind', 'commitment')
  expect(asked.code).toBe(0)
})
