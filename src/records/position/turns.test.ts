import { describe, expect, test } from 'vitest'
import { records } from '../../../test/support/reading.ts'

const LEAD = 'Togo and Ghana discussed the border in Lomé on Monday. '

/** The positions of a sentence behind one that names the two parties. */
function positions(sentence: string) {
  return records(LEAD + sentence, 'position', { published: '1994-03-09' })
}

describe('help is no stand', () => {
  test.for([
    'Togo will build the dam with the support of Ghana for two years.',
    'Togo gave 5 million dollars in budgetary support to Ghana.',
  ])('%s', (sentence) => {
    expect(positions(sentence)).toEqual([])
  })
})

describe('turns of phrase for a stance', () => {
  test.for([
    [
      '"We have always stood for a fair settlement," the Togolese minister said.',
      'supports',
      'a fair settlement',
    ],
    [
      "Lomé described Ghana's entry into the bloc as long overdue.",
      'supports',
      "Ghana's entry into the bloc",
    ],
    ['"We are fully behind the scheme," the Togolese minister said.', 'supports', 'the scheme'],
    [
      '"What we ask of our Ghanaian friends is that they lower the fees," the Togolese minister said.',
      'calls-for',
      'they lower the fees',
    ],
    [
      'President Soto expressed the full support of Togo for the Ghanaian plan.',
      'supports',
      'the Ghanaian plan',
    ],
    [
      'The Togolese minister said the new road was key to increasing trade with Ghana.',
      'supports',
      'the new road',
    ],
    [
      'The Togolese minister said the joint fund is crucial to build new roads.',
      'supports',
      'the joint fund',
    ],
    [
      'The Togolese minister said Ghana was a key political and military partner.',
      'praises',
      'Ghana was a key political and military partner',
    ],
    [
      'The Togolese minister said that a Ghanaian pact with Chad would harm the future of the bloc.',
      'concerned',
      'a Ghanaian pact with Chad would harm the future of the bloc',
    ],
    [
      'The Togolese minister was optimistic that Ghana would lower the toll.',
      'calls-for',
      'Ghana would lower the toll',
    ],
    [
      'The Togolese minister was convinced that the fund would attract investors.',
      'supports',
      'the fund would attract investors',
    ],
    ['Togo threatened sanctions against Ghana.', 'opposes', 'sanctions against Ghana'],
    [
      'The Togolese minister recognised the fine cooperation of Ghana.',
      'praises',
      'the fine cooperation of Ghana',
    ],
    ['Togo was worried about the toll because it would cost jobs.', 'concerned', 'the toll'],
    ['Togo declared for the opening of the border.', 'supports', 'the opening of the border'],
    [
      "Togo criticised in a statement on Friday Ghana's claim to the lake.",
      'criticises',
      "Ghana's claim to the lake",
    ],
    [
      'The Togolese minister called during the talks for the removal of the toll by Ghana.',
      'calls-for',
      'the removal of the toll by Ghana',
    ],
    [
      'The Togolese minister spoke first. In his opinion, Ghana should drop the toll.',
      'calls-for',
      'Ghana should drop the toll',
    ],
    [
      'Togo backed Ghana in its often repeated claim to the newly drawn border.',
      'supports',
      'Ghana in its often repeated claim to the newly drawn border',
    ],
    [
      "The Togolese minister expressed a high appraisal of Ghana's proposal.",
      'praises',
      "Ghana's proposal",
    ],
    ['Togo is dead set against the dam that Ghana plans.', 'opposes', 'the dam that Ghana plans'],
    ['Togo regards the Ghanaian claim as null and void.', 'opposes', 'the Ghanaian claim'],
    ['Togo wants nothing to do with the Ghanaian plan.', 'opposes', 'the Ghanaian plan'],
    ['The Togolese minister called the port "the gateway to the Sahel".', 'praises', 'the port'],
    [
      'The Togolese minister singled out Ghanaian engineers for praise.',
      'praises',
      'Ghanaian engineers',
    ],
    [
      'The Togolese minister said Ghana deserved credit for its handling of the flood.',
      'praises',
      'Ghana deserved credit for its handling of the flood',
    ],
    [
      'Togo took Ghana to task over its slow customs checks.',
      'criticises',
      'its slow customs checks',
    ],
    [
      'Togo denounced as piracy the seizure of its trawlers by Ghana.',
      'criticises',
      'the seizure of its trawlers by Ghana',
    ],
    ['The Ghanaian plan has angered Togo.', 'criticises', 'The Ghanaian plan'],
    ["Ghana's move was condemned in Lomé.", 'criticises', "Ghana's move"],
    ['The move drew an angry response from Togo.', 'criticises', 'The move'],
    ['The Ghanaian dam has alarmed Togo.', 'concerned', 'The Ghanaian dam'],
    ['The Ghanaian plan has caused unease in Lomé.', 'concerned', 'The Ghanaian plan'],
    [
      'Togo has asked for Ghanaian expertise in weaving.',
      'calls-for',
      'Ghanaian expertise in weaving',
    ],
    ['Togo turned to Ghana for extra gas.', 'calls-for', 'extra gas'],
    [
      'Togo asked that its diplomats be allowed to see the prisoners.',
      'calls-for',
      'its diplomats be allowed to see the prisoners',
    ],
    [
      'Togo asked to be treated like any other member of the bloc.',
      'calls-for',
      'be treated like any other member of the bloc',
    ],
    ['Togo told Ghana to withdraw its troops.', 'calls-for', 'withdraw its troops'],
    [
      'The Togolese minister said Togo counted on Ghanaian backing in the vote.',
      'calls-for',
      'Ghanaian backing in the vote',
    ],
    [
      'The Togolese president was deeply saddened by the deaths in the Ghanaian mine.',
      'condoles',
      'the deaths in the Ghanaian mine',
    ],
    [
      'Togo called the Ghanaian remarks reckless and accused Accra of breaking the truce.',
      'criticises',
      'the Ghanaian remarks',
    ],
  ] as const)('%s', ([sentence, stance, about]) => {
    expect(positions(sentence)[0]).toMatchObject({ stance, about, by: ['TG'] })
  })

  test.for([
    ['The accord was signed to the fury of Togo.', 'criticises', 'The accord was signed'],
    ['The accord was signed over the objections of Togo.', 'opposes', 'The accord was signed'],
    [
      'Cotton is left out of the accord at the insistence of Togo.',
      'calls-for',
      'Cotton is left out of the accord',
    ],
  ] as const)('what stands before: %s', ([sentence, stance, about]) => {
    expect(positions(sentence)).toMatchObject([{ stance, about, by: ['TG'] }])
  })

  test('what is thanked for follows as a clause, and others may hold a stance in it', () => {
    expect(positions('Togo is grateful to Ghana, which refused to arm the rebels.')).toMatchObject([
      { by: ['TG'], stance: 'thanks', about: 'Ghana, which refused to arm the rebels' },
      { by: ['GH'], stance: 'opposes', about: 'arm the rebels' },
    ])
  })

  test('who is accused may stand before the clause', () => {
    expect(
      positions('Togo banned the Ghanaian union, which Lomé accused of spying.'),
    ).toMatchObject([{ by: ['TG'], stance: 'criticises', about: 'spying', toward: ['GH'] }])
  })

  test.for([
    [
      'Togo would not pay twice for the same gas, the Togolese minister said.',
      'pay twice for the same gas',
    ],
    ['"We will not be bullied," said the Togolese minister.', 'bullied'],
    [
      'No Ghanaian ship would enter the port, the Togolese minister said.',
      'No Ghanaian ship would enter the port',
    ],
  ] as const)('what the own side will not do: %s', ([sentence, about]) => {
    expect(positions(sentence)).toMatchObject([{ stance: 'opposes', about, by: ['TG'] }])
  })

  test.for([
    'Asked whether Ghana would sign, the Togolese minister shrugged.',
    'A Togolese delegate, who declined to be named, left early.',
    'Togo wants its cotton to reach the sea by rail.',
    'The accord must still be endorsed by Ghana.',
    '"We will not forget it," the Togolese minister said.',
    'The Togolese minister said Ghana would not come.',
    '"We talk the way neighbours should," the Togolese minister said.',
  ])('none: %s', (sentence) => {
    expect(positions(sentence)).toEqual([])
  })
})

