import { words as list } from '../written-lists.ts'

/** Common adjectives that no ending betrays. */
export const adjectives: ReadonlySet<string> = new Set(
  list(`
  unclear unwise unsafe insecure imprecise improper impure inept inert intact obscure insincere rare bare mature premature acute astute incomplete obsolete discreet robust exact
  strict abrupt harsh steep cheap ripe unjust unfair illegitimate inhumane inhuman inadequate interventionist untrue unhappy uneasy inappropriate ironclad unfit unaware uncommon
  unready unsound untidy immature impolite inaccurate insane tough rough soft hard loud sparse scarce fierce false noble humble simple subtle sterile immobile opaque vague immune
  strange sane tight slight bright bleak sick thick prone alone genuine feminine pristine divine finite polite exquisite disproportionate proportionate temperate corporate
  intricate inanimate unwelcome stale pale senile abject absurd adept adrift afloat aghast akin aloof amiss angry apt arid ashore austere avid awesome awkward bizarre bold bulky
  burdensome candid clumsy crisp cumbersome dim dirty dusty faulty flimsy foggy fond funny fuzzy golden grand greedy grim gruesome guilty handsome handy hasty hazy healthy hefty
  humane humid hungry icy inferior invalid lesser lofty lucid lucky lukewarm lush meagre meager messy mighty moist moody morbid muddy nasty needy noisy noteworthy ominous
  peculiar profound quarrelsome queer rainy rigid risky rocky rusty salty sandy secular shaky sheer shiny sinister slender slim sober solemn sordid sorry speedy spicy splendid
  stern sticky stony straightforward stupid sturdy suburban sudden sullen sunny superior tasty thin thirsty thrifty tidy timid tiny tiresome tricky troublesome trustworthy ugly
  ulterior uncertain unkind utter vain vivid vulgar wayward wealthy weighty weird westward wholesome windy wooden woolen worrisome worthy
  unsigned unratified prior
  periodic joint-stock direct regular consular popular solar polar circular familiar singular northeastern northwestern southeastern southwestern human proper ample marine coordinated
  alleged so-called would-be shared fellow innate ultimate desperate accurate adequate elaborate intimate legitimate moderate delicate considerate unfortunate fortunate
  online grave dire only yellow blue brown grey gray fertile maritime upper chief inner outer inter virtual innovative bulk spare purchasing fragile mobile agile futile hostile versatile volatile 
  new old good bad great big small high low short strong weak main key major minor joint mutual common close near deep broad wide full free
  fair rich poor safe secure stable ready able due third fourth fifth sixth seventh eighth ninth tenth final late recent current former previous future total
  net gross average annual daily weekly monthly yearly quarterly official formal informal public private foreign domestic internal external bilateral multilateral trilateral
  tripartite regional global international national federal local central northern southern eastern western political economic financial
  commercial industrial agricultural technical technological scientific cultural humanitarian social military nuclear legal strategic important significant special specific
  particular possible potential necessary relevant appropriate additional extra other same similar different indirect
  mineral raw modern comprehensive constructive friendly brotherly historic historical traditional preferential willing
  keen eager confident hopeful glad happy aware capable responsible likely unlikely unable
  top senior deputy vice prime extraordinary plenipotentiary holy islamic arab muslim
  huge vast enormous considerable substantial remarkable tangible real true clear open closed dry green red white black gold
  single double triple dual whole entire heavy light fast slow quick rapid steady sharp large larger largest early earlier
  landlocked sovereign independent inclusive peaceful upcoming ongoing forthcoming incoming outgoing outstanding
  higher highest lower lowest bigger biggest smaller smallest better best worse worst greater greatest closer closest stronger strongest
  newer newest older oldest longer longest shorter deeper broader wider fuller easier cheaper richer poorer younger elder latest further
  busy easy early lengthy likely lively lonely costly orderly timely worldwide nationwide long-term short-term northwest southwest northeast southeast
  equal afraid alive alike aloft asleep awake sure certain proud grateful thankful mindful loyal royal rural urban fresh frank warm hot cold cool calm
  tense dense immense intense sincere severe mere sole remote concrete complete absolute definite infinite opposite separate private
  extreme supreme unique oblique adverse diverse inverse precise concise wise loose dead blind deaf dumb mad sad odd
  past present first next last second more most less few many several much such own halal crude
`),
)
