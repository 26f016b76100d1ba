import { describe, expect, test } from 'vitest'
import { nounsOf, verbsOf } from '../../test/support/text.ts'

describe('noun groups', () => {
  test.for([
    ['The 13th meeting of both sides began.', ['The 13 th meeting', 'of: both sides']],
    ["Peru's non-oil exports to Chile rose.", ["Peru 's non - oil exports", 'to: Chile']],
    ['Trade between Peru and Chile grew.', ['Trade', 'between: Peru', 'between: Chile']],
    [
      'He spoke of trade, transport and energy.',
      ['He', 'of: trade', 'of: transport', 'of: energy'],
    ],
    ['In Quito, Peru and Chile signed.', ['in: Quito', 'Peru', 'Chile']],
    [
      'The minister of trade and the head of the bank left.',
      ['The minister', 'of: trade', 'the head', 'of: the bank'],
    ],
    [
      'They share political, economic and cultural ties.',
      ['They', 'political , economic and cultural ties'],
    ],
    ['Peruvian and Chilean central banks lent.', ['Peruvian and Chilean central banks']],
    ['Exports to Oman last year fell.', ['Exports', 'to: Oman', 'last year']],
    ['In 2020 trade grew.', ['in: 2020', 'trade']],
    ["In the morning Peru's minister left.", ['in: the morning', "Peru 's minister"]],
    ['Later in the week President Sall came.', ['in: the week', 'President Sall']],
    ['He is on a three-day Norway visit.', ['He', 'on: a three - day Norway visit']],
    ['He ended a two day Norway visit.', ['He', 'a two day Norway visit']],
    ['In May 2014 President Sall came.', ['in: May 2014', 'President Sall']],
    ['It sold more than 20 ships to over 5 firms.', ['It', '20 ships', 'to: 5 firms']],
    ['Goods such as tea fell.', ['Goods', 'as: tea']],
    ['The union (ASEAN) met.', ['The union', '(: ASEAN']],
    ['He got goods necessary for trade.', ['He', 'goods', 'necessary', 'for: trade']],
    ['They paid $2.4 billion to it.', ['They', '$ 2.4 billion', 'to: it']],
    [
      'At the end of the meeting Peruvian minister Ana Soto left.',
      ['at: the end', 'of: the meeting', 'Peruvian minister Ana Soto'],
    ],
    ["The two countries' ports grew.", ["The two countries ' ports"]],
  ] as [string, string[]][])('%s', ([text, expected]) => {
    expect(nounsOf(text)).toEqual(expected)
  })
})

describe('verb groups', () => {
  test.for([
    ['They have been signed.', ['sign past passive perfect']],
    ['They will also be built.', ['build future will passive']],
    ['They will for the first time be sold.', ['sell future will passive']],
    ['They will from May 4 go back.', ['go future will']],
    ['They will both, from the end of this year, sell it.', ['sell future will']],
    ['They would in turn sell it.', ['sell present would']],
    ['They would of course also sell it.', ['sell present would']],
    ['They would, in that case, sell it.', ['sell present would']],
    ['They will, of course, build it.', ['build future will']],
    ['It is being paid.', ['pay present passive progressive']],
    ['It was not sold.', ['sell past passive negated']],
    ["They don't sell it.", ['sell present negated']],
    ['No port will be built.', ['build future will passive negated']],
    ['None of the ports was sold.', ['sell past passive negated']],
    ['Neither Peru nor Chile sold it.', ['sell past negated']],
    ['No fewer than five ports were sold.', ['sell past passive']],
    ['No one sold it.', ['sell past negated']],
    ['Nor has Peru sold it.', ['sell past perfect negated']],
    ['Nor will the port of the city be sold.', ['sell future will passive negated']],
    ['Never have Peru and Chile met.', ['meet past perfect negated']],
    ['Not only did Peru sign it, but it paid.', ['sign past', 'pay past']],
    ['Never before had so much tea been sold.', ['sell past passive perfect negated']],
    ['He has two ships.', ['have present']],
    ['It had been.', ['be past perfect']],
    ['He could have come.', ['come past could perfect']],
    ['He is to visit Oslo.', ['visit future be-to']],
    ['They are to be signed.', ['sign future be-to passive']],
    ['The aim of the visit is to help.', ['be present', 'help infinitive']],
    ['They are going to hold talks.', ['hold future going-to']],
    ['He was going to speak.', ['speak past going-to']],
    ['It has to implement it.', ['have present', 'implement infinitive']],
    ['It needs to grow.', ['need present', 'grow infinitive']],
    ['It is expected to grow.', ['expect present passive', 'grow infinitive']],
    ['He wants to fully open it.', ['want present', 'open infinitive']],
    ['This helps build it.', ['help present', 'build infinitive']],
    ['It will help Peru modernise ports.', ['help future will', 'modernise infinitive']],
    ['He will meet them and visit Oslo.', ['meet future will', 'visit future will']],
    ['They plan to buy tea and sell it.', ['plan present', 'buy infinitive', 'sell infinitive']],
    ['Having made it, he left.', ['make gerund perfect', 'leave past']],
    ['The deal signed by them says it.', ['sign participle passive', 'say present']],
    ['The port, built in 1990, is old.', ['build participle passive', 'be present']],
  ] as [string, string[]][])('%s', ([text, expected]) => {
    expect(verbsOf(text)).toEqual(expected)
  })
})
