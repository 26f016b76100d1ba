import type { PartOfSpeech } from '../../../core/word.ts'
import { words as list } from '../written-lists.ts'

const CLOSED: Readonly<Partial<Record<PartOfSpeech, string>>> = {
  DET: `the a an this these those each every either neither some any no all both such another much many
    several few fewer own certain various numerous its his her their our my your whatever`,
  PRON: `i you he she it we they me him us them himself herself itself themselves ourselves myself yourself one ones someone everyone
    anyone nobody everybody somebody something anything nothing everything none who whom whose which what whoever mine ours theirs yours hers there`,
  NUM: `zero two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
    twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion mln bn bln mln. bn. bln. tn. dozen`,
  ADP: `of in according to on at by for from with without within into onto upon over under between among amongst amid amidst through throughout across
    against along alongside around about above below beneath behind beside besides beyond despite during except inside
    near off outside past per since toward towards until till via versus vs than as like unlike following regarding concerning
    including excluding considering given pending notwithstanding after before aboard barring opposite worth`,
  CCONJ: 'and or but nor plus &',
  SCONJ: `that if whether because although though while whereas whilst unless when where why how
    lest whenever wherever so`,
  AUX: `be is are am was were been being have has having had do does did doing 'm 're 've
    will would shall should can could may might must ought cannot 'll 'd`,
  PART: "not n't never",
  ADV: `also already always again ago once almost altogether apart away back currently earlier early elsewhere especially even ever far further
    furthermore hence here hereby however indeed instead jointly just largely later lately least likewise mainly meanwhile meantime moreover mostly namely
    nearly nevertheless nonetheless now nowadays often only otherwise overall particularly partly perhaps possibly presently previously
    probably quite rather really recently respectively separately shortly simultaneously soon still subsequently successfully then thereafter therefore
    thereby thus today together tomorrow tonight too twice thrice very well yesterday yet approximately roughly officially fully abroad ahead annually afterwards afterward
    directly mutually actively closely greatly highly newly deeply finally firstly secondly first next last long up down out forth forward
    more most less everywhere anywhere somewhere sometimes somewhat seldom rarely else downward upward upwards downwards`,
}

/** Words of the closed classes and the commonest adverbs. */
export const closedClasses: ReadonlyMap<string, PartOfSpeech> = new Map(
  Object.entries(CLOSED).flatMap(([tag, words]) =>
    list(words as string).map((w) => [w, tag as PartOfSpeech] as const),
  ),
)

