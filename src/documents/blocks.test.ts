import { describe, expect, test } from 'vitest'
import { documentBlocks } from './blocks.ts'

type Expected = readonly (readonly [string, string])[]

/** The roles and words of the blocks of a text. */
function roles(text: string, title?: string): Expected {
  const { blocks } = documentBlocks({ id: 't', text, ...(title === undefined ? {} : { title }) })
  return blocks.map(({ role, start, end }) => [role, text.slice(start, end)] as const)
}

function published(text: string): string | null | undefined {
  return documentBlocks({ id: 't', text }).published
}

const PROSE =
  'The two ministers opened a bridge over the river on Friday and spoke of a second one.'
const MORE = 'Ferries will go on sailing twice a week until the road is ready, the ministry said.'

describe('the name of a newspaper above the title', () => {
  test.for(['The Norland Daily', 'Norland News Agency', 'Times of Norland and Sudland Today'])(
    '%s is the source, and no title',
    (name) => {
      const text = [name, 'Two States Open a Bridge', 'By Ada Writer May 3, 2017', PROSE].join(
        '\n\n',
      )
      const { title, source } = documentBlocks({ id: 't', text })
      expect([title, source]).toEqual(['Two States Open a Bridge', name])
      expect(roles(text)[0]).toEqual(['stamp', name])
    },
  )

  test.for([
    ['Ministers Meet the Press', PROSE],
    [
      'Norland Will Broadcast News of Sudland Every Day Next Year',
      'The two states agree on a common programme for schools and theatres',
    ],
    [
      'Trade With the Norland Federation',
      'The two states agree on a common programme for schools and theatres',
    ],
  ])('is not "%s"', ([first, second]) => {
    const text = [first, second, PROSE, MORE].join('\n\n')
    const { title, source } = documentBlocks({ id: 't', text })
    expect([title, source]).toEqual([first, null])
  })

  test('leaves a source that is known from elsewhere', () => {
    const text = ['The Norland Daily', 'Two States Open a Bridge', PROSE].join('\n\n')
    expect(documentBlocks({ id: 't', text, source: 'Sudland Post' }).source).toBe('Sudland Post')
  })
})

describe('the head of a news page', () => {
  const page = [
    'Last update: June 4, 2019 08:12',
    'Newsroom logo',
    'Norland and Sudland Open a Bridge',
    'By Ada Writer May 3, 2017',
    'The ministers cut the ribbon at the bridge on May 2, 2017. /',
    PROSE,
    MORE,
  ].join('\n\n')

  test('is told from the article', () => {
    expect(roles(page)).toEqual([
      ['stamp', 'Last update: June 4, 2019 08:12'],
      ['stamp', 'Newsroom logo'],
      ['title', 'Norland and Sudland Open a Bridge'],
      ['byline', 'By Ada Writer May 3, 2017'],
      ['caption', 'The ministers cut the ribbon at the bridge on May 2, 2017.'],
      ['prose', PROSE],
      ['prose', MORE],
    ])
  })

  test('dates the article by its byline, never by the last update', () => {
    expect(published(page)).toBe('2017-05-03')
    expect(published(`Last update: June 4, 2019 08:12\n\n${PROSE}\n\n${MORE}`)).toBe(null)
  })

  test('gives the title', () => {
    const document = documentBlocks({ id: 't', text: page })
    expect(document.title).toBe('Norland and Sudland Open a Bridge')
  })

  test('may have a standfirst between the title and the byline', () => {
    const text = `A Bridge Is Open\n\nTraffic began on Friday.\n\nBy Ada Writer\n\n${PROSE}`
    expect(roles(text)[1]).toEqual(['standfirst', 'Traffic began on Friday.'])
  })
})

