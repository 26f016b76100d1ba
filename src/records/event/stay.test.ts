import { describe, expect, test } from 'vitest'
import { records } from '../../../test/support/reading.ts'

const events = (text: string, published: string | null = '2021-04-08') =>
  records(text, 'event', { published })
const meetings = (text: string) => events(text).filter((e) => e.type === 'meeting')

describe('a meeting on a visit', () => {
  test('with others than the host is there and then as well', () => {
    expect(
      meetings(
        'Chadian President Idriss Moussa visited Ghana on 3 April 2021. Mr Moussa also met the head of the AfCFTA secretariat.',
      ),
    ).toMatchObject([{ parties: ['TD', 'AfCFTA'], place: 'Ghana', date: '2021-04-03' }])
  })

  test('that is planned is on it, too', () => {
    expect(
      meetings(
        'Peruvian Foreign Minister Ana Soto will visit Chile from 10 to 12 June. She will hold talks with Foreign Minister Luis Vega and meet President Rojas.',
      ),
    ).toMatchObject([
      { parties: ['PE', 'CL'], place: 'Chile', date: '2021-06-10/2021-06-12' },
      { parties: ['PE', 'CL'], place: 'Chile', date: '2021-06-10/2021-06-12' },
    ])
  })

  test('is that of the place gone to last', () => {
    expect(
      meetings(
        'Kenyan Foreign Minister Ann Otieno travelled to Lima on 1 April 2021. Otieno then went to Bogota, where she met President Rojas.',
      ),
    ).toMatchObject([{ parties: ['KE', 'CO'], place: 'Bogota', date: null }])
  })

  test.each([
    'In Nairobi, Otieno met the head of the AfCFTA secretariat.',
    'A week later Otieno met the head of the AfCFTA secretariat.',
    'Before the visit, Otieno met the head of the AfCFTA secretariat.',
    'After the visit, Otieno met the head of the AfCFTA secretariat.',
  ])('is not: %s', (text) => {
    const [found] = meetings(
      `Kenyan Foreign Minister Ann Otieno visited Ghana on 1 April 2021. ${text}`,
    )
    expect(found).toMatchObject({ parties: ['KE', 'AfCFTA'] })
    expect(found?.place).not.toBe('Ghana')
    expect(found?.date).not.toBe('2021-04-01')
  })
})

describe('several visits announced at once', () => {
  const found = events(
    'PERU: MINISTRY OF FOREIGN AFFAIRS\n\nForeign Minister Ana Soto of Peru will visit Laos, Fiji and Samoa from 10 to 16 May. Soto will visit Fiji on 12-14 May and meet Prime Minister Leota. In Samoa on 15-16 May she will hold talks with President Laki.',
  )

  test('have days of their own where these are told', () => {
    expect(found.filter((e) => e.type === 'visit')).toMatchObject([
      { parties: ['PE', 'LA'], date: '2021-05-10/2021-05-16' },
      { parties: ['PE', 'FJ'], date: '2021-05-12/2021-05-14' },
      { parties: ['PE', 'WS'], date: '2021-05-15/2021-05-16' },
    ])
  })

  test('and each its meetings', () => {
    expect(found.filter((e) => e.type === 'meeting')).toMatchObject([
      { parties: ['PE', 'FJ'], place: 'Fiji', date: '2021-05-12/2021-05-14' },
      { place: 'Samoa', date: '2021-05-15/2021-05-16' },
    ])
  })
})
