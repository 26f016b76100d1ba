/**
 * Currencies of ISO 4217, those of today and of the past: code, whose it is, and its nouns. A slash
 * joins the ways to say the same.
 */
export const CURRENCY_NAMES = `
AED UAE/Emirati/Emirates/United_Arab_Emirates dirham/dirhams/dirhem
AFN Afghan/Afghanistan afghani/afghanis
ALL Albanian lek/leks
AMD Armenian dram/drams
ANG Netherlands_Antillean guilder/guilders
AOA Angolan kwanza/kwanzas
ARS Argentine/Argentinian/Argentinean peso/pesos
AUD Australian/Aussie/Aust dollar/dollars/dlr/dlrs
AWG Aruban florin/florins
AZN Azerbaijani/Azeri/Azerbaijan manat/manats
BAM Bosnian/Bosnia-Herzegovina/Bosnian_convertible/convertible mark/marks
BBD Barbadian/Barbados dollar/dollars
BDT Bangladeshi/Bangladesh taka/takas
BGN Bulgarian lev/leva/levs
BHD Bahraini/Bahrain dinar/dinars
BIF Burundian/Burundi franc/francs
BMD Bermudian/Bermudan/Bermuda dollar/dollars
BND Brunei/Bruneian dollar/dollars
BOB Bolivian boliviano/bolivianos
BRL Brazilian real/reals/reais
BSD Bahamian dollar/dollars
BTN Bhutanese ngultrum/ngultrums
BWP Botswanan/Botswana pula/pulas
BYN Belarusian/Byelorussian/Belarus ruble/rubles/rouble/roubles
BZD Belize/Belizean dollar/dollars
CAD Canadian/Cdn/Can. dollar/dollars/dlr/dlrs
CDF Congolese franc/francs
CHF Swiss franc/francs
CLP Chilean peso/pesos
CNY Chinese/China's/PRC yuan/yuans/renminbi/yuan_renminbi/yuan_RMB
COP Colombian peso/pesos
CRC Costa_Rican colon/colons/colones/colón/colóns
CUC Cuban_convertible peso/pesos
CUP Cuban peso/pesos
CVE Cape_Verdean/Cabo_Verdean escudo/escudos
CZK Czech koruna/korunas/koruny/crown/crowns
DJF Djiboutian/Djibouti franc/francs
DKK Danish krone/kroner/kroners/crown/crowns
DOP Dominican peso/pesos
DZD Algerian dinar/dinars
EGP Egyptian pound/pounds
ERN Eritrean nakfa/nakfas
ETB Ethiopian birr/birrs
EUR European euro/euros
FJD Fijian/Fiji dollar/dollars
FKP Falkland_Islands pound/pounds
GBP British/UK/U.K. pound/pounds
GEL Georgian lari/laris
GHS Ghanaian/Ghana cedi/cedis
GIP Gibraltar pound/pounds
GMD Gambian dalasi/dalasis
GNF Guinean/Guinea franc/francs
GTQ Guatemalan quetzal/quetzals/quetzales
GYD Guyanese/Guyana dollar/dollars
HKD Hong_Kong/HK/H.K. dollar/dollars/dlr/dlrs
HNL Honduran lempira/lempiras
HTG Haitian gourde/gourdes
HUF Hungarian forint/forints
IDR Indonesian rupiah/rupiahs
ILS Israeli/Israeli_new/new/new_Israeli shekel/shekels/sheqel/sheqels
INR Indian rupee/rupees
IQD Iraqi/Iraq dinar/dinars
IRR Iranian/Iran/Iran's rial/rials/riyal/riyals
ISK Icelandic krona/kronur/króna/krónur/crown/crowns
JMD Jamaican dollar/dollars
JOD Jordanian/Jordan dinar/dinars
JPY Japanese yen/yens
KES Kenyan/Kenya shilling/shillings
KGS Kyrgyz/Kyrgyzstani/Kyrgyzstan som/soms
KHR Cambodian riel/riels
KMF Comorian/Comoros franc/francs
KPW North_Korean won
KRW Korean/South_Korean/Korea won
KWD Kuwaiti/Kuwait dinar/dinars
KYD Cayman/Cayman_Islands dollar/dollars
KZT Kazakh/Kazakhstani/Kazakhstan/Kazakhstan's tenge/tenges
LAK Lao/Laotian kip/kips
LBP Lebanese pound/pounds/lira/liras
LKR Sri_Lankan/Sri_Lanka rupee/rupees
LRD Liberian dollar/dollars
LSL Lesotho loti/maloti
LYD Libyan/Libya dinar/dinars
MAD Moroccan/Morocco dirham/dirhams
MDL Moldovan leu/lei
MGA Malagasy ariary/ariaries
MKD Macedonian denar/denars/denari
MMK Myanmar/Burmese kyat/kyats
MNT Mongolian tugrik/tugriks/togrog/tögrög/tughrik/tughriks
MOP Macau/Macanese/Macao pataca/patacas
MRU Mauritanian ouguiya/ouguiyas
MUR Mauritian/Mauritius rupee/rupees
MVR Maldivian rufiyaa/rufiyaas
MWK Malawian/Malawi kwacha/kwachas
MXN Mexican peso/pesos
MYR Malaysian ringgit/ringgits/dollar/dollars
MZN Mozambican/Mozambique metical/meticals/meticais
NAD Namibian/Namibia dollar/dollars
NGN Nigerian naira/nairas
NIO Nicaraguan cordoba/cordobas/córdoba/córdobas
NOK Norwegian krone/kroner/kroners/crown/crowns
NPR Nepalese/Nepali rupee/rupees
NZD New_Zealand/Kiwi/NZ/N.Z. dollar/dollars/dlr/dlrs
OMR Omani/Oman rial/rials/riyal/riyals
PAB Panamanian balboa/balboas
PEN Peruvian sol/soles/sols/nuevo_sol/nuevos_soles
PGK Papua_New_Guinean/PNG kina/kinas
PHP Philippine/Filipino peso/pesos
PKR Pakistani/Pakistan rupee/rupees
PLN Polish zloty/zlotys/zloties/złoty
PYG Paraguayan guarani/guaranis/guaraní/guaraníes
QAR Qatari/Qatar riyal/riyals/rial/rials
RON Romanian leu/lei
RSD Serbian/Serbia dinar/dinars
RUB Russian/Russia's ruble/rubles/rouble/roubles
RWF Rwandan/Rwanda franc/francs
SAR Saudi/Saudi_Arabian riyal/riyals/rial/rials
SBD Solomon_Islands dollar/dollars
SCR Seychellois/Seychelles rupee/rupees
SDG Sudanese/Sudan pound/pounds
SEK Swedish krona/kronor/kronas/crown/crowns
SGD Singapore/Singaporean dollar/dollars/dlr/dlrs
SHP St._Helena/Saint_Helena pound/pounds
SLE Sierra_Leonean leone/leones
SOS Somali/Somalia shilling/shillings
SRD Surinamese/Suriname dollar/dollars
SSP South_Sudanese/South_Sudan pound/pounds
STN Sao_Tome/São_Tomé dobra/dobras
SVC Salvadoran colon/colones
SYP Syrian/Syria pound/pounds/lira/liras
SZL Swazi lilangeni/emalangeni
THB Thai baht/bahts
TJS Tajik/Tajikistani/Tajikistan somoni/somonis
TMT Turkmen/Turkmenistani/Turkmenistan manat/manats
TND Tunisian/Tunisia dinar/dinars
TOP Tongan pa'anga
TRY Turkish lira/liras
TTD Trinidad/Trinidad_and_Tobago dollar/dollars
TWD N.T./Taiwan/Taiwanese/New_Taiwan/NT dollar/dollars/dlr/dlrs
TZS Tanzanian/Tanzania shilling/shillings
UAH Ukrainian hryvnia/hryvnias/hryvna/hryvnya/hryvni
UGX Ugandan/Uganda shilling/shillings
USD US/U.S./American/United_States dollar/dollars/dlr/dlrs
UYU Uruguayan peso/pesos
UZS Uzbek/Uzbekistani/Uzbekistan sum/sums/som/soms/soum/soums
VES Venezuelan bolivar/bolivars/bolivares/bolívar/bolívares
VND Vietnamese/Vietnam dong/dongs
VUV Vanuatu vatu/vatus
WST Samoan tala/talas
XAF Central_African_CFA/Central_African franc/francs
XCD East_Caribbean dollar/dollars
XOF West_African_CFA/West_African/CFA franc/francs
XPF CFP/French_Pacific franc/francs
YER Yemeni/Yemen rial/rials/riyal/riyals
ZAR South_African rand/rands
ZMW Zambian/Zambia kwacha/kwachas
ZWL Zimbabwean/Zimbabwe dollar/dollars
XBT digital bitcoin/bitcoins
ARA Argentine austral/australs/australes
ATS Austrian schilling/schillings
BEF Belgian franc/francs
BRE Brazilian cruzeiro/cruzeiros
BRC Brazilian cruzado/cruzados
CSK Czechoslovak/Czechoslovakian koruna/korunas/koruny/crown/crowns
CYP Cypriot/Cyprus pound/pounds
DDM East_German mark/marks/ostmark/ostmarks
DEM German/West_German/Deutsche/Deutsch/D mark/marks/deutschemark/deutschemarks/deutschmark/deutschmarks
ECS Ecuadorian/Ecuadorean sucre/sucres
EEK Estonian kroon/kroons/krooni
ESP Spanish peseta/pesetas
FIM Finnish markka/markkaa/markkas/mark/marks
FRF French franc/francs
GEK Georgian coupon/coupons
GHC old_Ghanaian cedi/cedis
GRD Greek drachma/drachmas/drachmae
HRK Croatian kuna/kunas/kune
HRD Croatian dinar/dinars
IEP Irish pound/pounds/punt/punts
ITL Italian lira/lire/liras
LTL Lithuanian litas/lits/litai
LUF Luxembourg franc/francs
LVL Latvian lats/lati
MTL Maltese lira/liri/pound/pounds
MXP old_Mexican peso/pesos
NLG Dutch/Netherlands guilder/guilders/florin/florins
PEI Peruvian inti/intis
PTE Portuguese escudo/escudos
ROL old_Romanian leu/lei
SDD Sudanese dinar/dinars
SIT Slovenian/Slovene tolar/tolars
SKK Slovak koruna/korunas/koruny/crown/crowns
SUR Soviet/USSR ruble/rubles/rouble/roubles
UAK Ukrainian karbovanets/karbovantsi/karbovanet/coupon/coupons
YUD Yugoslav/Yugoslavian dinar/dinars
ZRN Zairean/Zairian zaire/zaires
`

