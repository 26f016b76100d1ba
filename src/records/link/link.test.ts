import { describe, expect, test } from 'vitest'
import { records } from '../../../test/support/reading.ts'

const links = (text: string, published: string | null = '2021-04-08') =>
  records(text, 'link', { published })

describe('the ends of a link', () => {
  test.for([
    ['Gulf Air launched flights between Lagos and Accra.', 'air', 'Lagos', 'Accra', []],
    ['The railway from Lyon to Turin is old.', 'rail', 'Lyon', 'Turin', []],
    ['The Lagos–Abidjan highway is long.', 'road', 'Lagos', 'Abidjan', []],
    ['A ferry line connecting Dover with Calais was opened.', 'sea', 'Dover', 'Calais', []],
    ['A gas pipeline linking Nigeria to Morocco will be built.', 'pipeline', 'NG', 'MA', []],
    ['The power line between Norway and Germany was put into operation.', 'power', 'NO', 'DE', []],
    [
      'A fiber-optic cable will be laid from Lisbon to Casablanca.',
      'digital',
      'Lisbon',
      'Casablanca',
      [],
    ],
    ['The railway between Kenya, Uganda and Rwanda carries grain.', 'rail', 'KE', 'RW', ['UG']],
    ['Trains run on the Baku–Tbilisi–Kars railway.', 'rail', 'Baku', 'Kars', ['Tbilisi']],
    ['The railway from Kenya through Uganda to Rwanda carries grain.', 'rail', 'KE', 'RW', ['UG']],
    ['From Lagos a shipping line to Accra was opened.', 'sea', 'Lagos', 'Accra', []],
    [
      'The road from the city of Lagos in Nigeria to the port of Tema in Ghana is busy.',
      'road',
      'Lagos',
      'Tema',
      [],
    ],
  ] as const)('%s', ([text, mode, from, to, via]) => {
    expect(links(text)).toMatchObject([{ kind: 'link', mode, from, to, via }])
  })

  test.for([
    ['The Peru, Bolivia and Chile railway corridor was put to use.', 'rail', 'PE', 'CL', ['BO']],
    ['Trains on the Chad–Niger–Algeria (CNA) route carry ore.', 'rail', 'TD', 'DZ', ['NE']],
    ['The railway line Lyon – Turin – Genoa is long.', 'rail', 'Lyon', 'Genoa', ['Turin']],
    ['Freight trains from Lyon to Turin are slow.', 'rail', 'Lyon', 'Turin', []],
    ['Air Senegal launched a service between Dakar and Accra.', 'air', 'Dakar', 'Accra', []],
  ] as const)('names and carriers tell of it: %s', ([text, mode, from, to, via]) => {
    expect(links(text)).toMatchObject([{ mode, from, to, via }])
  })

  test.for([
    ['Kenya and Ethiopia are building a power line.', 'power', 'KE', 'ET', []],
    ['Peru and Chile are connected by a road.', 'road', 'PE', 'CL', []],
    ['Ghana operates a ferry to Togo.', 'sea', 'GH', 'TG', []],
    ['Besides roads, Ghana has ferries to Togo.', 'sea', 'GH', 'TG', []],
    ['A ro-ro service linking Bari and Patras was launched.', 'sea', 'Bari', 'Patras', []],
    ['The bridge linking Botswana and Zambia at Kazungula is new.', 'road', 'BW', 'ZM', []],
    ['Goods go by rail from Mali to Togo and from there to Brazil.', 'rail', 'ML', 'BR', ['TG']],
    ['Trucks use the Tera-Dori Road.', 'road', 'Tera', 'Dori', []],
    ['Gulf Air will begin flying from Lagos to Accra.', 'air', 'Lagos', 'Accra', []],
    ['The first flight from Lagos landed in Accra.', 'air', 'Lagos', 'Accra', []],
  ] as const)('the subject or the verb gives an end: %s', ([text, mode, from, to, via]) => {
    expect(links(text)).toMatchObject([{ mode, from, to, via }])
  })

  test('a list of destinations is a link each', () => {
    const found = links('The carrier operates direct flights from Lagos to Accra, Dakar and Tunis.')
    expect(found.map((l) => l.to)).toEqual(['Accra', 'Dakar', 'Tunis'])
  })

  test('two lines between one pair of ends are two links', () => {
    const found = links(
      'They proposed regular shipping lines and direct flights between Kenya and Norway.',
    )
    expect(found).toMatchObject([
      { mode: 'sea', from: 'KE', to: 'NO', frequency: 'regular', status: 'planned' },
      { mode: 'air', from: 'KE', to: 'NO', frequency: null, status: 'planned' },
    ])
  })

  test('a carrier that flies is a link', () => {
    expect(links('Kenya Airways flies from Nairobi to Lagos three times a week.')).toMatchObject([
      {
        mode: 'air',
        from: 'Nairobi',
        to: 'Lagos',
        frequency: 'three times a week',
        operator: 'Kenya Airways',
      },
    ])
  })
})

