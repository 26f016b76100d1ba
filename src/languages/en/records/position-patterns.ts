import type { PositionFrame } from '../../position-frames.ts'
import { lines, set } from './position-lines.ts'

/** Words that praise what is called so. */
const GOOD =
  'positive|exemplary|excellent|successful|constructive|fruitful|outstanding|great|good|important|useful|friendly|brotherly|valuable|effective|special|strategic|unique|reliable|trusted|trustworthy|responsible|remarkable|wise|exceptional|significant|commendable|partner|friend|ally|brother|success|step|moment|achievement|model|example|pillar|cornerstone|time-tested|cordial|fraternal|warm|close|deep-rooted|ironclad|encouraging|courageous|praiseworthy|bold|timely|promising|admirable|generous|sign|signal|gesture|opportunity|testament|lifeline|victory|triumph|inspiration|symbol|boon|backbone|beacon|benchmark|supporter|hero|visionary|balanced|fair|equitable|ambitious|comprehensive|groundbreaking|far-reaching|win-win|satisfactory|favourable|favorable|game-changer|role-model|asset|treasure|flagship|leap|unprecedented|brilliant|priceless|historic|milestone|breakthrough|watershed|landmark'

/** Words that blame what is called so. */
export const BAD =
  'unjust|unfair|illegal|unlawful|illegitimate|unacceptable|provocative|baseless|groundless|dangerous|irresponsible|unjustified|unwarranted|hostile|discriminatory|inhumane|cruel|brutal|immoral|arrogant|absurd|ridiculous|outrageous|counterproductive|violation|breach|aggression|provocation|crime|mistake|interference|injustice|regrettable|unfortunate|wrong|disappointing|unreasonable|excessive|inadequate|insufficient|misguided|reckless|threat|menace|obstacle|hostage|interventionist|shameful|insult|unhelpful|hypocritical|senseless|cynical|cowardly|barbaric|appalling|deplorable|disgraceful|error|blow|setback|unsatisfactory|unfavourable|unfavorable|negligible'

/** Verbs of calling something something. */
const NAMING =
  'describe|term|call|dub|consider|regard|label|deem|assess|evaluate|rate|characterise|characterize|see|view|hail'

/** What is called for where its need is stressed: no act that one's own side could promise. */
const called = set(`
  leadership engagement participation involvement inclusion
  unity solidarity freedom non-interference multilateralism dialogue dialog peace restraint calm stability security respect compliance adherence observance
  approach solution settlement consensus trust confidence responsibility justice equality interaction relation tie vigilance
  reform overhaul architecture order effort action will resolve measure response mechanism attention support help assistance ceasefire
  disarmament demilitarisation demilitarization non-militarisation non-militarization denuclearisation denuclearization non-proliferation
  self-restraint moderation tolerance de-escalation detente freedom inclusiveness accountability rule sovereignty integrity independence implementation resolution end transparency balance guarantee commitment understanding
  goodwill flexibility patience courage compromise concession negotiation withdrawal release lifting removal pressure`)

/** What is accepted or approved by agreeing with it, and neither taken in nor paid out. */
const offers = set(`
  proposal offer plan idea initiative term condition principle approach mediation recommendation resolution verdict ruling decision
  policy draft text concept scheme demand request formula compromise settlement solution position view bid candidacy candidature
  membership accession entry application outcome result role responsibility fact reality`)

/** What somebody complains of by speaking of it. */
const troubles = set(`
  problem difficulty obstacle barrier hurdle impediment hindrance shortcoming bottleneck challenge threat risk danger instability
  imbalance violation breach escalation crisis zone trouble restriction`)

/** What others are blamed for by speaking of it. */
const faults = set(`
  failure refusal non-compliance noncompliance breach violation infringement hostility interference meddling intervention inaction
  delay silence hypocrisy bias aggression provocation obstruction unilateralism duplicity`)

/** What somebody has done well, or what has gone well: it is praised where it is welcomed. */
const conduct = set(`
  stance role participation contribution approach attitude effort support assistance help success progress achievement growth
  rise increase improvement presence engagement`)

