import type { Coverage, CoverageWords } from '../coverage-words.ts'

const PHRASES: Readonly<Record<Coverage, string>> = {
  'without-oil': `non-oil,non oil,nonoil,without oil,without crude oil,excluding oil,excluding crude oil,
    excluding crude,exclusive of oil,except oil,except crude oil,other than oil,excludes oil,not including oil,
    not counting oil,oil excluded,oil not included,leaving out oil,leaving oil out,apart from oil,
    leaving aside oil,oil aside,non-petroleum,excluding petroleum,non-hydrocarbon,excluding hydrocarbons`,
  'with-oil': 'including oil,including crude oil,including crude,oil included,inclusive of oil',
  'goods-and-services':
    'goods and services,services and goods,goods as well as services,commodities and services',
  services: `trade in services,exports of services,imports of services,services trade,services exports,
    services imports,export of services,import of services,service exports,service imports`,
}

const GENERIC = `goods commodities commodity products product merchandise cargo cargoes freight items item
  turnover trade exports imports export import exchange exchanges volume value various different all total
  overall the of and bilateral mutual trading commercial worth foreign`

/** What English says of the coverage of figures. */
export const coverageWords: CoverageWords = {
  phrases: new Map(
    (Object.entries(PHRASES) as [Coverage, string][]).flatMap(([coverage, text]) =>
      text
        .split(',')
        .map((words): [string, Coverage] => [words.replace(/\s+/g, ' ').trim(), coverage]),
    ),
  ),
  generic: new Set(GENERIC.split(/\s+/)),
}
