import { describe, expect, test } from 'vitest'
import { records } from '../../../test/support/reading.ts'

const positions = (text: string) => records(text, 'position')

describe('what it is about', () => {
  test.for([
    [
      'Norway appreciates the way Ghana has handled its dispute with Togo.',
      'the way Ghana has handled its dispute with Togo',
    ],
    ['Peru praised the support China gave.', 'the support China gave'],
    ["Chad condemned Mali's test in May, boycotting the games.", "Mali's test in May"],
    ["Chad praised Mali's constructive approach.", "Mali's constructive approach"],
    ['Chad opposes the cotton tariff, Trade Minister Ali Moussa said.', 'the cotton tariff'],
    ['Chad is concerned at the war in Mali and will spare no effort.', 'the war in Mali'],
  ] as const)('%s', ([text, about]) => {
    expect(positions(text)[0]?.about).toBe(about)
  })

  test('is not what a passive says of it', () => {
    expect(positions('The pact with Chad has been hailed by Mali as a step.')[0]?.about).toBe(
      'The pact with Chad',
    )
  })
})

test('whose a thing is, is whom it is about', () => {
  expect(positions("Turkey supports Georgia's bid to join NATO.")).toMatchObject([
    { by: ['TR'], toward: ['GE'] },
  ])
})

test('who insists that something is so calls for nothing', () => {
  expect(positions('Chad insisted that the dam was harmless.')).toEqual([])
  expect(positions('Chad insisted that Mali withdraw its troops.')).toMatchObject([
    { by: ['TD'], stance: 'calls-for', toward: ['ML'] },
  ])
})

test('nobody thanks himself', () => {
  const text = 'TOKYO (JNA) – Japan and Mongolia signed a pact. Prime Minister Bat Orlo arrived.'
  expect(positions(`${text} He thanked Japan for its grant.`)).toMatchObject([
    { by: ['MN'], stance: 'thanks', toward: ['JP'] },
  ])
})

describe('a verdict', () => {
  test.for([
    [
      'Joining the union is a very important event, the EU ambassador said.',
      'EU',
      'praises',
      'Joining the union',
    ],
    [
      "Ghana's president called the occasion a landmark moment for the continent.",
      'GH',
      'praises',
      'landmark moment for the continent',
    ],
    [
      'The Gambian leader dismissed as baseless reports of an arms deal.',
      'GM',
      'opposes',
      'reports of an arms deal',
    ],
    ['Iceland has no intention of joining the EU.', 'IS', 'opposes', 'joining the EU'],
    [
      'The Omani minister said there are no limits to the growth of ties with Chad.',
      'OM',
      'supports',
      'the growth of ties with Chad',
    ],
    ['Peru considers the dam a threat to its farmers.', 'PE', 'criticises', 'the dam'],
    [
      'The Ghanaian president stressed the importance his country attaches to peace.',
      'GH',
      'supports',
      'peace',
    ],
    [
      'Chad called upon all parties concerned to show restraint.',
      'TD',
      'calls-for',
      'show restraint',
    ],
    [
      'Russia has to cease fire, the Swedish foreign minister said.',
      'SE',
      'calls-for',
      'Russia has to cease fire',
    ],
    [
      'Latvia considers it unacceptable that Belarus uses migrants as a weapon.',
      'LV',
      'criticises',
      'Belarus uses migrants as a weapon',
    ],
    [
      'The Chadian minister said that the pact is sowing distrust, noting this is contrary to the treaty.',
      'TD',
      'criticises',
      'the pact is sowing distrust',
    ],
    [
      'The Chadian minister went on to say that a road could be built, adding: "Mali has made great efforts to improve its ports."',
      'TD',
      'praises',
      'Mali has made great efforts to improve its ports',
    ],
    [
      'Mali said it was following the events in Chad with concern.',
      'ML',
      'concerned',
      'the events in Chad',
    ],
    [
      'The Malian minister said India poses a grave risk to peace.',
      'ML',
      'concerned',
      'India poses a grave risk to peace',
    ],
    [
      'Kenya welcomed the truce in Chad, describing it as a critical step.',
      'KE',
      'supports',
      'the truce in Chad',
    ],
    [
      'The Malian president stressed that the sanctions must remain in place.',
      'ML',
      'calls-for',
      'the sanctions must remain in place',
    ],
    [
      'Chad said the accords would benefit not only Mali.',
      'TD',
      'supports',
      'the accords would benefit not only Mali',
    ],
  ] as const)('%s', ([text, by, stance, about]) => {
    expect(positions(text)).toMatchObject([{ by: [by], stance, about }])
  })

  test.for([
    'It is important for Chad, the minister of Mali said.',
    'The Kenyan minister said trade with Chad should be increased to $2 million.',
    'The president of Chad was welcomed by the premier of Mali.',
    'Kenya Power called on consumers to use less gas.',
  ])('is none: %s', (text) => {
    expect(positions(text)).toEqual([])
  })
})

test('what is asked for and what others think of it are two', () => {
  expect(
    positions('Mali asked Chad to double the supply of gas, which was welcomed by Chad.'),
  ).toMatchObject([
    { by: ['ML'], stance: 'calls-for', toward: ['TD'] },
    { by: ['TD'], stance: 'supports', about: 'double the supply of gas', toward: ['ML'] },
  ])
})

