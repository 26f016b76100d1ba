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

/** Goods and branches of goods; a plural in -s or -es is one too. */
const GOODS = `agricultural agriculture agrarian agri-food agrifood agro-industrial agroindustrial agro-food agribusiness farm food foodstuff foodstuffs foods fish seafood
  caviar meat beef mutton lamb poultry chicken milk dairy egg grain cereal wheat barley corn maize rice rye oat flour
  bran legume lentil pea bean soybean soy oilseed rapeseed sunflower flax fodder feed livestock cattle sheep sugar tea
  coffee cocoa tobacco honey fruit vegetable potato tomato onion apple orange lemon citrus kiwi banana grape raisin
  date pistachio nut almond walnut saffron spice wine beverage alcohol water cotton wool silk leather textile garment
  clothing carpet shoe footwear furniture wood timber lumber pulp paper rubber plastic polymer polyethylene
  polypropylene glass ceramic tile cement brick stone marble gypsum sand gravel salt sulfur sulphur phosphate fertilizer fertiliser
  urea ammonia methanol chemical petrochemical detergent paint pharmaceutical medicine drug vaccine cosmetic steel iron
  metal metallurgical ore copper zinc lead nickel aluminum aluminium chrome chromite ferrochrome titanium gold silver
  diamond gem jewelry uranium yellowcake scrap pipe rod rebar coil wire cable machine machinery equipment engine
  turbine tractor vehicle car automobile automotive truck bus wagon locomotive aircraft airplane ship weapon arms
  electronics phone smartphone computer electricity power energy oil crude petroleum gas lng lpg fuel gasoline petrol diesel
  kerosene bitumen coal coke hydrocarbon industrial manufactured technical engineering knowledge-based digital tourism
  transport transit construction`

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
  goods: new Set(GOODS.split(/\s+/).flatMap((word) => [word, `${word}s`, `${word}es`])),
}
