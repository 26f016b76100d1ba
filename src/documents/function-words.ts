/**
 * Common words that tell languages of one script apart, by BCP 47 tag: articles, prepositions,
 * pronouns and, for the languages that are read, words of the news. A word that two languages share
 * counts for both.
 */
export const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: `the a of and to in that is was for on with as by at from it its he she they we were are be been has have
    had will would said says this which not but an or these those them through under within while when where how some many such because their his her also than after between both all more
    about into over during out up if who what there can could should may our you your no new year years
    percent million billion trade exports imports export import minister president country countries
    government agreement cooperation met agreed signed builds build built opens opened announced discussed visit exported imported amounted rose fell grew increased
    decreased reached totaled worth tons talks meeting flights railway signing turnover`,
  de: 'der die das in war waren am vom zum zur sie er es wir sagte und ist nicht mit von den dem des ein eine einen auf für sich auch wird wurde zu im bei nach über aus hat dass als sind',
  nl: 'de het een in is was waren tussen en van ik niet dat op te met zijn voor die er aan ook als bij naar uit door wordt heeft werd deze hij maar om',
  fr: 'le la les des et est une un dans pour que qui sur avec par du au aux ne pas ce cette sont a été plus il elle leur ont entre deux',
  es: 'el la los las de y en que un una por con para se del al no es su lo como más este esta entre dos han fue sobre sus desde',
  pt: 'o a os as de e em que um uma por com para se do da dos das no na não é ao como mais este esta entre foi são pelo pela sobre',
  it: 'il in lo la gli le di e che un una per con non del della dei delle nel nella alla è sono come più questo questa tra anche ha dal',
  pl: 'i w na z do nie się że jest to o przez dla od po oraz który która jak są był była między tym tego przy także roku',
  cs: 'a v na se je že s z do o pro by k jako za po který která při jsou byl také roku nebo mezi tak však',
  sv: 'och i att det som en på är av för med till den har de inte om ett men var sig så från vi kan när mellan',
  fi: 'ja on ei että se oli hän joka mutta myös kun ovat sen tai kuin mukaan vuoden jonka välillä',
  hu: 'a az és hogy nem is egy van volt meg de csak mint már még szerint között lesz ami ezt',
  ro: 'și de la în cu pe nu un o a care este din pentru mai că au sunt prin între fost sau după',
  tr: 've bir bu da de için ile olarak olan daha çok gibi kadar sonra ise ne var dedi iki yılında arasında ülke',
  az: 'və bir bu ilə üçün olan da də ki daha çox edib olub bildirib isə kimi sonra ildə arasında iki ölkə',
  uz: 'va bu bilan uchun ham bir bo‘yicha bo‘lgan etdi qildi ikki yil o‘zbekiston mamlakat haqida hamda edi o‘rtasida',
  tk: 'we bu bilen üçin hem bir boýunça bolan ýurduň ýylyň iki türkmenistanyň etdi barada arasynda',
  kk: `jáne men úshin boıynsha týraly elimizdiń qazaqstan retinde óz bul osy arqyly degen dep jyly ótken memleket
    és және мен үшін бойынша туралы бұл осы арқылы деген деп жылы өткен қазақстан мемлекет болып екі ел біз оның
    сондай еді ретінде қазақ бар жоқ кейін дейін өз екенін бірақ да де`,
  ky: 'жана менен үчүн боюнча бул кыргыз бир болгон жөнүндө эки өлкө жылы деп анын ошондой аркылуу кийин тууралуу',
  id: 'yang dan di untuk dengan pada dari ini itu dalam tidak akan ke oleh juga kedua telah adalah sebagai kata antara tahun',
  vi: 'và của là có được trong cho với các không những một này đã người năm về hai nước tại việc đến',
  ru: 'и в во не на что с со по как к из у за от для это его о об но а между также был была были стран года году который президент',
  uk: 'і в на не що з до як за та від для це його про але між також був була були країн року який україни є й у',
  be: 'і ў на не што з да як за ад для гэта яго пра але паміж таксама быў была былі краін года які беларусі',
  bg: 'и на да в за се от с не по че са е като или но към между който бе беше през така това година българия',
  tg: 'ва ки дар аз ба бо барои ин он буд аст шуд ҷумҳурии тоҷикистон мекунад ҳам кард байни сол',
  mn: 'нь байна болон энэ юм гэж улсын монгол тус хоёр оны дээр бөгөөд байгаа ажлын',
  fa: 'و در به از که این را با است برای آن یک تا بر هم نیز کرد شد می شود های خود وی گفت اين مي كه كرد دو کشور ایران ايران',
  ar: 'في من على إلى أن التي عن مع هذا هذه الذي بين كما لم قد كان ما أو بعد خلال قال ذلك وقد وفي',
  ur: 'کے کی کا میں سے اور ہے کو نے پر یہ کہ ہیں بھی ایک اس کیا جو تھا گیا لیے دونوں',
  ps: 'د په او چې کې له ته دي سره دا یو ده کړي وي نه يې هم',
}