/** Words that are verbs in the list but as often nouns: their neighbours decide. */
export const nounsToo: ReadonlySet<string> = new Set(
  list(`
  businessmen businesswomen businesspeople servicemen fishermen craftsmen lawmen
  float book bill bond age arm chase cruise comfort command consent coast rein riot scan shadow smoke snap tail tow wash dash loot crawl tire jail plug bounce twist reign
  cement occasion bargain blend burst spell strip torture plague dawn hurry haul advocate chair scrap hijack reset
  channel camp dock ally recruit broker spill warehouse brand bypass copy petition torpedo thaw exit inventory shed ward murder deadlock distance bundle dump rebel
  engineer fair pilot beef blast blame champion compliment censure rebuke fault pressure lobby task eye seal scramble lament file love alarm ferry accord access account act address advance aid aim airlift alert amount answer appeal appearance approach arrest attack attempt award back backing balance ban bar base battle beat beginning benefit bet bid bind bite block
  blow board bombing boost border boycott brake branch breach break breakthrough bridge brief briefing broadcast budget build building bulk burden burn business butt buy
  calculate call campaign cap capture care cargo cast catch cause caution ceiling challenge change charge chart charter check cite claim clash class clear climb close coach coat code collapse combat comeback comment commission complaint
  complement compound compromise concern condition conduct conflict contact content contest contract contrast control convert cooperate cost couch counsel count counter couple course court cover crack craft crash credit cross crossing
  crowd cultivate curb cure curfew cut cycle
  damage dam date deal dealing debate debut decline decrease default defeat defect deficit delay delegate demand deposit desire detail detour dialogue diet digest direct discharge discount discourse disgrace dispatch display dispute divide document
  dollar double doubt download draft drain draw dredge drift drill drilling drink drive drop drought duplicate dust dwelling
  ease echo edge effect elect embargo embrace emphasis encounter end endeavor endeavour engineering entry escape escort essay estimate evidence exchange excuse exercise exhibit experience experiment expert exploit export express extract eye
  fabric face factor fail fall farm farming fate father favor favour fear feature fee feed feel feeling fence field fight figure file filing fill film filter finance financing find finding fine finish fire fish fishing fit fix flag flame flash fleet flight flood floor
  flow focus fold following force forecast forge form formula forward found frame free freeze freight fuel function fund funding
  gain gap garden gas gathering gauge gift give glance glass glue good govern grade graduate grain grant grasp grip ground group growth guarantee guard guess guest guide gun
  halt hand harbor harbour harm harvest hazard head hearing heart heat hedge heel help hike hint hit hold holding home honor honour hook hope host house housing hunt hurdle hurt
  idea image impact import increase index influence initial initiate inquiry insert insult intake interest interface interview invest invite invoice iron issue item
  jam join joint joke journey judge judgment jump keep kick kill kind knock knowledge
  label labor labour lack land landing lapse laugh launch launching law lay lead league leak lease leave lecture lend level levy license licence lie life lift light limit line link list live load loan lobby lock log look loop loss love
  machine mail maintain majority making mandate manner manning manufacture manufacturing map march margin mark market marketing mass master match matter mature mean meaning measure meet meeting mention merit message mind mine mining mint minute mirror mission
  mistake mix model moderate monitor motion motive mount move movement
  name narrow need neighbor neighbour nest net network neutral noise nominate note notice number nurse nurture
  object objective offer office offset oil one open opening operate opinion order outbreak outcome outflow output outline overhaul overview shore
  pace pack package pact page pain paint pair paper parade park part partner pass passage past paste patent path patrol pattern pause pay peak pen pension permit phase phone phrase pick picture piece pilot pioneer pipe pipeline place plan plane planning plant plate play plea
  pledge plot plunge plus point police policy poll pool port pose position post pound pour power practice practise praise preach preface prefer premiere prepare presence present press pressure prevail price pride print prize probe problem proceed proceeding proceeds
  process processing produce product profile profit program programme progress project promise promotion proof prospect protest proverb provision pull pump purchase pursuit push
  qualify quality quarter quest question queue quota quote quotation
  race raid rail raise rally range rank ranking rate ration reach read reading reason rebate rebound recall receipt record refining reform refuge refund refuse regard region register regret reject relay release relief remark remedy rent repair repeat replay reply report request rescue research reserve
  resolve resort respect response rest result resume retail retreat return reveal revenue reverse review reward ride right ring rise risk rival road rocket role roll roof root rotate round route routine row ruin rule ruling run rush
  sail salary sale sample sanction satellite save saving savings scale schedule scheme school scope score screen seal search season seat secure seed seeding segment seize sense sentence series service session set setback setting settlement sex shade shake shape share shelter shell shield shift ship shipment shipping shock
  shoot shop short shortage shortfall shot show shut side siege sign signal signing silence sink site situation size sketch skill skip sleep slide slip slot slow slump smile smuggling snack snow soil solution song sort sound source space spare spark speak speech speed spend spending spin spirit split sponsor spot
  spread spring spur square squeeze stability staff stage stake stamp stance stand standard standing standoff star start state statement station status stay steal steam steel stem step stick stimulus stock stop storage store storm strain strategy stream street strength stress stretch strike structure struggle study style subject
  subsidy suit sum summit supplement supply support surcharge surge surplus surprise surrender survey suspect swap sweep swing switch symbol system
  table tackle takeover talk tank tap target tariff task tax team tear telephone template tender tension tent term test testing text thank theme thing think thought threat throw tide tie time timing tip title toast toll tone tool top total touch tour tourism tower toy trace track trade trading trail train training trait transaction transfer transit transport
  transformation transmission trap travel tread treasure treat treatment treaty trend trial tribute trigger trip triumph troop trouble truck trust truth try tube tune turn turnover twin type
  understanding undertaking union unit update upgrade uprising upswing urge usage use utility
  vacation value variety venture venue veto view violence visa vision visit voice volume volunteer vote voyage vow
  wage wait wake walk wall want war warning waste watch water wave way weapon wear weather weight welcome wheat wheel will win wind window wing winner wire wish withdrawal witness wonder word wording work workshop world worry worth wrap wreck writing
  yard yarn year yield zone anchor auction harness leverage salvage reexport re-export import-export handle house draft transmit ink commit welcome pick volunteer wound coin stall
  banking outlook insight input outlet breakthrough foothold overlap layout outlay overload override upset uptick setup backup buildup build-up lookout
`),
)