test('what analysts think is no position of their state', () => {
  expect(positions('A Kenyan economist said the United States must lift its tariffs.')).toEqual([])
  expect(
    positions('Ivan Orlov, a Russian analyst, spoke. Orlov criticised the sanctions on Cuba.'),
  ).toEqual([])
})

test('what two sides have between them is asked of the other one', () => {
  const text =
    'Peru and Chile held talks. The Peruvian minister called for the growth of border trade.'
  expect(positions(text)).toMatchObject([{ by: ['PE'], toward: ['CL'] }])
})

test('what is accused and what is denied are two', () => {
  const text = 'Chad accused Mali of breaking the truce, an accusation denied by Mali.'
  expect(positions(text)).toMatchObject([
    { by: ['TD'], stance: 'criticises', about: 'breaking the truce' },
    { by: ['ML'], stance: 'opposes', about: 'an accusation' },
  ])
})

test('the ministers are those who were named together', () => {
  const text =
    'Chad and Mali trade. The ministers of Niger and Togo met. The ministers insisted that Benin withdraw.'
  expect(positions(text)).toMatchObject([{ by: ['NE', 'TG'], toward: ['BJ'] }])
})

describe('what is judged by the part it plays', () => {
  test.for([
    ['"The tunnel is an important project for Europe," Chilean minister Ana Soto said.', 'praises'],
    [
      'Chile believes that a strong union is a very important factor to counter hunger.',
      'supports',
    ],
    ["Chile's minister expressed content about the rise in trade with Peru.", 'praises'],
    ["Chile expressed gratitude to Peru's generous role in the talks.", 'thanks'],
  ] as const)('%s', ([text, stance]) => {
    expect(positions(text)).toMatchObject([{ by: ['CL'], stance }])
  })

  test('a phone call is not', () => {
    expect(
      positions('The president of Chile appreciated the phone call of his counterpart.'),
    ).toEqual([])
  })
})

describe('what is hoped of others is called for', () => {
  test.for([
    'Chile expressed hope for a stronger role of Peru in the union.',
    "Chile hoped for Peru's support.",
    '"Hopes are high that Peru will join the fund," Chilean minister Ana Soto said.',
    '"The dispute with Peru can be settled through dialogue," Chilean minister Ana Soto said.',
  ])('%s', (text) => {
    expect(positions(text)).toMatchObject([{ by: ['CL'], stance: 'calls-for' }])
    expect(records(text, 'commitment')).toEqual([])
  })

  test('but not what was settled', () => {
    const text = 'The dispute was settled through talks, Chilean minister Ana Soto said.'
    expect(positions(text)).toEqual([])
  })
})

describe('one stance is one record', () => {
  test.for([
    ['Chile thanked Peru for opening the border and supporting its miners.', 'thanks'],
    ["Chile appreciated Peru's firm and consistent support for its miners.", 'praises'],
    ["Chile thanked Peru's steady support, and said that a mine had been closed.", 'thanks'],
  ] as const)('%s', ([text, stance]) => {
    expect(positions(text)).toMatchObject([{ by: ['CL'], stance, toward: ['PE'] }])
  })

  test('of what two states need to do there is none', () => {
    const text = 'Chilean minister Ana Soto underscored the need for Chile and Peru to cut duties.'
    expect(positions(text)).toEqual([])
  })

  test('nor of an action that a state is committed to', () => {
    expect(positions('Chile reaffirmed its commitment to work with Peru.')).toEqual([])
  })
})

test('two who speak hold a stance together', () => {
  const text =
    'Chilean minister Ana Soto and Peruvian minister Jorge Rios said the attack was unacceptable.'
  expect(positions(text)).toMatchObject([{ by: ['CL', 'PE'], stance: 'opposes' }])
})

test('conduct that is welcomed is praised, a plan that is welcomed supported', () => {
  expect(positions("Chile welcomed Peru's constructive stance.")).toMatchObject([
    { stance: 'praises' },
  ])
  expect(positions("Chile welcomed Peru's plan.")).toMatchObject([{ stance: 'supports' }])
})

test('what other countries are hoped to do is called for', () => {
  const text = '"We hope more countries will join the fund," Chilean minister Ana Soto said.'
  expect(positions(text)).toMatchObject([{ by: ['CL'], stance: 'calls-for' }])
})

test('a stance on "it" alone is none', () => {
  expect(positions('Chile is committed to it.')).toEqual([])
})

test('confidence in somebody praises, adherence to an accord supports it', () => {
  expect(positions("Chile expressed confidence in Peru's policies.")).toMatchObject([
    { by: ['CL'], stance: 'praises', toward: ['PE'] },
  ])
  expect(
    positions("Kuwait reiterated its commitment to OPEC's accord to cut output."),
  ).toMatchObject([{ by: ['KW'], stance: 'supports' }])
})

test('who wants trade to grow calls on nobody', () => {
  const text = 'Chilean minister Ana Soto said Chile wants trade to grow.'
  expect(positions(text)).toEqual([])
})

test('whose host he is says nothing of who congratulates him', () => {
  expect(positions("Peru's president congratulated his Chilean host on the vote.")).toMatchObject([
    { by: ['PE'], toward: ['CL'] },
  ])
})
