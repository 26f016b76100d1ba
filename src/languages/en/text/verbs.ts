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
tear tore torn|tell told|think thought|throw threw thrown|undergo underwent undergone|understand understood|misunderstand misunderstood|mistake mistook mistaken|repay repaid|resell resold|retake retook retaken|redo redid redone|rewrite rewrote rewritten|underlie underlay underlain|undercut undercut|underwrite underwrote underwritten|overthrow overthrew overthrown|overrun overran overrun|override overrode overridden|mislead misled|partake partook partaken|foretell foretold|cling clung|creep crept|dream dreamt|fling flung|grind ground|hang hung|kneel knelt|leap leapt|slay slew slain|sling slung|spin spun|spit spat|spoil spoilt|sting stung|stink stank stunk|swell swelled swollen|weave wove woven|weep wept|wind wound|wring wrung|beset beset|befall befell befallen|bust bust|upset upset|interweave interwove interwoven|undertake undertook undertaken|uphold upheld|wake woke woken|
wear wore worn|win won|withdraw withdrew withdrawn|withhold withheld|withstand withstood|write wrote written|ink inked
`

/** Regular verbs that news of cooperation between states uses. */
const REGULAR = `
abandon abide abolish absorb accede alight convoke renegotiate disembark huddle rescind scupper torpedo accelerate accept access accompany accomplish accord account accredit accuse achieve acknowledge acquire act activate adapt add address adhere adjust
administer admire admit adopt advance advise advocate affect affirm afford aggravate agree aid aim airlift allege allocate allot allow ally alter amend amount analyze analyse announce annul answer
anticipate apologize appeal appear applaud apply appoint appreciate approach appropriate approve arrange arrest arrive ascend ask aspire assassinate assemble assert assess assign assist assume
assure attach attack attain attempt attend attract attribute authorize authorise avert avoid await award back balance ban bar base battle beef believe belong benefit block board bolster boost border
borrow boycott brief broaden calculate call cancel capture care carry categorize cause caution cease celebrate cement certify chair challenge change charge chart charter check cite claim clarify classify
clean clear climb close collaborate collapse collect combat combine comment commence commend comment commission commit communicate compare compensate compete compile complain complement complete complicate comply
compose comprise concentrate concern conclude concur condemn condition conduct confer confirm confront congratulate connect consider consist consolidate constitute construct consult consume contact contain
contend continue contract contradict contribute control convene convert convey convince cooperate coordinate correct correspond counter couple cover create criticize criticise cross culminate curb curtail
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
offer open operate oppose opt order organize organise orient originate outpace outrank overhaul owe own participate partner pass pave peak penetrate penalize perform permit persist persuade phase pick pilot place plan plant play plead pledge plummet plunge ply
point pose position possess postpone pour power practice practise praise precede predict prefer prepare present preserve preside press presume prevail prevent prioritize proceed process proclaim procure produce profit program progress prohibit project
prolong promise promote prompt propose prosper protect protest prove provide publish pull pump purchase pursue push qualify quadruple question quote raise range rank ratify reach react read reaffirm realize realise reap rebound recall receive reclaim
recognize recognise recommend reconcile reconsider reconstruct record recover recruit rectify redouble reduce reelect refer refine reflect reform refuse regain regard register regret regulate rehabilitate reimburse reinforce reintroduce reiterate reject
relate relax release relocate rely remain remark remember remind remove rename render renew renovate rent reopen repair repatriate repay repeal repeat replace reply report represent request require rescue research reserve reset reside resign resist resolve
respect respond rest restart restore restrict restructure result resume retain retaliate retire return reveal reverse review revise revitalize revive revoke roll route row rule safeguard sail sanction satisfy save schedule scrap scrutinize
secure seize sense select separate serve settle share shift ship shorten shrink sign signal simplify situate slash slate slow slump smooth smuggle soar solve sort source specialize specify speculate speed spur stabilize staff stage stall stamp star start state station stay stem step stimulate stipulate
stop store streamline strengthen stress stretch structure study subject submit subscribe subsidize succeed suffer suggest suit summarize summon supervise supply support suppose surge surpass surprise surrender surround suspect suspend sustain swap switch symbolize tackle talk target tax telephone term terminate
test testify thank threaten tie tighten top total touch tour trace track trade train transfer transform transit translate transmit transport transship travel treat trigger triple trust try tumble turn uncover undermine underline underscore unfold unify unite unload unveil update upgrade urge
use utilize utilise value vary veto view violate visit voice volunteer vote vow waive wait walk want warm warn waste watch weaken weigh welcome widen wind wish witness wonder work worry worsen worth wrap yield zero
force heat budget branch float fine index license line pace part tank time coin dam crash crack march neighbour log book bill bond age arm chase cruise comfort
command conflict consent coat coast mass rein riot scan season shadow smoke snap space square tail text tide tow trip tube wash crowd court class plug marry dash
jail loot crawl tire accommodate behave bury capitalise capitalize cope divert dodge edit excite lean miss outstrip please tame twist wipe breathe bounce reign dry knit moor berth
abduct abstain acclaim alienate corroborate flow pertain resemble tend choke scare accumulate adjourn adorn aggregate allude amass annex apprehend arbitrate arouse articulate ascertain assemble attest augment authenticate automate axe backfire
bargain batter beg blame blast blend bless blockade bombard bow brand brave bridge broker bump bundle burst buttress bypass camp cap castigate cede channel chat cherish circulate clamp clarify clash clinch coincide commemorate
commit concede concoct confine confiscate conform confuse connive conserve conspire contemplate contest cool copy anchor auction cater reestablish cosign decommission enlist furnish harness heal leverage salvage co-chair co-host co-produce co-finance fast-track re-export jump-start kick-start cripple crush cultivate cushion dampen dawn deadlock debate debut deceive dedicate deduct defect defraud deflect
degrade delight delimit delink demarcate demilitarize demote denationalize denominate denounce denuclearize depict deplore depose depreciate deprive derail deregulate derive descend destabilize detach detect deter detonate devalue deviate devise diagnose dictate die digest digitalize digitize dilute dine
disapprove disarm disband discard discharge discourage discriminate disengage dislike dismantle disown dispel disqualify disregard disseminate dissipate dissolve distance distort distract dock document downgrade downplay downsize drag drain drift drown dub dump dwindle edge eject elevate elicit elude embargo embarrass embed embody emigrate emulate
encapsulate enclose encompass encounter encroach endanger endeavour endeavor endow endure engender engineer engulf enquire enrol enroll enshrine ensue entail enter entertain equate eradicate erase erect erode err erupt escort espouse evade evict evoke exacerbate exaggerate excel exclude excuse exhaust exonerate exploit expose expropriate extinguish extradite
fabricate falsify fare fasten federate feed ferry fetch finalise flank flare flood flounder flourish fluctuate forestall forfeit fortify frustrate fuel further galvanize garner gauge glorify grab grapple grapple groom guard hamper hang harbour harbor harvest hasten herald hijack hoist hospitalize humiliate hurry idle illuminate imagine immigrate impair impeach impel
impinge implicate impress imprison improvise incite induce indict infer inflate inflict infringe inhabit inherit inhibit innovate inquire insert insulate insure intercept intertwine intimidate invade invalidate inventory irritate isolate itemize jeopardize jettison kidnap knock lament languish laugh leak leap legislate liberate linger localise lobby loom loosen lure magnify
mandate manipulate marginalize market masquerade mastermind mend militarize mislead mistreat mitigate modify mourn mute narrate naturalize navigate necessitate neglect normalize normalise nosedive nullify number obey obligate occasion offend orchestrate oust outlaw outnumber outweigh overcharge overlap overlook overrule oversell overshadow overstate overthrow overturn overwhelm
pacify package park partake patrol perceive perish persecute petition plague plead plough plow plunder poise police pollute ponder populate portray pound pray precipitate preclude predominate prescribe preclude pretend price privatize privatise procrastinate prod profess prop propel prosecute protract provoke publicize publicise punish purge quadruple quantify quarrel quell quicken
rally ravage readjust readmit realign reallocate reappear reappoint rearm reassess reassure reauthorize rebuff rebuke recapture recede reciprocate reclassify recommence recondition reconfirm reconvene reconsider recoup recur recycle redeem redefine redeploy redesign redevelop redirect redistribute redress reduce reelect re-elect reemerge reemphasize reequip refinance refit refurbish refute reschedule re-export reexport
regroup reimpose reinstate reintegrate reinvest reissue reiterate rejoice relaunch relieve relinquish remedy remit remodel renege renounce reorganize reorganise reorient repeal repel replenish reprimand reproduce repudiate resell resent reshape reshuffle resettle resonate resort resound restate restrain resurface resurrect retake rethink retract retreat retrieve reunite revalue revamp revert revoke ridicule rival rotate
ruin rush sabotage scale scatter scold scour sentence sever shape shatter shed shelter shell shelve shield shoulder signify single skyrocket slam smash snub soften solicit sour spare spearhead spell spill spoil sponsor spotlight squander squeeze stabilise stagger stagnate stare starve steer stiffen stipulate storm straddle strain strand streamline strip stumble subdue subside substantiate substitute subtract
suffice summarise supersede supplement suppress surmount survive swell symbolise sympathize synchronize systematize tabulate tailor taint taper tarnish tempt thaw thrash thrive throng thwart tolerate topple torpedo torture toughen toy traverse tread trample trespass champion extol compliment salute decry lambast lambaste assail castigate chide censure bemoan deride fault pressure exhort implore beseech felicitate condole task compel yearn accentuate seem love matter learn outweigh file alarm outsource harmonise harmonize standardise standardize liberalise modernise decry hash shore tout slate stave ramp bail buoy peg notch jockey mull iron liven eye pave spar gird refuel retool revitalise institutionalize institutionalise liberalise internationalize digitalise mechanize trickle triple trouble typify underestimate undercut underlie underpin underscore understate underwrite unearth unleash unravel upend uproot
urge usurp vanish venture verify veto vie vilify vindicate visualize voluntarize wane warehouse water waver weather weld whip widen wield withstand woo worsen wreck wrestle wrangle chart channel refuel interconnect intersect interlink outperform overfly overtax transfer tap table tally tip toast toll tower transpire trim truck tune undo unlock uproot usher vacate validate vest wage ward wire pen greenlight
seal scramble alert brake breach burden campaign compound compromise contrast counsel count craft credit cure cycle default detour discount doubt download escape experiment farm fence film filter fish fit fix flag flash flood frame glance grade grasp grip guess
hike hook hunt influence insult invoice jam joke lapse lecture levy loop mail map master mind mint mirror mix model mount murder network pack page paint parade paste patent pause picture pioneer pipe plot poll pool post preface premiere print probe profile queue race
raid ration reason refund relay replay retail reward risk rival root sample scheme score screen search seat seed segment service shade shock shop side silence sketch skip slip smile spark spot stake steam stream structure struggle sum survey tender term theme title tool
trail trap trend tune twin type wall wave weight witness zone admonish assuage banish blacklist censor circumvent coexist conceal conceive configure conquer coauthor cosponsor deescalate distinguish deforest
disparage embellish implant injure launder nourish outlive preach reconfigure reinvent relent relish replant reposition rebalance reengage supplant
tranship transplant vanquish preempt assent renationalise renationalize requisition recalibrate reevaluate reexamine resupply delist derisk deconflict
archive bother cheer cluster coach code decree duplicate field fold fracture impact lock mentor merit muster partition pair phone pride rate
school site sound stock team treasure warrant
converge disappear dwell elapse emanate falter hinge lag materialize proliferate refrain dance disperse exit listen rebel argue fade average author
`

const VOWEL = /[aeiou]/

/** One form of a verb. */
export type VerbForm = 'base' | 's' | 'past' | 'participle' | 'ing'

/** Verbs whose last consonant doubles: "plan", "commit", "control". */
const DOUBLED = new Set(
  `annul allot concur transmit transship delimit deter dispel excel impel infer propel readmit recur refit remit repel patrol overlap unravel extol underpin kidnap benefit
  plan commit ship stop swap drop step top ban bar set cut put run get win sit hit let rid bet bid split quit refer defer confer occur incur prefer transfer transit admit permit submit omit
