import { describe, expect, test } from 'vitest'
import { records } from '../../../test/support/reading.ts'

const LEAD = 'Peru and Chile discussed cooperation in Lima on Monday. '

/** The commitments of a sentence behind one that names the two parties. */
function commitments(sentence: string) {
  return records(LEAD + sentence, 'commitment', { published: '2019-06-12' })
}

test('who hopes for what a thing will do promises nothing', () => {
  const text = 'Kenya and Vietnam met. Kenya expressed hope that the bridge would boost trade.'
  expect(records(text, 'commitment')).toEqual([])
})

test('what is essential to do is still hoped for', () => {
  const text = 'Kenya and Vietnam met. The Kenyan minister said it was essential to build a dam.'
  expect(records(text, 'commitment')).toMatchObject([{ action: 'build a dam', strength: 'hoped' }])
})

describe('no commitment is', () => {
  test.for([
    // A document to come.
    'A trade agreement would be ready for signing within six months.',
    // An effect of a thing.
    'The project is expected to create 500 jobs.',
    'The plant makes 10,000 cars a year and it is expected to create 300 jobs.',
    'The plant was finished in May. It is expected to produce 300 cars.',
    'The agreement is expected to help each country in its work.',
    // What a thing is, and is there for.
    'The Andes link is a strategic project for the diversification of copper routes.',
    'The League of Lakes was a project to bring peace to Peru and Chile.',
    'The decision is intended to give farmers a clear price.',
    'The fee was meant to deter smugglers.',
    // Words that are an act themselves.
    'The Peruvian minister said: "I wish to urge our officials to be patient."',
    '"I want to assure Chile of our support," the Peruvian minister said.',
    // Attention that is paid.
    'Attention is being given to the matter at the highest level.',
    // What was only talked about.
    'The two sides discussed the need to lower tariffs.',
    'The ministers reviewed plans to drain the lake.',
    // What was tried.
    'Chile made every effort to remove the obstacles.',
    // What is hardly, or by no means, so.
    'Peru will hardly build the dam.',
    'Peru is by no means ready to build the dam.',
    'Peru by no means plans to build the dam.',
    'Peru is far from ready to build the dam.',
    'Under no circumstances will Peru sell the mine.',
    // What nobody does.
    'No Chilean airline has decided to lease the two jets.',
    'Peru has yet to decide on the route of the canal.',
    // What is only watched, felt, or talked about.
    'Peru and Chile said they were closely following the decisions of the Bolivian government.',
    '"We, Peruvians, can sense this directly," the Peruvian minister said of trade with Chile.',
    'Transit routes through Peru and fishing with Chile will also be explored.',
    // What is asked for.
    'The paper specifies what each side will bring into the pact of Peru and Chile.',
    'It is not clear how much copper Peru is committed to ship to Chile.',
    // What comes of itself, was once required, or is only guessed.
    'Prices of bread in Peru have doubled and are set to go up again.',
    'Under the old rules Chilean firms had to pay a deposit in Peru.',
    'Experts suggest that prices in Peru could rise further.',
    'The two leaders are expected to discuss the fighting in Congo.',
    // What others are asked, praised or thanked for.
    'Peru urged Chile to halt the burning of forests.',
    "Peru's envoy praised Chile for taking steps to clean the river.",
    'Peru thanked Chile for working to free the crew.',
    // Where somebody stands, and what is denied.
    'Peru offered its condolences to Chile over the flood that killed six people.',
    'Peru will vote against the resolution.',
    'The ministers agreed that any attempt to move the border should not be accepted.',
    // When something was.
    "Peru's exports to Chile rose by 5 percent in the period under review.",
    // A premise.
    'Considering the reception of Chilean goods, the speed of work is vital.',
    // What is only hoped for together, or thought.
    'The ministers agreed on their hopes for the truce to hold.',
    'We should rate this accord highly, the Peruvian minister said.',
    // What a speaker of no known side says another ought to do.
    'Chile should pay the price, Ana Soto said.',
    // What somebody is fond of, or only expects to come.
    'Peru likes to sell its copper as ore.',
    'Peru expects to earn more from its copper.',
    'Peru is counting on copper sales to prop up its currency.',
    // What nobody believes, or what is nothing done.
    'Experts doubt that Peru will build the dam.',
    'It would make no sense for Peru to build the dam twice.',
    'The results of the survey will be published by Peru in May.',
    // A journey.
    'The Peruvian minister is to leave for Quito tomorrow.',
    // What a document is called.
    'The ministers of Peru and Chile signed a plan of cooperation for 2020-2022.',
    'Peru and Chile will prepare a roadmap for industrial cooperation.',
    // How long a document lives.
    'The swap agreement of Peru and Chile will be valid for three years and can be extended by mutual consent, the Peruvian bank said.',
    // What is done to something.
    'Peru condemned any steps being undertaken to change the border.',
  ])('in: %s', (sentence) => {
    expect(commitments(sentence)).toEqual([])
  })
})