describe('the date of publication', () => {
  test.for([
    [`Published: 12 May 2023, 10:15\n\n${PROSE}`, '2023-05-12'],
    [`Date: 2023-05-12\n\n${PROSE}`, '2023-05-12'],
    [`A bridge is open\n12 May 2023, 10:15\n${PROSE}`, '2023-05-12'],
    [`A bridge is open\n\nFriday, 12 May 2023\n\n${PROSE}`, '2023-05-12'],
    [`OSTIA. November 10, 2022. NewsAg – ${PROSE}`, '2022-11-10'],
    [`A bridge is open\n2021-05-04 10:33|Editor: Li\n\n${PROSE}`, '2021-05-04'],
    [`[Ostia, 3 May 2021]\n\n${PROSE}`, '2021-05-03'],
    [`A bridge is open\nPort Hill, N.L. | May 3, 2021\n\n${PROSE}`, '2021-05-03'],
    [`Published 3 May 2021 | Updated 4 June 2022\n\n${PROSE}`, '2021-05-03'],
    [`OSTIA, Nov. 3 (NTA) – ${PROSE}\n\n© 2022 News and Text Agency`, '2022-11-03'],
    [`OSTIA, Nov. 3 (NTA) – ${PROSE}`, null],
    [`${PROSE}\n\n${MORE}\n\nOstia, 12 May 2023`, '2023-05-12'],
    [`On May 3, 2021, a bridge opened.\n\n${MORE}`, null],
  ] as const)('of %j', ([text, date]) => {
    expect(published(text)).toBe(date)
  })

  test('that the input gives is kept', () => {
    const input = { id: 't', text: `May 3, 2021\n\n${PROSE}`, published: '2021-05-04' }
    expect(documentBlocks(input).published).toBe('2021-05-04')
  })
})

describe('the dateline', () => {
  test.for([
    ['OSTIA – ', 'OSTIA', null],
    ['OSTIA- ', 'OSTIA', null],
    ['OSTIA, Nov. 3 (NTA) – ', 'OSTIA', 'NTA'],
    ['OSTIA (NewsText) — ', 'OSTIA', 'NewsText'],
    ['PORT HILL, Norland (NT) _ ', 'PORT HILL', 'NT'],
    ['OSTIA. NEWSTEXT – ', 'OSTIA', 'NEWSTEXT'],
    ['OSTIA, June 5. /NTA/. ', 'OSTIA', 'NTA'],
    ['Port Hill, 4 May – ', 'Port Hill', null],
    ['OSTIA. NEWSTEXT ', 'OSTIA', 'NEWSTEXT'],
    ['PORT-HILL. June 4. NEWSTEXT. ', 'PORT-HILL', 'NEWSTEXT'],
    ['(NewsText) - ', null, 'NewsText'],
    ['OSTIA: ', 'OSTIA', null],
    ['Ostia, January 20, 1992. ', 'Ostia', null],
    ['Port Hill, Norland, 20 January 1992. ', 'Port Hill', null],
    ['OSTIA, Norland, Nov. 3. ', 'OSTIA', null],
    ['(NewsText) OSTIA, Norland, Nov. 3. ', 'OSTIA', 'NewsText'],
  ] as const)('%j stands before the prose', ([words, place, agency]) => {
    const text = `${words}${PROSE}`
    const { dateline, blocks } = documentBlocks({ id: 't', text })
    const said = (span: { start: number; end: number } | null | undefined) =>
      span ? text.slice(span.start, span.end) : null
    expect([said(dateline), said(dateline?.place), said(dateline?.agency)]).toEqual([
      words,
      place,
      agency,
    ])
    expect(blocks.map(({ role, start, end }) => [role, text.slice(start, end)])).toEqual([
      ['stamp', words],
      ['prose', PROSE],
    ])
  })

  test.for([
    'Signed on 20 January 1992. The treaty on the river has been in force since then, it said today.',
    'Growth – if there is any – will be slow this year, the bank said on Monday in its report.',
    'Norland (NL) – the larger of the two – signed the treaty on Monday, the ministry said.',
    'Note: the bridge is closed to lorries until the end of the year, the ministry said today.',
    'OSTIA. NORPAC Secretary General Orr said on Monday that the treaty on the river is in force.',
    'OSTIA. NORTHLAND ministers met on Monday and signed the treaty on the river, the ministry said.',
    'Norland, Sudland and Westland have signed a treaty on the river, the ministry said today.',
  ])('is not read into %j', (text) => {
    expect(documentBlocks({ id: 't', text }).dateline).toBe(null)
  })
})

