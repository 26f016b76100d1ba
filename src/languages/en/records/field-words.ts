import type { FieldName, FieldSign, FieldWords } from '../../field-words.ts'
import { wordSet, words } from '../written-lists.ts'
import { fieldPairs } from './field-pairs.ts'

/** For each field: words beyond doubt, signs, hints. */
const WORDS: Readonly<Record<FieldName, readonly [string, string, string]>> = {
  trade: [
    `trade store shop turnover export import tariff barter preferential commerce exporter importer trader reexport customs
     wholesaler retailer shopkeeper supermarket bazaar embargo antidumping counterfeit vendor e-tailer`,
    `quota economic commercial goods market merchant sell buy verb:ship purchase commodity shop store retail wholesale marketing businessman
     businesspeople businesspersons trading levy levies fair chamber consumer supply entrepreneur dumping protectionism brand
     shipment consignment procurement duty duties invoice franchise smes supplier`,
    `business product price value barrier exchange economy private joint-venture ventures company firm sector
     deficit surplus certificate packaging labelling boycott`,
  ],
  transport: [
    `transport transportation railway railroad rail train wagon locomotive transit corridor port airline flight airport
     aviation helicopter aircraft ship shipping vessel maritime ferry terminal logistics logistic highway motorway road truck trucking freight
     cargo container bridge tunnel berth dock harbor harbour shipyard airway railways roads seaport wagon-building tram metro subway
     trolleybus minibus taxi lorry haulage haulier airliner aeroplane quay jetty wharf pier lighthouse icebreaker barge
     viaduct flyover expressway bypass monorail seafarer sailor stevedore airspace overflight pilotage bicycle pavement
     asphalt`,
    `route carrier border-crossing crossing navigation multimodal transshipment bus passenger driver fleet gauge runway air lane strait canal
     plane dredge dredging courier depot checkpoint carriage toll interchange signalling pilot parking jet fairway waterway`,
    `infrastructure border track tanker sea hub link line connection connect
     sleeper coach`,
  ],
  energy: [
    `energy oil gas petroleum crude electricity nuclear uranium hexafluoride cake yellow-cake reactor pipeline refinery petrochemical lng hydrocarbon oilfield
     gasfield hydropower solar renewable coal kilowatt megawatt hydroelectric enrichment yellowcake photovoltaic lpg opec biofuel diesel gasoline
     fuel turbine mw gw kwh mwh gwh twh
     petrol kerosene coalfield lignite peat shale cng substation interconnector hydro geothermal biomass biogas ethanol
     blackout boiler naphtha methane firewood charcoal transformer oilman wellhead`,
    `drilling drill barrel swap wind grid field-development thermal hydrogen offshore upstream downstream reservoir atomic condensate
     exploration extraction power
     rig generator heating battery fission fusion transmission outage utility panel`,
    `storage reserve generation
     pylon meter`,
  ],
  agriculture: [
    `agriculture agricultural farm farmer farming wheat grain livestock crop fertilizer fertiliser cotton rice fishery fish fishing fisherman meat dairy
     veterinary seed barley corn soybean irrigation-farming cattle sheep poultry fruit vegetable sugar quarantine phytosanitary agribusiness horticulture
     greenhouse banana cherry apple grape citrus salmon tuna shrimp herring olive tobacco maize soy silo slaughterhouse agronomist vet locust herd food-security fisheries plantation cultivation aquaculture potato tea coffee cocoa beef pork lamb milk cereal flour
     oats rye sorghum millet sunflower rapeseed canola sugarcane mango lemon vineyard pistachio almond cashew tomato onion
     cassava cow buffalo goat pig mutton chicken egg honey beekeeping cheese butter trawler prawn squid seafood pesticide
     seedling harvester plough ranch pasture orchard fodder abattoir forestry livestock-breeding saplings-fruit poultry-farm
     gardener grower ginger spice pepper vanilla cinnamon clove saffron nutmeg sesame groundnut peanut yam millet khat mushroom avocado
     pineapple papaya pomegranate melon watermelon strawberry asparagus lentil chickpea bean pea pulse fertiliser-plant combine-harvester`,
    `food foodstuff harvest land rural halal plant-protection agrarian fish
     wine flower camel horse barn grazing hide nut lumber palm`,
    `village soil
     hunting`,
  ],
  industry: [
    `industry industrial factory manufacturing manufacture mining mine mineral metallurgy metallurgical steel automobile automotive car
     tractor machinery aluminum aluminium copper chromite textile garment textile-factory cement machine-building engineering pharmaceutical-plant carmaker smelter assembly
     semiconductor chipmaking zinc lithium cobalt nickel bauxite phosphate diamond steelmaker ore machine mill cashmere wool leather yarn rare-earth defense-industry aerospace localization locomotives-production shipbuilding
     foundry iron gold silver gem gemstone manganese chromium potash quarry ceramic tannery footwear shoe tyre brewery
     distillery weaving spinning miner manufacturer refrigerator appliance brick glass welding metalworking wagon-plant
     turbine-plant`,
    `production produce equipment metal chemical technician raw workshop petrochemicals wood timber
     furniture pulp plastic rubber engine vehicle component tool paper clothing motor chip microchip coke pipe jewellery`,
    `technology technical factory-floor plant park zone
     brand-new`,
  ],
  finance: [
    `bank banking financial finance credit loan investment invest investor currency monetary fund funding bond insurance payment budget
     tax taxation securities debt lender rial ruble rouble tenge yuan dollar euro swift interest-rate treasury exchequer remittance fintech
     interbank correspondent-account grant-financing
     repayment shareholder bourse insurer reinsurance pension auditor bankruptcy microcredit cryptocurrency mortgage
     collateral privatisation privatization subsidy vat`,
    `finance-ministry fiscal account guarantee repay lend borrow financing investing settlement aid grant assistance
     arrears instalment installment tranche creditor debtor equity stake audit inflation excise compensation savings revenue moratorium reschedule accounting lease leasing`,
    `money cost share rate economic
     refinance`,
  ],
  water: [
    `water irrigation dam river hydrological wastewater desalination watershed drought groundwater sewage aquifer hydrology 
     sewerage sanitation borehole weir sluice embankment dyke waterworks rainwater hydraulic`,
    `lake reservoir-water drinking
     pump pumping basin`,
    `spring`,
  ],
  health: [
    `health healthcare medical medicine hospital vaccine vaccination pandemic coronavirus covid pharmaceutical doctor patient disease drugmaker
     physician transplant transplantology stem-cell stem donor clinic surgery epidemic pharmacy nurse sanitary hiv malaria tuberculosis medication epidemiological therapeutic
     midwife midwives surgeon dentist immunisation immunization cholera polio measles ebola influenza flu cancer diabetes pharmacist
     hygiene ventilator disinfectant maternity malnutrition paramedic hospitalisation vaccinate hiv/aids clinician
     epidemiologist dialysis cardiac ophthalmologist`,
    `treatment virus sanatorium ambulance prosthetic
     oxygen blood wounded injury nutrition mask prosthesis famine spa`,
    `care
     rehabilitation organ`,
  ],
  science: [
    `science scientific research laboratory satellite scientist innovation nanotechnology academy astronaut cosmonaut biotechnology
     spacecraft technopark launch-vehicle orbit cosmodrome researcher r&d knowledge-based
     physicist biologist chemist mathematician astronomer astronomy telescope synchrotron genetics genome laser antarctic
     polar oceanography seismology seismograph patent invention archaeologist excavation quantum physics chemistry biology
     mathematics collider`,
    `technology technological institute experiment archaeology archaeological geology geological observatory
     rocket expedition meteorology fossil particle accelerator oceanographic`,
    `expert analytical
     marine-biology expertise space`,
  ],
  education: [
    `education educational university student school scholarship teacher professor academic curriculum faculty training college vocational
     classroom pupil internship diploma lecturer training-course undergraduate postgraduate
     dean rector fellowship diploma literacy kindergarten textbook tuition alumni undergraduate postgraduate dormitory
     apprenticeship apprentice lecturer schoolbook schoolteacher headteacher schooling blackboard`,
    `teach verb:train exchange-programme language campus trainee personnel specialist
     degree graduate seminar exam qualification skill`,
    `youth
     lesson course`,
  ],
  culture: [
    `culture cultural art artist museum heritage film cinema music theater theatre festival handicraft book literature sport sports olympic
     athlete artistic library exhibition-art broadcasting broadcaster media television radio journalist concert painting unesco
     craftspeople craftsman football wrestling championship poet poetry monument language-week translation
     opera ballet orchestra musician singer song dance dancer folklore novel novelist sculpture sculptor painter gallery
     manuscript calligraphy cathedral shrine temple castle fortress palace mausoleum carpet embroidery circus jazz choir
     monastery abbey basilica relic artefact artifact antiquity mosaic fresco icon tapestry
     photographer publisher chess boxing athletics stadium marathon cuisine filmmaker playwright conservator restorer`,
    `religious mosque religion church humanitarian-cultural newspaper publication publishing tournament game 
     ceremony-art archive
     writer author translator exhibition craft costume photograph photography alphabet pianist rugby basketball
     volleyball hockey cricket swimming tennis`,
    `week tradition civilization people-to-people
     humanitarian press news historical history competition celebrate anniversary actor`,
  ],
  tourism: [
    `tourism tourist hotel resort travel-agency tour traveler traveller sightseeing pilgrimage pilgrim hospitality ecotourism
     holidaymaker cruise trekking hiking hostel souvenir sightseer camping`,
    `visa-free travel vacation holiday beach
     ski skiing itinerary guidebook visitor`,
    `visa attraction
     package`,
  ],
  security: [
    `security artillery howitzer cadet serviceman commando landmine warplane fighter-jet bomber submarine frigate radar ammunition military defense defence terrorism terrorist army troops weapon missile drug narcotics police extremism counterterrorism
     ceasefire naval navy nuclear-weapon disarmament smuggling trafficking crime criminal arms soldier warship peacekeeping peacekeeper counter-terrorism
     nonproliferation non-proliferation intelligence hostage bomb militant border-guard patrol drill-military truce warhead denuclearization
     demining nato coastguard piracy cybercrime weaponry organized-crime extradition airstrike missile-defense
     policeman gendarmerie espionage spy insurgent guerrilla armistice kidnapper kidnap pirate smuggler trafficker heroin
     opium cartel extradite extradited detainee prison jail inmate fugitive interpol explosive cyberattack demilitarise
     demilitarize demilitarised demilitarized garrison drone air-defence demine peacekeepers sniper barracks jailed convict
     infantry battalion brigade regiment squadron gun rifle mortar howitzers munition munitions armour armoured armored helicopter-gunship
     cannon grenade gunboat minesweeper minefield mine-clearance anti-aircraft anti-tank air-defense camouflage paratrooper marine-corps militia`,
    `war peace conflict stability threat attack combat armed exercise force judicial prisoner prosecutor law-enforcement fighter
     court judge suspect rebel officer destroyer tank sabotage riot veteran arrest prosecute gang justice guard
     investigator`,
    `border defend
     manoeuvre withdrawal`,
  ],
  environment: [
    `emission carbon pollution biodiversity forest desertification ecosystem ecological ecology conservation
     decarbonization greenhouse-gas wildlife dust afforestation deforestation glacier caspian-seal waste recycling net-zero
     polluter smog rubbish garbage landfill reforestation tree sapling wetland mangrove coral reef species tiger leopard
     elephant ivory poaching poacher whale whaling sturgeon turtle tsunami cyclone hurricane typhoon landslide wildfire ozone
     pollutant contamination seabird panda rhino monsoon environment environmental climate`,
    `green protect-nature logging haze disaster earthquake flood meteorological weather
     desert toxic migratory relief rescue drought-relief erosion bird ice`,
    `nature
     landscape sustainable`,
  ],
  digital: [
    `digital internet telecommunication telecommunications telecom broadband fiber fibre cyber software ict e-commerce 5g
     computer artificial-intelligence ai cybersecurity digitalization digitization blockchain startup startups data-center e-government
     optic cloud smartphone postal 
     telephone phone roaming spectrum laptop tablet programmer coding hacker encryption algorithm robotics hardware biometric
     app start-up digitise digitize digitisation digitalise digitalize telephony chatbot fibre-optic
     fiber-optic`,
    `communication communications electronic mobile cable robot
     automation server stamp outsourcing programming web post`,
    `smart
     signal information data platform network online website portal`,
  ],
  migration: [
    `migration migrant refugee consular citizenship passport immigration visa emigration asylum repatriation compatriot diaspora deportation
     labor-migration immigrant resettlement overseas-workers visas
     emigrant asylum-seeker resettle repatriate deport deportee undocumented stateless returnee evacuee overstayer`,
    `citizen workers-abroad expatriate evacuate evacuation national-abroad
     displaced nationals`,
    `worker labor labour
     residence`,
  ],
  politics: [
    `dialogue diplomatic diplomacy embassy sanctions sanction parliament parliamentary jcpoa treaty-legal ambassador
     consulate un charter summit sovereignty statehood referendum election reconciliation settlement-peace
     territorial foreign-policy interparliamentary parliamentarian normalization normalisation recognise recognize peaceful
     diplomat envoy delimitation demarcation annexation accession mediator constitution candidacy candidature enlargement schengen vote veto`,
    `negotiation consultation resolution recognition political foreign government bilateral relation relations ties regional international multilateral membership member neighbor talks
     friendship friendly strategic peace-process legal mediation mediate president premier commission
     independence boundary dispute protocol lawmaker democracy lawsuit suit tribunal litigation arbitration verdict amnesty indictment`,
    `country cooperation leader minister global world agreement
     opposition`,
  ],
}