/** The frames of English for where somebody stands, by stance. */
export const frames: readonly PositionFrame[] = [
  ...lines('praises', 'welcome|greet <what>', { heads: conduct }),
  ...lines(
    'supports',
    `
    welcome|champion|advocate|defend|uphold <what>
    welcome <that>
    advocate <doing>
    share view|position|opinion|stance|assessment|belief|vision|conviction that <what>
    share same|common|similar|identical view|position|opinion|stance|assessment on|about|of <what>
    share position|stance|assessment on|of <what>
    give|accord|assign|afford priority|precedence|importance|value|significance|weight to <what>
    lay|place|put importance|significance on|upon <what>
    attach|accord importance|significance|priority|value to <what>
    support|backing|solidarity|endorsement of <whom> for|to|toward|towards|with <what>
    support|backing|solidarity|endorsement for|of|with|to|toward|towards <what>
    support <do>
    speak|come out? in favour|favor|support of <what>
    consider|regard|see|view|deem <whom> as? way|solution|path|key|option|choice
    be in favour|favor of <what>
    vote in favour|favor of <what>
    declare|pronounce in favour|favor of <what>
    declare|pronounce for <what>
    declare|pronounce itself|himself|herself|themselves for <what>
    declare|pronounce itself|himself|herself|themselves in favour|favor of <what>
    vote for <what>
    stand by|behind|with|alongside|beside <what>
    side with <what>
    approve of <what>
    give|extend|offer welcome|backing|endorsement|blessing to <what>
    approval|consent of|to|for <what>
    no objection to|against <what>
    express|voice|show|have understanding for <what>`,
  ),
  ...lines(
    'supports',
    'reaffirm|reiterate|renew|confirm|restate|stress|underline commitment|adherence|allegiance to <what>',
    { noAct: true },
  ),
  ...lines('supports', 'be for <doing>', { bare: true }),
  ...lines(
    'supports',
    'importance|significance|weight <whom> attach|place|put|lay|give on|to|upon <what>',
    { part: 'noun' },
  ),
  ...lines(
    'supports',
    'no alternative|substitute to|for <what>\nno restriction|limit|limitation|barrier|obstacle|ceiling on|to|for|in <what>',
    {
      voiced: true,
    },
  ),
  ...lines(
    'supports',
    'best|greatest|ideal|optimal|safest|shortest choice|option|route|way|solution for <what>\nbest|greatest|ideal|optimal choice|option|way|solution to <what>',
    { voiced: true },
  ),
  ...lines(
    'supports',
    'recognise|recognize|respect|uphold|affirm|reaffirm|reiterate|acknowledge <what>',
    {
      heads: set('right sovereignty integrity independence unity'),
    },
  ),
  ...lines(
    'supports',
    'hope|hopeful|confident|confidence|optimism|optimistic|convinced|conviction|certain|sure|faith|trust <that>',
    { effect: true },
  ),
  ...lines(
    'calls-for',
    'hope|wish|expect|hopeful|confident|confidence|optimism|optimistic|trust <that>',
    { ofOthers: true },
  ),
  ...lines('calls-for', 'hope|wish|hopeful|expectation for|of <what>', { ofOthers: true }),
  ...lines('calls-for', 'hope be? high|strong <that>', { ofOthers: true }),
  ...lines('calls-for', 'look for <what>', { heads: called }),
  ...lines('calls-for', 'insist <that>', { mandative: true }),
  ...lines(
    'supports',
    `
    support|back|favour|favor|endorse <what>
    support|back|favour|favor <doing>
    acceptable|justified|permissible|admissible to|for <what>`,
    { denied: 'opposes' },
  ),
  ...lines('supports', 'agree|concur with <what>', {
    heads: set(
      'position view opinion stance assessment proposal idea plan initiative statement decision conclusion demand suggestion',
    ),
    denied: 'opposes',
  }),
  ...lines('supports', 'committed to <what>', { noAct: true }),
  ...lines('supports', 'accept|approve <what>', { heads: offers, denied: 'opposes' }),
  ...lines('supports', 'acceptable\njustified\nadmissible\npermissible', {
    judges: true,
    denied: 'opposes',
  }),
  ...lines('supports', 'only|best|right|surest way|path|road|solution|option|answer|hope', {
    judges: true,
  }),
  ...lines('praises', 'step forward\nstep in right? direction', { judges: true }),
  ...lines(
    'praises',
    'important|significant|valuable|crucial|vital|great|historic|big|key|promising event|step|moment|achievement|stage|contribution|impetus|project|initiative|undertaking|opportunity|platform|bridge\nsignificant|crucial|vital|great for|in|to <what>\nimportant for|to <what>',
    { judges: true, named: true },
  ),
  ...lines(
    'supports',
    'important|key|crucial|decisive|vital|essential|main|effective|useful|major factor|element|tool|instrument|means|mechanism|condition|prerequisite|guarantee|basis|foundation|pillar|driver',
    { judges: true, named: true },
  ),
  ...lines(
    'supports',
    `
    key|critical|crucial|pivotal|central|essential|indispensable|fundamental|vital to|in|for|towards <doing>
    key|critical|crucial|pivotal|essential|vital|instrumental|indispensable <do>`,
    { judges: true, named: true },
  ),
  ...lines('supports', 'interest of <what>', { judges: true, denied: 'opposes' }),
  ...lines('supports', 'serve interest|peace|stability of|in? <what>', {
    voiced: true,
    whole: true,
    denied: 'opposes',
  }),
  ...lines(
    'opposes',
    `
    oppose|reject|rebuff|veto|dismiss|refuse|decline|boycott|resist <what>
    oppose|reject <doing>
    refuse|decline <do>
    refusal <do>
    threaten <do>
    threat <do>
    rejection|opposition of|to|toward|towards|against <what>
    opposition to|toward|towards|against <doing>
    object to <what>
    be|remain|stay opposed to <what>
    inadmissibility|unacceptability|rejection of <what>
    dismiss|reject|rebuff|deny as ${BAD}|false|untrue|unfounded|fabricated|mischievous|malicious|speculative|fanciful|misleading|propaganda|nonsense <what>
    no intention|plan|desire|wish of <doing>
    no intention|desire|wish|reason|need <do>
    take issue|exception with|to <what>
    cast doubt on|over <what>
    no justification|excuse|place|room|reason|basis|grounds for <what>
    reluctant|unwilling|hesitant|loath <do>
    reluctance|unwillingness|hesitation <do>
    no military|forcible solution|option <what>
    no military|forcible solution|option to|for|in <what>
    not agree with|to <what>
    distance from <what>
    protest to|with <whom> over|about|against|at <what>
    lodge|file|submit protest|complaint with|to|against <whom> over|about|against|at <what>
    lodge|file|submit protest|complaint over|about|against|at|with|to <what>
    objection to <what>
    be against <what>
    rule out <what>
    turn down <what>
    vote against <what>
    declare|pronounce against <what>
    declare|pronounce itself|himself|herself|themselves against <what>
    speak|come out? against <what>
    say no to <what>
    protest against? <what>
    protest at|over <what>
    disagree with <what>
    never|not accept|recognise|recognize|tolerate <what>
    deny <what>`,
  ),
  ...lines('opposes', 'unacceptable\ninadmissible\nimpermissible\nintolerable', { judges: true }),
  ...lines(
    'praises',
    `
    ${NAMING} <whom> as? historic|milestone|breakthrough|watershed|landmark
    ${NAMING} <whom> as? turning|game|new point|changer|chapter|era|page|beginning|horizon|epoch
    refer to <whom> as historic|milestone|breakthrough|watershed|landmark
    refer to <whom> as turning|game|new point|changer|chapter|era|page|beginning|horizon|epoch`,
    { weighty: true },
  ),
  ...lines(
    'praises',
    `
    praise|laud|commend|hail|applaud|acclaim|extol|admire|compliment|salute <whom> for <what>
    praise|laud|commend|hail|applaud|acclaim|extol|admire|compliment|salute|appreciate|value|treasure|cherish <what>
    appreciate <that>
    praise|appreciation|admiration|applause|acclaim|commendation for|of <what>
    appreciation to|toward|towards <what>
    high appraisal|assessment|evaluation|opinion|regard of|for <what>
    confidence|trust|faith in <what>
    satisfaction|content|contentment|gratification with|over|at|about|on <what>
    satisfied|content|gratified with|by <what>
    pleased|happy|glad|delighted with|at|about <what>
    note|observe|view|welcome with satisfaction|appreciation|pleasure|gratitude <what>
    note|observe with satisfaction|appreciation|pleasure <that>
    pay tribute to <what>
    tribute to <what>
    proud of <what>
    ${NAMING} <whom> as? ${GOOD}
    highlight|single|cite|portray|depict|laud <whom> as ${GOOD}
    describe|regard|see|view|hail|rank|highlight <whom> as one|among of? ${GOOD}
    assess|evaluate|rate positively|highly <what>
    rate|assess|evaluate|value <whom> highly|positively
    speak highly|positively|warmly|approvingly of|about <what>
    welcome|hail|praise <whom> as? ${GOOD}
    welcome|hail|praise|describe as ${GOOD} <what>
    refer to <whom> as ${GOOD}
    pleased|happy|glad|delighted|satisfied <that>
    satisfaction <that>`,
  ),
  ...lines(
    'praises',
    'exemplary\nfair\nbeneficial\nachievement\nsuccess\ninvaluable\nexcellent\noutstanding\nadmirable\npraiseworthy\ncommendable\nremarkable\nbreakthrough\ninfluential\ninstrumental\npivotal\nturning point\nmilestone',
    { judges: true },
  ),
  ...lines('praises', 'acknowledge|recognise|recognize <what>', { merit: true }),
  ...lines(
    'praises',
    `
    play role|part in|for <what>
    make contribution|effort|progress|stride|step|advance to|in|towards|toward|for <what>
    make effort <do>
    be|remain active|leading|responsible|important member|participant of|in <what>
    be|remain key|important|reliable|strategic|close|good|true|trusted|natural|great|valued|special|major|indispensable|constructive partner|friend|ally|brother|supporter|player`,
    { voiced: true, whole: true, others: true },
  ),
  ...lines(
    'supports',
    `
    play role|part in|for <what>
    give|lend|provide impetus|boost|momentum|stimulus|impulse to <what>
    open up? prospect|horizon|opportunity|avenue|chapter|page for|in|of <what>
    facilitate|benefit <what>
    contribute to <what>`,
    { voiced: true, whole: true },
  ),
  ...lines(
    'thanks',
    `
    thank <whom> for <what>
    thank <whom> <that>
    gratitude|thanks|appreciation|thankfulness|gratefulness to|toward|towards <whom> for|over <what>
    gratitude|thanks|thankfulness for|over <what>
    gratitude|thankfulness|gratefulness to|toward|towards <what>
    grateful|thankful|indebted|obliged to <whom> for <what>
    grateful|thankful|indebted for <what>
    appreciate <whom> for <what>
    thank <what>`,
  ),
  ...lines(
    'criticises',
    `
    criticise|criticize|condemn|denounce|deplore|lament|blast|slam|decry|lambast|lambaste|assail|castigate|chide|rebuke|censure|rap <whom> for|over <what>
    criticise|criticize|condemn|denounce|deplore|lament|blast|slam|decry|lambast|lambaste|assail|castigate|bemoan|chide|rebuke|censure|rap|deride|attack <what>
    condemn|denounce|deplore|criticise|criticize|reject in possible? term|way|manner|word <what>
    hit|lash out at|against <whom> for|over <what>
    hit|lash out at|against <what>
    take aim at <what>
    find fault with <what>
    hold <whom> responsible|accountable for <what>
    pin|put|lay blame on <whom> for <what>
    pin|put|lay blame on <what>
    take dim|poor view of <what>
    react angrily|furiously|negatively to <what>
    criticise|criticize|condemn|denounce|deplore|lament <that>
    describe|call|term|label|brand|denounce|condemn|regard|consider|see|view|dismiss|characterise|characterize <whom> as? ${BAD}
    blame|fault <whom> for <what>
    blame <what>
    accuse <whom> of <what>
    criticism|condemnation|denunciation|rebuke|blame of|for|against|over <what>
    critical of <what>
    disappointed|dissatisfied|unhappy|displeased|frustrated|angry|dismayed|outraged|furious|impatient|exasperated|annoyed|irritated|indignant with|at|over|about|by <what>
    disappointment|dissatisfaction|displeasure|frustration|anger|dismay|outrage|indignation with|at|over|about <what>
    complain of <what>
    complain <that>`,
  ),
  ...lines(
    'criticises',
    `
    violation|breach|infringement of <what>
    interference|aggression|provocation|crime|injustice against|in? <what>`,
    { judges: true },
  ),
  ...lines('criticises', 'contrary to <what>\nat odds with <what>\nviolation of <what>', {
    judges: true,
  }),
  ...lines(
    'criticises',
    `
    violate|breach|undermine|sabotage|ignore|betray|jeopardise|jeopardize|endanger|destabilise|destabilize|obstruct|flout|abuse <what>
    fail <do>
    interfere|meddle|intervene in <what>
    discriminate against <what>
    renege on <what>
    not|never fulfil|fulfill|honour|honor|meet|implement|respect|observe|keep <what>
    not|never comply with <what>
    not|never live up to <what>
    not|never abide by <what>`,
    { voiced: true, whole: true, others: true },
  ),
  ...lines(
    'criticises',
    'point|refer to <what>\ncite|note|mention|highlight|underline|underscore|recall <what>',
    { heads: faults },
  ),
  ...lines(
    'criticises',
    `unjust|unfair|illegal|unlawful|illegitimate|cruel|inhumane|brutal|oppressive|tyrannical|blind sanction|embargo|blockade|occupation|aggression|invasion|tariff|restriction|measure|policy|support|pressure|behavior|behaviour|attack|war`,
    { voiced: true },
  ),
  ...lines(
    'criticises',
    'unwarranted\nunjustified\nunjustifiable\nillegal\nunlawful\nillegitimate\nregrettable\nunfortunate\ncounterproductive\nunfair\ninhumane\nprovocative\nunjust\nwrong\nunwise\ndisappointing\nunsatisfactory\ndiscriminatory\nhypocritical\ndestructive\ncruel',
    { judges: true },
  ),
  ...lines(
    'concerned',
    `
    lament|complain about|over <what>
    concern|worry|alarm|anxiety|apprehension|unease|regret|misgiving|fear|dissatisfaction over|about|at|on|regarding|for|with|of <what>
    concern|worry|alarm|regret|fear <that>
    concerned|worried|alarmed|anxious|apprehensive|uneasy|disturbed|troubled|sorry|preoccupied over|about|at|by|with|for <what>
    concerned|worried|alarmed|afraid|sorry|fearful <that>
    regret|fear <what>
    warn of|about|against <what>
    warn <that>
    warn <whom> against|of|about <what>
    warn|caution <whom> <that>
    caution <that>
    note|observe with concern|regret|alarm|disappointment <what>
    note|observe with concern|regret|alarm|disappointment <that>
    follow|watch|view|monitor with concern|alarm|anxiety <what>
    follow|watch|view|monitor|regard <whom> with concern|alarm|anxiety|apprehension|dismay
    caution against <what>
    share concern|worry|anxiety|apprehension|fear about|over|on|regarding|at|of <what>`,
  ),
  ...lines(
    'concerned',
    `
    cite|note|underline|underscore|highlight|mention|raise|emphasise|emphasize|outline <what>
    point|refer|allude to|at <what>`,
    { heads: troubles },
  ),
  ...lines('concerned', 'face|encounter|experience <what>\nthere be <what>', {
    heads: troubles,
    voiced: true,
  }),
  ...lines('concerned', 'unfortunately\nregrettably\nsadly\nregretfully', {
    voiced: true,
    whole: true,
  }),
  ...lines('concerned', 'threat|danger|risk to|for <what>', { judges: true }),
  ...lines('concerned', 'alarming\nworrying\nworrisome\ndisturbing\ntroubling', { judges: true }),
  ...lines('concerned', 'pose|entail|constitute|present|carry threat|risk|danger to|for <what>', {
    voiced: true,
    whole: true,
    others: true,
  }),
  ...lines(
    'calls-for',
    `
    call on|upon <whom> <do>
    call on|upon <whom> for <what>
    call for <what>
    call <do>
    ask|request|press <whom> for <what>
    urge|press|pressure|exhort|ask|request|implore|beseech|encourage <whom> <do>
    want|expect|like <whom> <do>
    want|like|wish to see <what>
    want <whom> lifted|removed|released|ended|withdrawn|returned|scrapped|abolished
    advise <whom> <do>
    warn <whom> <do>
    time come for <whom> <do>
    time for <whom> <do>
    challenge|entreat|enjoin|prod <whom> <do>
    wait for <whom> <do>
    await <what>
    urge|demand|request|solicit <what>
    demand|urge|request|recommend <that>
    demand <do>
    call|appeal|plea for <what>
    appeal|plead to <whom> <do>
    appeal|plead to <whom> for <what>
    appeal|plead|press|push|lobby for <what>
    insist on|upon <what>
    insistence on <what>
    insist on|upon <doing>
    consider|deem|call|regard|view <whom> as? necessary|essential|important|vital|crucial|imperative|indispensable
    press|push|pressure <whom> for <what>
    invite attention to <what>
    seek assistance|help|aid|support|mediation|cooperation|guarantee|clarification|compensation|concession in|on|for|from|over|with|to <what>`,
  ),
  ...lines('calls-for', 'demand for <what>', { claimed: true }),
  ...lines('calls-for', 'request|petition for <what>\nrequest|demand for <whom> <do>', {
    owned: true,
    part: 'noun',
  }),
  ...lines(
    'calls-for',
    `
    stress|emphasise|emphasize|underline|underscore|reiterate|highlight|affirm importance|significance of <what>
    put|lay|place emphasis|stress on|upon <what>`,
    { heads: called, noAct: true },
  ),
  // Of what there is, and nobody is called to do.
  ...lines(
    'supports',
    'stress|underline|underscore|emphasise|emphasize|highlight|reaffirm|reiterate|note|recognise|recognize|acknowledge importance|significance|relevance|value of <what>',
    {
      heads: set(`
        initiative proposal project programme program plan platform format mechanism corridor route accord agreement treaty pact convention charter
        declaration pledge principle law rule peace stability partnership friendship sovereignty multilateralism pipeline port railway road bridge fund`),
      noAct: true,
    },
  ),
  ...lines(
    'calls-for',
    'stress|emphasise|emphasize|underline|underscore|reiterate|highlight|note|affirm|see need|necessity|urgency for|of <what>',
    { noAct: true },
  ),
  ...lines('calls-for', 'require|necessitate <what>', {
    apart: true,
    heads: set('cooperation co-operation coordination collaboration partnership investment'),
    voiced: true,
  }),
  ...lines('calls-for', 'require|need|necessitate|demand|deserve <what>\nneed of <what>', {
    apart: true,
    heads: called,
    voiced: true,
  }),
  ...lines(
    'congratulates',
    `
    congratulate <whom> on|upon|over|for <what>
    congratulate <what>
    congratulation to <whom> on|upon|over|for <what>
    congratulation on|upon|over|for <what>
    felicitate <whom> on|upon|over|for <what>
    greet <whom> on <what>
    congratulatory|felicitation message|telegram|letter|note|cable to <whom> on|upon|over|for|marking <what>
    congratulation to <what>
    greeting|felicitation to <whom> on|upon|over|for <what>`,
  ),
  ...lines(
    'condoles',
    `
    condole with <whom> over|on <what>
    condolence|sympathy to|with <whom> over|on|for|at|following|after <what>
    condolence|sympathy over|on|for|at|following|after <what>
    condolence|sympathy to|with|for <what>
    condole|commiserate with <what>
    mourn <what>`,
  ),
]

