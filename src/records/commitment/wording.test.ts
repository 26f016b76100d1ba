import { describe, expect, test } from 'vitest'
import { records } from '../../../test/support/reading.ts'

const commitments = (text: string) => records(text, 'commitment')

describe('words between a verb and what is to be done', () => {
  test('may tell where and when', () => {
    expect(commitments('Peru and Chile agreed here on Tuesday to reform customs.')).toMatchObject([
      { by: ['PE', 'CL'], action: 'reform customs', strength: 'binding' },
    ])
  })
  test('may tell to whom something is offered', () => {
    const text = 'Kenya offered its neighbour Uganda a 10-acre plot at Mombasa for storing cargo.'
    expect(commitments(text)).toMatchObject([
      { by: ['KE'], to: ['UG'], action: 'a 10-acre plot at Mombasa for storing cargo' },
    ])
  })
})

test('what sums up an action is no part of it, and who welcomes it does not promise it', () => {
  for (const text of [
    'Peru suggested the setting up of a committee on fishing, a proposal that was welcomed by the Chadian side.',
    'Peru will set up a committee on fishing, a step which Chad welcomed.',
  ])
    expect(commitments(text)).toMatchObject([
      { by: ['PE'], action: expect.stringMatching(/a committee on fishing$/) },
    ])
})

test('the need to carry out what was signed is no need of the past', () => {
  const text = 'Peru stressed the need to carry out agreements signed between both and Chad.'
  expect(commitments(text)).toMatchObject([{ strength: 'hoped' }])
})

test('when something was agreed on is no part of it, and no day by which it is due', () => {
  for (const when of ['last week', 'on May 8', 'yesterday', 'earlier this month'])
    expect(
      records(`Peru and Chad agreed to build a dam ${when}.`, 'commitment', {
        published: '2023-05-17',
      }),
    ).toMatchObject([{ action: 'build a dam', due: null }])
  expect(
    records('Peru and Chad agreed to build a dam next week.', 'commitment', {
      published: '2023-05-17',
    }),
  ).toMatchObject([{ action: 'build a dam next week', due: '2023-05-22/2023-05-28' }])
})

test('how long an occasion goes on is no promise', () => {
  const text = 'The Peru-Chad forum opened in Lima on Sunday and will run until Wednesday.'
  expect(commitments(text)).toEqual([])
})

test('a plan that is dropped is stalled', () => {
  for (const text of [
    'Peru shelved a plan to build a port in Chile.',
    'Peru cancelled its project to lease a port in Chile.',
    'Peru froze plans for building a port in Chile.',
  ])
    expect(commitments(text)).toMatchObject([{ by: ['PE'], status: 'stalled' }])
})

test('routes that are being considered are an offer', () => {
  const text = 'Chad has been considering alternative export routes because of floods in Mali.'
  expect(commitments(text)).toMatchObject([{ by: ['TD'], strength: 'offered', status: 'open' }])
})

test('what is being considered is open', () => {
  const text = 'Tanzania is considering letting Zambian firms use its railway.'
  expect(commitments(text)).toMatchObject([{ strength: 'offered', status: 'open' }])
})

test('a ban of years that will be lifted is no number to be reached', () => {
  const text = 'The 30-year ban on fishing between Norway and Russia will be lifted.'
  expect(commitments(text)).toMatchObject([{ by: ['NO', 'RU'], strength: 'pledged' }])
})

describe('"it" at the head of a sentence', () => {
  test('is the state that the sentence before speaks of', () => {
    expect(commitments('India thanked Nepal. It will build a road in Nepal.')).toMatchObject([
      { by: ['IN'], to: ['NP'], action: 'build a road in Nepal' },
    ])
  })
  test('or a thing, which promises nothing', () => {
    const text = 'The pipeline joins India and Nepal. It will carry two million tonnes of oil.'
    expect(commitments(text)).toEqual([])
  })
  test('or nobody', () => {
    const [found] = commitments('Peru thanked Chile. It was decided to build a road in Chile.')
    expect(found?.strength).toBe('binding')
  })
})

test('what a state hopes that another will do is no promise of the other', () => {
  const text = 'Mongolia hopes Japanese firms will invest in its mines.'
  expect(commitments(text)).toEqual([])
  expect(records(text, 'position')).toMatchObject([{ by: ['MN'], stance: 'calls-for' }])
})

test('what "was agreed" was agreed by both', () => {
  const text = 'Peruvian minister Ana Soto told Chile that it was agreed to open the tunnel.'
  expect(commitments(text)).toMatchObject([{ by: ['PE', 'CL'], action: 'open the tunnel' }])
})

test('what stands under a document with its subject named is a provision', () => {
  const text =
    'Peru and Chile signed a memorandum of understanding on rubber, under which they will build a plant.'
  expect(commitments(text)).toMatchObject([{ by: ['PE', 'CL'], strength: 'binding' }])
})

test('no document comes of what there are no plans for', () => {
  const text = 'Lithuania has no plans to sign a transit agreement with Russia.'
  expect(records(text, 'instrument')).toEqual([])
})

test('what they failed to agree on is no commitment and no document', () => {
  const text = 'Iceland and Norway failed to reach an agreement on herring quotas.'
  expect(commitments(text)).toEqual([])
  expect(records(text, 'instrument')).toEqual([])
})

