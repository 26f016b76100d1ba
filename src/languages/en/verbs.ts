/** Irregular verbs: base, past, participle (where it differs). */
const IRREGULAR = `
arise arose arisen|be was been|bear bore borne|beat beat beaten|become became become|begin began begun|bet bet|bid bid|bind bound|bite bit bitten|
bleed bled|blow blew blown|break broke broken|breed bred|bring brought|broadcast broadcast|build built|burn burnt|buy bought|cast cast|catch caught|
choose chose chosen|come came come|cost cost|cut cut|deal dealt|dig dug|do did done|draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten|
fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|fly flew flown|forbid forbade forbidden|forecast forecast|foresee foresaw foreseen|
forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got gotten|give gave given|go went gone|grow grew grown|have had|hear heard|hide hid hidden|
hit hit|hold held|hurt hurt|keep kept|know knew known|lay laid|lead led|leave left|lend lent|let let|lie lay lain|lose lost|make made|mean meant|meet met|
offset offset|outline outlined|overcome overcame overcome|oversee oversaw overseen|overtake overtook overtaken|pay paid|put put|quit quit|read read|rebuild rebuilt|rid rid|ride rode ridden|
ring rang rung|rise rose risen|run ran run|say said|see saw seen|seek sought|sell sold|send sent|set set|shake shook shaken|shine shone|shoot shot|show showed shown|
shrink shrank shrunk|shut shut|sing sang sung|sink sank sunk|sit sat|sleep slept|slide slid|speak spoke spoken|spend spent|split split|spread spread|spring sprang sprung|
stand stood|steal stole stolen|stick stuck|strike struck|strive strove striven|swear swore sworn|sweep swept|swim swam swum|swing swung|take took taken|teach taught|
tear tore torn|tell told|think thought|throw threw thrown|undergo underwent undergone|understand understood|undertake undertook undertaken|uphold upheld|wake woke woken|
wear wore worn|win won|withdraw withdrew withdrawn|withhold withheld|withstand withstood|write wrote written|ink inked
`

/** Regular verbs that news of cooperation between states uses. */
const REGULAR = `
abandon abide abolish absorb accelerate accept access accompany accomplish accord account accredit accuse achieve acknowledge acquire act activate adapt add address adhere adjust
administer admire admit adopt advance advise advocate affect affirm afford aggravate agree aid aim airlift allege allocate allot allow ally alter amend amount analyze analyse announce annul answer
anticipate apologize appeal appear applaud apply appoint appreciate approach appropriate approve arrange arrest arrive ascend ask aspire assassinate assemble assert assess assign assist assume
assure attach attack attain attempt attend attract attribute authorize authorise avert avoid await award back balance ban bar base battle beef believe belong benefit block board bolster boost border
borrow boycott brief broaden calculate call cancel capture care carry categorize cause caution cease celebrate cement certify chair challenge change charge chart charter check cite claim clarify classify
clean clear climb close collaborate collapse collect combat combine comment commence commend comment commission commit communicate compare compensate compete compile complain complement complete complicate comply
compose comprise concentrate concern conclude concur condemn condition conduct confer confirm confront congratulate connect consider consist consolidate constitute construct consult consume contact contain
contend continue contract contradict contribute control convene convert convey convince cooperate co-operate coordinate correct correspond counter couple cover create criticize criticise cross culminate curb curtail
damage date decide declare decline decrease deem deepen defeat defend defer define defuse delay delegate deliver demand demolish demonstrate deny depart depend deploy deport deposit describe deserve design designate desire
destroy detail detain deteriorate determine develop devote dialogue differ diminish direct disagree disappoint disclose discontinue discover discuss dismantle dismiss dispatch display dispose dispute disrupt dissolve
distribute diversify divide dominate donate double draft dredge drill drop earmark earn ease echo elaborate elect electrify eliminate embark embrace emerge emphasize emphasise employ empower enable enact encourage end
endorse enforce engage enhance enjoy enlarge enrich ensure enter entrust envisage envision equal equip escalate eschew establish estimate evacuate evaluate evolve examine exceed exchange exclude execute exempt exercise exert exhibit
exist expand expect expel expedite experience expire explain explode exploit explore export express extend extract face facilitate fail familiarize favor favour fear feature figure fill finalize finalise finance finish fire focus
follow forge form formalize formulate foster found free fulfil fulfill function fund gain gather generate govern graduate grant greet group guarantee guide hail halt halve hamper hand handle happen harm harmonize haul head help
hesitate highlight hinder hint hire honor honour hope host house identify ignore illustrate impede implement imply import impose improve inaugurate incline include incorporate increase incur indicate industrialize influence inform
initial initiate inject ink inspect install instruct insist integrate intend intensify interact interest interfere intervene interview introduce invest investigate invite invoke involve irrigate issue join judge jump justify kick kill label
lack land last laud launch lay lease legalize lessen level liaise liberalize lift like limit link liquidate list live load loan localize locate lodge look lower maintain manage mandate manufacture mark market match mature measure
mediate mention merge migrate mine minimize mobilize moderate modernize modernise monitor mount move multiply name narrow nationalize near need negotiate neighbor nominate note notice notify nurture object oblige observe obstruct obtain occupy occur
offer open operate oppose opt order organize organise orient originate outpace outrank overhaul owe own participate partner pass pave peak penetrate penalize perform permit persist persuade phase pick pilot place plan plant play plead pledge plummet plunge
point pose position possess postpone pour power practice practise praise precede predict prefer prepare present preserve preside press presume prevail prevent prioritize proceed process proclaim procure produce profit program progress prohibit project
prolong promise promote prompt propose prosper protect protest prove provide publish pull pump purchase pursue push qualify quadruple question quote raise range rank ratify reach react read reaffirm realize realise reap rebound recall receive reclaim
recognize recognise recommend reconcile reconsider reconstruct record recover recruit rectify redouble reduce reelect refer refine reflect reform refuse regain regard register regret regulate rehabilitate reimburse reinforce reintroduce reiterate reject
relate relax release relocate rely remain remark remember remind remove rename render renew renovate rent reopen repair repatriate repay repeal repeat replace reply report represent request require rescue research reserve reset reside resign resist resolve
respect respond rest restart restore restrict restructure result resume retain retaliate retire return reveal reverse review revise revitalize revive revoke roll route row rule safeguard sail sanction satisfy save schedule scrap scrutinize
secure seize select separate serve settle share shift ship shorten shrink sign signal simplify situate slash slate slow slump smooth smuggle soar solve sort source specialize specify speculate speed spur stabilize staff stage stall stamp star start state station stay stem step stimulate stipulate
stop store streamline strengthen stress stretch structure study subject submit subscribe subsidize succeed suffer suggest suit summarize summon supervise supply support suppose surge surpass surprise surrender surround suspect suspend sustain swap switch symbolize tackle talk target tax telephone term terminate
test testify thank threaten tie tighten top total touch tour trace track trade train transfer transform transit translate transmit transport transship travel treat trigger triple trust try tumble turn uncover undermine underline underscore unfold unify unite unload unveil update upgrade urge
use utilize utilise value vary veto view violate visit voice volunteer vote vow waive wait walk want warm warn waste watch weaken weigh welcome widen wind wish witness wonder work worry worsen worth wrap yield zero
table tally tip toast toll tower transpire trim truck tune champion rebuff tolerate acclaim extol compliment salute cherish dub denounce deplore lament blast slam decry lambast lambaste assail castigate chide rebuke
censure bemoan deride blame fault pressure exhort implore beseech solicit lobby felicitate condole mourn task obligate compel prescribe entail spare seal endeavour scramble hasten contemplate mull eye
prioritise yearn accentuate seem love matter learn die survive outweigh flourish thrive file alarm outsource undo unlock uproot usher vacate validate vest wage ward wire pen greenlight
`