/** "Was welcomed by Peru": the verbs of a stance as participles. */
export const passives: readonly PositionFrame[] = [
  ...lines(
    'supports',
    'supported|backed|welcomed|endorsed|favoured|favored|accepted|approved|championed by <party>',
    { passive: true, denied: 'opposes' },
  ),
  ...lines(
    'opposes',
    `
    opposed|rejected|denied|vetoed|dismissed|resisted|boycotted|rebuffed|refused|declined|spurned|blocked|contested by <party>
    turned|voted|knocked|brushed down|aside by <party>`,
    {
      passive: true,
    },
  ),
  ...lines(
    'praises',
    `
    described|called|termed|dubbed|regarded|considered|seen|viewed|hailed as? historic|milestone|breakthrough|watershed|landmark by <party>
    described|called|termed|dubbed|regarded|considered|seen|viewed|hailed as? turning|game|new point|changer|chapter|era|page|beginning|horizon|epoch by <party>`,
    { passive: true, weighty: true },
  ),
  ...lines(
    'praises',
    `
    praised|lauded|commended|hailed|applauded|appreciated|acclaimed|valued|admired|cherished by <party>
    described|called|termed|dubbed|regarded|considered|seen|viewed|hailed|assessed|rated as? ${GOOD} by <party>`,
    {
      passive: true,
    },
  ),
  ...lines(
    'criticises',
    'criticised|criticized|condemned|denounced|deplored|slammed|blasted|decried|censured by <party>',
    { passive: true },
  ),
  ...lines(
    'condoles',
    `condolence|sympathy conveyed|expressed|extended|offered|sent by <party> over|on|for|at|following|after <what>`,
    { passive: true },
  ),
  ...lines(
    'concerned',
    `concern|regret|alarm|dissatisfaction|unease|worry|fear voiced|expressed|raised by <party> over|about|at|on|regarding <what>`,
    { passive: true },
  ),
  ...lines(
    'supports',
    'support|backing|solidarity voiced|expressed|pledged by <party> for|with|to <what>',
    {
      passive: true,
    },
  ),
  ...lines(
    'thanks',
    'gratitude|thanks|appreciation voiced|expressed|conveyed by <party> for|over <what>',
    {
      passive: true,
    },
  ),
  ...lines('opposes', 'opposition|objection voiced|expressed|raised by <party> to|against <what>', {
    passive: true,
  }),
  ...lines('calls-for', 'demanded|requested|urged|sought by <party>', { passive: true }),
]