/** Of the words that are nouns and verbs, those that are verbs only beside clear signs. */
export const nounsFirst: ReadonlySet<string> = new Set(
  list(`
  float fine license pace coin dam crash crack march neighbour log book bill bond age arm chase cruise comfort command conflict consent coat coast rein riot scan shadow smoke snap tail tide tow trip tube wash crowd plug dash jail loot crawl tire detour reign
  campaign cycle count credit experiment farm film filter fish flag flood frame grade influence invoice levy mail map master mind mirror model network page paint parade patent picture pipe plot poll pool post print profile queue race raid
  ration reason reward risk rival root sample score screen search segment service shade shock shop spot stake stream struggle sum survey tender term title tool trail trap tune twin wall wave weight witness average author default discount doubt

  tie ties ground traffic access account address advance aid amount base battle benefit board border branch bridge budget business cargo chart class coach code condition contact course court credit crossing deficit dialogue diet document
  dollar edge effect engineering evidence expert factor farm fee field fire fish fleet flight floor flow force form fuel fund gas group ground guest hand harbor harbour head heart heat host house impact index interest
  interview iron issue item land law league line list loan machine market mass matter message mine mission model motion network oil office package pact page pair paper park part partner path pattern phase phone pilot pipe pipeline place plane plant
  point police policy pool port position post power pressure price product program programme progress project quality quarter question race rail range rank rate record region reserve road role root round route row sample scale scheme school season seat
  side signal site situation size source space square staff stage stake standard star state statement station status steel step stock storage storm strategy stream structure study style subject summit surplus symbol system table tank
  target tariff task tax team term text theme time title tool tour tower track trade train transit transport trend truck trust type union unit value venture view visa volume voyage wage wall war water wave way weapon
  weight wheat wheel wind window wing word world yard year zone archive cheer cluster decree fold fracture impact lock mentor merit muster partition pair pride rate site sound stock team treasure warrant
  coach code field phone school duplicate interest concern regard respect service experience practice process finance treaty transaction revenue cost hope view
`),
)

/** Of them, those that are verbs wherever a verb can stand. */
export const verbsFirst: ReadonlySet<string> = new Set(
  list(`
  praise discuss thank greet accuse approve ink bring welcome 
  act add agree aim answer ask beat bet bind bite blow build buy calculate call care cast catch cite clear climb close collapse cooperate cover cross cultivate cut deliver divide draw drive drop ease elect embrace end escape exploit express extract face fail fall feed feel fight
  fill find finish fit fix forge found free freeze gain give govern graduate grasp guarantee handle head help hit hold hurt initiate insert invest invite join jump keep kick kill knock lack launch laugh lay lead leave lend lie lift live look lose love maintain make mean meet moderate mount move
  narrow nominate nurture offer open operate owe own pass pay pick play plunge pour prefer prepare present prevail proceed produce pull push put qualify raise reach read rebound refuse reject remark repeat resolve resume retreat reveal reverse rise roll rotate run rush save say secure seek seize sell send set settle
  shake shoot show shut sign sink skip sleep slide slip slow smile speak spend spin split spread squeeze stand start stay steal stick stop stretch strike struggle suit surge surrender swap sweep ply swing tackle take talk tap tear tell thank think throw tie touch transfer transmit treat try turn undertake upgrade urge use
  wait walk want warn wear welcome win withdraw witness work write rally serve commit
`),
)

/** Nouns that name a time: of themselves they say when, and are not what acts. */
export const timeNouns: ReadonlySet<string> = new Set(
  list(`
  second minute hour day night morning afternoon evening noon midnight week weekend fortnight month quarter year decade century semester
  monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight
  january february march april june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
  spring summer autumn winter farvardin ordibehesht khordad tir mordad shahrivar mehr aban azar dey bahman esfand nowruz time
`),
)

/** Names of months that are other words as well in small letters. */
export const monthNames: ReadonlySet<string> = new Set(
  list('january february march april may june july august september october november december'),
)

/** Words that "to" follows as a preposition: "due to", "contribute to". */
export const takesTo: ReadonlySet<string> = new Set(
  list(`
  due according prior contrary thanks owing subject regard respect addition access contribute contributes contributed contributing contribution lead leads led leading attention amount amounts amounted relate relates related relating
  refer refers referred referring belong belongs adhere adherence equal equivalent response reference relation accordance approach opposition objection solution key visit visits trip trips
  journey return exports export shipment shipments supplies deliveries delivered exposure adapt adapted resort resorts opposed next close closer closely devoted dedicated commit committed commitment transition switch switched add adds added
  conducive compared comparable similar vital attributable accustomed limit limited talk talks talked talking spoke speaking attend welcome welcomed amounting adding from up line connected connecting linked linking
`),
)