describe('what is begun, planned or put off', () => {
  test.for([
    ['Work has started on a Chilean-funded hospital in Tacna.', 'underway', 'planned'],
    ['A joint council is being formed.', 'underway', 'planned'],
    ['A project to track fishing boats by satellite has been put on hold.', 'stalled', 'planned'],
    ['Plans are afoot to build a second data centre in Tacna.', 'open', 'planned'],
    ['Peru is looking at leasing two Chilean aircraft.', 'open', 'offered'],
    ['"Construction should begin next year," Chilean minister Ana Soto said.', 'open', 'hoped'],
    ['Chile has pledged up to $500 million in loans for Peru.', 'open', 'pledged'],
    ['Chile has set aside $60 million for the bridge.', 'open', 'pledged'],
  ] as const)('%s', ([text, status, strength]) => {
    expect(commitments(`Peru and Chile talked in Lima. ${text}`)).toMatchObject([
      { status, strength },
    ])
  })
})

test('a body of a state acts for it', () => {
  const text = "Chile's largest bank will open a credit line for Peruvian farmers."
  expect(commitments(text)).toMatchObject([{ by: ['CL'], to: ['PE'] }])
})

test('"visiting" before a title begins no new action', () => {
  const text = 'Chile will build a bridge in Peru, visiting Foreign Minister Ana Soto said.'
  expect(commitments(text)).toMatchObject([{ action: 'build a bridge in Peru' }])
})

describe('what stands between a verb and its infinitive', () => {
  test.for([
    'Chile intends, moreover, to fund scholarships.',
    'Chile plans, he said, to fund scholarships.',
    'Chile agreed, in principle, to fund scholarships.',
    'Chile will help to fund scholarships.',
    'Chile is also weighing whether to fund scholarships.',
  ])('parts no promise: %s', (text) => {
    expect(commitments(`Peru and Chile talked in Lima. ${text}`)).toMatchObject([{ by: ['CL'] }])
  })
})

test('what "was announced" is promised by whom it names', () => {
  const text = 'Peru and Chile talked in Lima. It was announced that Chile would fund scholarships.'
  expect(commitments(text)).toMatchObject([{ by: ['CL'], strength: 'pledged' }])
})

test('officials who are charged are those of who charges them', () => {
  const text =
    'Peru and Chile talked in Lima. The two leaders instructed the governments to cut duties.'
  expect(commitments(text)).toMatchObject([{ by: ['PE', 'CL'], strength: 'binding' }])
})

test('what two states own is of both', () => {
  const text = "The office is part of Peru and Chile's ongoing efforts to connect their banks."
  expect(commitments(text)).toMatchObject([{ by: ['PE', 'CL'] }])
  const apart = "Peru signed a pact and Chile's plans to build a dam were welcomed."
  expect(commitments(apart)).toEqual([])
})

describe('all who are named act', () => {
  test.for([
    ['The Republic of Peru and Chile agreed to cut duties.', ['PE', 'CL']],
    [
      'The state oil firms Petroperu and Codelco intend to drill off Tacna.',
      ['Petroperu', 'Codelco'],
    ],
    ['Codelco built a mine. A Peruvian bank has agreed to fund the next one.', ['PE']],
    ['Peruvian minister Ana Soto announced that Chile would donate 50 buses.', ['CL']],
  ] as const)('%s', ([text, by]) => {
    expect(commitments(`Peru and Chile talked in Lima. ${text}`)).toMatchObject([{ by }])
  })
})

test('what is only likely to be approved is not agreed', () => {
  const text =
    'Peru and Chile talked in Lima. Chile said it was likely to approve the sale of jets.'
  expect(commitments(text)).toEqual([])
})

test('a joint team that is charged is of both', () => {
  const text =
    'Peru and Chile talked in Lima. The Chilean minister tasked a joint team with clearing mines.'
  expect(commitments(text)).toMatchObject([{ by: ['PE', 'CL'], action: 'clearing mines' }])
})

test('what is in process is underway, and what is planned ends before the stop', () => {
  const text =
    'Peru and Chile talked in Lima. The two are in the process of digging a canal. A second canal is planned.'
  expect(commitments(text)).toMatchObject([
    { action: 'digging a canal', status: 'underway' },
    { action: 'A second canal is planned', status: 'open' },
  ])
})

describe('what goes on', () => {
  test.for([
    'Work on the tunnel is scheduled to be completed before winter.',
    'The bridge will be completed in May.',
    'Peru is taking measures to widen the port.',
    'Peru is collaborating with Chile on dredging the river.',
  ])('is underway: %s', (text) => {
    expect(commitments(`Peru and Chile talked in Lima. ${text}`)).toMatchObject([
      { status: 'underway' },
    ])
  })
})

test('what a state wants to do is planned', () => {
  const text = 'Peru and Chile talked in Lima. Peru wants to widen the port.'
  expect(commitments(text)).toMatchObject([{ strength: 'planned', status: 'open' }])
})

describe('what is proposed is offered, what has begun is underway', () => {
  test.for([
    ['It has been proposed to exchange nurses.', 'offered', 'open'],
    ['A Chilean firm is thinking of investing in Peru.', 'offered', 'open'],
    ["The minister affirmed Lima's keenness to transfer seeds.", 'offered', 'open'],
    ['Training for 50 Chilean doctors has begun in Lima.', 'planned', 'underway'],
  ] as const)('%s', ([text, strength, status]) => {
    expect(commitments(`Peru and Chile talked in Lima. ${text}`)).toMatchObject([
      { strength, status },
    ])
  })
})

test('money that is committed is given by its giver', () => {
  const text = 'Chile committed $16 million to Peru to fight pests.'
  expect(records(text, 'commitment')).toMatchObject([{ by: ['CL'], to: ['PE'] }])
})

test('contacts that recur are definite', () => {
  const lead = 'The ministers of Peru and Chile met in Lima. '
  for (const need of ['need to have constant contact', 'necessity of regular consultations'])
    expect(records(`${lead}They stressed the ${need}.`, 'commitment')).toMatchObject([
      { by: ['PE', 'CL'], strength: 'hoped', field: 'politics' },
    ])
  expect(records(`${lead}They had regular consultations.`, 'commitment')).toEqual([])
})