equip control compel expel rebel upset begin forget shut dig dam fit knit log map mop pen pin plot pop rob rub scan scrap ship sip skip slip snap spot spur star stem stir strip swim tap tip trap trim trip plug
drag drum fan flag flip hug jam jog kid lag let nod offset outbid overrun program ram regret reset rig sag equal travel cancel fuel label level model signal total channel tunnel counsel initial
`
    .split(/\s+/)
    .filter(Boolean),
)

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

/**
 * The base form of a regular verb from its form in -ed, by the rules of spelling.
 *
 * @example baseOfEd('renounced') // 'renounce'
 */
export function baseOfEd(form: string): string {
  if (form.endsWith('ied')) return `${form.slice(0, -3)}y`
  return restored(form.slice(0, -2))
}

/** The base form of a verb from its form in -ing. */
export function baseOfIng(form: string): string {
  return restored(form.slice(0, -3))
}

/** A stem without its ending: a mute e comes back, a doubled consonant is single again. */
function restored(stem: string): string {
  if (/([bdgmnprt])\1$/.test(stem)) return stem.slice(0, -1)
  if (/^[^aeiou]*[aeiouy][bdgkmnpt]$/.test(stem)) return `${stem}e`
  const mute =
    /(?:[cvuz]|[^s]s|[aeiou]g|rg|dg|[aiu]t|[aiou]r|[bcdfgkptz]l|[aeiou]d|[^aeo]in|[ao]k)$/
  const whole = /(?:[aeio]{2}[dtrgk]|it|(?<!s)tor|[nvb]or|ion)$/
  return mute.test(stem) && !whole.test(stem) ? `${stem}e` : stem
}
