/**
 * By which part of the world a state is called where its name was just written: "the West African country".
 * Codes, then adjectives; an adjective in several lines has the states of all of them.
 */
export const epithets = `
BF BJ CI CV GH GM GN GW LR ML MR NE NG SL SN TG: West African; African; sub-Saharan African
BI DJ ER ET KE RW SD SO SS TZ UG: East African; African; sub-Saharan African
AO BI CD CF CG CM GA GQ RW ST TD: Central African; African; sub-Saharan African
AO BW LS MG MU MW MZ NA SZ ZA ZM ZW: Southern African; African; sub-Saharan African
DZ EG LY MA MR SD TN: North African; African
DZ LY MA MR TN: Maghreb
BF ML MR NE TD: Sahel; Sahelian
DJ ER ET SO: Horn of Africa
AF BD BT IN LK MV NP PK: South Asian; Asian
BT NP: Himalayan
BN ID KH LA MM MY PH SG TH TL VN: Southeast Asian; South-East Asian; South East Asian; Asian
CN HK JP KP KR MN TW: East Asian; Asian
KG KZ TJ TM UZ: Central Asian; Asian
AE BH EG IL IQ IR JO KW LB OM PS QA SA SY TR YE: Middle Eastern; Middle East; Mideast; West Asian
AE BH KW OM QA SA: Gulf; Gulf Arab; Persian Gulf; Arab
IQ IR: Persian Gulf
DJ DZ EG IQ JO KM LB LY MA MR PS SD SO SY TN YE: Arab
AM AZ GE: Caucasus; Caucasian; South Caucasus
AM AZ BY EE GE KG KZ LT LV MD RU TJ TM UA UZ: former Soviet; ex-Soviet; post-Soviet
AZ IR KZ RU TM: Caspian
AR BO BR CL CO EC GY PE PY SR UY VE: South American; Latin American
BZ CR GT HN NI PA SV: Central American; Latin American
CU DO HT MX: Latin American
AG BB BS CU DM DO GD HT JM KN LC TT VC: Caribbean
BO CL CO EC PE: Andean
CA MX US: North American
DK FI IS NO SE: Nordic; European; Northern European
DK NO SE: Scandinavian
EE LT LV: Baltic; European
AL BA BG GR HR ME MK RO RS SI XK YU: Balkan; European
BG BY CS CZ DD HU MD PL RO RU SK UA: Eastern European; East European; European
AT CH CS CZ DE HU PL SI SK: Central European; European
AT BE CH DE ES FR GB IE IT LU NL PT: Western European; West European; European
CY ES GR IT MT PT: Southern European; European; Mediterranean
ES PT: Iberian
FJ FM KI MH NR PG PW SB TO TV VU WS: Pacific; South Pacific; Pacific island; Melanesian
BB BH BS CV CY DM FJ GB GD ID IE IS JM JP KI KM LC LK MG MT MU MV NR NZ PH PW SB SC SG ST TL TO TT TV TW VC VU WS: island
`

/** What such a state is called behind the adjective. */
export const epithetNouns = 'country|nation|state|republic|kingdom|sultanate|emirate|power|giant'

/** States that lie on one island or group of islands, and are called by it: "the island". */
export const islands =
  'AG BB BH BS CU CV CY FJ GD IE IS JM KM LC LK MG MT MU MV NR SC SG ST TT TW WS'.split(' ')
