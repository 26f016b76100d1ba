import { expect, test } from 'vitest'
import { tablesIn } from './tables.ts'

test.for([
  ['a line with a stroke', 'Reuters | April 8\nThe ministers met on Thursday.'],
  ['a menu', 'Home | News | Economy | 2021\nAbout | Contact | Search | Archive'],
  ['one row of figures', 'The rates of the day: euro | 1.08 | 1.09'],
  [
    'dates and places',
    'Session | 12 May 2020 | Lima\nVisit | 3 June 2020 | Santiago\nTalks | 4 July 2020 | Lima',
  ],
  ['a table of words', 'Office | Name\nMinister | Ana Rojas\nAmbassador | Luis Paz'],
  [
    'sentences that two spaces part',
    'Trade grew in 2019.  It fell in 2020.  The ports were shut.\nIt grew again.  In 2021 it was $5 million.',
  ],
  [
    'justified lines',
    'The  ministers  of  the  two  states  met  in  Lima\nand  spoke  of  trade  in  2020  and  2021,  which\nhad  grown.',
  ],
  [
    'cells that hold prose',
    `Year | What was done\n2019 | ${'The two sides opened a bridge over the river and spoke of a second one. '.repeat(2)}\n2020 | 5`,
  ],
  ['an address', 'Tel  | +51 1 200 300\nThe ministry may be reached on weekdays.'],
  ['the items of a list', '•\tTea: 5 tons\n•\tSalt: 7 tons'],
  ['rows of many widths', 'A | 1\nB | 2 | 3 | 4\nC | 5 | 6 | 7 | 8 | 9\nD | 1 | 2'],
  ['nothing', ''],
] as const)('%s is no table', ([, text]) => {
  expect(tablesIn(text)).toEqual([])
})
