import type { PartOfSpeech } from '../../core/word.ts'

const list = (text: string) => text.split(/\s+/).filter(Boolean)

const CLOSED: Readonly<Partial<Record<PartOfSpeech, string>>> = {
  DET: `the a an this that these those each every either neither some any no all both such another much many
    several few most more fewer less other own certain various numerous its his her their our my your`,
  PRON: `i you he she it we they me him us them himself herself itself themselves ourselves myself one someone everyone
    anyone nobody everybody something anything nothing everything none who whom whose which what mine ours theirs there`,
  NUM: `zero two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
    twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion mln bn dozen`,
  ADP: `of in according to on at by for from with without within into onto upon over under between among amongst through throughout across
    against along alongside amid around about above below beneath behind beside besides beyond despite during except inside
    near off outside past per since toward towards until till via versus than as like unlike following regarding concerning
    including excluding considering given pending notwithstanding after before aboard barring opposite worth`,
  CCONJ: 'and or but nor plus & yet',
  SCONJ: `that if whether because although though while whereas unless when where why how once provided
    lest whenever wherever so`,
  AUX: `be is are am was were been being have has had having do does did doing 'm 're 've
    will would shall should can could may might must ought cannot 'll 'd`,
  PART: "not n't never",
  ADV: `also already always again ago almost altogether apart away back currently earlier early elsewhere especially even ever far further
    furthermore hence here however indeed instead jointly just largely later lately likewise mainly meanwhile meantime moreover mostly much namely
    nearly nevertheless nonetheless now nowadays often only otherwise overall particularly partly perhaps possibly presently previously
    probably quite rather really recently respectively separately shortly simultaneously soon still subsequently successfully then thereafter therefore
    thereby thus today together tomorrow tonight too twice very well yesterday yet so far approximately roughly officially fully abroad ahead annually afterwards afterward
    directly mutually actively closely greatly highly newly deeply jointly finally firstly secondly first next last long once up down out over-all`,
}

/** Words of the closed classes and the commonest adverbs. */
export const closedClasses: ReadonlyMap<string, PartOfSpeech> = new Map(
  Object.entries(CLOSED).flatMap(([tag, words]) =>
    list(words as string).map((w) => [w, tag as PartOfSpeech] as const),
  ),
)

/** Common adjectives that no ending betrays. */
export const adjectives: ReadonlySet<string> = new Set(list(`
  new old good bad great large big small high low long short strong weak main key major minor joint mutual common close near deep broad wide full free
  fair rich poor safe secure stable ready able due next last first second third final early late recent current former previous past present future total
  net gross overall average annual daily weekly monthly yearly quarterly official formal informal public private foreign domestic internal external bilateral multilateral trilateral
  tripartite regional global international national federal local central northern southern eastern western north south east west political economic financial
  commercial industrial agricultural technical technological scientific cultural humanitarian social military nuclear legal strategic important significant special specific
  particular certain possible potential necessary relevant appropriate additional extra further other same similar different various numerous direct indirect
  mineral raw modern advanced active comprehensive constructive friendly brotherly historic historical traditional preferential free-trade interested willing
  keen eager determined confident hopeful glad happy concerned worried aware capable responsible likely unlikely expected
  top senior high-ranking top-ranking high-level deputy vice chief prime acting extraordinary plenipotentiary holy islamic arab muslim
  huge vast enormous considerable substantial remarkable tangible real true clear open closed dry green red white black gold
  single double triple dual whole entire half open-ended heavy light fast slow quick rapid steady sharp mutual-benefit
  half-yearly regular periodic joint-stock non-oil oil-rich landlocked sovereign independent inclusive peaceful nuclear-free upcoming ongoing forthcoming incoming outgoing
`))

/** Words that are verbs in the list but as often nouns: the context decides. */
export const nounsToo: ReadonlySet<string> = new Set(list(`
  accord access account act address advance agree aid aim amount answer appeal approach attack attempt award back balance ban bar base battle benefit bid block board boost border bridge broadcast
  build call care cast cause challenge change charge chart charter check claim close combat comment commission condition conduct contact contract control correct cost counter cover credit cross cut
  damage date deal decline decrease defeat delay delegate demand desire detail dialogue direct dispatch display dispute double draft drive drop end endeavor exchange exercise experience exploit export express
  face favor favour fear feature feed figure fight fill finance find fire flow focus forecast form free freeze function fund gain gather grant group guarantee guide halt hand harm
  haul head help hit hold honor hope host house impact import increase influence initial interest interview invest issue join journey judge jump kick label lack land last launch lay lead lease leave level lift limit line link list
  live load loan look loss love lower mandate mark market match matter mature mean measure meet mention mine mount move name need neighbor note notice object offer open order output overhaul pact partner pass pay peak permit
  phase pick pilot place plan plant play pledge point position power practice praise present press process produce profit program programme progress project promise prompt protest pull pump purchase push question quote
  raise range rank rate reach read rebound record reform regard register regret release remark rent repair reply report request research reserve resort respect rest result return review ride ring rise roll route row rule run sail sanction save
  schedule seat secure sell send set shake share shift ship shock show shut sign signal sort source spread spring staff stage stake stamp stand star start state station stay step stock stop store stress strike structure study subject supply support
  surge surprise suspect swap switch table talk target tax telephone term test thank tie time tip top total touch tour tower trace track trade train transfer transit transport travel treat trial trigger trust try turn update upgrade urge
  use value veto view visit voice vote wage wait walk want waste watch welcome wind wish witness work worry yield warm slump slow drill drink export reexport crossing meeting opening signing building
  shipping banking mining engineering financing trading funding spending housing farming fishing training gathering hearing briefing saying standing understanding planning manufacturing processing refining drilling
  beef blast blame champion compliment censure rebuke fault pressure lobby task eye seal scramble lament file matter love alarm beginning ceiling feeling filing finding warning ranking reading setting writing wording landing ruling undertaking proceeding dealing
`))

/** Nouns whose ending is that of an adjective. */
export const nounsByForm: ReadonlySet<string> = new Set(list(`
  traffic percent official capital material metal mineral animal hospital festival proposal approval arrival withdrawal rival canal terminal potential
  journal goal coal medal trial removal renewal survival disposal individual professional territory factory history category inventory victory
  directory laboratory memory theory story secretary boundary summary library salary military anniversary beneficiary subsidiary intermediary itinerary
  plant grant consultant participant merchant restaurant assistant accountant tenant agent president student content patent component continent opponent
  respondent accident incident resident talent parent initiative representative executive alternative archive objective perspective incentive native
  motive narrative cooperative collective directive table cable vegetable technician politician civilian physician historian musician clinic topic
  republic music logistic critic fabric mechanic academic statistic arsenal appraisal funeral general petrochemical chemical pharmaceutical edible
  nationals locomotive preservative detergent solvent equivalent gradient recipient precedent correspondent superintendent
  judiciary glossary diary tributary repository signatory observatory dormitory lavatory trajectory
  principal rental referral dismissal reversal betrayal burial denial portal carnival cathedral pedal
`))

/** Verbs that could be nouns, with the preposition by which they are known: "trade stands at". */
export const levelVerbs: ReadonlySet<string> = new Set(
  'stands at|amounts to|accounts for|ranges from|results in|calls for|aims at|aims to|leads to|focuses on|rests on|ranks among|ranks first'.split('|'),
)