describe('what is set around the prose', () => {
  test.for([
    [`${PROSE} EF/MA`, ['prose', 'signature']],
    [`${PROSE} MG`, ['prose', 'signature']],
    [`${PROSE} MNA/5432`, ['prose', 'signature']],
    [`${PROSE} (Source: NewsText)`, ['prose', 'signature']],
    [`${PROSE} Photo: The ministers at the bridge. EF/MA`, ['prose', 'caption', 'signature']],
    [`${PROSE} EF/MA CAP: The ministers at the bridge`, ['prose', 'signature', 'caption']],
    [`${PROSE}\n\nAK/PA`, ['prose', 'signature']],
    [`${PROSE}\n\nRead also: A second bridge is planned`, ['prose', 'related']],
    [
      `${PROSE}\n\nRelated articles\nA second bridge\nFerries go on`,
      ['prose', 'related', 'related', 'related'],
    ],
    [`${PROSE}\n\nShare\nFacebook`, ['prose', 'stamp', 'stamp']],
    [`${PROSE}\n\n© 2022 NewsText. All rights reserved.`, ['prose', 'stamp']],
    [`${PROSE}\n\nThe ministers at the bridge (Photo: NewsText)`, ['prose', 'caption']],
    [`${PROSE}\n\nPhoto taken on May 3, 2021 shows the bridge. (NewsText)`, ['prose', 'caption']],
    [`${PROSE}\n\nThe ministers at the bridge / Photo: A. Writer`, ['prose', 'caption']],
  ] as const)('%j', ([text, expected]) => {
    expect(roles(text).map(([role]) => role)).toEqual(expected)
  })

  test('capitals at the end of a sentence are no initials', () => {
    const text = `${MORE}\n\n${PROSE} It was the idea of the USA.`
    expect(roles(text).map(([role]) => role)).toEqual(['prose', 'prose'])
  })
})

describe('paragraphs', () => {
  test('wrapped by hand go on over the line break', () => {
    const text = [
      'OSTIA, May 3 (NTA) - The ministers of the two states opened a bridge over',
      'the river on Friday and said that a second one would follow within three',
      'years if the money can be found.',
      '',
      'Ferries go on sailing twice a week until then, the ministry of transport',
      'of Norland said.',
    ].join('\r\n')
    expect(roles(text).map(([role]) => role)).toEqual(['stamp', 'prose', 'prose'])
    expect(roles(text)[1]?.[1]).toMatch(/^The ministers[\s\S]*can be found\.$/)
  })

  test('wrapped by hand may begin with an indented line', () => {
    const text = [
      '   The ministers of the two states opened a bridge over the river on',
      'Friday and said that a second one would follow within three years if',
      'the money can be found in the budgets of both of the states involved.',
      '   Ferries go on sailing twice a week until then, the ministry said to',
      'reporters.',
    ].join('\n')
    expect(roles(text)).toHaveLength(2)
  })

  test('may stand on one line each, without empty lines', () => {
    expect(roles([PROSE, MORE, PROSE].join('\n'))).toHaveLength(3)
  })

  test('of a list are items without their bullets', () => {
    const text = `${PROSE}\n• a road to Port Hill\n• a ferry in winter\n- no tolls\n${MORE}`
    expect(roles(text).slice(1, 4)).toEqual([
      ['item', 'a road to Port Hill'],
      ['item', 'a ferry in winter'],
      ['item', 'no tolls'],
    ])
  })

  test('have headings above them', () => {
    const text = `${PROSE}\n\nA second bridge\n\n${MORE}`
    expect(roles(text, 'Elsewhere')[1]).toEqual(['heading', 'A second bridge'])
  })

  test('keep what shows nothing', () => {
    const text = `\u202a${PROSE}\u202c\n\u0000\n\n${MORE}`
    expect(roles(text).map(([, words]) => words)).toEqual([PROSE, '\u0000', MORE])
  })
})

test('a text of one sentence is prose', () => {
  expect(roles('Trade fell by 37 percent.')).toEqual([['prose', 'Trade fell by 37 percent.']])
})

test('an empty text has no blocks', () => {
  expect(roles('')).toEqual([])
  expect(roles(' \n\r\n\t')).toEqual([])
})
