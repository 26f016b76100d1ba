import type { PositionFrames } from '../../position-frames.ts'
import { effects } from './position-effects.ts'
import { idioms } from './position-idioms.ts'
import { set } from './position-lines.ts'
import { BAD, frames, passives } from './position-patterns.ts'
import { further } from './position-synonyms.ts'
import { turns, WORSE } from './position-turns.ts'
import { verdicts } from './position-verdicts.ts'

/** What English says of where somebody stands. */
export const positionFrames: PositionFrames = {
  frames: [...verdicts, ...idioms, ...frames, ...further, ...turns, ...passives],
  assemblies: set(`
    participants attendees delegates delegations ministers leaders presidents sides officials negotiators diplomats premiers
    chiefs parliamentarians speakers heads representatives parties envoys`),
  ranks: set('two three four five both foreign prime heads'),
  none: set('no neither nor'),
  voicing: set('go hasten hesitate use continue proceed summon speak issue vote wish like want'),
  giving: set('give extend provide lend offer render deliver'),
  polite: new Map([['would', set('welcome appreciate')]]),
  glad: set('proud pleased glad happy honoured honored delighted privileged grateful quick'),
  ongoing: set('continue proceed go keep'),
  partners: set('partner neighbour neighbor counterpart colleague friend they them'),
  toward: set('with to toward towards'),
  wishing: set('want expect like'),
  vowing: set('will would shall'),
  forsaking: set(
    'leave abandon forsake desert betray forget fail disappoint neglect spare waver hesitate relent',
  ),
  changing: set(
    'change alter drop abandon soften revise reconsider waive withdraw lift give hide conceal',
  ),
  declaring: set(
    'welcome congratulate commend condemn applaud deplore regret thank salute express reaffirm extend mourn praise denounce',
  ),
  effects,
  blames: set(`${BAD}|${WORSE}`.replaceAll('|', ' ')),
  hoped: set(
    'facilitate help contribute benefit serve pave act lead promote open strengthen deepen encourage accelerate ease enable provide play become boost enhance cement consolidate bolster foster spur stimulate generate bring deliver take usher herald create attract ensure raise restore reinforce transform yield pay',
  ),
  receiving: set(
    'need seek require receive get win gain request enjoy obtain want lack attract draw face secure garner earn meet arouse cause spark raise provoke trigger prompt deserve merit warrant strengthen build rebuild restore boost bolster enhance undermine erode weaken shake hope wish ask appeal plead depend rely count await wait pend',
  ),
  writings: set(`
    statement message letter note communique communiqué declaration resolution speech report release telegram cable tweet remark interview
    article appeal call petition address remarks conversation toast motion document text paper comment post protest press conference reporter journalist parliament opportunity occasion`),
  interviews: set('interview conversation talk'),
  papers: set('statement communique communiqué declaration message letter note it'),
  raising: set('raise'),
  gatherings: set('meeting summit conference session talks'),
  concessions: set(
    'withdrawal release lifting removal cessation halt repatriation evacuation return retreat easing',
  ),
  means: { helping: set('with through thanks'), money: set('in') },
  pending: set('still yet'),
  reflexives: set('itself himself herself themselves ourselves myself'),
  reticence: set(`
    comment say give elaborate name identify quote speculate disclose reveal discuss confirm specify answer tell predict detail speak provide
    doubt worry fear fret complain`),
  keeping: set(
    'maintain preserve respect uphold safeguard comply adhere avoid refrain prevent abide end honour honor protect',
  ),
  collectives: set(
    `country state nation government side party community power leader authority world people republic member neighbor neighbour
    force troops group militia faction actor superpower occupier regime ally`,
  ),
  settling: set('settle resolve solve overcome end address defuse remove tackle fix achieve'),
  peaceful: set(
    'dialogue dialog negotiation negotiations talks diplomacy diplomatic peaceful political consultation cooperation compromise consensus table',
  ),
  lasting: set('remain stay end stop cease hold prevail last come'),
  pointers: set('this that these those such'),
  standIns: set(
    'occasion move step event development decision act action statement remark visit trip meeting',
  ),
  public: set('consumer household customer resident motorist'),
  onlookers: set(
    'analyst expert economist commentator observer professor scholar researcher academic consultant consultancy consulting lawyer journalist',
  ),
  copulas: set('be remain become seem appear constitute represent mark'),
  voices: new Map([
    ['lament', 'criticises'],
    ['complain', 'criticises'],
    ['protest', 'criticises'],
    ['regret', 'concerned'],
    ['warn', 'concerned'],
    ['caution', 'concerned'],
    ['urge', 'calls-for'],
  ]),
  duties: set('should must ought'),
  obliging: set('have need'),
  courtesies:
    set(`meeting talk talks visit trip hospitality reception welcome presence invitation session stay delegation conversation
    call letter message telegram greeting opportunity arrival remark question visitor tourist guest passenger national pilgrim`),
  greetings: set('welcome greet'),
  occasions: set(
    'negotiation consultation discussion conference summit forum exhibition event result outcome atmosphere',
  ),
  hosts: set('hospitality reception welcome'),
  relations: set(
    'relation relations tie ties friendship bilateral cooperation collaboration partnership mutual',
  ),
  pacts: set('agreement deal pact accord treaty memorandum mou declaration contract protocol'),
  calling: set('call press push appeal insist'),
  asking: set('ask request demand want wish expect seek press beg plead solicit petition claim'),
  marketed:
    set(`rising growing increasing increased surging soaring booming falling declining higher high strong robust solid weak weaker lower
    low global world international domestic local consumer market foreign overseas regional seasonal annual peak pent-up future current`),
  stays: {
    noun: 'presence',
    of: set(
      'company firm enterprise corporation business investor investment capital bank trader exporter contractor factory product brand goods tradesman entrepreneur',
    ),
  },
  supplying:
    set(`meet cover satisfy supply serve fill fulfil fulfill match exceed outstrip outpace surpass suit cater account reflect
    stimulate boost raise lift increase reduce lower cut curb ease dampen depress weaken cool create drive`),
  joint: set('joint bilateral mutual common border cross-border'),
  merits: set(
    'role contribution participation effort support assistance help progress achievement stance position leadership initiative generosity sacrifice backing aid solidarity mediation intervention goodwill success cooperation',
  ),
  futures: set('will shall would may might can could'),
}
