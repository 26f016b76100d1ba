import type { Rhetoric, VerbsWithNouns } from '../../commitment-frames.ts'
import { wordSet as set } from '../written-lists.ts'

/** Verbs whose progressive says that an action is underway. */
export const underway = set(`
  help assist build construct develop implement carry prepare work complete negotiate consider study examine explore try seek pursue draft
  modernise modernize expand establish create set introduce upgrade renovate design install supply deliver invest finance move
  follow conduct train test plan process repair dredge electrify drill produce assemble restore resume transfer withdraw deploy purchase
  buy provide organise organize strive push speed accelerate mull eye scramble rebuild reconstruct address resolve dismantle evacuate form
  abolish award cut lower lay lend donate give send ship dispatch widen plant demine digitise digitize electrify extend harmonise
  harmonize recruit hire fund share exchange teach ease lift waive reduce simplify integrate
  contribute channel pour pump spend bankroll sponsor underwrite subsidise subsidize allocate
  earmark devote overhaul refurbish relocate resettle repatriate release deepen lengthen convert rehabilitate reinforce fortify erect map
  survey excavate clear sow breed retrain rewrite vaccinate`)

/** Verbs that say of a thing that it comes about. */
export const happening = set(`
  begin start commence continue proceed resume open operate function finish end stop cease appear follow happen
  occur launch close reopen move kick`)

/** Verbs that no action is in. */
export const idle = set(`
  be have remain know think believe feel seem become mean see need want like hope expect wish regard deserve enjoy own belong depend
  promise assure say tell note stress state declare announce mention remark call report express underline emphasize emphasise reiterate comment add explain
  understand appreciate love matter agree hear find learn notice sense perceive foresee realize realise recall remember consider lead result benefit
  discuss insist oppose urge demand support back reject praise gain lose win suffer face experience witness undergo amount total exceed cost last stay stand live die survive exist contain
  include comprise consist involve entail imply require reflect represent constitute serve mark enable allow help facilitate contribute
  affect influence depend cause make-sense bring pave turn give-rise outweigh prove show demonstrate indicate suggest signal say
  return arrive depart leave reach grow rise increase fall decline decrease improve flourish thrive evolve prosper strengthen deepen expand succeed fail bear
  rate judge deem resist regret forget caution warn advise argue doubt
  receive reap earn attract wait happen prevail guide guarantee spread welcome get thank congratulate condemn`)

/** Nouns that name an action but have no common ending of such. */
export const actionNouns = set(`
  purchase sale import export supply transfer launch start opening closure repair use increase decrease rise cut reform
  help aid assistance mediation training delivery study research exchange swap transport transit trade visit talks review design growth
  removal disposal renewal dialogue work manufacture manufacture share sharing lease loan grant release return withdrawal closeness
  development construction establishment creation expansion cooperation co-operation participation collaboration settlement
  recovery discovery synergy switch shift move search fight struggle combat battle protection upgrade overhaul setup set-up
  simplification abolition cancellation waiver reduction lifting easing formation extension boost activation
  completion conclusion resumption continuation preparation examination exploration extraction investment entry accession
  unification standardisation localisation barter joint-venture issuance maintenance renovation coordination promotion`)

/** Nouns with such an ending that name no action. */
export const noActions = set(`
  endorsement recognition acknowledgement acknowledgment testament affirmation confirmation reflection continuation
  agreement government parliament document department statement moment comment element environment instrument equipment
  nation station region union million billion situation relation position question version delegation organisation organization
  corporation association section opinion reason season mission commission religion tradition generation population
  session occasion dimension pension ambition location condition edition institution constitution administration function
  crossing meeting building morning evening spring king thing ring wing string being
  capital hospital festival proposal official general national final journal total local international bilateral signal material
  potential principal terminal animal mineral metal manual minimal deal goal coal oval rival regional political economic
  importance distance instance finance circumstance substance balance chance province appliance insurance alliance ambulance significance
  invitation medal nothing something everything anything summit memorandum understanding sanction exhibition fashion passion federation
  declaration convention direction commitment assessment achievement argument sentiment
  determination inclination consideration expectation obligation motivation hesitation anticipation accommodation
  contribution opposition objection solution intention rejection dedication conviction admiration satisfaction appreciation frustration inflation`)

/** Nouns that say what something is for. */
export const aims = set(`
  aim goal objective purpose task plan priority intention mission idea challenge next first step point role responsibility
  issue measure duty strategy policy agenda target decision ambition desire wish dream focus
  commitment obligation contribution promise pledge`)

/** What opens a provision when a document follows. */
export const grounds = set(
  'under per pursuant accordance based according line virtue terms basis agreed framework accorded provision provisions',
)

/** Nouns for documents that bind. */
export const documents = set(`
  agreement memorandum mou treaty protocol contract accord pact deal convention document roadmap road-map declaration plan
  programme program statement communique communiqué charter resolution decree law constitution ultimatum arrangement package project
  letter decision provision article clause scheme strategy notice order act bill framework`)

