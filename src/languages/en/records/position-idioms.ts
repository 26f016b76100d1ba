import type { PositionFrame } from '../../position-frames.ts'
import { lines, set } from './position-lines.ts'

/** What somebody has done for others: who speaks of it with appreciation gives thanks for it. */
const kindness = set(`
  help assistance aid support backing care kindness hospitality generosity relief shelter gift donation loan solidarity sacrifice grant
  treatment protection mediation rescue understanding goodwill intervention contribution cooperation co-operation participation attendance`)

/** What somebody who wants it lacks, and only others can give: "Ukraine needs air defence". */
const supplies = set(`
  defence defense weapon weapons arms ammunition missile tank aircraft aid help assistance support backing money fund funding loan credit
  investment investor medicine vaccine food grain water fuel tent partner friend ally guarantee protection relief time peace solidarity`)

/** What is owed to somebody who expects it. */
const dues = set(`
  apology explanation clarification compensation reparation reply answer response reciprocity concession guarantee assurance payment
  delivery repayment settlement return restitution recognition respect treatment access share support cooperation solidarity action
  gesture step change progress commitment`)

/** What is done to a thing that somebody wants changed. */
const DONE =
  'narrowed|eased|relaxed|cut|reduced|lowered|raised|increased|changed|revised|amended|altered|reviewed|renegotiated|reopened|opened|closed|shut|stopped|halted|suspended|banned|extradited|freed|punished|tried|prosecuted|settled|resolved|solved|restored|admitted|recognised|recognized|included|excluded|extended|doubled|replaced|dismantled|destroyed|delivered|paid|compensated|protected|respected|implemented|enforced|tightened|kept|written|dropped|waived|cancelled|canceled|annulled|frozen|moved|spared|treated|shared|redrawn|rewritten|cleared|cleaned|inspected|investigated|expelled|disbanded|disarmed|strengthened|speeded|accelerated|finished|completed|built|repaired|reformed'

/** What is called so is of great worth. */
const TREASURE =
  'project|deal|event|bridge|work|chance|opportunity|achievement|undertaking|investment|breakthrough|moment'

/** Adverbs of doing wrong. */
const WRONGLY =
  'irresponsibly|recklessly|illegally|unlawfully|arrogantly|shamefully|disgracefully|unfairly|provocatively|aggressively|selfishly|hypocritically|unilaterally|brutally'

/** Idioms for a stance, and what is only a stance of some nouns. */
export const idioms: readonly PositionFrame[] = [
  ...lines('thanks', 'appreciation for|of <what>', { heads: kindness }),
  ...lines(
    'thanks',
    `
    gratitude|thanks|appreciation of people|government|nation|country|state|king|president to|toward|towards <whom> for <what>
    gratitude|thanks|appreciation of people|government|nation|country|state|king|president for <what>`,
  ),
  ...lines(
    'praises',
    'underscore|underline|highlight|stress|emphasise|emphasize|note|recall|appreciate|value <what>',
    {
      merit: true,
      heads: set('role contribution achievement sacrifice leadership generosity success progress'),
    },
  ),
  ...lines('calls-for', `want|like|prefer <whom> ${DONE}`),
  ...lines('calls-for', 'expect|await|demand|deserve|seek <what>', { heads: dues }),
  ...lines('calls-for', 'propose|suggest|recommend|advise <that>', {
    mandative: true,
    ofOthers: true,
  }),
  ...lines('calls-for', 'need|require|want <what>', {
    heads: supplies,
    voiced: true,
    whole: true,
    others: true,
  }),
  ...lines(
    'opposes',
    `
    no|little interest|appetite|stomach|sympathy|enthusiasm in|for <what>
    speak|come out up? against <what>`,
  ),
  ...lines('opposes', 'threaten <what>\nthreaten <whom> with <what>', {
    heads: set(
      'sanction sanctions retaliation reprisal countermeasure action measure tariff duty boycott embargo blockade veto lawsuit suit penalty counter-tariff response consequence',
    ),
  }),
  ...lines('opposes', 'leave no|little room|scope|space|place for <what>', { voiced: true }),
  ...lines('supports', 'speak up|out? for <what>'),
  ...lines(
    'supports',
    'welcome|hail|accept as overdue|legitimate|justified|reasonable|fair|just|sensible|right <what>',
  ),
  ...lines(
    'praises',
    `
    call|consider|term|dub|label|describe|see|view|regard|hail <whom> as? ${TREASURE} of century|decade|generation|lifetime|era
    call|consider|term|dub|label|describe|see|view|regard|hail|find <whom> as? interesting|attractive|tempting|workable|viable|credible|serious|sound|solid|realistic|engine|locomotive|spearhead|gift|pride|miracle|marvel|wonder|dream
    pay homage|respect|respects to <what>`,
  ),
  ...lines(
    'praises',
    `${TREASURE} of century|decade|generation|lifetime|era\nroad|way|path|route|ticket|escape out of|from <what>`,
    {
      judges: true,
    },
  ),
  ...lines(
    'criticises',
    'make no|little|scant|poor sense <that>\nmake no|little|scant|poor sense <do>',
    {
      voiced: true,
    },
  ),
  ...lines(
    'criticises',
    `
    act|behave|negotiate|trade|bargain in bad faith
    act|behave ${WRONGLY}`,
    { voiced: true, whole: true, others: true },
  ),
  ...lines(
    'criticises',
    'sit|stand|look idly? by|on while|when|as <that>\nsit with fold|folded arm|hand while|when|as <that>',
    {
      denied: 'concerned',
    },
  ),
  ...lines(
    'concerned',
    'share <whom> concern|worry|fear|alarm|unease|anxiety|misgiving|apprehension over|about|at|for|of <what>',
  ),
  ...lines(
    'opposes',
    `
    distance|dissociate|disassociate itself|himself|herself|themselves|ourselves from <what>
    no point|sense|use|merit|virtue in <what>
    refusal of <what>
    reject|dismiss|refuse|rebuff out of hand <what>
    protest to <whom> over|about|against|at <what>`,
  ),
  ...lines(
    'criticises',
    `
    cry foul|shame over|at|about <what>
    up in arms over|about|against|at <what>
    condemn|denounce|brand|criticise|criticize|decry|describe|attack as criminal|inhuman|inhumane|barbarous|genocidal|repressive|undemocratic|expansionist|terrorist|fascist|racist|medieval|primitive|selfish|petty|vindictive|undignified|unfriendly <what>`,
  ),
  ...lines(
    'supports',
    'get|draw|earn|secure|enjoy|attract|find support|backing|endorsement|approval|blessing of|from|in <party>',
    {
      passive: true,
    },
  ),
  ...lines(
    'criticises',
    'met with dismay|anger|fury|outrage|indignation|condemnation|criticism|protest|derision|scorn|disbelief in|from|by|among <party>',
    {
      passive: true,
    },
  ),
  ...lines(
    'concerned',
    'met with concern|alarm|unease|worry|anxiety|fear in|from|by|among <party>',
    { passive: true },
  ),
  ...lines(
    'praises',
    'met with relief|joy|delight|applause|praise|enthusiasm|satisfaction in|from|by|among <party>',
    { passive: true },
  ),
]
