import type { PositionFrame } from '../../position-frames.ts'
import { lines, set } from './position-lines.ts'

/** Verbs of calling something something. */
const NAMING =
  'describe|term|call|dub|consider|regard|label|deem|assess|judge|brand|pronounce|characterise|characterize|see|view|hold|think|find'

/** What is called so is right. */
const RIGHT =
  'natural|overdue|legitimate|justified|logical|understandable|reasonable|sensible|acceptable|lawful|legal|valid|welcome|just|right|proper|desirable|inevitable'

/** What is called so does not count, or cannot be. */
const VOID = 'null|void|invalid|inadmissible|intolerable|non-binding|unworkable|impractical'

/** What is called so is bad. */
export const WORSE =
  'outdated|obsolete|archaic|one-sided|lopsided|belated|foolish|silly|stupid|childish|piracy|protectionist|protectionism|blackmail|bullying|theft|robbery|plunder|farce|sham|betrayal|humiliation|humiliating|punitive|draconian|arbitrary|coercive|nonsense|lie|disaster|catastrophe|tragedy|scandal|disgrace|outrage|trap|imperialist|colonial|colonialism|racist|irrational|unethical|inexcusable|unforgivable|unprovoked|inflammatory|offensive|insulting|harmful|destructive|untimely|unnecessary|meddling|hypocrisy|extortion|cheating|lapdog|puppet|stooge|lackey'

/** What is called so is good. */
const BETTER =
  'gateway|nerve|jewel|masterpiece|feat|springboard|catalyst|showcase|godsend|blessing|magnet|splendid|superb|magnificent|wonderful|marvellous|marvelous|fantastic|impressive|first-class|world-class|indispensable|honourable|honorable|brave|noble|sincere|humane|bonanza'

/** What others give to somebody who counts on them. */
const aid = set(`
  support backing help assistance aid solidarity goodwill understanding vote consent approval blessing intervention mediation
  cooperation co-operation endorsement sympathy`)

/** What others blame or resent: how news tells of it in passing. */
const WRATH =
  'fury|anger|dismay|annoyance|outrage|irritation|displeasure|indignation|chagrin|consternation|disgust|exasperation'

