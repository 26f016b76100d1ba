import type { FieldName, FieldSign, FieldWords } from '../field-words.ts'
import { wordSet } from './written-lists.ts'

/** For each field: words beyond doubt, signs, hints. */
const WORDS: Readonly<Record<FieldName, readonly [string, string, string]>> = {
  trade: [
    `trade store shop turnover export import tariff quota barter preferential commerce exporter importer trader reexport customs`,
    `economic commercial goods market merchant sell buy verb:ship purchase commodity shop store retail wholesale marketing businessman
     businesspeople businesspersons fair chamber consumer textile garment supply entrepreneur dumping protectionism brand`,
    `business product price value barrier exchange economy private joint-venture ventures company firm sector`,
  ],
  transport: [
    `transport transportation railway railroad rail train wagon locomotive transit corridor port airline flight airport
     aviation helicopter aircraft ship shipping vessel maritime ferry terminal logistics logistic highway motorway road truck trucking freight
     cargo container bridge tunnel berth dock harbor harbour shipyard airway railways roads seaport wagon-building tram metro subway`,
    `route carrier border-crossing crossing navigation multimodal transshipment bus passenger driver fleet gauge runway air lane strait canal`,
    `infrastructure border track tanker sea hub link line connection connect`,
  ],
  energy: [
    `energy oil gas petroleum crude electricity nuclear uranium hexafluoride cake yellow-cake reactor pipeline refinery petrochemical lng hydrocarbon oilfield
     gasfield hydropower solar renewable coal kilowatt megawatt hydroelectric enrichment yellowcake photovoltaic lpg opec biofuel diesel gasoline
     fuel turbine`,
    `drilling drill well barrel swap wind grid field-development thermal hydrogen offshore upstream downstream reservoir atomic condensate
     exploration extraction power`,
    `field storage reserve generation`,
  ],
  agriculture: [
    `agriculture agricultural farm farmer farming wheat grain livestock crop fertilizer fertiliser cotton rice fishery fish fishing fisherman meat dairy
     veterinary seed barley corn soybean irrigation-farming cattle sheep poultry fruit vegetable sugar quarantine phytosanitary agribusiness horticulture
     greenhouse banana cherry apple grape citrus salmon tuna shrimp herring olive tobacco maize soy silo slaughterhouse agronomist vet locust herd food-security fisheries plantation cultivation aquaculture potato tea coffee cocoa beef pork lamb milk cereal flour`,
    `food foodstuff harvest land rural halal plant-protection agrarian fish`,
    `village soil`,
  ],
  industry: [
    `industry industrial factory manufacturing manufacture mining mine mineral metallurgy metallurgical steel automobile automotive car
     tractor machinery aluminum aluminium copper chromite textile-factory cement machine-building engineering pharmaceutical-plant carmaker smelter assembly
     semiconductor chipmaking zinc lithium cobalt nickel bauxite phosphate diamond steelmaker ore machine mill cashmere wool leather yarn rare-earth defense-industry aerospace localization locomotives-production shipbuilding`,
    `production produce equipment metal chemical technician raw workshop petrochemicals wood timber`,
    `technology technical factory-floor plant park zone`,
  ],
  finance: [
    `bank banking financial finance credit loan investment invest investor currency monetary fund funding bond insurance payment budget
     tax taxation securities debt lender rial ruble rouble tenge yuan dollar euro swift interest-rate treasury exchequer remittance fintech
     interbank correspondent-account grant-financing`,
    `capital finance-ministry fiscal account guarantee repay lend borrow financing investing settlement aid grant assistance`,
    `money cost share rate economic`,
  ],
  water: [
    `water irrigation dam river hydrological wastewater desalination watershed drought groundwater sewage aquifer hydrology basin`,
    `lake reservoir-water drinking`,
    ``,
  ],
  health: [
    `health healthcare medical medicine hospital vaccine vaccination pandemic coronavirus covid pharmaceutical doctor patient disease drugmaker
     physician transplant transplantology stem-cell stem donor clinic surgery epidemic pharmacy nurse sanitary hiv malaria tuberculosis medication epidemiological therapeutic`,
    `treatment virus sanatorium ambulance prosthetic`,
    `care`,
  ],
  science: [
    `science scientific research laboratory satellite space scientist innovation nanotechnology academy astronaut cosmonaut biotechnology
     spacecraft technopark launch-vehicle orbit cosmodrome researcher r&d knowledge-based`,
    `technology technological expertise institute experiment archaeology archaeological geology geological observatory`,
    `expert analytical`,
  ],
  education: [
    `education educational university student school scholarship teacher professor academic curriculum faculty training college vocational
     classroom pupil internship diploma lecturer training-course undergraduate postgraduate`,
    `teach verb:train course exchange-programme language campus trainee personnel specialist`,
    `youth`,
  ],
  culture: [
    `culture cultural art artist museum heritage film cinema music theater theatre festival handicraft book literature sport sports olympic
     athlete artistic library exhibition-art broadcasting broadcaster media press television radio journalist concert painting unesco
     craftspeople craftsman football wrestling championship poet poetry monument language-week translation`,
    `history historical religious mosque religion church humanitarian-cultural newspaper publication publishing news tournament game competition
     ceremony-art celebrate anniversary archive`,
    `week tradition civilization people-to-people`,
  ],
  tourism: [
    `tourism tourist hotel resort travel-agency tour traveler traveller sightseeing pilgrimage pilgrim hospitality ecotourism`,
    `visa-free travel vacation holiday beach`,
    `visa attraction`,
  ],
  security: [
    `security artillery howitzer cadet serviceman commando landmine warplane fighter-jet bomber submarine frigate radar ammunition military defense defence terrorism terrorist army troops weapon missile drug narcotics police extremism counterterrorism
     ceasefire naval navy nuclear-weapon disarmament smuggling trafficking crime criminal arms soldier warship peacekeeping peacekeeper counter-terrorism
     nonproliferation non-proliferation intelligence hostage bomb militant border-guard patrol drill-military truce warhead denuclearization
     demining nato coastguard piracy cybercrime weaponry organized-crime extradition airstrike missile-defense`,
    `war peace conflict stability threat attack combat armed exercise force judicial prisoner prosecutor law-enforcement fighter`,
    `border defend`,
  ],
  environment: [
    `environment environmental climate emission carbon pollution biodiversity forest desertification ecosystem ecological ecology conservation
     decarbonization greenhouse-gas wildlife dust afforestation deforestation glacier caspian-seal waste recycling net-zero`,
    `green protect-nature logging haze sustainable disaster earthquake flood meteorological weather`,
    `nature`,
  ],
  digital: [
    `digital internet telecommunication telecommunications telecom broadband fiber fibre cyber software ict online e-commerce 5g
     computer artificial-intelligence ai cybersecurity digitalization digitization blockchain startup startups data-center e-government
     optic cloud smartphone postal post`,
    `information data communication communications electronic platform mobile network cable robot`,
    `smart`,
  ],
  migration: [
    `migration migrant refugee consular citizenship passport immigration visa emigration asylum repatriation compatriot diaspora deportation
     labor-migration immigrant resettlement overseas-workers visas`,
    `citizen workers-abroad expatriate evacuate evacuation national-abroad`,
    `worker labor labour`,
  ],
  politics: [
    `diplomatic diplomacy embassy sanctions sanction parliament parliamentary negotiation jcpoa treaty-legal consultation ambassador
     consulate un charter summit sovereignty statehood referendum election resolution dialogue reconciliation settlement-peace
     territorial foreign-policy interparliamentary parliamentarian normalization normalisation recognition recognise recognize peaceful`,
    `political foreign government bilateral relation relations ties regional international multilateral membership member neighbor talks
     friendship friendly strategic peace-process legal mediation mediate president premier commission`,
    `country cooperation leader minister global world agreement`,
  ],
}

/** Words for money and for trading that serve what they are spent on or what is traded. */
const MEANS =
  wordSet(`invest investment financing fund funding credit loan lend budget grant finance capital aid assistance allocate money cost dollar euro ruble rouble yuan rial tenge
  import export buy sell purchase supply deliver goods product market sale`)

function* signs(): Iterable<[string, FieldSign]> {
  for (const [field, levels] of Object.entries(WORDS) as [FieldName, readonly string[]][]) {
    for (const [level, text] of levels.entries()) {
      const weight = 3 - level
      for (const word of text.split(/\s+/))
        if (word) yield [word, MEANS.has(word) ? { field, weight, means: true } : { field, weight }]
    }
  }
}

/** Where a word stands in several fields, the first that was written down with the most weight. */
function strongest(): Map<string, FieldSign> {
  const table = new Map<string, FieldSign>()
  for (const [word, sign] of signs()) {
    const known = table.get(word)
    if (!known || known.weight < sign.weight) table.set(word, sign)
  }
  return table
}

/** Which field of cooperation an English word points to; `verb:` before a base form, as a verb. */
export const fieldWords: FieldWords = strongest()
