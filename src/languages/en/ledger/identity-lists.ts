import type { ThingSort } from '../../identity-words.ts'

/** Words that tell nothing of which thing is meant. */
export const lightWords = `
a an the this that these those such same other another each every both all any some many much most more less few several various
different certain own former latter first second last next new old recent recently current currently present previous future
of in on at to from by for with within without into onto over under between among amongst through across via along during before
after since until till upon about around against toward towards per as than then so too also and or but nor yet if when while
where which who whom whose what why how because although though however therefore thus hence whether not no only just even still
again already soon now today yesterday tomorrow here there back up down out off away
i me my we us our ours you your he him his she her hers it its they them their theirs one ones itself themselves himself
is are was were be been being am has have had having do does did doing done will would shall should can could may might must
ought let need needs needed get gets got make makes made making take takes took taken taking give gives gave given giving go goes
going went come comes came coming put puts see sees seen show shows showed
say says said saying tell tells told telling add adds added adding note notes noted noting announce announces announced announcing
announcement state states stated stating mention mentions mentioned mentioning report reports reported reporting according express
expresses expressed expressing stress stresses stressed stressing emphasize emphasizes emphasized emphasizing emphasise emphasised
underline underlined underscore underscored highlight highlighted point points pointed refer refers referred referring quote quoted
remark remarks remarked statement speak speaks spoke spoken speaking call calls called calling ask asks asked asking hope hopes
hoped hoping believe believes believed welcome welcomed inform informed recall recalled regard regarding regards concerning
respect terms term case cases fact view order part parts way ways matter matters issue issues subject topic thing things basis
framework sideline sidelines context light line-with field fields area areas sphere spheres sector sectors
side sides party parties country countries nation nations government governments people republic islamic federation union ministry
minister ministers president deputy ambassador official officials head chief director chairman secretary general spokesman
delegation representative representatives leader leaders foreign national international domestic local regional
year years month months week weeks day days time date period end beginning start half quarter annual annually daily monthly weekly
number numbers total amount amounts level levels percent percentage rate million billion thousand thousands hundred mln bln
dollar dollars usd euro euros eur dlrs compared comparison previous corresponding figure figures worth value
very well especially particularly including include includes included like namely mainly further moreover together joint jointly
mutual bilateral trilateral multilateral two three four five six seven eight nine ten
important importance significant significance special high higher large larger big great good better possible ready readiness
intend intends intended intention aim aims aimed aiming plan plans planned planning want wants seek seeks seeking expect expects
expected try tries trying continue continues continued continuing begin begins began begun become becomes became remain remains
agree agrees agreed agreeing decide decides decided consider considers considered considering discuss discusses discussed discussing
propose proposed proposal offer offers offered sign signs signed signing ink inked conclude concluded reach reaches reached
hold holds held holding meet meets met meeting meetings visit visits visited visiting attend attended participate participated
use uses used using provide provides provided providing allow allows allowed carry carried set sets setting
goods good product products commodity commodities merchandise volume item items
mr mrs ms dr
km kilometre kilometres kilometer kilometers metre metres meter meters mile miles long length ton tons tonne tonnes megawatt megawatts mw
kilowatt kilowatts kroner kronor krona krone yen yuan won francs pesos rupees dinars dirhams lira liras baht crowns
january february march april may june july august september october november december
monday tuesday wednesday thursday friday saturday sunday
`

/** Words that all texts about cooperation have: they tell little. */
export const weakWords = `
cooperation cooperate collaboration collaborate partnership partner relation relationship tie link connection contact dialogue
interaction exchange development develop expansion expand improvement improve enhancement enhance promotion promote increase
increasing growth grow boost boosting strengthen strengthening deepen broaden widen facilitate facilitation accelerate acceleration
implementation implement realization realize realise execution execute completion complete finish finalize finalise
construction construct build building establish establishment create creation launch open opening inaugurate inauguration
project programme program plan initiative scheme measure step action activity activities operation operate operational work works working
agreement accord deal pact memorandum understanding mou document documents contract treaty protocol roadmap declaration statement convention
commercial economy economic business market company companies enterprise firm private public joint
industry industrial technology technical scientific science cultural culture political social financial invest investor
capital fund production produce supply transport transportation
transfer route capacity potential opportunity condition infrastructure facility facilities service services system network
border region province city area neighbor neighbour neighbouring neighboring central asia asian caspian sea
energy agriculture agricultural tourism security environment health education
problem obstacle barrier obstacles support assistance help effort efforts interest result success successful main key necessary need
necessity major strategic comprehensive effective active full long-term sustainable direct directly favorable suitable additional
existing related relevant appropriate necessary based reach increase decrease rise raise
participation participant exhibition forum conference event ceremony session talk talks negotiation negotiations negotiate consultation
commission committee council organization organisation association group team expert experts specialist office centre center
north south east west northern southern eastern western
prepare preparation study review examine examination pursue follow resolve solve address remove removal use utilization utilize
send dispatch receive deliver delivery pay payment buy purchase sell sale
law legal rule regulation right tariff customs duty
start continue resume resumption revive revival
cancel cancellation delay postpone postponement suspend suspension schedule stall halt abandon scrap shelve drop freeze frozen lack
finance financed approve approval allocate allocation grant examine instruct ratify ratification enter force avoid avoidance behind late
section stretch segment line extension extend built sent paid bought sold brought laid spent agency upgrade upgrading instead finish end
`

