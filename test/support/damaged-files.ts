import { madeFeed } from '../../bench/made-feeds.ts'
import { madeMail, madeMailFolder } from '../../bench/made-mails.ts'
import { seeded } from '../../bench/seeded.ts'
import { Problem } from '../../src/core/problem.ts'
import { documentsOfBytes } from '../../src/sources/open-bytes.ts'
import type { SourceText } from '../../src/sources/source-text.ts'
import { damagedBytes } from './damaged-bytes.ts'
import { madeZip } from './made-zip.ts'

const SORTS = ['mail', 'mails', 'feed', 'zip'] as const
const MADE = 40
const HOSTILE = [
  '\0\x1b\u202e',
  '<!DOCTYPE x [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>&b;',
  '\r\nContent-Type: message/rfc822\r\n\r\n',
  '\r\nContent-Type: multipart/mixed; boundary=""\r\n\r\n',
  '<item><item><item>',
  ']]>',
  'PK\x01\x02',
  'PK\x05\x06',
]
const MOST_TIMES = 300
const LONGEST_PROBLEM = 1000

/** A damaged mail, folder of mails, feed or zip of these: the same for the same seed. */
export function damagedFile(seed: number): Uint8Array {
  const sound = soundFile(SORTS[seed % SORTS.length] ?? 'mail', seed % MADE)
  return damagedBytes(sound, seed, HOSTILE)
}

function soundFile(sort: (typeof SORTS)[number], seed: number): Uint8Array {
  if (sort === 'mail') return madeMail(seed)
  if (sort === 'mails') return madeMailFolder(seed, 3)
  if (sort === 'feed') return madeFeed(seed, seeded(seed).whole(1, 8))
  const files = [madeMail(seed), madeFeed(seed, 3)]
  return madeZip(files.map((bytes, i) => ({ name: `news/${i}`, bytes })))
}

/** What is wrong with the documents that damaged bytes give: each is to be a problem or a text of a sane size. */
export async function faultsOf(bytes: Uint8Array): Promise<string[]> {
  const faults: string[] = []
  let [count, size] = [0, 0]
  try {
    for await (const each of documentsOfBytes({ name: 'damaged', id: 'damaged', bytes })) {
      count++
      size += sizeOf(each)
    }
  } catch (error) {
    faults.push(`it threw ${error}`)
  }
  if (count === 0) faults.push('it gave neither a document nor a problem')
  if (size > LONGEST_PROBLEM + bytes.length * MOST_TIMES) faults.push(`it gave ${size} characters`)
  return faults
}

function sizeOf(each: SourceText | Problem): number {
  if (each instanceof Problem) return each.message.length
  return 'text' in each ? each.text.length : each.original.bytes.length
}