describe('what becomes of it', () => {
  test.for([
    ['Flights between Lagos and Accra resumed in March.', 'launched'],
    ['The first train from Lyon to Turin set out on Monday.', 'launched'],
    ['The launch of flights between Lagos and Accra was welcomed.', 'launched'],
    ['Flights between Lagos and Accra will be launched in May.', 'planned'],
    ['Ghana plans to build a railway from Accra to Kumasi.', 'planned'],
    ['They agreed on the resumption of flights between Lagos and Accra.', 'planned'],
    ['The railway between Lyon and Turin is under construction.', 'planned'],
    ['Ghana suspended flights between Lagos and Accra.', 'suspended'],
    ['The railway will link Lyon with Turin.', 'planned'],
    ['Ghana works on a road, which is expected to connect Accra to Lagos.', 'planned'],
    ['The railway between Lyon and Turin carried coal.', 'operating'],
  ] as const)('%s', ([text, status]) => {
    expect(links(text)).toMatchObject([{ status }])
  })

  test('a railway opened years ago runs', () => {
    expect(links('The railway from Lyon to Turin was opened on May 1, 2014.')).toMatchObject([
      { status: 'operating', date: '2014-05-01' },
    ])
  })
})

test('a link named again is one record', () => {
  const [link, ...others] = links(
    'Gulf Air launched flights between Lagos and Accra on April 1. The flights will be carried out once a week.',
  )
  expect(link).toMatchObject({
    operator: 'Gulf Air',
    date: '2021-04-01',
    frequency: 'once a week',
    status: 'launched',
  })
  expect(link?.evidence.map((e) => e.quote)).toEqual([
    'Gulf Air launched flights between Lagos and Accra on April 1.',
    'The flights will be carried out once a week.',
  ])
  expect(others).toEqual([])
})

describe('no link', () => {
  test.for([
    'He regretted the lack of direct flights between Lagos and Accra.',
    'The minister visited the railway museum.',
    'Turkey is a bridge between Chad and Niger.',
    'The North–South corridor was discussed.',
    'There are no direct flights between Lagos and Accra.',
    'Trade between Kenya and Uganda rose.',
    'The Ministry of Roads of Kenya and Uganda Railways met.',
  ])('%s', (text) => {
    expect(links(text)).toEqual([])
  })
})

describe('the way that a line is of', () => {
  const links = (text: string) => records(text, 'link', { published: '2021-04-08' })

  test('is the one named just before', () => {
    expect(
      links('The railway is old. Chad offered to mend the line from Bitkine to Mongo.'),
    ).toMatchObject([{ mode: 'rail', from: 'Bitkine', to: 'Mongo' }])
  })

  test('is told by "AC" and "express"', () => {
    expect(links('Chad wants a third AC line between Chad and Niger.')).toMatchObject([
      { mode: 'power' },
    ])
    expect(links('The express from Lagos to Kano runs daily.')).toMatchObject([{ mode: 'rail' }])
  })

  test('is none of a programme', () => {
    expect(links('The Chad-Niger Economic Corridor was praised.')).toEqual([])
  })

  test('is planned where its trains are to be restored', () => {
    expect(
      links('Nigeria was asked to restore regular passenger trains on the Lagos–Kano line.'),
    ).toMatchObject([{ mode: 'rail', status: 'planned' }])
  })
})

test('what is said to run stays so, and another line is yet to be opened', () => {
  for (const runs of [
    'has been open since 2017',
    'is operational',
    'has been in service since 2017',
  ]) {
    const text = `The railway from Lagos to Kano ${runs}. The line will be put into operation in three years.`
    expect(records(text, 'link').map((l) => l.status)).toEqual(['operating'])
  }
  const text = 'The railway from Lagos to Kano is long. The line will be opened in 2030.'
  expect(records(text, 'link')).toMatchObject([{ status: 'planned', date: '2030' }])
})

test('how long a ride takes, and what is ahead for others, is no date of a link', () => {
  const date = (text: string) => records(text, 'link').map((l) => l.date)
  expect(date('From Turin a train reaches Lyon in 15 days.')).toEqual([null])
  expect(date('Traffic on the railway from Kenya to Uganda could double by 2030.')).toEqual([null])
  expect(date('A railway from Kenya to Uganda is planned for 2030.')).toEqual(['2030'])
  expect(date('The railway from Kenya to Uganda has been open since 2017.')).toEqual(['2017'])
})