/** Words for money and for trading that serve what they are spent on or what is traded. */
const MEANS =
  wordSet(`invest investment financing fund funding credit loan lend budget grant finance aid assistance allocate money cost dollar euro ruble rouble yuan rial tenge
  import export buy sell purchase supply deliver goods product market sale tariff quota duty duties levy levies`)

function* signs(): Iterable<[string, FieldSign]> {
  for (const [field, levels] of Object.entries(WORDS) as [FieldName, readonly string[]][]) {
    for (const [level, text] of levels.entries()) {
      const weight = 3 - level
      for (const word of text.split(/\s+/))
        if (word) yield [word, MEANS.has(word) ? { field, weight, means: true } : { field, weight }]
    }
  }
}

/** Verbs that look like a word of a field and point to none: "account for", "share the view". */
const NO_SIGN =
  'account bridge share exercise guarantee signal book judge guard park field stamp harbour harbor channel'

/** Where a word stands in several fields, the first that was written down with the most weight. */
function strongest(): Map<string, FieldSign | null> {
  const table = new Map<string, FieldSign | null>()
  for (const [word, sign] of signs()) {
    const known = table.get(word)
    if (!known || known.weight < sign.weight) table.set(word, sign)
  }
  for (const verb of words(NO_SIGN)) table.set(`verb:${verb}`, null)
  return table
}

/** Which field of cooperation English words point to. */
export const fieldWords: FieldWords = { signs: strongest(), pairs: fieldPairs }
