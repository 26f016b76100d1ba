import { type TestLedger, withLedger } from './ledger.ts'

/** A document of the ledger that tests ask. */
export interface AskedDocument {
  readonly id: string
  readonly published: string
  readonly source: string
  readonly url: string
  readonly title: string
  readonly text: string
}

const POST = 'Gulf of Guinea Post'
const GAZETTE = 'Sahel Gazette'

/** A promise that was put off, two figures that disagree, a flight and a meeting. */
export const ASKED: readonly AskedDocument[] = [
  {
    id: 'pier-1',
    source: POST,
    url: 'https://post.example/pier-1',
    published: '2019-03-12',
    title: 'Togo offers Chad a pier',
    text: "Togo will build a grain pier for Chad at the port of Lomé by 2022, Transport Minister Amina Idrissou said in N'Djamena on Tuesday. The two countries signed a memorandum on the grain pier at Lomé on 11 March 2019.",
  },
  {
    id: 'pier-2',
    source: GAZETTE,
    url: 'https://gazette.example/pier-2',
    published: '2021-06-03',
    title: 'Grain pier put off',
    text: 'Togo will build the grain pier for Chad at the port of Lomé by 2024, Transport Minister Amina Idrissou said on Thursday.',
  },
  {
    id: 'trade-1',
    source: POST,
    url: 'https://post.example/trade-1',
    published: '2022-02-01',
    title: 'Trade in figures',
    text: 'Trade between Chad and Togo amounted to $42 million in 2021. Chad exported 1,200 tons of gum arabic to Togo in 2021.',
  },
  {
    id: 'trade-2',
    source: GAZETTE,
    url: 'https://gazette.example/trade-2',
    published: '2022-04-20',
    title: 'Ministry counts trade',
    text: 'Trade between Chad and Togo amounted to $61 million in 2021, the Ministry of Commerce said.',
  },
  {
    id: 'flights',
    source: GAZETTE,
    url: 'https://gazette.example/flights',
    published: '2023-05-15',
    title: 'Flights between capitals',
    text: "The airline Asky launched a weekly flight between Lomé and N'Djamena on 2 May 2023. The foreign ministers of Chad and Togo met in Lomé in April 2023.",
  },
]

/** The terminal of tests: plain and 80 columns wide. */
export const PLAIN = { colour: false, width: 80 }

/** Works with a ledger that holds {@link ASKED}. */
export function withAsked<T>(work: (ledger: TestLedger) => Promise<T>): Promise<T> {
  return withLedger(async (ledger) => {
    for (const { text, ...known } of ASKED) await ledger.add(text, known)
    return work(ledger)
  })
}
