import type { CommitmentFrame } from '../../commitment-frames.ts'
import { lines } from './commitment-lines.ts'

/** The frames of English for what somebody is to do, by strength. */
export const frames: readonly CommitmentFrame[] = [
  ...lines('hoped', 'consider|considering|study|examine <whom> as|to <what>', { void: true }),
  ...lines('planned', 'seek|target|pursue <doing>\naim at|for <doing>\nseek|aim <do>', {
    provision: true,
    actor: 'sides',
  }),
  ...lines(
    'binding',
    `
    agreement reach|make <do>
    take|shoulder|assume|bear|accept joint? responsibility|task|burden of|for <doing>
    take|take on task|job|responsibility of|for <doing>
    come to term|agreement|understanding on|about <doing>
    shake hand on <doing>
    clear way for|to <doing>
    accept|assume|undertake obligation|commitment|responsibility|duty of|for <doing>
    take on obligation|commitment|responsibility|duty of|for <doing>
    settle on <doing>
    settle on plan|deal|scheme|package|programme|program <do>
    accept <do>
    decide|opt|elect <do>
    decide on <doing>
    consent|assent <do>
    consent|assent to <doing>
    decision <do>
    undertake|assume|accept obligation|commitment|responsibility <do>
    take on obligation|commitment|responsibility|duty <do>
    obligation|duty <do>
    give approval|consent|permission|nod|blessing|assent for|to <doing>
    give approval|consent|permission|nod|blessing|assent <do>
    give go -? ahead for|to <doing>
    give go -? ahead <do>
    give green light to|for <doing>
    give green light <do>
    agree plan|deal|roadmap|programme|program|package|measure|scheme <do>
    obliged|obligated|required|bound|mandated|instructed|told|ordered|directed|tasked|assigned|authorised|authorized|commissioned|entrusted|contracted|chosen|selected|picked|hired|engaged|licensed <do>
    obliged|obligated|tasked|entrusted|charged with <doing>
    required|instructed|ordered|tasked|mandated|assigned|commissioned|authorised|authorized by <whom> <do>
    required|instructed|ordered|tasked|mandated|assigned|commissioned|authorised|authorized by <whom> <do>
    approve|endorse plan|project|decision|proposal <do>
    approve|endorse plan|project|decision|proposal for|on|of <doing>
    be awarded|granted|entrusted contract|tender|right <do>
    awarded|granted|entrusted|assigned contract|tender|right? to <whom> <do>
    be awarded|entrusted <doing>
    win|secure|land|clinch contract|tender|bid|deal|order <do>
    win|secure|land|clinch contract|tender|bid|deal|order for|on <doing>`,
  ),
  ...lines(
    'binding',
    `
    instruct|order|direct|task|commission|authorise|authorize|oblige|obligate|require|mandate|assign|compel|bind <whom> <do>
    commit|bind|oblige <whom> to <doing>
    commit <whom> <do>
    instruct|task|entrust|charge <whom> with <doing>
    instruction|order|directive to|for? <whom> <do>`,
    { actor: 'whom' },
  ),
  ...lines('binding', 'decision|obligation|duty of|by|from <whom> <do>\nfall to|on <whom> <do>', {
    actor: 'whom',
  }),
  ...lines(
    'pledged',
    'promise|pledge|undertaking|assurance|commitment|vow|guarantee of|by|from <whom> <do>',
    {
      actor: 'whom',
    },
  ),
  ...lines(
    'planned',
    'plan|intention|intent|ambition|aspiration|aim|effort|bid|move of|by <whom> <do>',
    { actor: 'whom' },
  ),
  ...lines(
    'planned',
    'determination|resolve|resolution|will of <whom> <do>\ndetermination|resolve|will of <whom> for|on|to|towards <doing>',
    { actor: 'whom', part: 'noun', soft: true },
  ),
  ...lines(
    'planned',
    'determination|resolve|resolution|will <do>\ndetermination|resolve|will for|towards <doing>',
    { part: 'noun', soft: true },
  ),
  ...lines('pledged', 'commitment of <whom> to|towards|for <doing>', { actor: 'whom' }),
  ...lines(
    'offered',
    'readiness|willingness|preparedness|eagerness|desire|wish|interest|offer|proposal of|by|from <whom> <do>\ninterest|readiness|willingness|desire of <whom> in|for <doing>',
    { actor: 'whom' },
  ),
  ...lines('binding', 'provide|call|envisage|stipulate for <whom> <do>', {
    provision: true,
    actor: 'whom',
  }),
  ...lines(
    'binding',
    `
    envisage|envision|stipulate|cover|include|foresee|prescribe|outline|contain|entail|imply|involve <doing>
    envisage|provide|call|stipulate for <doing>
    provide|stipulate|envisage|require|specify|state <that>`,
    { provision: true, actor: 'sides' },
  ),
  ...lines('binding', 'involve|envisage|foresee <whom> <doing>', {
    provision: true,
    actor: 'sides',
    bare: true,
  }),
  ...lines(
    'binding',
    'agree <at> <do>\nagree on|upon|to <doing>\nagree <that>\nagree <at> <that>\nconcur <do>\nconcur on|in <doing>\nconcur <that>\nunanimous <do>\nunanimous in|on <doing>\nbe of one mind on|about <doing>',
    {
      mutual: true,
      mandative: true,
    },
  ),
  ...lines('binding', 'accord <do>\naccord on|upon <doing>\naccord <that>', {
    mutual: true,
    mandative: true,
    part: 'verb',
  }),
  ...lines('binding', 'agreement|deal|accord|consensus <do>', { actor: 'joint', concluded: true }),
  ...lines(
    'binding',
    'agreement|memorandum|mou|contract|protocol|deal|pact|accord|treaty sign|ink|conclude|initial <at> <do>\nagreement|memorandum|mou|contract|protocol|deal|pact|accord|treaty sign|ink|conclude|initial <do>\nmemorandum of understanding sign|ink|conclude|initial <at> <do>',
    { concluded: true },
  ),
  ...lines(
    'binding',
    'create|establish|form|appoint|constitute|convene <whom> <do>\nset|setting up <whom> <do>',
    { body: true, concluded: true },
  ),
  ...lines('binding', 'decide|resolve|order <that>', { mandative: true }),
  ...lines('binding', 'resolve <do>', { part: 'verb' }),
  ...lines('binding', 'agree with <whom> <do>\nagree with <whom> on|upon <doing>', {
    actor: 'joint',
  }),
  ...lines('binding', 'agree with <whom> <that>', { mutual: true }),
  ...lines(
    'binding',
    `
    reach|make|have|achieve|announce agreement|deal|accord|understanding|consensus on|for|about|over|regarding <doing>
    agreement|deal|accord|understanding|consensus in? principle? reach|make|achieve on|for|about <doing>`,
    { mutual: true, listed: true, concluded: true },
  ),
  ...lines(
    'binding',
    `
    reach|make|have|achieve|announce agreement|deal|accord|understanding|consensus with|between <whom> on|for|about|over|regarding <doing>
    reach|make|have|achieve|announce agreement|deal|accord|understanding|consensus with|between <whom> <do>
    strike|clinch|close|seal agreement|deal|accord|bargain|pact with|between <whom> <do>
    strike|clinch|close|seal agreement|deal|accord|bargain|pact with|between <whom> on|for|about|over <doing>
    agreement|deal|accord|understanding|consensus reach|make|achieve with|between <whom> on|for|about <doing>
    agreement|deal|accord|understanding|consensus reach|make|achieve with|between <whom> <do>`,
    { actor: 'joint', listed: true, concluded: true },
  ),
  ...lines(
    'binding',
    'reach|make|have|achieve|strike|clinch agreement|deal|accord|understanding|consensus|bargain <do>',
    {
      concluded: true,
    },
  ),
  ...lines('binding', 'approve <doing>\napprove <do>', { concluded: true }),
  ...lines('binding', 'decide <at> <do>'),
  ...lines('binding', 'decision make|take|reach <do>\ndecision make|take|reach on|for <doing>'),
  ...lines('planned', 'plan|preparation|move afoot|underway <do>\nplan|preparation under way <do>'),
  ...lines('planned', 'intend <that>', { mandative: true }),
  ...lines('planned', 'envisaged|planned|foreseen|expected|intended|scheduled <that>'),
  ...lines(
    'planned',
    'preparation|work underway for|on <doing>\npreparation|work under way for|on <doing>\npreparation|work under way <do>',
    {
      status: 'underway',
    },
  ),
  ...lines(
    'pledged',
    `
    pledge|promise|vow|swear|guarantee|volunteer|assure <do>
    pledge|promise|vow <at> <do>
    pledge|promise|vow|guarantee <that>
    pledge|promise|guarantee <doing>
    assure|promise|guarantee <whom> <that>
    pledge|promise|vow|assurance|guarantee <do>
    pledge|promise|assurance|vow of <doing>
    assurance|promise|undertaking|commitment|guarantee|word <that>
    undertaking|word <do>
    commit to|towards <doing>
    commit <at> <do>
    commit itself|themselves|himself|ourselves|herself to <doing>
    commit itself|themselves|himself|ourselves|herself <do>
    commitment <do>
    commitment to|towards|toward <doing>
    pledge|promise|earmark <what>
    spare no effort <do>
    spare no effort in|for <doing>`,
  ),
  ...lines('pledged', 'undertake <do>', { active: true }),
  ...lines(
    'binding',
    `
    sign|ink|conclude|seal <whom> <do>
    sign|ink|conclude|seal <whom> for <doing>`,
    { document: true, concluded: true },
  ),
  ...lines(
    'planned',
    `
    plan|intend|mean|want|attempt|prepare|try|scramble|hasten <do>
    plan|intend|eye|pursue|target|prioritise|prioritize <doing>
    prepare for|on <doing>
    plan on|for <doing>
    focus|concentrate|work|embark on|upon <doing>
    work|move toward|towards|for <doing>
    work <do>
    plan|intend <at> <do>
    aim|seek <do>
    seek <doing>
    expected|scheduled|slated|set|due|poised|projected|supposed|anticipated|planned|determined|resolved|forecast|envisaged <do>
    expected|scheduled|slated|due|planned|earmarked|intended|determined for <doing>
    be going <do>
    be about <do>
    be after <doing>
    get|make ready <do>
    gear up <do>
    be on course|track <do>
    verge|brink of <doing>
    have its|their|our|an? eye on <doing>
    set its? sight on <doing>
    make it? priority|goal|aim|mission <do>
    plan|intention|intent|goal|objective|aim|effort|bid|drive|programme|program|strategy|roadmap|attempt|ambition|scheme|project|move <do>
    plan|intention|programme|program|strategy|project|scheme|effort|roadmap|preparation for|of|on <doing>
    plan|project for? <whom> <do>
    plan|preparation in hand|place <do>
    plan|preparation in hand for|on <doing>
    goal|aim|objective|purpose|intention|hope|idea of <doing>
    send|place|submit|make|file|lodge request|application|bid for|to|on <doing>
    put it? on agenda <do>
    be planned|envisaged|foreseen|scheduled|intended`,
  ),
  ...lines('planned', 'look <do>', { tight: true }),
  ...lines('planned', 'design <do>', { part: 'noun' }),
  ...lines(
    'planned',
    `
    be set|bent|intent on|upon <doing>
    have in mind <do>
    have its|their|our? sight on <doing>
    have every? intention of <doing>
    push|press|go|forge|move|plough|steam ahead|forward with <doing>
    press|get on with <doing>
    map|work|set|chalk|hammer out step|way|measure|road <do>
    slated|scheduled|earmarked|planned|due for <doing>`,
  ),
  ...lines(
    'planned',
    `
    press|go|forge|push|move|plough|steam ahead|forward with <doing>
    carry|go|keep on|ahead|forward with <doing>`,
    { status: 'underway', part: 'verb' },
  ),
  ...lines(
    'planned',
    `
    preparation be make|undertake <do>
    take step|measure|action <do>
    step|measure|action take|make|undertake <do>
    effort|step|measure|move|attempt under way|foot <do>
    effort|step|measure|move|attempt underway|afoot <do>`,
    { status: 'underway' },
  ),
  ...lines(
    'planned',
    `
    strive|endeavour|endeavor <do>
    strive at|for|toward|towards <doing>
    intended|designed|founded|created|established|formed <do>`,
    { purpose: 'always' },
  ),
  ...lines('planned', 'aim at|for|toward|towards <doing>', { purpose: 'passive' }),
  ...lines(
    'planned',
    'talk|talks|negotiation|negotiations|discussion under way on|for|over|about|regarding <doing>\ntalk|talks|negotiation|negotiations|discussion go on with <whom> <do>\nin process of <doing>\nnegotiate for|on|over|about <doing>\nnegotiate <at> <do>\ntalk|talks|negotiation|negotiations|discussion underway|progress|process on|for|over|about|regarding <doing>\nin talk|talks|negotiation|negotiations with <whom> on|for|over|about|regarding <doing>\nnegotiate with <whom> on|for|over|about <doing>',
    {
      status: 'underway',
    },
  ),
  ...lines(
    'planned',
    `
    work|join with <whom> <do>
    work with <whom> on|toward|towards|for <doing>
    cooperate|collaborate <do>
    cooperate|collaborate on|toward|towards|for <doing>`,
    { weak: true },
  ),
  ...lines(
    'planned',
    `
    cooperate|collaborate with <whom> <do>
    cooperate|collaborate with <whom> on|toward|towards|for <doing>`,
    { weak: true, actor: 'joint' },
  ),
  ...lines(
    'planned',
    'suspend|postpone|shelve|freeze|defer|delay|halt|abandon|scrap|stall <doing>\nput off|back <doing>\nsuspend|postpone|shelve|freeze|defer|delay|abandon|scrap|cancel|drop|axe|ditch plan|project|scheme|programme|program|bid|idea|proposal <do>\nsuspend|postpone|shelve|freeze|defer|delay|abandon|scrap|cancel|drop|axe|ditch plan|project|scheme|programme|program|bid|idea|proposal for|of|to <doing>',
    { status: 'stalled' },
  ),
  ...lines('planned', 'be <doing>\nbe <do>', { aim: true }),
  ...lines('pledged', 'be <do>', { present: true }),
  ...lines(
    'binding',
    'awarded|granted|entrusted|assigned|outsourced to <whom> <do>\nawarded|entrusted|outsourced to <party>\ncontract|agreement|deal|order sign|award|conclude|place with <whom> <do>',
    { actor: 'whom' },
  ),
  ...lines('binding', 'award|entrust|assign|outsource|delegate|farm <whom> to|with <party>', {
    actor: 'whom',
    handed: true,
    concluded: true,
    part: 'verb',
  }),
  ...lines('planned', 'effort make|undertake <do>\nwork underway <do>', { status: 'underway' }),
  ...lines(
    'binding',
    'agreement|memorandum|mou|contract|protocol|deal|pact|accord|document|treaty on|for|about|concerning|regarding <doing>',
    { founding: true, part: 'noun' },
  ),
  ...lines(
    'binding',
    'agreement|memorandum|mou|protocol|deal|pact|accord|treaty|convention <doing>',
    {
      founding: true,
      part: 'noun',
      bare: true,
    },
  ),
  ...lines(
    'binding',
    `
    memorandum of understanding on|for|about|concerning|regarding <doing>
    agreement|memorandum|mou|contract|protocol|deal|pact|accord|document|treaty on|for cooperation|collaboration in|on <doing>
    memorandum of understanding on|for cooperation|collaboration in|on <doing>`,
    { founding: true },
  ),
  ...lines(
    'binding',
    `
    agreement|memorandum|mou|contract|protocol|deal|pact|accord|document|treaty between|with <whom> on|for|about|concerning|regarding <doing>
    memorandum of understanding between|with <whom> on|for|about|concerning|regarding <doing>
    agreement|memorandum|mou|contract|protocol|deal|pact|accord|document|treaty sign|ink|conclude|reach|seal|finalise|finalize between|with|by <whom> on|for|about|concerning|regarding <doing>
    memorandum of understanding sign|ink|conclude between|with|by <whom> on|for|about|concerning|regarding <doing>`,
    { founding: true, actor: 'joint' },
  ),
  ...lines('planned', 'focus|emphasis|accent of <whom> be on|upon <doing>', {
    actor: 'whom',
    status: 'underway',
  }),
  ...lines('planned', 'head|gear up? for|toward|towards <doing>', { part: 'verb' }),
  ...lines('planned', 'be among|amongst <what>', { topics: true }),
  ...lines('planned', 'be on agenda|cards\nput|place|include on|in agenda', {
    topics: true,
    need: true,
  }),
  ...lines('binding', 'be decided|agreed|resolved|approved upon|on?', { topics: true, need: true }),
  ...lines(
    'binding',
    'be issue|topic|matter|item|subject|point|decision which|that? agree|decide|settle upon|on',
    { topics: true, need: true },
  ),
  ...lines(
    'binding',
    'emphasise|emphasize|stress|stipulate|agree|cover|include|envisage|foresee|specify on|upon? in <party>',
    { topics: true, document: true },
  ),
  ...lines(
    'hoped',
    'be important|necessary|essential|vital|crucial|imperative|needed|indispensable|must|priority|necessity',
    {
      topics: true,
      need: true,
    },
  ),
  ...lines('offered', 'study <doing>', { part: 'verb' }),
  ...lines('offered', 'offer <what>\noffer of <what>', { counted: true }),
  ...lines('offered', 'offer <whom> <doing>', { near: true }),
  ...lines(
    'pledged',
    'commit <what>\ncommit to <what>\nset aside <what>\npledge|commitment|promise of <what>',
    {
      counted: true,
    },
  ),
  ...lines(
    'offered',
    'interested in <what>\ninterest in <what>\ninterest of <whom> in <what>\nopen to idea|notion|prospect of? <what>\nhold|dangle out? prospect|possibility|promise of <what>\nmoot|float|propose|suggest <what>',
    { works: true },
  ),
  ...lines(
    'planned',
    'plan for|on <what>\nplan|project|envisage|eye <what>\nblueprint|design for|of <what>',
    { works: true },
  ),
  ...lines('pledged', 'make contribution|donation|payment|grant of <what>', {
    counted: true,
    present: true,
  }),
  ...lines('planned', 'under construction', { status: 'underway' }),
  ...lines('pledged', 'be in charge of <what>\nbe responsible for <doing>\nfollow up on? <what>', {
    status: 'underway',
    present: true,
  }),
  ...lines(
    'offered',
    `
    offer|propose <do>
    offer <doing>
    propose|suggest|recommend|advocate <doing>
        ready|willing|prepared|eager|keen|inclined|happy|glad|open|available|disposed|free <do>
    ready|prepared|open|available for|to <doing>
    interested in <doing>
    anxious|impatient|game <do>
    toy|flirt with <doing>
    search|look|cast for|about? way|mean|option of|to? <doing>
    search|look for way|mean|option <do>
    apply|request <do>
    keen on <doing>
    keenness|enthusiasm|eagerness on|for|about <doing>
    be in position <do>
    have objection to <doing>
    interested <do>
    readiness|willingness|preparedness|eagerness|keenness|aspiration|desire|wish|interest|inclination|enthusiasm <do>
    readiness|willingness|preparedness|eagerness|desire|wish for|of <doing>
    interest in|for <doing>
    proposal|offer|initiative|suggestion|invitation|idea <do>
    proposal|offer|initiative|suggestion|idea for|of|on <doing>
    consider|considering|study|examine|explore|weigh possibility|prospect|option|feasibility|idea|way|proposal|plan of|for <doing>
    consider|considering|examine|explore|weigh <doing>
    mull|contemplate|ponder|think over? <doing>
    mull|contemplate|ponder over? possibility|prospect|option|feasibility|idea|way|proposal|plan of|for <doing>
    mull|contemplate|ponder over? plan|proposal|idea|option|whether <do>
    toy with idea of? <doing>
    look at|into <doing>
    thinking of|about <doing>
    consider|study|examine|explore|weigh whether <do>
    consider <do>
    in talk|talks|negotiation|negotiations <at> <do>
    under consideration|study|review|discussion|examination
    invite <whom> <do>
    invite <whom> to <doing>`,
  ),
  ...lines(
    'hoped',
    `
    hope|wish|desire|long|aspire|yearn <do>
    hope|wish|desire|expect <that>
    hope for <doing>
    able <do>
    attach|lay|give importance|priority|significance to|on <doing>
    try|seek way of|to <doing>
    confidence|confident <that>
    desirous of <doing>`,
  ),
  ...lines('hoped', 'look forward to <doing>', { guests: true }),
  ...lines('hoped', 'urge|ask|press|encourage <whom> <do>\ncall on|upon <whom> <do>', {
    actor: 'whom',
    joint: true,
  }),
  ...lines('hoped', 'like <do>', { part: 'verb', wished: true }),
  ...lines('planned', 'expect <do>', { part: 'verb', active: true, deed: true }),
  ...lines('planned', 'count on|upon <doing>', { part: 'verb', deed: true }),
  ...lines(
    'hoped',
    'be time <do>\nuseful|expedient|advisable|desirable|worthwhile|reasonable <do>',
    { actor: 'sides' },
  ),
  ...lines('hoped', 'call|press|push|appeal for <doing>\ninsist on|upon <doing>', {
    actor: 'named',
  }),
  ...lines('pledged', 'have yet <do>', { part: 'verb', owed: true }),
  ...lines('hoped', 'have|need|ought <do>', { part: 'verb' }),
  ...lines('offered', 'propose|suggest|recommend <that>', { mandative: true }),
  ...lines(
    'hoped',
    'necessary|important|essential|vital|crucial|imperative|advisable|urgent <that>',
    {
      actor: 'sides',
      mandative: true,
    },
  ),
  ...lines(
    'hoped',
    `
    necessary|important|essential|vital|crucial|imperative|needed|advisable|indispensable|urgent|possible|useful|expedient|desirable|time for <whom> <do>
    need|necessity|urgency|importance for <whom> <do>
    up to <whom> <do>`,
    { actor: 'whom' },
  ),
  ...lines(
    'hoped',
    `
    need <do>
    need for <doing>`,
    { actor: 'sides', part: 'noun' },
  ),
  ...lines(
    'hoped',
    `
    necessity|urgency|importance|requirement <do>
    necessity|urgency|importance|significance|requirement of|for|in <doing>
    necessary|important|essential|vital|crucial|imperative|needed|advisable|indispensable|urgent|possible|desirable <do>
        stress|emphasise|emphasize|underline|underscore|highlight|urge|accentuate|reiterate <doing>
    emphasis|stress on|upon|to <doing>
    emphasis|stress|importance|priority place|put|lay|make|give on|upon|to <doing>
    priority|focus on|of <doing>`,
    { actor: 'sides' },
  ),
]