/** Nouns that stand alone for a currency: the dominant one first, then whose they may also be. */
export const BARE_CURRENCIES = `
USD dollar/dollars/dlr/dlrs/greenback/greenbacks/buck/bucks
CHF,FRF,BEF,LUF,CDF,RWF,BIF,DJF,GNF,KMF franc/francs
EUR euro/euros
JPY yen/yens
CNY yuan/yuans/renminbi/rmb/kuai
RUB,BYN ruble/rubles/rouble/roubles
KZT tenge/tenges
IRR,OMR,YER,QAR,SAR rial/rials
SAR,QAR,YER,OMR,IRR riyal/riyals
INR,PKR,LKR,NPR,MUR,SCR rupee/rupees
TRY,ITL lira/liras
ITL lire
AED,MAD dirham/dirhams
KRW,KPW won
MXN,ARS,CLP,COP,PHP,CUP,UYU,DOP peso/pesos
THB baht/bahts
VND dong/dongs
IDR rupiah/rupiahs
MYR ringgit/ringgits
ILS shekel/shekels
UAH hryvnia/hryvnias/hryvna/hryvnya
GEL lari/laris
AMD drams
AZN,TMT manat/manats
KGS,UZS soms
TJS somoni/somonis
AFN afghanis
PLN zloty/zlotys/zloties
HUF forint/forints
CZK,SKK,CSK koruna/korunas/koruny
DEM,FIM,DDM marks/deutschemark/deutschemarks/deutschmark/deutschmarks/ostmark/ostmarks
DEM Deutsche_mark/Deutsche_marks/Deutschmark/D-mark/D-marks
ESP peseta/pesetas
NLG guilder/guilders
FIM markka/markkaa/markkas
GRD drachma/drachmas
ATS schilling/schillings
PTE,CVE escudo/escudos
IEP punts
HRK kuna/kunas
LTL litas
EEK kroon/kroons
BDT taka/takas
ZAR rand/rands
NGN naira/nairas
GHS cedi/cedis
ETB birr/birrs
KES,TZS,UGX,SOS shillings
GTQ quetzales
PYG guaranies
VES,VEF bolivars/bolivares
PEN soles
MNT tugrik/tugriks/togrog
MMK kyat/kyats
KHR riel/riels
LAK kip/kips
LKR Lankan_rupees
BGN leva
RON,MDL lei
GBP sterling/pounds_sterling/pound_sterling/stg/quid
XBT bitcoin/bitcoins/BTC
XDR SDR/SDRs/special_drawing_rights
XEU ECU/ECUs/Ecu/Ecus/ecu/ecus/European_currency_units/European_Currency_Units
XAF,XOF CFA_franc/CFA_francs
LSL maloti
BWP pula/pulas
ZMW,MWK kwacha/kwachas
MZN metical/meticals/meticais
GMD dalasi/dalasis
ERN nakfa/nakfas
ALL lek/leks/lekë
AOA kwanza/kwanzas
SZL emalangeni/lilangeni
MGA ariary/ariaries
MRU ouguiya/ouguiyas
SLE leones
STN dobra/dobras
BTN ngultrum/ngultrums
MVR rufiyaa/rufiyaas
VUV vatu
WST tala
TOP pa'anga
MOP pataca/patacas
HTG gourde/gourdes
HNL lempira/lempiras
NIO cordoba/cordobas/córdoba/córdobas
CRC,SVC colones
GTQ quetzals
BOB boliviano/bolivianos
PYG guaraníes
BRL reais
ECS sucre/sucres
BRE cruzeiro/cruzeiros
BRC cruzado/cruzados
ARA australes
LVL lats
SIT tolar/tolars
UAK karbovanets/karbovantsi
MKD denar/denars
AWG,NLG florin/florins
`