/** Adjectives of peoples that end unlike others: "Kazakh partners". */
export const demonyms: ReadonlySet<string> = new Set(
  list(`
  iranian kazakh kazakhstani uzbek tajik kyrgyz turkmen afghan pakistani indian russian turkish azerbaijani azeri armenian georgian belarusian belarussian byelorussian ukrainian moldovan
  chinese japanese korean vietnamese thai lao cambodian malaysian indonesian filipino philippine singaporean burmese mongolian nepali nepalese bangladeshi bhutanese srilankan maldivian
  arab arabian saudi iraqi kuwaiti qatari omani emirati bahraini yemeni syrian lebanese jordanian palestinian israeli egyptian libyan tunisian algerian moroccan sudanese
  american us british english scottish irish welsh french german italian spanish portuguese dutch belgian swiss austrian greek swedish norwegian danish finnish icelandic polish czech slovak hungarian romanian
  bulgarian serbian croatian slovenian bosnian albanian macedonian montenegrin estonian latvian lithuanian european asian african latin soviet yugoslav czechoslovak
  canadian mexican cuban brazilian argentine argentinian chilean peruvian colombian venezuelan bolivian ecuadorian uruguayan paraguayan australian zealand
  nigerian ghanaian kenyan ethiopian somali tanzanian ugandan angolan mozambican zambian zimbabwean senegalese cameroonian congolese ivorian malian
  eurasian caspian persian caucasian baltic nordic scandinavian balkan muslim islamic christian jewish western eastern northern southern
`),
)

/** Nouns that "is to" follows without a future: "the aim is to help". */
export const purposes: ReadonlySet<string> = new Set(
  list(
    'aim goal purpose objective plan idea task intention intent point mission target priority challenge way role job key solution desire wish hope dream need step function duty ambition strategy policy decision',
  ),
)

/** Plurals without an s. */
export const pluralsToo: ReadonlySet<string> = new Set(
  list('people data media police men women children criteria phenomena'),
)

/** Forms in -ing that titles begin with: "Acting President". */
export const titleForms: ReadonlySet<string> = new Set(
  list(
    'acting managing founding presiding standing outgoing incoming governing ruling coordinating',
  ),
)

/** Words that a number follows and that leave it a number: "about 20", "more than 20". */
export const beforeNumbers: ReadonlySet<string> = new Set(
  list('over about around above below under near nearly almost roughly approximately some up'),
)

/** Verbs that could be nouns, with the preposition by which they are known: "trade stands at". */
export const levelVerbs: ReadonlySet<string> = new Set(
  'look forward|stands at|amounts to|accounts for|ranges from|results in|calls for|talks about|speaks about|aims at|aims to|leads to|focuses on|rests on|ranks among|ranks first|leaves here|leaves today|leaves tomorrow|leaves tonight|meets in|meets on|meets here|meets today|meets tomorrow|meets next|opens in|opens on|opens here|opens today|opens tomorrow|starts on|starts today|starts tomorrow|returns home|returns today|returns tomorrow'.split(
    '|',
  ),
)

/** Verbs that never have an object: their past form is no participle of a passive. */
export const intransitive: ReadonlySet<string> = new Set(
  list(`
  abide abstain act adhere   amount appeal appear arise arrive aspire attend be become begin belong border coincide collaborate collapse come commence comment compete comply concur confer consist contend
  converge cooperate correspond culminate decline depart depend descend deteriorate diminish disappear disagree dwell elapse embark emanate emerge erupt evolve excel exist expire fall falter flourish fluctuate focus function
  go happen hesitate hinge intensify interact interfere intervene lag lapse last lie linger materialize matter migrate negotiate occur participate persist plummet plunge prevail proceed proliferate prosper protest
  react rebound recede refrain refer rejoice  remain reply reside resign resort respond result retire return rise sail seem shrink sit skyrocket slip slump soar specialize speculate stagnate stand stay stem strive struggle subside
  succeed suffer suffice surge swell sympathize talk travel tumble vanish vary vie wait wane weigh work worsen grow
`),
)

