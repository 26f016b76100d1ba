import type { PositionFrame, PositionFrames, PositionStance } from '../position-frames.ts'

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Frames of one stance, a pattern a line. */
const BARE_VERB = /^[a-z|]+ <(?:what|doing|whom)>/

/** Frames of one stance, a pattern a line; a word with its object right behind it is a verb. */
function lines(
  stance: PositionStance,
  text: string,
  more: Partial<PositionFrame> = {},
): PositionFrame[] {
  return text
    .trim()
    .split('\n')
    .map((line) => line.trim())
    .map((pattern) => ({
      pattern,
      stance,
      ...(BARE_VERB.test(pattern) ? { part: 'verb' as const } : {}),
      ...more,
    }))
}

const frames: readonly PositionFrame[] = [
  ...lines(
    'supports',
    `
    support|back|favour|favor|welcome|endorse|champion|advocate|defend <what>
    support|back|favour|favor|advocate <doing>
    support|backing|solidarity|endorsement|sympathy for|of|with|to|toward|towards <what>
    support <do>
    speak|come out? in favour|favor|support of <what>
    consider|regard|see|view|deem <whom> as? way|solution|path|key|option|choice
    be in favour|favor of <what>
    vote in favour|favor of <what>
    vote for <what>
    be for <doing>
    stand by|behind|with <what>
    side with <what>
    approve of <what>
    approval|consent of|to|for <what>
    recognise|recognize right|sovereignty|integrity|independence of <what>
    respect sovereignty|integrity|independence of <what>
    accept <what>`,
  ),
  ...lines(
    'opposes',
    `
    oppose|reject|rebuff|veto|dismiss|refuse|decline|boycott|resist <what>
    oppose|reject <doing>
    refuse|decline <do>
    refusal <do>
    rejection|opposition of|to <what>
    opposition to <doing>
    object to <what>
    be opposed to <what>
    objection to <what>
    be against <what>
    rule out <what>
    turn down <what>
    vote against <what>
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
    praise|laud|commend|hail|applaud|acclaim|extol|admire|compliment|salute <whom> for <what>
    praise|laud|commend|hail|applaud|acclaim|extol|admire|compliment|salute|appreciate|value|cherish <what>
    appreciate <that>
    praise|appreciation|admiration|applause|acclaim|commendation for|of <what>
    satisfaction with|over|at|about|on <what>
    satisfied with <what>
    pleased|happy|glad|delighted with|at|about <what>
    speak highly of <what>
    pay tribute to <what>
    tribute to <what>
    proud of <what>
    describe|term|call|dub|consider|regard|label|deem <whom> as? positive|exemplary|excellent|successful|historic|constructive|fruitful|outstanding|great|good|important|useful|friendly|brotherly|valuable|effective|special|strategic|unique
    pleased|happy|glad|delighted|satisfied <that>
    satisfaction <that>`,
  ),
  ...lines(
    'praises',
    'exemplary\nfair\nbeneficial\nachievement\ninvaluable\nexcellent\noutstanding\nadmirable\npraiseworthy\ncommendable\nremarkable\nbreakthrough\ninfluential\ninstrumental\npivotal\nturning point\nmilestone',
    { judges: true },
  ),
  ...lines('praises', 'acknowledge|recognise|recognize <what>', { merit: true }),
  ...lines(
    'thanks',
    `
    thank <whom> for <what>
    thank <whom> <that>
    gratitude|thanks|appreciation|thankfulness|gratefulness to|toward|towards <whom> for|over <what>
    gratitude|thanks|thankfulness for|over <what>
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
    criticise|criticize|condemn|denounce|deplore|lament <that>
    describe|call|term|label|brand|denounce|condemn|regard <whom> as? unjust|unfair|illegal|unacceptable|provocative|baseless|groundless|dangerous|irresponsible|unjustified|hostile
    blame|fault <whom> for <what>
    blame <what>
    accuse <whom> of <what>
    criticism|condemnation|denunciation|rebuke|blame of|for|against|over <what>
    critical of <what>
    disappointed|dissatisfied|unhappy|displeased|frustrated|angry|dismayed|outraged|furious with|at|over|about|by <what>
    disappointment|dissatisfaction|displeasure|frustration|anger|dismay|outrage|indignation with|at|over|about <what>
    complain of <what>
    complain <that>
    violate|breach <what>`,
  ),
  ...lines(
    'criticises',
    'unwarranted\nunjustified\nunjustifiable\nillegal\nunlawful\nillegitimate\nregrettable\nunfortunate\ncounterproductive\nunfair\ninhumane\nprovocative',
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
    warn <whom> against|of|about <what>`,
  ),
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
    wait for <whom> <do>
    await <what>
    urge|demand|request|solicit <what>
    demand|insist|urge|request|recommend <that>
    demand <do>
    demand|call|appeal|plea for <what>
    appeal|plead to <whom> <do>
    appeal|plead to <whom> for <what>
    appeal|plead|press|push|lobby for <what>
    insist on|upon <what>
    insistence on <what>
    insist on|upon <doing>
    consider|deem|call|regard|view <whom> as? necessary|essential|important|vital|crucial|imperative|indispensable
    press|push|pressure <whom> for <what>`,
  ),
  ...lines(
    'congratulates',
    `
    congratulate <whom> on|upon|over|for <what>
    congratulate <what>
    congratulation to <whom> on|upon|over|for <what>
    congratulation on|upon|over|for <what>
    felicitate <whom> on|upon|over|for <what>
    greet <whom> on <what>`,
  ),
  ...lines(
    'condoles',
    `
    condole with <whom> over|on <what>
    condolence|sympathy to|with <whom> over|on|for|at|following|after <what>
    condolence|sympathy over|on|for|at|following|after <what>
    condolence|sympathy to <what>
    mourn <what>`,
  ),
]

/** What English says of where somebody stands. */
export const positionFrames: PositionFrames = {
  frames,
  assemblies: set(
    'participant attendee delegate minister leader president side official negotiator diplomat premier chief',
  ),
  collectives: set(
    'country state nation government side party community power leader authority world people republic member neighbor neighbour',
  ),
  duties: set('should must ought'),
  courtesies:
    set(`meeting talk talks visit trip hospitality reception welcome presence invitation session stay delegation conversation
    opportunity arrival remark question visitor tourist guest passenger national pilgrim`),
  hosts: set('hospitality reception welcome host'),
  relations: set(
    'relation relations tie ties cooperation collaboration partnership friendship bilateral mutual sides countries interaction',
  ),
  merits: set(
    'role contribution participation effort support assistance help progress achievement stance position leadership initiative generosity sacrifice',
  ),
  futures: set('will shall would may might can could'),
}