type ThingLists = Readonly<Record<ThingSort, string>>

/** Things by sort: a line is a name, then the words for it. */
export const thingWords: ThingLists = {
  work: `
bridge: bridge, overpass, viaduct
tunnel: tunnel
terminal: terminal, dock, rail dock, railway dock, wharf, berth, pier, jetty
power-plant: power plant, power station, powerhouse, thermal plant, hydropower, hydroelectric, hydropower plant, hydropower station, hydroelectric plant, hydroelectric station, hydro plant, nuclear plant, nuclear station, solar plant, solar farm, wind farm, wind park, power unit
refinery: refinery
dam: dam, reservoir
factory: factory, mill, smelter, manufacturing plant, production unit, production line, assembly plant, processing plant
airport: airport
consulate: consulate, consulate general
embassy: embassy
hospital: hospital, clinic
school: school, university, college, campus
trade-centre: trade center, trade centre, trade house, trading house, business center, business centre
free-zone: free zone, economic zone, industrial zone, industrial park, chemical park, technopark
warehouse: warehouse, storage facility, depot, silo, elevator
logistics-centre: logistics center, logistics centre, logistics hub, distribution center, distribution centre
oilfield: oilfield, oil field, gas field, gasfield
mine: mine
crossing: crossing, checkpoint, border crossing, border post, border point, customs post, border terminal, border market, land border
slaughterhouse: slaughterhouse, meat plant
reactor: reactor, nuclear unit
satellite: satellite
cultural-centre: cultural center, cultural centre, museum, library, theatre
canal: canal
stadium: stadium
shipyard: shipyard
research-centre: research center, research centre, research institute, laboratory, breeding center, breeding centre
training-centre: training center, training centre, vocational center, vocational centre
data-centre: data center, data centre
dry-port: dry port, inland port
hotel: hotel, resort
substation: substation, converter station
observatory: observatory
`,
  network: `
railway: railway, rail, railroad, train, locomotive, wagon, standard gauge, broad gauge
metro: metro, subway
road: road, highway, motorway, truck, freeway, land transport, land route
pipeline: pipeline
flight: flight, airline, air, plane, aviation
shipping: shipping, ship, vessel, ferry, maritime, shipping line
power-line: power line, transmission line, power grid, electricity grid, grid, electricity line, power bridge, energy bridge, power link, electricity link, energy link, power interconnection
cable: cable, fiber, fibre, power cable, electricity cable, submarine cable
`,
  passage: `
corridor: corridor
port: port, seaport
`,
  named: `
north-south: north south, instc
belt-and-road: belt and road, silk road, one belt
middle-corridor: middle corridor, trans caspian
zangezur: zangezur
`,
  good: `
gas: gas, lng
oil: oil, crude, petroleum
petrochemicals: petrochemical
electricity: electricity, power, mw, megawatt, megawatts, kwh, kilowatt-hours
uranium: uranium, yellow cake, yellowcake
wheat: wheat
grain: grain, barley, cereal, corn, maize
rice: rice
meat: meat, mutton, lamb, beef, pork, poultry, livestock, sheep, cattle
fish: fish, fishery, fishing, caviar, sturgeon, salmon, tuna, shrimp, seafood, aquaculture
fruit: fruit, vegetable, citrus, orange, banana, tomato, potato, onion, apple, mango
medicine: medicine, medication, drug, pharmaceutical
vaccine: vaccine
steel: steel, iron, metal
cement: cement
car: car, automobile, automotive, vehicle
tractor: tractor
aircraft: aircraft, helicopter, airplane
textile: textile, cotton, garment, clothing, apparel, jute, silk
fertiliser: fertilizer, fertiliser, urea
water: water
weapon: weapon, arms, missile
coal: coal
minerals: mineral, mining
copper: copper
gold: gold
aluminium: aluminium, aluminum, bauxite
timber: timber, wood
dairy: dairy, milk
coffee: coffee
cocoa: cocoa
fuel: fuel, diesel, gasoline, petrol, kerosene, naphtha
tobacco: tobacco, cigarette
phosphate: phosphate, potash
tea: tea
sugar: sugar
soya: soya, soybean, soy
palm-oil: palm oil
nuts: nut, pistachio, cashew, almond
rubber: rubber
leather: leather, hide, footwear, shoe
wine: wine, spirits
lithium: lithium
nickel: nickel
rare-earths: rare earth
diamonds: diamond
semiconductors: semiconductor, microchip
hydrogen: hydrogen, ammonia
flowers: flower
wool: wool, cashmere
carpets: carpet
`,
  means: `
loan: loan, credit, credit line, finance, financing, fund, lend, lending, lent
aid: aid, humanitarian, donation, donate, relief
banking: banking, bank, interbank, swift, payment system, bank card, correspondent account
insurance: insurance
land-plot: land plot, plot, hectare, land
training: training, train specialists, scholarship, student
exploration: exploration, explore, exploring, drilling, drill, prospecting
reconstruction: reconstruction, reconstruct, reconstructing, rehabilitation, rehabilitate, rehabilitating, repair, repairing, modernization, modernisation, modernize, modernise, modernizing, modernising, renovation, renovate, renovating, refurbishment
sanctions: sanction
space: space, cosmonaut
green-corridor: green corridor, green channel
software: software, digital platform
`,
  measure: `
trade: trade, turnover, commerce, trading
exports: export, exporting, exported
imports: import, importing, imported
transit: transit
freight: freight, cargo
investment: investment
`,
  body: `
commission: commission, committee, joint commission, joint committee, intergovernmental commission
working-group: working group, workgroup, task force
council: council
summit: summit
chamber: chamber
consortium: consortium, consortia
joint-venture: joint venture, joint company
conference: conference
forum: forum
exhibition: exhibition, fair, expo
festival: festival
`,
  act: `
customs-corridor: customs corridor, customs green, green customs, green gate
swap: swap, swapped, swapping
electrification: electrification, electrify, electrified, electrifying
signalling: signaling, signalling
visa: visa
national-currency: national currency, local currency, own currency, currency, ruble, rouble, rial
free-trade: free trade, preferential trade, tariff preference, preferential tariff
membership: membership, full member, observer, accession
extradition: extradition, convict
dubbing: dubbing, film
quarantine: quarantine, veterinary, phytosanitary
double-taxation: double taxation, taxation
standardization: standardization, standard, metrology
delimitation: delimitation, demarcation, delimit, demarcate, land boundary, boundary
search-and-rescue: rescue
enrichment: enrichment
desalination: desalination
nuclear-weapons: nuclear weapon
terrorism: terrorism, terrorist
drugs-trafficking: trafficking, narcotic, smuggling
halal: halal
sister-cities: sister city, twin city
identity-card: identity card, id card
debt: debt, arrears
investment-protection: investment protection, mutual protection
economic-partnership: economic partnership
social-security: social security
maritime-boundary: maritime boundary, maritime border
mutual-recognition: mutual recognition
dual-citizenship: dual citizenship, dual nationality
work-permit: work permit
prisoners: prisoner
ceasefire: ceasefire, truce
legal-assistance: legal assistance
readmission: readmission
customs-union: customs union
irrigation: irrigation
labour-migration: migrant worker, guest worker, labour exchange
`,
  paper: `
memorandum: memorandum, memoranda, mou
agreement: agreement, accord, pact, deal
contract: contract
treaty: treaty
protocol: protocol
roadmap: roadmap, road map
programme: programme, program
declaration: declaration
convention: convention
`,
}

