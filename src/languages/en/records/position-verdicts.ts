import type { PositionFrame } from '../../position-frames.ts'
import { lines, set } from './position-lines.ts'

/** What something would have to be. */
const ENOUGH = 'enough|sufficient|adequate|satisfactory|ideal|optimal'

/** What trade and ties could come up to. */
const POTENTIAL = 'potential|capacity|capability|possibility|expectation'

/** Verbs of coming up to something. */
const MATCHING = 'reflect|match|meet|mirror|correspond|equal|suit|satisfy'

/** What can fall short. */
const ties = set(`
  trade turnover commerce export import investment volume level value relation tie cooperation exchange traffic tourism figure number scale
  pace progress amount share`)

/** What can be kept or not. */
const bonds = set(`
  agreement deal accord pact treaty convention memorandum mou protocol contract roadmap declaration document understanding arrangement
  decision resolution ruling obligation commitment promise pledge undertaking duty term provision condition clause article
  right norm principle ceasefire cease-fire truce plan programme quota sanction embargo`)

/** What states do for each other, or have with each other, and others can find too little. */
const doings = set(`
  concession response reply answer reaction effort measure step action move offer proposal aid help support assistance explanation
  assurance guarantee statement apology sanction pressure commitment promise pledge compensation contribution funding investment loan grant
  trade turnover commerce export import volume level cooperation relation tie partnership exchange contact
  progress pace implementation protection flight visa quota security dialogue treatment number amount share situation deal agreement accord plan`)

/** What somebody is said to fall short of, or to come up to. */
export const verdicts: readonly PositionFrame[] = [
  ...lines('criticises', `good enough\n${ENOUGH}`, {
    judges: true,
    named: true,
    onlyDenied: true,
    heads: doings,
  }),
  ...lines('criticises', `far from ${ENOUGH}|perfect`, { judges: true, heads: doings }),
  ...lines('criticises', 'far from what <that>', { judges: true }),
  ...lines(
    'criticises',
    `
    implemented|fulfilled|honoured|honored|respected|observed|enforced|upheld|heeded
    carried|lived out|up
    acted upon|on`,
    { voiced: true, whole: true, onlyDenied: true, heads: bonds },
  ),
  ...lines('criticises', 'insufficient\ninadequate', { judges: true }),
  ...lines('criticises', 'do enough|much <do>', {
    voiced: true,
    whole: true,
    others: true,
    onlyDenied: true,
  }),
  ...lines(
    'concerned',
    `
    below|beneath|under its? ${POTENTIAL}
    short of its? ${POTENTIAL}
    lag|trail|fall behind|short
    low|modest|insignificant|meagre|meager|minimal`,
    { voiced: true, whole: true, heads: ties },
  ),
  ...lines('concerned', `${MATCHING} to|with? its? ${POTENTIAL}`, {
    voiced: true,
    whole: true,
    onlyDenied: true,
    heads: ties,
  }),
  ...lines(
    'concerned',
    'concern|worry|headache to|for <what>\nmatter|source|cause of concern|worry|alarm',
    {
      judges: true,
      named: true,
    },
  ),
  ...lines(
    'supports',
    'welcome|support|back|endorse|favour|favor|approve|accept|champion|advocate',
    {
      part: 'verb',
      fronted: true,
      denied: 'opposes',
    },
  ),
  ...lines('opposes', 'oppose|reject|refuse|dismiss|resist|rebuff|decline|spurn|veto|resent', {
    part: 'verb',
    fronted: true,
  }),
  ...lines('praises', 'praise|hail|laud|applaud|commend|appreciate|acclaim', {
    part: 'verb',
    fronted: true,
  }),
  ...lines('criticises', 'criticise|criticize|condemn|denounce|deplore|lament|decry|slam|blast', {
    part: 'verb',
    fronted: true,
  }),
  ...lines('calls-for', 'view|belief|conviction <that>', { mandative: true }),
  ...lines('calls-for', 'give <whom> day|week|month|hour|year|deadline|ultimatum <do>', {
    addressed: true,
  }),
  ...lines('calls-for', 'importance|necessity of <whom> <doing>'),
]
