import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { bytes, corpus, type Text } from './corpus.ts'
import { short, table } from './table.ts'

const { values } = parseArgs({
  options: { beside: { type: 'string' }, passes: { type: 'string', default: '60' } },
})
if (!values.beside) throw new Error('--beside names the folder of another checkout')

type Read = (text: Text) => unknown

/** Nanoseconds a byte of the reading of a checkout: of each text the fastest of all passes. */
class Checkout {
  readonly name: string
  private readonly read: Read
  private readonly fastest = new Map<Text, number>()

  constructor(name: string, read: Read) {
    this.name = name
    this.read = read
  }

  pass(texts: readonly Text[], counted: boolean): void {
    for (const text of texts) {
      const start = performance.now()
      this.read(text)
      const took = performance.now() - start
      if (counted) this.fastest.set(text, Math.min(took, this.fastest.get(text) ?? Infinity))
    }
  }

  cost(texts: readonly Text[]): number {
    const sum = texts.reduce((all, text) => all + (this.fastest.get(text) ?? 0), 0)
    return (sum * 1e6) / bytes(texts)
  }
}

/**
 * Reads the same texts by two checkouts in turns, in one process: what else the machine does slows
 * both alike, so that differences of one percent show.
 */
async function compared(folders: readonly string[], passes: number): Promise<string> {
  const { texts } = corpus()
  const checkouts: Checkout[] = []
  for (const folder of folders) {
    const { read } = await import(join(resolve(folder), 'src/index.ts'))
    checkouts.push(new Checkout(folder, read))
  }
  for (let i = 0; i < 2 * passes; i++)
    for (const checkout of checkouts) checkout.pass(texts, i >= passes)
  const costs = checkouts.map((checkout) => checkout.cost(texts))
  const rows = checkouts.map(({ name }, i) => {
    const cost = costs[i] as number
    return [name, short(cost), short(cost / (costs[0] as number))]
  })
  return table(['checkout', 'ns a byte', 'of the first'], rows)
}

const here = join(import.meta.dirname, '..')
console.log(await compared([values.beside, here], Number(values.passes)))
