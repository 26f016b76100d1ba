import type { EventFrames, EventWord } from '../../event-frames.ts'
import { linesOf } from '../headed-lines.ts'
import { meanings } from '../written-lists.ts'

/** Lines of `head: modifier=type …`, as a map from head to modifiers and what they make of it. */
function compounds(text: string): ReadonlyMap<string, ReadonlyMap<string, EventWord>> {
  return new Map(
    [...linesOf(text)].map(([head, pairs]) => [
      head,
      new Map(pairs.map((p) => p.split('=') as [string, EventWord])),
    ]),
  )
}

const EVENT = [
  'visit',
  'meeting',
  'call',
  'session',
  'forum',
  'opening',
  'delivery',
  'other',
] as const
const TALKS = ['meeting', 'call', 'session'] as const

/** The nouns that name an occasion, alone or with a modifier, and what definite ones point back to. */
export const occasions: Pick<EventFrames, 'nouns' | 'compounds' | 'pointsTo'> = {
  nouns: meanings<EventWord>(`
    visit: visit trip tour pilgrimage stay arrival stopover stop-over sojourn excursion junket
    meeting: meeting round talks talk negotiation consultation foc focs discussion dialogue dialog conversation huddle deliberation summit mini-summit encounter audience parley parleys powwow tête-à-tête tete-a-tete meet get-together retreat
    call: videoconference teleconference videoconferencing call
    session: session plenary sitting
    forum: forum conference exhibition expo exposition fair roadshow hackathon seminar webinar workshop symposium congress colloquium trade-fair roundtable round-table
    opening: inauguration
    other: presser
  `),
  compounds: compounds(`
    conference: press=other news=other media=other video=call telephone=call video-link=call
    briefing: press=other joint=other news=other media=other
    call: telephonic=call phone=call telephone=call video=call courtesy=meeting
    lunch: working=meeting official=meeting
    dinner: working=meeting official=meeting state=meeting
    breakfast: working=meeting
    conversation: telephonic=call phone=call telephone=call video=call
    talk: telephonic=call phone=call telephone=call video=call
    talks: telephonic=call phone=call telephone=call
    discussion: telephonic=call phone=call telephone=call bilateral=meeting high-level=meeting expert-level=meeting
    contact: telephonic=call telephone=call phone=call
    dialogue: strategic=meeting political=meeting bilateral=meeting high-level=meeting economic=meeting security=meeting
    summit: business=forum investment=forum investor=forum investors=forum ceo=forum
    show: trade=forum road=forum industry=forum air=forum fashion=forum
    event: business=forum networking=forum matchmaking=forum promotional=forum
    gathering: business=forum high-level=forum international=forum regional=forum annual=forum
    session: training=forum working=meeting brainstorming=meeting
    table: round=forum
    visit: courtesy=meeting
    stop: brief=visit short=visit overnight=visit refuelling=visit refueling=visit day=visit one-day=visit
    mission: trade=visit business=visit goodwill=visit study=visit fact-finding=visit inspection=visit economic=visit commercial=visit official=visit two-day=visit three-day=visit four-day=visit five-day=visit
    convention: annual=forum trade=forum business=forum
    exercise: military=other naval=other joint=other drill=other fire=other amphibious=other maritime=other combined=other combat=other piracy=other submarine=other terror=other terrorism=other counterterrorism=other drug=other multinational=other bilateral=other air=other army=other navy=other field=other post=other rescue=other war=other
    drill: military=other naval=other joint=other drill=other fire=other amphibious=other maritime=other combined=other combat=other piracy=other submarine=other terror=other terrorism=other counterterrorism=other drug=other multinational=other bilateral=other air=other army=other navy=other field=other post=other rescue=other war=other
    manoeuvre: military=other naval=other joint=other drill=other fire=other amphibious=other maritime=other combined=other combat=other piracy=other submarine=other terror=other terrorism=other counterterrorism=other drug=other multinational=other bilateral=other air=other army=other navy=other field=other post=other rescue=other war=other
    maneuver: military=other naval=other joint=other drill=other fire=other amphibious=other maritime=other combined=other combat=other piracy=other submarine=other terror=other terrorism=other counterterrorism=other drug=other multinational=other bilateral=other air=other army=other navy=other field=other post=other rescue=other war=other
    game: war=other
    ceremony: opening=opening inauguration=opening inaugural=opening groundbreaking=other breaking=other laying=other launching=other launch=other closing=other welcoming=other welcome=other handover=other
    opening: official=opening grand=opening ceremonial=opening
    week: cultural=other culture=other film=other energy=forum business=forum investment=forum trade=forum climate=forum economic=forum technology=forum fashion=forum
    days: cultural=other culture=other
    festival: film=forum music=forum cultural=forum international=forum
    relations: =other
  `),
  pointsTo: new Map<string, readonly EventWord[]>([
    ['meeting', ['meeting', 'session', 'forum', 'call']],
    ['meet', ['meeting', 'session']],
    ['talks', TALKS],
    ['talk', TALKS],
    ['negotiation', TALKS],
    ['negotiations', TALKS],
    ['consultation', TALKS],
    ['discussion', TALKS],
    ['dialogue', TALKS],
    ['conversation', ['call', 'meeting']],
    ['call', ['call']],
    ['summit', ['meeting', 'session', 'forum']],
    ['session', ['session', 'meeting']],
    ['round', TALKS],
    ['conference', ['forum', 'other']],
    ['forum', ['forum']],
    ['visit', ['visit']],
    ['trip', ['visit']],
    ['tour', ['visit']],
    ['stay', ['visit']],
    ['ceremony', ['opening', 'other']],
    ['arrival', ['visit']],
    ['event', EVENT],
    ['gathering', ['forum', 'meeting', 'session', 'other']],
    ['occasion', EVENT],
  ]),
}