/** Nouns of several currencies without a dominant one: read only where the document tells which. */
export const OPEN_CURRENCIES = `
IQD,KWD,JOD,BHD,DZD,TND,LYD,RSD,YUD,MKD dinar/dinars
SEK,ISK krona/kronor/kronur
DKK,NOK krone/kroner/kroners
SEK,NOK,DKK,CZK,SKK,ISK,EEK crowns
`

/** Signs and letters before or behind the number; those with capitals are told by their capitals. */
export const CURRENCY_SIGNS = `
USD $/US$/US_$/U.S.$/U.S._$/USD$/$US/$U.S.
CAD C$/CA$/CAD$/Can$/CDN$/Cdn$/$C/$CAN/$Can/$CDN
AUD A$/AU$/AUD$/Aus$/$A/$AUS/$AU
NZD NZ$/NZD$/$NZ
HKD HK$/HKD$/$HK
SGD S$/SG$/SGD$/Sing$/$S
TWD NT$/TWD$/$NT
BRL R$
MXN Mex$/MX$/MXN$
JMD J$/JA$/JMD$
NAD N$/NA$/NAD$
TTD TT$/$TT/TTD$
XCD EC$/$EC/XCD$
BBD Bds$/BDS$/BBD$
BZD BZ$/BZD$
BND,BSD B$
GYD G$/GY$/GYD$
KYD CI$/KYD$
LRD L$/LD$/LRD$
SRD SRD$/Sr$
SBD SI$/SBD$
MYR M$
ZWL Z$/ZW$
DOP RD$
ARS AR$/ARS$
CLP CLP$/Ch$
COP COP$/Col$
FJD F$/FJ$/$F/FJD$
EUR €/EUR€
GBP £/GBP£
EGP E£/LE/EGP£
IEP IR£
JPY ¥/JP¥/￥
CNY CN¥/RMB¥/CNY¥
INR,PKR,LKR,NPR,MUR,SCR Rs/Rs.
INR ₹
NPR NRs/NRs.
LKR SLRs/SLRs.
RUB ₽
KZT ₸
TRY ₺/TL/YTL
UAH ₴
GEL ₾
KRW ₩
ILS ₪/NIS
VND ₫
THB ฿/Bt
PHP ₱
NGN ₦
GHS ₵/GH₵/GH¢
CRC ₡
PYG ₲
LAK ₭
MNT ₮
AZN ₼
AMD ֏
AFN ؋
IRR ﷼
BDT ৳/Tk/Tk.
KES KSh/KShs/Ksh/Kshs/KSH
UGX USh/UShs/Ush/Ushs
TZS TSh/TShs/Tsh/Tshs
KES,UGX,TZS,SOS Sh/Shs
IDR Rp/Rp.
XBT ₿
PLN zł
CZK Kč
MYR RM
DEM DM
FRF FFr/FF
BEF BFr
CHF SFr/SFr./SwFr/SwFr./Fr.
DKK DKr
NOK NKr
SEK SKr
XAF,XOF CFA/FCFA/CFAF
SAR SR
QAR QR
BHD BD
KWD KD
JOD JD
AED,MAD Dh/Dhs/DH
MWK MK
ZAR R
NGN N
`

/** Signs of several currencies without a dominant one: read only where the document tells which. */
export const OPEN_SIGNS = `
PHP,BWP P
ZMW,PGK,MWK,MMK K
MXN,ARS,CLP,COP,UYU,CUP,DOP,PHP Ps/Ps.
CHF,FRF,BEF Fr
OMR RO
TND TD
DZD DA
IQD ID
LYD LD
ETB Br
AOA Kz
RWF RF/Rwf/RwF/FRw
BIF FBu
BTN Nu/Nu.
MVR Rf/MRf
SLE Le
LBP LL
BOB,VES,VEF Bs/Bs.
GTQ Q
HNL L
PYG Gs/Gs.
`
