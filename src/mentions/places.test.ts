import { describe } from 'vitest'
import { means, meansNobody } from '../../test/support/mentions.ts'

describe('a place', () => {
  means({ kind: 'place', name: 'Valparaiso', home: ['CL'] }, 'The ship reached [Valparaiso].')
  means(
    { kind: 'place', name: 'Zubrana' },
    'A ship left the [port of Zubrana].',
    'They met in [Zubrana].',
  )
  means({ kind: 'place', name: 'Zubrana Province' }, 'Growth in [Zubrana Province] was fast.')
  means(
    { kind: 'place', name: 'Zubrana border crossing' },
    'The [Zubrana border crossing] is open.',
  )
  means({ kind: 'place', name: 'Caspian Sea' }, 'Ships cross the [Caspian Sea].')
  means(
    { kind: 'place', home: ['OM'] },
    'They met in the [Omani capital] on Monday.',
    "They met in [Oman's capital].",
  )
  means(
    { kind: 'place', name: 'Muscat', home: ['OM'] },
    'They met in the [Omani capital, Muscat], on Monday.',
    'They met in the [capital city of Muscat].',
  )
  means({ form: 'adjective', parties: ['OM'] }, '[Omani] capital flows fell.')
  means({ kind: 'place', name: 'Central Asia' }, 'Goods from [Central Asia] arrived.')
})

describe('words with a capital that are no name', () => {
  meansNobody(
    'The Memorandum was signed on Monday.',
    'Growing demand helped in May.',
    'The Free Trade Agreement covers GDP, LNG and TIR.',
  )
})
