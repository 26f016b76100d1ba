import type { PositionFrame } from '../../position-frames.ts'
import { lines, set } from './position-lines.ts'

/** What can be proposed, claimed or asked for, and so taken up or contested. */
const claims = set(`
  claim allegation accusation account assertion report version charge proposal plan offer idea initiative bid move decision ruling
  verdict demand request resolution sovereignty ownership legitimacy legality validity attempt effort call sanction tariff
  measure suggestion notion view interpretation restriction rule entry membership candidacy sale purchase deal accord agreement treaty pact`)

/** Further words for a stance: the rarer ones, phrasal verbs and set phrases. */
export const further: readonly PositionFrame[] = [
  ...lines('condoles', 'saddened|grieved|distressed|shocked|shaken by|at|over <what>', {
    heads: set('death loss killing passing tragedy disaster crash fatality demise assassination'),
  }),
  ...lines(
    'supports',
    `
    throw|put|swing weight|support|backing behind <what>
    rally behind|round|around <what>
    stand shoulder to? shoulder? with <what>
    see merit|sense|value|benefit in <what>
    acknowledge|recognise|recognize|see merit|value|legitimacy of <what>
    subscribe to <what>
    associate|align with <what>
    stand with <what>
    add|lend voice|support|weight to <what>
    give nod|approval|assent|consent to <what>
    give green? light to <what>
    sympathise|sympathize with <what>
    sympathetic|favourable|favorable to|towards|toward <what>
    supporter|proponent|advocate|backer|champion of <what>
    supportive of <what>
    go along with <what>
    believe in <what>`,
  ),
  ...lines('supports', 'embrace|second|bless|sponsor|co-sponsor|cosponsor|greet <what>', {
    heads: claims,
  }),
  ...lines(
    'opposes',
    `
    brush|wave|push|set aside <what>
    brush|shrug|laugh off <what>
    frown on|upon <what>
    bristle|balk|baulk|scoff|sneer at <what>
    disapprove of <what>
    stand against <what>
    set face against <what>
    hold out against <what>
    take exception to <what>
    hostile|averse|allergic to <what>
    pour scorn|cold water? on <what>
    repudiate|spurn|scorn|refute|rebut|disavow <what>
    opponent|critic of <what>
    disagreement with|over <what>
    repudiation|denial of <what>`,
  ),
  ...lines('opposes', 'contest|dispute|challenge|block|snub|discount|thwart <what>', {
    heads: claims,
  }),
  ...lines('opposes', 'throw|strike|shoot out|down <what>', { heads: claims }),
  ...lines(
    'praises',
    `
    impressed|encouraged|heartened by|with|at <what>
    marvel at <what>
    appreciative of <what>
    full of praise for <what>
    heap|lavish|shower praise on|upon <what>
    speak in glowing|warm terms of <what>
    hold|have high|great esteem|regard|respect|admiration for <what>
    express|voice pleasure|delight|joy|pride at|over|with|about <what>
    single out for praise <what>
    rejoice at|over|in <what>
    take pride|satisfaction in|from <what>
    cheer <what>`,
  ),
  ...lines(
    'criticises',
    `
    scold|mock|ridicule|upbraid|reprimand|berate|excoriate|rap|pan|reproach|pillory|disparage|lampoon|savage|vilify|admonish <what>
    rail|inveigh|fulminate against|at <what>
    fume|protest at|over|about <what>
    take to task over|for <what>
    fire|hit back at <what>
    level|hurl criticism|accusation at|against <what>
    point finger at <what>
    resent <what>
    displeasure|fury|resentment|bitterness|annoyance|irritation|consternation|exasperation at|over|with|about <what>
    indignant|furious|bitter|annoyed|irritated|resentful|incensed|appalled|infuriated|angered at|over|about|by <what>
    take umbrage|offence|offense at <what>`,
  ),
  ...lines('criticises', 'question <what>', { heads: claims }),
  ...lines(
    'concerned',
    `
    reservation|doubt|scepticism|skepticism|misgiving|disquiet|nervousness|foreboding|uncertainty|qualm about|over|on|regarding|at <what>
    doubtful|sceptical|skeptical|wary|nervous|dubious|leery about|of|over <what>
    fret|agonise|agonize about|over <what>
    saddened|shocked|distressed|horrified|unnerved|perturbed|unsettled|dismayed by|at|about|over <what>
    sound|raise alarm over|about|on <what>
    view|regard|treat|eye with suspicion|unease|mistrust|distrust <what>
    view|regard|treat|eye <whom> with suspicion|unease|mistrust|distrust`,
  ),
  ...lines(
    'calls-for',
    `
    clamour|clamor|campaign|agitate|pray|petition for <what>
    cry|hold out for <what>
    beg|plead|petition|nudge|caution|admonish|counsel <whom> <do>
    plea|petition|demand|request to <whom> <do>
    plea|appeal for <whom> <do>
    set deadline|ultimatum for <what>
    push <whom> <do>
    put pressure on <whom> <do>`,
  ),
  ...lines('calls-for', 'invite|court|solicit <what>', {
    heads: set('investment investor participation involvement bid interest'),
  }),
  ...lines('calls-for', 'recommend|want|seek|favour|favor <what>', {
    heads: set(
      'withdrawal release lifting removal ceasefire cease-fire truce end resumption return cessation halt restraint rate access elimination abolition reduction concession quota guarantee reparation compensation apology share treatment exemption relief inclusion',
    ),
  }),
  ...lines(
    'criticises',
    `
    mistake|error|blunder|insult|crime|outrage|disgrace|affront|folly|farce|sham
    blow to <what>
    absurd|ridiculous|outrageous|shameful|irresponsible|reckless|dangerous|baseless|groundless|unreasonable|unhelpful|unrealistic|inappropriate
    disgraceful|deplorable|appalling|barbaric|cowardly|senseless|misguided|short-sighted|inhuman|immoral|arrogant|unconstructive|meaningless|untrue
    act of aggression|provocation|terrorism|war|hostility|sabotage|piracy`,
    { judges: true, named: true },
  ),
  ...lines(
    'concerned',
    `
    alarming|worrying|troubling|disturbing|worrisome|ominous
    cause|source|matter|reason|ground for|of concern|alarm|worry|anxiety
    setback`,
    { judges: true, named: true },
  ),
  ...lines(
    'concerned',
    'describe|call|term|regard|consider|see|view <whom> as? alarming|worrying|troubling|disturbing|worrisome|disquieting',
  ),
  ...lines(
    'praises',
    `
    encouraging|constructive|positive|courageous|bold|wise|praiseworthy|promising|heartening|laudable|timely
    good|positive|encouraging|promising|hopeful|friendly|welcome|generous|goodwill sign|signal|gesture|step|move|development|start|result
    sign|gesture of goodwill|friendship`,
    { judges: true, named: true },
  ),
  ...lines(
    'praises',
    `
    testament|testimony|tribute|boon|lifeline|watershed|triumph|victory|inspiration|beacon|cornerstone|backbone|bedrock|linchpin|game-changer
    model|example for|to|of <what>
    balanced|equitable|ambitious|groundbreaking|landmark|historic|win-win|comprehensive|excellent|great|good deal|pact|agreement|accord|treaty|arrangement|compromise|outcome|package|day|moment|example|opportunity|chance
    importance|significance|benefit|value for|to <what>
    milestone|landmark|watershed|turning|breakthrough in|for|point? <what>`,
    { judges: true, named: true },
  ),
  ...lines('supports', 'welcome\nwelcome development|step|move|decision|initiative', {
    judges: true,
    named: true,
  }),
  ...lines('opposes', 'out of question', { judges: true, named: true }),
  ...lines(
    'criticises',
    `
    angry|unhappy|disappointed|dismayed|outraged|dissatisfied|indignant|upset <that>
    disappointment|anger|dissatisfaction|dismay|outrage|displeasure|indignation|frustration <that>
    `,
  ),
  ...lines('criticises', 'allege|charge|protest <that>', { part: 'verb' }),
  ...lines('opposes', 'deny <that>'),
  ...lines('thanks', 'grateful|thankful <that>'),
  ...lines('calls-for', 'look to <whom> <do>', { tight: true }),
  ...lines('calls-for', 'high time <that>\nincumbent on|upon <whom> <do>'),
  ...lines('calls-for', 'onus|burden|responsibility|ball be on|upon|with|in <whom> <do>'),
  ...lines('calls-for', 'plead|intercede with <whom> <do>\nplead with <whom> for <what>'),
  ...lines('calls-for', 'obliged|bound|required|duty-bound <do>', {
    voiced: true,
    whole: true,
    others: true,
  }),
  ...lines(
    'criticises',
    `
    bear|carry|share responsibility|blame for <what>
    be to blame for <what>
    break promise|word|pledge|commitment|truce|ceasefire|cease-fire|agreement|accord|treaty|pact|law|rule
    break|trample its? promise|word|pledge|commitment`,
    { voiced: true, whole: true, others: true },
  ),
  ...lines(
    'praises',
    `
    play constructive|positive|important|key|leading|major|significant|valuable|useful|vital|active role|part
    make great|good|significant|considerable|remarkable|tremendous|major|impressive progress|strides|headway`,
    { voiced: true, whole: true, others: true },
  ),
  ...lines(
    'supports',
    `
    count|rely|depend on|upon support|backing|help|solidarity
    have every? right <do>
    have every? right to <what>
    entitled to <what>
    entitled <do>`,
    { voiced: true, whole: true, others: true },
  ),
  ...lines('supports', 'nothing against <what>'),
  ...lines('supports', 'share <whom> view|position|opinion|stance|assessment on|of|about <what>'),
  ...lines('supports', 'respect <what>', { heads: set('choice will decision wish') }),
  ...lines(
    'supports',
    'come to defence|defense|aid|rescue of <what>\nleap|rush to defence|defense of <what>',
  ),
  ...lines(
    'concerned',
    'have|entail|bring serious|grave|dangerous|dire|negative|unpredictable|far-reaching consequence|repercussion|implication',
    { voiced: true, whole: true },
  ),
  ...lines(
    'criticises',
    `react with? anger|fury|dismay|outrage|indignation|irritation to <what>
    react sharply|bitterly|strongly to <what>`,
  ),
  ...lines('supports', 'react|respond favourably|favorably|positively|warmly to <what>'),
  ...lines('opposes', 'react|respond coolly|coldly|sceptically|skeptically to <what>'),
  ...lines(
    'opposes',
    'hand|deliver|send <whom> note|letter of? protest over|about|against <what>\nnote|letter of protest to <whom> over|about <what>',
  ),
  ...lines('criticises', 'come under fire|attack|criticism from <party> over|for <what>', {
    passive: true,
  }),
  ...lines('criticises', 'draw|attract condemnation|criticism|protest|fire|anger from <party>', {
    passive: true,
  }),
  ...lines('praises', 'draw|win praise|acclaim|applause from|of <party>', { passive: true }),
  ...lines('supports', 'win|gain|receive support|backing|endorsement|approval of|from <party>', {
    passive: true,
  }),
  ...lines('thanks', 'thanked by <party> for <what>', { passive: true }),
  ...lines(
    'criticises',
    'accused by <party> of <what>\nblamed|criticised|criticized|condemned|rebuked by <party> for|over <what>',
    { passive: true },
  ),
  ...lines('praises', 'praised|commended|lauded|applauded by <party> for <what>', {
    passive: true,
  }),
  ...lines('calls-for', 'urged|asked|pressed|requested by <party> <do>', { passive: true }),
]
