import { describe, expect, test } from 'vitest'
import { records } from '../../../test/support/reading.ts'

const told = (text: string) =>
  records(text, 'link').map((l) => [l.mode, l.from, ...l.via, l.to, l.status].join(' '))

describe('links joined by "and" keep their own ends', () => {
  test.for([
    [
      'Kenya announced a new train service between Nairobi and Kisumu and a new bus service between Mombasa and Arusha.',
      ['rail Nairobi Kisumu planned', 'road Mombasa Arusha planned'],
    ],
    [
      'The presidents inaugurated a passenger train from Lyon to Turin through Modane and a ferry between Nice and Bastia.',
      ['rail Lyon Modane Turin launched', 'sea Nice Bastia launched'],
    ],
    [
      'There are flights from Lagos to Accra, a ferry from Lome to Cotonou and a road linking Kano with Zinder.',
      ['air Lagos Accra operating', 'sea Lome Cotonou operating', 'road Kano Zinder operating'],
    ],
    [
      'Flights from Lima to Quito and from Cusco to Bogota were suspended.',
      ['air Lima Quito suspended', 'air Cusco Bogota suspended'],
    ],
    [
      'The airline flies between Lagos and Accra and between Lome and Cotonou.',
      ['air Lagos Accra operating', 'air Lome Cotonou operating'],
    ],
  ] as const)('%s', ([text, links]) => {
    expect(told(text)).toEqual(links)
  })
})

describe('where an end lies, and how far something goes', () => {
  test.for([
    ['Trains will connect Lagos with Ibadan to the north of Ikeja.', 'rail Lagos Ibadan planned'],
    [
      'The new road runs from Nairobi to Thika, to the south of Sagana.',
      'road Nairobi Thika operating',
    ],
    ['Buses from Nairobi go only as far as Arusha.', 'road Nairobi Arusha operating'],
    ['Trains from Chad get as far as Maroua, just inside Cameroon.', 'rail TD Maroua operating'],
    [
      'Carriers of Ghana and Togo will operate nine flights a week each between the two countries.',
      'air GH TG planned',
    ],
  ])('%s', ([text, link]) => {
    expect(told(text as string)).toEqual([link])
  })
})

describe('what has begun and what is to come', () => {
  test.for([
    ['They inaugurated a bus service that will run between Lagos and Accra.', 'launched'],
    ['Chad agreed to develop the Mao–Zinder highway.', 'planned'],
    ['Officials spoke of preparations for a ferry between Lagos and Accra.', 'planned'],
    ['Tarmacking of the road between Nairobi and Arusha is on course.', 'planned'],
    ['They use the railway from Lyon to Turin to develop their trade.', 'operating'],
  ])('%s', ([text, status]) => {
    expect(records(text as string, 'link').map((l) => l.status)).toEqual([status])
  })

  test('what is told of a carrier is not told of its way', () => {
    const [link] = records(
      'Gulf Air, which returned to Lagos in 2008 after a long absence, now flies to Accra four times a week.',
      'link',
    )
    expect(link).toMatchObject({
      to: 'Accra',
      status: 'operating',
      date: null,
      frequency: 'four times a week',
    })
  })

  test('a carrier that is to begin serving a town', () => {
    expect(told('Gulf Air will start serving Accra from Lagos in May.')).toEqual([
      'air Lagos Accra planned',
    ])
  })
})
