import { wordSet } from '../written-lists.ts'

/** Plurals that do not end in `s`, and words that count without a plural. */
export const plurals = wordSet(`
  people men women children feet teeth mice media criteria phenomena memoranda personnel police staff troops crew
  aircraft sheep fish cattle head livestock offspring spacecraft hovercraft series species clergy alumni bacteria
  fungi stimuli cacti curricula referenda symposia aquaria strata gentlemen countrymen dead wounded injured
  missing homeless percentiles mous
`)

/** Words that end in `s` and are no plurals. */
export const singulars = wordSet(`
  gas bus news plus as has was is its this thus always perhaps does yes versus less us pass class press mass loss
  boss cross process access express business success progress congress campus status virus consensus census bonus
  focus bias chaos gross across unless previous various serious overseas afterwards towards besides sometimes
  nowadays paris texas honduras laos cyprus mars alas texas kansas bias dollars' years' hers ours theirs yours
`)

/** Plurals that other nouns follow: "two sports clubs", "three goods trains". */
export const pluralModifiers = wordSet(`
  sports goods customs arms sales savings systems communications telecommunications operations economics services
  affairs logistics railways weapons drugs explosives munitions graphics textiles petrochemicals aerospace
  athletics gymnastics physics mathematics politics electronics robotics ceramics plastics human-rights rights
  parts foods materials emergencies securities bonds futures options commodities investments claims
  awards elections republics sciences languages standards cosmonauts fisheries
`)

/** Words that may stand between a number and its noun although they are of a closed class. */
export const openers = wordSet(
  'other such more additional further new own different certain most less fewer extra',
)

/** Nouns that a number names, not counts: "Article 7", "Resolution 2231", "Flight 103". */
export const labels = wordSet(`
  no no. nos nos. number numbers article articles chapter section paragraph clause resolution flight
  route highway channel phase level page pages pp pp. p. type class category volume vol vol. version law decree order
  protocol annex appendix table figure fig fig. item rule bill gate terminal platform tel tel. phone fax telephone grade
  room suite apartment apt box exit boeing airbus antonov tupolev ilyushin embargo model mark serial code step schedule
  act title part edition lot line district zone ward precinct sector block plot building house unit reactor
  isbn issn resolution resolutions para para. paras sub-paragraph footnote note episode season series size under-
  interstate apollo soyuz saturn windows psalm verse
`)

/** Months and their abbreviations, as texts without capitals write them too. */
export const months = wordSet(`
  january february march april may june july august september october november december jan feb mar apr jun jul aug
  sep sept oct nov dec jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.
`)

/** Numbers after these are years where they look like years. */
export const yearLeads = wordSet(`
  in since by until till from during before after of the around circa about year years early late mid for to
  spring summer autumn fall winter season fiscal and between through january february march april may june july
  august september october november december jan jan. feb feb. mar mar. apr apr. jun jun. jul jul. aug aug. sep sep. sept
  sept. oct oct. nov nov. dec dec. olympics games world cup class o' - / ( , farvardin ordibehesht khordad tir mordad
  shahrivar mehr aban azar dey bahman esfand 's calendar iranian persian solar
`)

/** What a hyphen joins to a number without counting it: "two-way", "one-time", "three-fold". */
export const notCounted = wordSet(
  'way time times sided fold thirds third fifths quarters tenths plus odd strong something on off to up',
)

/** Words of a score, whose numbers measure nothing. */
export const scoreWords = wordSet(`
  win wins won beat beats beaten lose lost loses draw drew drawn victory defeat defeated defeating score scored
  scores goals match tie tied led lead vote voted votes margin
`)