/** Further turns of phrase for a stance: how newsrooms tell of it in passing. */
export const turns: readonly PositionFrame[] = [
  ...lines('supports', 'fully|squarely|solidly|firmly|right behind <what>'),
  ...lines('supports', 'stand up? for <what>\nbe all for <what>', {
    heads: set(`
      settlement solution peace principle freedom dialogue unity independence integrity disarmament right rights equality resolution friendship
      reform order compromise partnership end justice respect negotiation rule law development strengthening sovereignty
      democracy stability trade withdrawal détente detente coexistence`),
  }),
  ...lines(
    'supports',
    `
    ${NAMING} <whom> as? ${RIGHT}
    no quarrel|problem|difficulty with <what>
    line up|close ranks behind <what>
    look|smile favourably|favorably|kindly|benevolently? on|upon <what>
    make|argue|plead case for <what>
    come round|around|down to|on side|idea of <what>
    warm to idea|plan|proposal|notion of <what>
    give thumbs up to <what>
    vouch for <what>`,
  ),
  ...lines(
    'supports',
    `
    drop|withdraw|lift|abandon|soften|end|waive opposition|objection|veto|reservation|resistance to|against|about|on <what>
    drop|withdraw|lift|end|waive opposition|objection|veto|resistance of|by <whom> to|against|on <what>`,
  ),
  ...lines(
    'opposes',
    `
    ${NAMING} <whom> as? ${VOID}
    dead|firmly|flatly|adamantly|strongly|implacably set? against <what>
    be set against <what>
    want nothing to do with <what>
    want no part of|in <what>
    have no truck with <what>
    have none of <what>
    give short shrift to <what>
    slam|shut door on <what>
    draw line at <what>
    dig in? heels over|against <what>
    dig heel in over|against <what>
    steer clear of <what>
    withhold support|recognition|consent|approval|signature from|for|of <what>
    back|shy|pull away|off|out|back from|of <what>
    no friend of <what>
    out of question for <what>`,
  ),
  ...lines('opposes', 'throw|turn out|away|back <what>\nfight|combat|shun|counter <what>', {
    heads: set(`
      complaint appeal request motion petition amendment application plan proposal claim offer bid scheme idea project sanction
      tariff attempt suit allegation charge demand quota tax levy duty`),
  }),
  ...lines('opposes', 'over objection|protest|veto|opposition of|by|from <party>', {
    passive: true,
    before: true,
  }),
  ...lines(
    'praises',
    `
    ${NAMING} <whom> as? ${BETTER}
    single out <whom> for praise|commendation|thanks
    take|doff hat|cap off? to <what>
    toast|admire|salute|prize <what>
    credit <whom> with|for <what>
    give|pay credit|compliment to <whom> for <what>
    speak well|glowingly|admiringly|fondly of <what>
    sing praises of <what>
    enthuse about|over <what>
    wax lyrical about|over <what>
    exult|revel in|at|over <what>`,
  ),
  ...lines('praises', 'good|great|welcome|excellent|wonderful news for|to <what>', {
    judges: true,
    named: true,
  }),
  ...lines(
    'praises',
    `
    deserve|merit|earn credit|praise|thanks|respect|admiration|recognition|applause for <what>
    do|make superb|excellent|fine|splendid|good|great|fantastic|wonderful|remarkable job|work`,
    { voiced: true, whole: true, others: true },
  ),
  ...lines('praises', 'please|delight|impress|hearten|gladden|cheer|reassure <party>', {
    passive: true,
    part: 'verb',
  }),
  ...lines('praises', 'to delight|satisfaction|pleasure|relief|joy|admiration of <party>', {
    passive: true,
    before: true,
  }),
  ...lines(
    'thanks',
    `
    grateful|thankful|indebted|obliged|beholden to <what>
    owe <whom> great? debt|deal|lot|much|everything
    owe debt|much|deal|lot to <what>
    never forget what|how <that>`,
  ),
  ...lines('thanks', 'never forget <what>', {
    heads: set('help support assistance kindness generosity role sacrifice aid solidarity'),
  }),
  ...lines(
    'criticises',
    `
    ${NAMING} <whom> as? ${WORSE}
    denounce|condemn|brand|decry|attack|describe as ${WORSE} <what>
    pour scorn on|upon <what>
    take <whom> to task over|for|about <what>
    grumble|gripe|moan|carp|whine|grouse about|at|over <what>
    grumble|gripe|moan|grouse <that>
    compare|liken <whom> unfavourably|unfavorably with|to <what>`,
  ),
  ...lines(
    'criticises',
    `
    dump|bully|blackmail|exploit|cheat|swindle|insult|humiliate|provoke|deceive|snub|strangle|starve|trample|cripple <what>
    flood <what>
    drag its? foot|heel|feet over|on|about <what>
    go back on <what>
    turn blind eye to <what>
    turn its? back on <what>
    turn a? deaf ear to <what>`,
    { voiced: true, whole: true, others: true },
  ),
  ...lines(
    'criticises',
    'anger|infuriate|enrage|outrage|irritate|annoy|incense|upset|dismay|rile|irk|exasperate|affront <party>',
    { passive: true, part: 'verb' },
  ),
  ...lines(
    'criticises',
    `draw|provoke|bring|prompt|elicit angry|sharp|furious|hostile|indignant|stinging response|reaction|retort|rebuke|reply|outburst from|in <party>
    provoke|arouse|stir|spark|cause|trigger ${WRATH}|resentment|criticism in|among|from|of <party>`,
    { passive: true },
  ),
  ...lines(
    'criticises',
    'accuse|suspect|convict of <what>\nblame|denounce|criticise|criticize|condemn for <what>',
    {
      fronted: true,
    },
  ),
  ...lines('praises', 'praise|commend|laud|hail|applaud|credit for|with <what>', { fronted: true }),
  ...lines('thanks', 'thank for <what>', { fronted: true }),
  ...lines('criticises', `to ${WRATH} of <party>`, { passive: true, before: true }),
  ...lines('criticises', 'condemned|denounced|criticised|criticized|deplored|resented in <party>', {
    passive: true,
    undergone: true,
  }),
  ...lines(
    'concerned',
    `
    watch|eye|follow|view|regard <whom> anxiously|warily|nervously|uneasily
    keep wary|anxious|watchful|nervous eye on <what>`,
  ),
  ...lines(
    'concerned',
    'alarm|worry|unsettle|unnerve|rattle|disturb|perturb|frighten|scare <party>',
    {
      passive: true,
      part: 'verb',
    },
  ),
  ...lines(
    'concerned',
    'cause|arouse|stir|provoke|spark|raise|create|prompt alarm|unease|concern|anxiety|worry|fear|misgiving|disquiet|nervousness in|among|for <party>',
    { passive: true },
  ),
  ...lines('concerned', 'to alarm|concern|unease|discomfort|anxiety|regret of <party>', {
    passive: true,
    before: true,
  }),
  ...lines(
    'calls-for',
    `
    ask|apply for <what>
    prevail|lean on|upon <whom> <do>
    spur|goad|coax|cajole|exhort|bid|tell|command|summon|dare <whom> <do>
    make representation to <whom> over|about|on <what>
    serve notice on <whom> <that>`,
  ),
  ...lines('calls-for', 'turn|look to <whom> for <what>', { tight: true }),
  ...lines('calls-for', 'ask <that>', { mandative: true }),
  ...lines(
    'calls-for',
    'ask|want|expect|demand|request of|from <whom> be <that>\nask|want|expect|demand|request be <that>',
    { part: 'verb' },
  ),
  ...lines('calls-for', 'ask|demand|beg|plead|insist|clamour|clamor <do>', { undergone: true }),
  ...lines('calls-for', 'count|rely|bank|depend on|upon <what>', { heads: aid, ofOthers: true }),
  ...lines('calls-for', 'remind <whom> of <what>', {
    heads: set('obligation promise commitment duty responsibility pledge word undertaking'),
  }),
  ...lines(
    'calls-for',
    'at insistence|urging|request|behest|instigation|prompting|demand of <party>',
    { passive: true, before: true },
  ),
  ...lines(
    'congratulates',
    `
    wish <whom> success|prosperity|well|happiness|luck|progress|peace|health on|in|for|at <what>
    wish|wishes to <whom> on|for <what>`,
  ),
  ...lines(
    'condoles',
    `
    thought|prayer|heart be|go with|out? to? <what>
    share grief|sorrow|pain|mourning of|with|over <what>
    grieve|mourn with|for <what>`,
  ),
]