/** Words before the names of persons. */
export const personTitles = `
minister president ambassador mr mrs ms dr deputy head chief director chairman chairwoman secretary spokesman spokeswoman spokesperson
envoy premier king prince emir sheikh ayatollah general colonel governor mayor speaker commander professor leader counterpart
official attache attaché ceo manager vice
`

/** Words that open names of places. */
export const nameOpeners = `bandar incheh inche ince shahid imam port`

/** Other names of places, or of the port that lies in them: each after the name that stands for it. */
export const nameAliases = `
abbas: rajaee, rajaei, rajai, rajayee
turkmenbashi: krasnovodsk
beyneu: beineu
khorgos: altynkol
astana: akmola, tselinograd
`

/** "Third" and so on up to "twentieth"; "first" and "second" seldom number anything. */
export const ordinalWords = `third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
fifteenth sixteenth seventeenth eighteenth nineteenth twentieth`

/** Words for becoming more or less: what they are said of is a number to be reached. */
export const growthWords = `
increase increases rise raise raised grow grew grown growth boost expand expansion double doubled triple tripled quadruple reach
reached bring brought target targeted goal ceiling quota cut reduce reduction lower decrease halve exceed surpass
`

/** Nouns that stand for any work once it was named: "the project", "construction of the link". */
export const standIns = `
project scheme line link section service route interconnection facility construction work works commissioning completion operation
connection infrastructure plant station complex rehabilitation reconstruction modernization modernisation overhaul repair repairs
renovation upgrade upgrading expansion extension drilling paving dredging
`

/** Nouns for parts of a work that are built one after the other. */
export const partNouns = `unit units stage stages phase phases berth berths block blocks turbine turbines`

/** Nouns for what has a name beside it. */
export const landforms = `
river strait lake bay gulf island islands mountain mountains valley peninsula cape delta basin channel creek falls hills oasis
`

/** Verbs of what a work does, in the forms behind "it". */
export const workVerbs = `
is was are were be been opens opened open starts started start begins begin cost costs link links connect connects carry carries run runs
operate operates supply supplies generate generates produce produces serve serves take takes took have has had go goes cross crosses
come comes enter enters replace replaces shorten shortens end ends
`