export const events: VerbsWithNouns = {
  alone: set(
    `head meet visit travel arrive attend convene co-chair cochair co-host cohost confer depart fly gather talk accompany tour speak inaugurate`,
  ),
  verbs:
    set(`hold call organise organize conduct continue stage resume start begin open have make pay take participate join lead chair
    arrange schedule convene discuss exchange deliver address launch receive plan kick inaugurate mark celebrate
    prepare attend follow host`),
  nouns:
    set(`meeting talk talks visit session summit conference forum exhibition negotiation round consultation consultations ceremony congress
    trip tour event expo fair seminar workshop symposium gathering view speech delegation remark reception banquet
    discussion discussions dialogue dialogues interview call anniversary festival committee commission
    games olympics cup championship olympiad president minister counterpart leader premier king`),
}

export const instruments: VerbsWithNouns = {
  alone: set('sign ink ratify initial'),
  verbs:
    set(`conclude finalise finalize adopt draft prepare approve reach negotiate seal strike come enter take prolong extend renew make
    develop elaborate formulate compile sign signing conclusion drafting finalization finalisation ratification adoption preparation
    endorse issue execute complete work amend update revise submit`),
  nouns:
    set(`agreement memorandum mou treaty protocol contract accord pact deal convention document roadmap declaration charter
    communique licence license statement mous text draft force effect legislation concession`),
}

export const links: VerbsWithNouns = {
  alone: set(''),
  verbs:
    set(`launch open start resume establish run operate inaugurate begin restore reopen introduce reinstate create carry perform
    establishment launching launch opening resumption creation suspend halt connect link construct build extend
    go return add`),
  nouns: set('flight flights ferry air-link airlink sailing rail-link'),
}

export const rhetoric: Rhetoric = {
  phrasal: set('line'),
  neutral:
    set(`country side nation state party world framework future context area field sphere basis sector people government
    region aspect direction term view order time year obstacle hurdle hindrance problem issue matter reality place part kind form
    standing longstanding friendly traditional principle interest policy programme program plan respect use benefit charter official authority leader capability
    exist existing economic political commercial bilateral mutual capacity foundation condition atmosphere climate environment effort idea document norm success accordance visit result`),
  verbs:
    set(`evolve progress thrive prepare provide develop expand strengthen deepen enhance boost improve promote increase continue cement broaden consolidate reinforce upgrade
    bolster intensify further foster advance elevate extend maintain raise widen build develop forge nurture preserve promote
    development expansion strengthening deepening enhancement boosting improvement promotion increase continuation cementing
    broadening consolidation reinforcement enhancing bolstering intensification cooperate cooperation collaborate collaboration interact
    interaction grow growth help achieve attain realise realize take serve facilitate open pave lay contribute make bring reach`),
  nouns:
    set(`relation relations tie ties cooperation collaboration partnership friendship interaction bond link links dialogue
    relationship exchange exchanges contact contacts understanding trust engagement connection connections collaborations era chapter page
    confidence respect trust equality benefit brotherhood neighborliness neighbourliness way ground step interest level potential capacity opportunity goal peace stability prosperity progress understanding success target
    avenue horizon gate door window momentum impetus cornerstone find remove overcome attention`),
}

/** Words that say that both sides act, or for what it takes two. */
export const together = set(
  `jointly together joint mutual mutually bilateral both two sides countries reciprocal each
  cooperate cooperation collaborate collaboration trade turnover agreement`,
)

/** Nouns of people, firms and offices that somebody has. */
export const agents = set(`
  member representative official delegate participant attendee negotiator expert specialist engineer scientist researcher doctor teacher lawmaker
  legislator parliamentarian deputy senator minister president premier leader head chief chairman chairwoman chairperson co-chair co-chairman
  governor mayor ambassador envoy diplomat officer commander soldier troop force businessman businesswoman businesspeople entrepreneur investor
  trader merchant farmer contractor company firm corporation enterprise business bank lender consortium union agency authority institution
  institute university ministry department body organisation organization association chamber parliament government cabinet army navy police team
  delegation group circle regulator executive spokesman spokeswoman spokesperson manager director adviser advisor journalist artist
  counterpart partner administration leadership regime junta secretariat bureau embassy`)

/** Who gives and who gets, what is offered, and what goes on. */
export const exchanges = {
  gaining: set('benefit gain receive get obtain enjoy acquire'),
  hosting: set('welcome greet host receive meet see hear visit attend'),
  helping: set('support help assist aid back defend protect arm equip'),
  offers: set('offer proposal concession suggestion'),
  continuing: {
    alone: set('continue keep'),
    phrasal: new Map([
      ['go', set('on')],
      ['carry', set('on')],
    ]),
  },
}