test.each([
  ['Peru expects to finish the dam next year.', 'finish the dam next year', 'planned'],
  ['Peru affirmed its keenness on draining the lake.', 'draining the lake', 'offered'],
  ['Nobody doubts that Peru will build the dam.', 'build the dam', 'pledged'],
])('but one is in: %s', (sentence, action, strength) => {
  expect(commitments(sentence)).toMatchObject([{ by: ['PE'], action, strength }])
})

test('but "it" may be somebody who acts', () => {
  const text = 'The deal removed sanctions against Peru after it agreed to close the mine.'
  expect(commitments(text)).toMatchObject([{ action: 'close the mine', strength: 'binding' }])
  expect(commitments('Peru said it is set to build a port.')).toMatchObject([{ by: ['PE'] }])
})

test('what should be done by nobody in particular is called for', () => {
  const text =
    'Peruvian minister Ana Soto said the joint plans of Peru and Chile should be accelerated.'
  expect(commitments(text)).toEqual([])
  expect(records(LEAD + text, 'position')).toMatchObject([{ by: ['PE'], stance: 'calls-for' }])
})

describe('to have is no action', () => {
  test.for([
    'Peru will own 40 percent of the port in Chile.',
    'Peru and Chile will each have a 50-percent stake in the port.',
    'Chile will hold a share of 30 percent in the Peruvian mine.',
    'Under the accord, each of the Peruvian firms will enjoy a fifth of the shares.',
    'Under the accord, the ports of Peru and Chile will benefit from the line.',
  ])('%s', (text) => {
    expect(records(text, 'commitment')).toEqual([])
  })

  test('but to get it, and to keep something as it is', () => {
    expect(
      records('Peru will buy a 30 percent stake in the Chilean bank.', 'commitment'),
    ).toHaveLength(1)
    expect(records('Peru will keep the border with Chile open.', 'commitment')).toHaveLength(1)
  })
})

describe('what waits for the will of somebody is not promised', () => {
  test.for([
    'The Peruvian plan to build a dam in Chile is awaiting the approval of parliament.',
    'A Peruvian proposal to build a dam in Chile is waiting for a decision by its parliament.',
    'The plan to build a dam in Chile depends on the consent of Peru.',
    "The plan to build a dam in Chile is subject to Peru's approval.",
  ])('%s', (text) => {
    expect(records(text, 'commitment')).toEqual([])
    expect(records(text, 'position')).toEqual([])
  })

  test('unless it is said that somebody will', () => {
    const text = "Peru will build a dam in Chile, pending parliament's approval."
    expect(records(text, 'commitment')).toMatchObject([{ by: ['PE'], strength: 'pledged' }])
  })
})

describe('what is denied, or done already, is no promise', () => {
  test.for([
    'Peru will no longer build the dam in Chile.',
    'Peru will neither build a dam nor train nurses in Chile.',
    'Neither Peru nor Chile will build a dam.',
    'The Tacna plant, which has been under construction since 2009, now serves Chile.',
  ])('%s', (text) => {
    expect(commitments(text)).toEqual([])
  })

  test('but what is still being built is', () => {
    const text = 'The Tacna plant, which has been under construction since 2009, will supply Chile.'
    expect(commitments(text)).toMatchObject([{ status: 'underway' }])
  })
})

test('what somebody has much of is not needed', () => {
  const text = '"Peru and Chile have much to learn from closer trade," said the Peruvian minister.'
  expect(records(text, 'commitment')).toEqual([])
})

test.for([
  'A memorandum was signed between the Agency for the Development of Ports and a Chilean firm.',
  'Peru presented its economy with promising figures in fishing and mining.',
])('a name and an adjective promise nothing: %s', (text) => {
  expect(commitments(text)).toEqual([])
})

test('the object that a relative clause begins with is no part of what is to be done', () => {
  const text = 'The two states have a treaty, which the Peruvian parliament will debate in July.'
  expect(commitments(text)).toMatchObject([
    { action: 'the Peruvian parliament will debate in July', due: '2019-07' },
  ])
})