/** Verbs that stand with an object or without: "the talks resumed", "the sides resumed talks". */
export const objectless: ReadonlySet<string> = new Set(
  list(`
  kick wrap accelerate accumulate adapt add advance agree answer assemble back balance bargain break broaden call cease change clash close communicate conclude continue contribute convene cool cross dance deal decide decrease deepen
  develop deviate differ disperse dissolve diversify double drop ease eat elaborate end enter exit expand expect explode export extend fail fight finish fly freeze gain gather half halve head help hope import improve increase insist integrate invest
  join land leave lead learn leap lecture level listen live look meet merge mix move multiply narrow near open operate organize pass pause pay peak perform plan play point pray prepare press profit progress progress quadruple quit
  rally rebel recover reopen report resume retreat reverse run say serve settle share shift ship shoot show  slide slow spread stabilise stabilize start step stop strengthen strike submit surrender swim switch tell testify thaw tie tighten top tour trade
  triple try turn unite visit vote voice volunteer walk warm weaken widen win withdraw worry write wonder explain inform note announce state remark stress declare warn mention claim complain argue admit reveal confirm observe recall conclude acknowledge
  follow touch fade range border total average rank score advance drift ring approach pledge promise vow offer refuse decline fear arrange apply prove
`),
)

/**
 * Words of the closed classes that their neighbours decide: what the tagger of particles looks at.
 * All others are the same everywhere.
 */
export const decided: ReadonlySet<string> = new Set(
  list(`
  to not must that like will one yet so there worth because as many much than last such no given considering following including pending past opposite near 's ever first
  more most half this these those all both each some either neither any another few several
  over about around above below under up long back
`),
)

/** Words of the closed classes that are names as they are written here. */
export const closedNames: ReadonlySet<string> = new Set(list('US IT May Will Us Van Past'))

/** Verbs that take a bare infinitive: "help build". */
export const helpers: ReadonlySet<string> = new Set(['help', 'let', 'make', 'dare'])
/** Nouns in -ly. */
export const nounsInLy: ReadonlySet<string> = new Set(
  list(
    'family assembly monopoly anomaly duopoly homily lily bully belly jelly italy july ally rally tally supply reply fly',
  ),
)

/** Nouns whose ending is that of an adjective. */
export const nounsByForm: ReadonlySet<string> = new Set(
  list(`
  chief deputy event tent rent extent intent accent cent descent ascent dissent consent torrent current giant elephant infant servant warrant client
  public epidemic pandemic mosaic tactic ethic logic magic rhetoric arctic antarctic metric meal refusal signal tribunal ritual manual cardinal admiral marshal scandal crystal
  portrayal rehearsal revival retrieval upheaval interval detective relative captive fugitive adhesive explosive additive derivative guardian librarian olive hive
  january february dish handful shortfall visual rationale heritage precipitant coolant pollutant

  traffic percent official capital material metal mineral animal hospital festival proposal approval arrival withdrawal rival canal terminal potential
  journal goal coal medal trial removal renewal survival disposal individual professional territory factory history category inventory victory
  directory laboratory memory theory story secretary boundary summary library salary military anniversary beneficiary subsidiary intermediary itinerary
  plant grant consultant participant merchant restaurant assistant accountant tenant agent president student content patent component continent opponent
  respondent accident incident resident talent parent initiative representative executive alternative archive objective perspective incentive native
  motive narrative cooperative collective directive table cable vegetable technician politician civilian physician historian musician clinic topic
  republic music logistic critic fabric mechanic academic statistic arsenal appraisal funeral general petrochemical chemical pharmaceutical edible
  nationals locomotive preservative detergent solvent equivalent gradient recipient precedent correspondent superintendent
  judiciary glossary diary tributary repository signatory observatory dormitory lavatory trajectory
  refusal deferral rehearsal retrieval upheaval portrayal acquittal principal rental referral dismissal reversal betrayal burial denial portal carnival cathedral pedal
  future memorial mural editorial tutorial credential criminal lubricant centennial bicentennial
`),
)

/** Of {@link nounsToo}, those that are adjectives where they are no verbs: "traffic `slows`", "is `slow`". */
export const adjectivesOrVerbs: ReadonlySet<string> = new Set(
  list('clear close direct free moderate open secure slow spare'),
)

/** Nouns that end like a superlative. */
export const nounsInEst: ReadonlySet<string> = new Set(
  list(
    'forest harvest protest contest conquest guest priest digest behest bequest tempest inquest crest chest quest rainforest manifest bucharest budapest brest everest ernest',
  ),
)

/** Verbs that have a thing behind them, and never a clause. */
export const actsOnly = new Set(
  list(`reduce increase cut lower raise end narrow close bridge fill use build cross reach achieve overcome support sign lift double triple expand
  develop ease remove pay pursue join leave exceed surpass break diversify change alter shift fund finance tackle address follow boost
  strengthen implement complete finish widen deepen fulfil fulfill`),
)