const VOWEL = /[aeiou]/

/** One form of a verb. */
export type VerbForm = 'base' | 's' | 'past' | 'participle' | 'ing'

/** Verbs whose last consonant doubles: "plan", "commit", "control". */
const DOUBLED = new Set(`
plan commit ship stop swap drop step top ban bar set cut put run get win sit hit let rid bet bid split quit refer defer confer occur incur prefer transfer transit admit permit submit omit
equip control compel expel rebel upset begin forget shut dig dam fit knit log map mop pen pin plot pop rob rub scan scrap ship sip skip slip snap spot spur star stem stir strip swim tap tip trap trim
drag drum fan flag flip hug jam jog kid lag let nod offset outbid overrun program ram regret reset rig sag equal travel cancel fuel label level model signal total channel tunnel counsel
`.split(/\s+/).filter(Boolean))

/** All forms of a verb made by rule, or from the irregular table. */
function* formsOf(base: string, past?: string, participle?: string): Iterable<[string, VerbForm]> {
  yield [base, 'base']
  yield [third(base), 's']
  yield [gerund(base), 'ing']
  if (DOUBLED.has(base)) yield [`${base}${base.at(-1)}ing`, 'ing']
  if (past) {
    yield [past, 'past']
    yield [participle ?? past, 'participle']
    return
  }
  const doubled = DOUBLED.has(base) ? [`${base}${base.at(-1)}ed`] : []
  for (const form of [regularPast(base), ...doubled]) {
    yield [form, 'past']
    yield [form, 'participle']
  }
}

function third(base: string): string {
  if (base === 'be') return 'is'
  if (base === 'have') return 'has'
  if (/(?:s|x|z|ch|sh|o)$/.test(base)) return `${base}es`
  return endsInConsonantY(base) ? `${base.slice(0, -1)}ies` : `${base}s`
}

function gerund(base: string): string {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`
  if (base.endsWith('e') && !/(?:ee|oe|ye|^be)$/.test(base)) return `${base.slice(0, -1)}ing`
  return `${base}ing`
}

function regularPast(base: string): string {
  if (base.endsWith('e')) return `${base}d`
  return endsInConsonantY(base) ? `${base.slice(0, -1)}ied` : `${base}ed`
}

function endsInConsonantY(base: string): boolean {
  return base.endsWith('y') && !VOWEL.test(base.at(-2) ?? 'a')
}

/** The readings of a word as a verb: its base form and which forms it can be. */
export interface VerbReading {
  readonly lemma: string
  readonly forms: ReadonlySet<VerbForm>
}

function build(): Map<string, { lemma: string; forms: Set<VerbForm> }> {
  const table = new Map<string, { lemma: string; forms: Set<VerbForm> }>()
  const put = (base: string, past?: string, participle?: string) => {
    for (const [form, name] of formsOf(base, past, participle)) {
      const known = table.get(form)
      if (!known) table.set(form, { lemma: base, forms: new Set([name]) })
      else if (known.lemma === base) known.forms.add(name)
    }
  }
  for (const row of IRREGULAR.split('|')) {
    const [base, past, participle] = row.trim().split(/\s+/)
    if (base) put(base, past, participle)
  }
  for (const base of REGULAR.split(/\s+/)) if (base && !table.has(base)) put(base)
  return table
}

/** Every form of every verb of the list, with its base form. */
export const verbs: ReadonlyMap<string, VerbReading> = build()
