import type { EffectWords } from '../../position-frames.ts'
import { set } from './position-lines.ts'

/** What English says of the good or the harm that comes of a thing: "the pact will deepen ties". */
export const effects: EffectWords = {
  causes: set(`
    agreement deal pact accord treaty convention protocol memorandum mou document contract declaration roadmap charter framework package
    project programme program plan scheme initiative mechanism arrangement system strategy policy platform forum fund bank facility
    loan grant aid assistance help support funding financing credit donation contribution investment partnership alliance integration membership accession entry participation corridor route railway
    railroad line link connection interconnection interconnector road highway motorway bridge tunnel port terminal airport pipeline cable
    grid plant station factory centre center zone hub flight service ferry exchange visit trip summit conference
    step move decision measure reform development event opening reopening resumption launch establishment creation construction
    completion implementation signing ratification expansion extension upgrade modernisation modernization removal lifting abolition
    elimination reduction easing simplification liberalisation liberalization harmonisation harmonization union market deployment connection transit swap
    return reintroduction introduction restoration dismantling revival renewal rehabilitation reconstruction renovation unification inclusion adoption application digitisation digitization digitalisation digitalization relocation electrification
    mission achievement accomplishment success outcome result progress growth attendance achievement accomplishment outcome result visit gesture it this`),
  betters: set(`
    strengthen deepen boost enhance expand broaden widen cement consolidate reinforce bolster intensify promote advance improve
    increase raise elevate upgrade foster spur stimulate accelerate speed facilitate ease create generate bring provide deliver yield
    open pave drive fuel herald usher lift diversify transform revitalise revitalize reinvigorate restore secure ensure guarantee
    contribute benefit add inject unlock unleash attract enable encourage give offer lay support aid assist
    nurture energise energize underpin safeguard protect preserve maintain stabilise stabilize sustain multiply double triple enrich
    connect empower catalyse catalyze propel`),
  gains: set(`
    tie ties relation relations relationship cooperation co-operation collaboration partnership friendship bond link links trade commerce
    investment investments exchange exchanges growth development prosperity peace stability security integration connectivity interdependence
    opportunity job employment income standard standards welfare well-being wellbeing livelihood benefit advantage competitiveness access
    capacity potential confidence trust understanding momentum impetus boost economy export tourism independence resilience
    self-sufficiency efficiency productivity transparency era chapter horizon avenue door foundation groundwork basis ground
    height way future interest trader business industry farmer exporter people population citizen consumer
    region quality reliability diversification progress safety solidarity unity coordination contact interaction`),
  lessens: set(`
    reduce lower cut decrease diminish ease alleviate mitigate relieve lessen minimise minimize curb end remove overcome eliminate
    prevent combat tackle eradicate shorten limit address defuse`),
  ills: set(`
    poverty cost costs tension tensions dependence dependency reliance barrier emission unemployment risk imbalance deficit shortage
    congestion bottleneck isolation conflict uncertainty hunger inequality burden gap crisis price time threat danger`),
  harms: set(`
    harm damage hurt undermine jeopardise jeopardize threaten destabilise destabilize complicate worsen hamper hinder impede poison
    strain sour derail disrupt erode weaken imperil endanger aggravate exacerbate inflame escalate impair spoil injure`),
  bearing: set('have bring yield generate bear produce carry offer hold'),
  fruits: set('benefit advantage merit profit revenue fruit boon gain upside'),
  sums: set('billion billions million millions dollar euro'),
  results: set('effect impact result influence consequence outcome implication role'),
  fine: set(
    'good positive beneficial favourable favorable great excellent significant fruitful valuable constructive remarkable useful big',
  ),
  signs: set(
    'reflect demonstrate show prove exemplify underscore underline illustrate symbolise symbolize embody confirm attest testify bear',
  ),
  virtues: set(`
    commitment approach determination will resolve dedication maturity strength depth friendship trust confidence goodwill sincerity
    importance value leadership wisdom unity solidarity willingness readiness seriousness resilience vitality dynamism partnership success testimony`),
  helping: set('help continue serve aim seek begin start'),
  aiding: set('help'),
}
