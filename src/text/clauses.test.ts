import { describe, expect, test } from 'vitest'
import { analysed, clausesOf } from '../../test/support/text.ts'

function reads(cases: readonly (readonly [string, readonly string[]])[]): void {
  test.for(cases)('%s', ([text, expected]) => {
    expect(clausesOf(text)).toEqual(expected)
  })
}

describe('subjects', () => {
  reads([
    ['Peru and Chile signed a deal.', ['main: Peru + Chile | signed']],
    ['Trade between Peru and Chile grew.', ['main: Trade | grew']],
    ['In 2020, trade grew.', ['main: trade | grew']],
    ['Under the agreement Peru will build a port.', ['main: Peru | will build']],
    ['In the agreement Peru and Chile undertook it.', ['main: Peru + Chile | undertook']],
    ['Last year, the bank lent less.', ['main: the bank | lent']],
    ['Diaz, the minister of trade, left.', ['main: Diaz | left']],
    ['The bank, for its part, lent more.', ['main: The bank | lent']],
    ['Peru, Chile and Bolivia met.', ['main: Peru + Chile + Bolivia | met']],
    [
      'The minister of trade and the head of the bank left.',
      ['main: The minister + the head | left'],
    ],
    ['Peru as well as Chile grew.', ['main: Peru + Chile | grew']],
    ['Both Peru and Chile grew.', ['main: Both Peru + Chile | grew']],
    ['The union (ASEAN) met.', ['main: The union | met']],
    ['Speaking in Lima, Diaz praised the deal.', ['main: Diaz | praised']],
    ['The need to build ports is clear.', ['main: The need | is']],
    ['This year marks a turn.', ['main: This year | marks']],
    ['There are two ports.', ['main: There | are']],
    [
      'On Monday, the first day of the talks between the two sides, Diaz left.',
      ['main: Diaz | left'],
    ],
  ])
})

describe('coordination', () => {
  reads([
    ['Diaz came and left.', ['main: Diaz | came', 'coordinate (and): Diaz | left']],
    [
      'Peru sold fish, and last week bought a ship.',
      ['main: Peru | sold', 'coordinate (and): Peru | bought'],
    ],
    [
      'Diaz came, and two years passed.',
      ['main: Diaz | came', 'coordinate (and): two years | passed'],
    ],
    ['Diaz came, but Roe left.', ['main: Diaz | came', 'coordinate (but): Roe | left']],
    [
      'He will meet the king and visit the port.',
      ['main: He | will meet', 'coordinate (and): He | visit'],
    ],
    [
      'Exports rose to 5 tons, but in 2019 (a dry year), imports fell.',
      ['main: Exports | rose', 'coordinate (but): imports | fell'],
    ],
    ['Exports rose; imports fell.', ['main: Exports | rose', 'coordinate: imports | fell']],
    [
      'Exports rose, and a line, to the port of Arica, is planned.',
      ['main: Exports | rose', 'coordinate (and): a line | is planned'],
    ],
    [
      'Peru sold fish, and Chile, which has none, bought it.',
      ['main: Peru | sold', 'relative (which): Chile | has', 'coordinate: Chile | bought'],
    ],
    [
      'Diaz, who came by sea, and Roe, who drove, signed it.',
      ['relative (who): Diaz | came', 'relative (who): Roe | drove', 'main: Diaz + Roe | signed'],
    ],
  ])
})

test('"how" in a word with a hyphen opens no clause', () => {
  const [sentence] = analysed(
    'The bank is ready to share its know-how with Chile, he noted.',
  ).sentences
  expect(sentence?.clauses.map(({ link }) => link)).toEqual(['main', 'coordinate'])
})

describe('a name behind an opening phrase without a comma', () => {
  reads([
    ['Under the pact Peru built a port.', ['main: Peru | built']],
    ['At the end of the visit Peru and Chile built a port.', ['main: Peru + Chile | built']],
    ['On the margins of the last forum Peru signed a pact.', ['main: Peru | signed']],
  ])
})

describe('relative clauses', () => {
  reads([
    [
      'The bank, which opened in May, lent more.',
      ['relative (which): The bank | opened', 'main: The bank | lent'],
    ],
    [
      'The train that left Lima on Monday arrived in Cusco.',
      ['relative (that): The train | left', 'main: The train | arrived'],
    ],
    [
      'The pact that Peru signed in May allows fishing.',
      ['relative (that): Peru | signed', 'main: The pact | allows'],
    ],
    [
      'Roe suggested a bank, a step that was welcomed by Diaz.',
      ['main: Roe | suggested', 'relative (that): a step | was welcomed'],
    ],
    ['Roe stressed the need to keep accords signed between banks.', ['main: Roe | stressed']],
    ['He met Diaz, who heads the bank.', ['main: He | met', 'relative (who): Diaz | heads']],
    [
      'They read the draft our side presented.',
      ['main: They | read', 'relative: our side | presented'],
    ],
    [
      'He made a visit on Monday which lasted an hour.',
      ['main: He | made', 'relative (which): a visit | lasted'],
    ],
  ])
})