describe('whom it is said to', () => {
  test.for([
    [
      'Togolese growers complained that Ghana had bought rice from Mali.',
      'Ghana had bought rice from Mali',
      ['GH'],
    ],
    ['Togo expects its partner to honour the price.', 'honour the price', ['GH']],
    [
      '"They must open the gates of the dam," the Togolese minister said.',
      'They must open the gates of the dam',
      ['GH'],
    ],
    ['The Togolese minister called the outcome unjust.', 'the outcome', ['GH']],
    ['Togo opposes foreign troops in the region.', 'foreign troops in the region', []],
  ] as const)('%s', ([sentence, about, toward]) => {
    expect(positions(sentence)).toMatchObject([{ about, toward, by: ['TG'] }])
  })

  test('opposition that is given up is support', () => {
    expect(positions('Togo dropped its opposition to the dam.')).toMatchObject([
      { stance: 'supports', about: 'the dam' },
    ])
  })
})

describe('a demand', () => {
  test.for([
    ['Chad repeated its demand for damages from Mali.', ['damages from Mali']],
    ["Chad's demand for a new treaty was rejected by Mali.", ['a new treaty']],
    ["Mali's demand for power is likely to double, the minister of Chad said.", []],
    ['Demand for Malian cotton in Chad has fallen.', []],
    ['With rising demand for gas in Mali, Chad will drill wells.', []],
    ["Chad covers most of Mali's demand for salt, the minister of Chad said.", []],
  ] as const)('of somebody or of a market: %s', ([sentence, about]) => {
    const called = positions(sentence).filter((r) => r.stance === 'calls-for')
    expect(called.map((r) => r.about)).toEqual(about)
  })
})

test('what somebody would welcome is supported', () => {
  expect(positions('Togo would of course also welcome more buses from Ghana.')).toMatchObject([
    { by: ['TG'], stance: 'supports', about: 'more buses from Ghana', toward: ['GH'] },
  ])
})
