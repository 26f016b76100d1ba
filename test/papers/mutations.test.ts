import { expect, test } from 'vitest'
import {
  damagedPaper,
  faultsIn,
  paperProcess,
  soundPapers,
} from '../support/made-papers-damaged.ts'

const COUNT = 400

test.for(['pdf', 'docx'] as const)(
  'damaged papers of the format %s are read without a crash, a hang or a fault in the text',
  async (format) => {
    const papers = (await soundPapers()).filter((paper) => paper.format === format)
    const reader = paperProcess()
    const faults: string[] = []
    for (let seed = 0; seed < COUNT; seed++) {
      const outcome = await reader.run(damagedPaper(papers, seed))
      faults.push(...faultsIn(outcome).map((fault) => `seed ${seed}: ${fault}`))
    }
    reader.end()
    expect(faults).toEqual([])
  },
)