describe('what is said', () => {
  reads([
    ['He said exports rose.', ['main: He | said', 'complement: exports | rose']],
    [
      'Roe said it is clear and urged Peru to act.',
      ['main: Roe | said', 'complement: it | is', 'coordinate (and): Roe | urged'],
    ],
    ['Peru should “lift its tax”.', ['main: Peru | should “ lift']],
    ['He said that exports rose.', ['main: He | said', 'complement (that): exports | rose']],
    ['He said Peru and Chile are close.', ['main: He | said', 'complement: Peru + Chile | are']],
    ['He told reporters Peru would sign.', ['main: He | told', 'complement: Peru | would sign']],
    ['Exports rose, Diaz said.', ['main: Exports | rose', 'coordinate: Diaz | said']],
    ['Exports rose, Diaz, a doctor, said.', ['main: Exports | rose', 'coordinate: Diaz | said']],
    ['“We agree,” said Diaz.', ['main: We | agree', 'coordinate: Diaz | said']],
    ['Arica: Diaz, who came, left.', ['relative (who): Diaz | came', 'main: Diaz | left']],
    [
      'Peru announced a deal under which Chile will lend.',
      ['main: Peru | announced', 'relative (which): Chile | will lend'],
    ],
    [
      'He said the bank, which opened in May, will lend and added that it is sound.',
      [
        'main: He | said',
        'relative (which): the bank | opened',
        'complement: the bank | will lend',
        'coordinate (and): He | added',
        'complement (that): it | is',
      ],
    ],
  ])
})

describe('adverbial clauses', () => {
  reads([
    ['If it rains, they will stay.', ['adverbial (if): it | rains', 'main: they | will stay']],
    [
      'As the sides continue to talk, trade grows.',
      ['adverbial (as): the sides | continue', 'main: trade | grows'],
    ],
    ['After the talks Peruvian officials left.', ['main: Peruvian officials | left']],
    [
      'It began after a delegation, led by Ana Soto, visited Lima.',
      ['main: It | began', 'adverbial (after): a delegation | visited'],
    ],
    ['He left after the talks ended.', ['main: He | left', 'adverbial (after): the talks | ended']],
    ['When completed, the port will grow.', ['main: the port | will grow']],
  ])
})

describe('participles', () => {
  reads([
    [
      'Diaz met Soto; delivered a speech in Lima; and met Rojas.',
      ['main: Diaz | met', 'coordinate: - | delivered', 'coordinate (and): Diaz | met'],
    ],
    ['Peru called for keeping the deals reached between Chad and Mali.', ['main: Peru | called']],
    ['The deal signed in Lima says little.', ['main: The deal | says']],
    [
      'A note issued after the talks said trade grew.',
      ['main: A note | said', 'complement: trade | grew'],
    ],
    ['All deals signed by the bank must contain it.', ['main: All deals | must contain']],
    ['Trade fell by 5 percent compared to 2019.', ['main: Trade | fell']],
    ['Under the deal signed last year, Peru buys tea.', ['main: Peru | buys']],
    ['He hailed the deals reached in Lima.', ['main: He | hailed']],
    ['Trade grew by 5 percent.', ['main: Trade | grew']],
    ['The committee held in Lima decided it.', ['main: The committee | decided']],
    [
      'They met, shook hands and signed it.',
      ['main: They | met', 'coordinate: They | shook', 'coordinate (and): They | signed'],
    ],
  ])
})

describe('headlines', () => {
  test.for([
    ['Togo to Host Trade Talks', 'be-to', false],
    ['Trade Deal Signed in Lomé', null, true],
    ['Togo Signs Deal with Benin', null, false],
    ['Ministers of Togo and Benin Signing a Treaty', null, false],
  ] as const)('%s', ([text, modal, passive]) => {
    const [sentence] = analysed(text).sentences
    expect(sentence?.clauses).toHaveLength(1)
    expect(sentence?.clauses[0]?.verb).toMatchObject({ type: 'finite', modal, passive })
    expect(sentence?.verbs).toContain(sentence?.clauses[0]?.verb)
  })
})

test.for(['Togo plans to rebuild', 'Road to be built', 'Benin ready to lend, keen on trading'])(
  '"%s" above a text takes no word of it',
  (title) => {
    const text = `${title}\n\nThe Ghanaian side lent money.\n\nThe bank opened on Monday.`
    expect(clausesOf(text)).toContain('main: The Ghanaian side | lent')
  },
)

test('clauses follow each other without a gap, and hang on others of the sentence', () => {
  const text =
    'He said the bank, which opened in May, will lend; “It is sound,” Roe added on Monday.'
  for (const { clauses, from, to } of analysed(text).sentences) {
    expect(clauses[0]?.from).toBe(from)
    expect(clauses.at(-1)?.to).toBe(to)
    for (const clause of clauses.slice(1)) expect(clause.from).toBe(clauses[clause.index - 1]?.to)
    for (const clause of clauses) {
      expect(clause.parent).toBeLessThan(clauses.length)
      expect(clause.parent).not.toBe(clause.index)
      expect(clause.verb.from).toBeGreaterThanOrEqual(clause.from)
      expect(clause.verb.to).toBeLessThanOrEqual(clause.to)
    }
  }
})
