/**
 * The states of the world, those that are gone, and territories that trade on their own.
 *
 * A line is a code (ISO 3166-1 alpha-2; `XK`, and `SU`, `YU`, `CS`, `DD` for states that are gone),
 * then names | adjectives | people | capitals and seats that stand for the government. The plural
 * of an adjective that takes an s need not be listed as people. The first capital is today's. Why
 * this is a list of our own: docs/decisions/005-countries.md.
 */
export const states = `
AD: Andorra, Principality of Andorra | Andorran | | Andorra la Vella
AE: United Arab Emirates, UAE, U.A.E., the Emirates | Emirati | | Abu Dhabi
AF: Afghanistan, Islamic Republic of Afghanistan, Islamic Emirate of Afghanistan | Afghan, Afghani, Afghanistani | | Kabul
AG: Antigua and Barbuda, Antigua | Antiguan, Barbudan | |
AI: Anguilla | Anguillan | |
AL: Albania, Republic of Albania | Albanian | | Tirana
AM: Armenia, Republic of Armenia | Armenian | | Yerevan
AO: Angola, Republic of Angola | Angolan | | Luanda
AQ: Antarctica | | |
AR: Argentina, Argentine Republic | Argentine, Argentinian, Argentinean | | Buenos Aires, Casa Rosada
AT: Austria, Republic of Austria | Austrian | | Vienna
AU: Australia, Commonwealth of Australia | Australian | | Canberra
AW: Aruba | Aruban | |
AZ: Azerbaijan, Republic of Azerbaijan, Azerbaijan Republic, Azerbaidzhan | Azerbaijani, Azeri | | Baku
BA: Bosnia and Herzegovina, Bosnia-Herzegovina, Bosnia & Herzegovina, Bosnia, BiH | Bosnian, Herzegovinian, Bosnian-Herzegovinian | | Sarajevo
BB: Barbados | Barbadian, Bajan | | Bridgetown
BD: Bangladesh, People's Republic of Bangladesh, East Pakistan | Bangladeshi | | Dhaka, Dacca
BE: Belgium, Kingdom of Belgium | Belgian | |
BF: Burkina Faso, Burkina, Upper Volta | Burkinabe, Burkinabé, Burkinan | | Ouagadougou
BG: Bulgaria, Republic of Bulgaria | Bulgarian | | Sofia
BH: Bahrain, Kingdom of Bahrain | Bahraini | | Manama
BI: Burundi, Republic of Burundi | Burundian | | Gitega, Bujumbura
BJ: Benin, Republic of Benin, Dahomey | Beninese, Beninois | | Porto-Novo, Cotonou
BM: Bermuda | Bermudian, Bermudan | |
BN: Brunei, Brunei Darussalam, Nation of Brunei | Bruneian | | Bandar Seri Begawan
BO: Bolivia, Plurinational State of Bolivia | Bolivian | | La Paz, Sucre
BR: Brazil, Federative Republic of Brazil, Brasil | Brazilian | | Brasília, Brasilia, Itamaraty, Planalto
BS: Bahamas, Commonwealth of the Bahamas | Bahamian | | Nassau
BT: Bhutan, Kingdom of Bhutan | Bhutanese | | Thimphu
BW: Botswana, Republic of Botswana, Bechuanaland | Botswanan, Motswana | Batswana | Gaborone
BY: Belarus, Republic of Belarus, Byelorussia, Belorussia | Belarusian, Belarussian, Byelorussian, Belorussian | | Minsk
BZ: Belize, British Honduras | Belizean | | Belmopan
CA: Canada | Canadian | | Ottawa
CD: DR Congo, DRC, D.R.C., D.R. Congo, Democratic Republic of the Congo, Democratic Republic of Congo, Congo-Kinshasa, Zaire, Zaïre, Congo | Congolese, Zairean, Zairian | | Kinshasa
CF: Central African Republic, Central African Empire, Centrafrique, CAR | Centrafrican | Central Africans | Bangui
CG: Republic of the Congo, Republic of Congo, Congo-Brazzaville | | | Brazzaville
CH: Switzerland, Swiss Confederation | Swiss | | Bern, Berne
CI: Ivory Coast, Côte d'Ivoire, Cote d'Ivoire, Republic of Côte d'Ivoire, Republic of Cote d'Ivoire | Ivorian | | Yamoussoukro, Abidjan
CK: Cook Islands | | |
CL: Chile, Republic of Chile | Chilean | | Santiago, La Moneda
CM: Cameroon, Republic of Cameroon, Cameroun | Cameroonian | | Yaoundé, Yaounde
CN: China, People's Republic of China, PRC, P.R.C., PR China, P.R. China, Mainland China, Communist China, Red China | Chinese, Sino | | Beijing, Peking, Zhongnanhai
CO: Colombia, Republic of Colombia | Colombian | | Bogotá, Bogota
CR: Costa Rica, Republic of Costa Rica | Costa Rican | | San Jose, San José
CU: Cuba, Republic of Cuba | Cuban | | Havana
CV: Cape Verde, Cabo Verde, Republic of Cabo Verde | Cape Verdean, Cabo Verdean | | Praia
CW: Curaçao, Curacao | Curaçaoan | |
CY: Cyprus, Republic of Cyprus | Cypriot | | Nicosia
CZ: Czechia, Czech Republic | Czech | Czechs | Prague
DE: Germany, Federal Republic of Germany, West Germany, FRG, Federal Germany | German, West German | | Berlin, Bonn
DJ: Djibouti, Republic of Djibouti | Djiboutian | |
DK: Denmark, Kingdom of Denmark | Danish | Danes | Copenhagen
DM: Dominica, Commonwealth of Dominica | | | Roseau
DO: Dominican Republic | Dominican | | Santo Domingo
DZ: Algeria, People's Democratic Republic of Algeria | Algerian | | Algiers
EC: Ecuador, Republic of Ecuador | Ecuadorean, Ecuadorian, Ecuadoran | | Quito
EE: Estonia, Republic of Estonia | Estonian | | Tallinn
EG: Egypt, Arab Republic of Egypt, United Arab Republic | Egyptian | | Cairo
EH: Western Sahara, Sahrawi Arab Democratic Republic, Spanish Sahara | Sahrawi, Saharawi | |
ER: Eritrea, State of Eritrea | Eritrean | | Asmara
ES: Spain, Kingdom of Spain | Spanish | Spaniards | Madrid, Moncloa
ET: Ethiopia, Federal Democratic Republic of Ethiopia, Abyssinia | Ethiopian | | Addis Ababa
FI: Finland, Republic of Finland | Finnish | Finns | Helsinki
FJ: Fiji, Republic of Fiji | Fijian | | Suva
FK: Falkland Islands, Falklands | | |
FM: Micronesia, Federated States of Micronesia | Micronesian | | Palikir
FO: Faroe Islands, Faroes | Faroese | |
FR: France, French Republic | French | Frenchmen | Paris, Elysee, Élysée, Elysée, Quai d'Orsay
GA: Gabon, Gabonese Republic | Gabonese | | Libreville
GB: United Kingdom, UK, U.K., Britain, Great Britain, England, Scotland, Wales, Northern Ireland, United Kingdom of Great Britain and Northern Ireland | British, Scottish, Welsh | Britons | London, Downing Street, Whitehall
GD: Grenada | Grenadian | |
GE: Georgia, Republic of Georgia | Georgian | | Tbilisi
GF: French Guiana | French Guianese | |
GH: Ghana, Republic of Ghana, Gold Coast | Ghanaian, Ghanian | | Accra
GI: Gibraltar | Gibraltarian | |
GL: Greenland | Greenlandic | Greenlanders | Nuuk
GM: Gambia, Republic of the Gambia | Gambian | | Banjul
GN: Guinea, Republic of Guinea, Guinea-Conakry | Guinean | | Conakry
GP: Guadeloupe | | |
GQ: Equatorial Guinea, Republic of Equatorial Guinea | Equatorial Guinean, Equatoguinean | | Malabo
GR: Greece, Hellenic Republic | Greek, Hellenic | | Athens
GT: Guatemala, Republic of Guatemala | Guatemalan | | Guatemala City
GU: Guam | Guamanian | |
GW: Guinea-Bissau, Republic of Guinea-Bissau, Portuguese Guinea | Bissau-Guinean | | Bissau
GY: Guyana, Co-operative Republic of Guyana, British Guiana | Guyanese | | Georgetown
HK: Hong Kong, Hongkong, HKSAR, Hong Kong Special Administrative Region | | Hongkongers, Hong Kongers |
HN: Honduras, Republic of Honduras | Honduran | | Tegucigalpa
HR: Croatia, Republic of Croatia | Croatian, Croat | | Zagreb
HT: Haiti, Republic of Haiti | Haitian | | Port-au-Prince
HU: Hungary, Republic of Hungary | Hungarian | | Budapest
ID: Indonesia, Republic of Indonesia | Indonesian | | Jakarta, Merdeka Palace
IE: Ireland, Republic of Ireland, Irish Republic, Eire | Irish | | Dublin
IL: Israel, State of Israel, Zionist regime, Israeli regime, Zionist entity | Israeli | | Jerusalem, Tel Aviv
IN: India, Republic of India, Bharat | Indian | | New Delhi, Delhi
IQ: Iraq, Republic of Iraq | Iraqi | | Baghdad
IR: Iran, Islamic Republic of Iran, Islamic Republic, IRI, I.R. Iran, I.R.I., IR Iran, Persia | Iranian | | Tehran, Teheran
IS: Iceland, Republic of Iceland | Icelandic | Icelanders | Reykjavik, Reykjavík
IT: Italy, Italian Republic | Italian | | Rome, Palazzo Chigi, Farnesina
JM: Jamaica | Jamaican | | Kingston
JO: Jordan, Hashemite Kingdom of Jordan, Hashemite Kingdom, Transjordan | Jordanian | | Amman
JP: Japan | Japanese | | Tokyo
KE: Kenya, Republic of Kenya | Kenyan | | Nairobi
KG: Kyrgyzstan, Kyrgyz Republic, Republic of Kyrgyzstan, Kirghizstan, Kirgizstan, Kirghizia, Kirgizia, Kyrghyzstan | Kyrgyz, Kirghiz, Kyrgyzstani | | Bishkek, Frunze
KH: Cambodia, Kingdom of Cambodia, Kampuchea, Khmer Republic, Democratic Kampuchea | Cambodian, Kampuchean, Khmer | | Phnom Penh
KI: Kiribati, Republic of Kiribati | I-Kiribati | | Tarawa, South Tarawa
KM: Comoros, Union of the Comoros | Comorian, Comoran | | Moroni
KN: Saint Kitts and Nevis, St. Kitts and Nevis, St Kitts and Nevis | Kittitian | | Basseterre
KP: North Korea, Democratic People's Republic of Korea, DPRK, D.P.R.K., DPR Korea | North Korean | | Pyongyang
KR: South Korea, Republic of Korea, ROK, R.O.K., Korea | South Korean, Korean | | Seoul, Blue House, Cheong Wa Dae
KW: Kuwait, State of Kuwait | Kuwaiti | | Kuwait City
KY: Cayman Islands, Caymans | Caymanian | |
KZ: Kazakhstan, Republic of Kazakhstan, Kazakstan, Kazakh SSR, Qazaqstan | Kazakh, Kazakhstani, Kazak, Qazaq | Kazakhs | Astana, Nur-Sultan, Nursultan, Nur Sultan, Akorda, Alma-Ata, Alma Ata
LA: Laos, Lao PDR, Lao People's Democratic Republic, Lao P.D.R. | Lao, Laotian | | Vientiane
LB: Lebanon, Lebanese Republic, Republic of Lebanon | Lebanese | | Beirut
LC: Saint Lucia, St. Lucia, St Lucia | Saint Lucian, St. Lucian | | Castries
LI: Liechtenstein, Principality of Liechtenstein | | Liechtensteiners | Vaduz
LK: Sri Lanka, Democratic Socialist Republic of Sri Lanka, Ceylon | Sri Lankan, Ceylonese | | Colombo
LR: Liberia, Republic of Liberia | Liberian | | Monrovia
LS: Lesotho, Kingdom of Lesotho, Basutoland | Basotho | | Maseru
LT: Lithuania, Republic of Lithuania | Lithuanian | | Vilnius
LU: Luxembourg, Grand Duchy of Luxembourg, Luxemburg | Luxembourgish | Luxembourgers |
LV: Latvia, Republic of Latvia | Latvian | | Riga
LY: Libya, State of Libya, Libyan Arab Jamahiriya, Great Socialist People's Libyan Arab Jamahiriya | Libyan | | Tripoli
MA: Morocco, Kingdom of Morocco | Moroccan | | Rabat
MC: Monaco, Principality of Monaco | Monegasque | |
MD: Moldova, Republic of Moldova, Moldavia | Moldovan, Moldavian | | Chișinău, Chisinau, Kishinev
ME: Montenegro | Montenegrin | | Podgorica
MG: Madagascar, Republic of Madagascar, Malagasy Republic | Malagasy, Madagascan | | Antananarivo
MH: Marshall Islands, Republic of the Marshall Islands | Marshallese | | Majuro
MK: North Macedonia, Republic of North Macedonia, Macedonia, Republic of Macedonia, FYROM, Former Yugoslav Republic of Macedonia | Macedonian, North Macedonian | | Skopje
ML: Mali, Republic of Mali | Malian | | Bamako
MM: Myanmar, Republic of the Union of Myanmar, Union of Myanmar, Burma | Burmese, Myanma | | Naypyidaw, Nay Pyi Taw, Naypyitaw, Rangoon, Yangon
MN: Mongolia, Mongolian People's Republic, Outer Mongolia | Mongolian, Mongol | | Ulaanbaatar, Ulan Bator
MO: Macau, Macao | Macanese | |
MQ: Martinique | | |
MR: Mauritania, Islamic Republic of Mauritania | Mauritanian | | Nouakchott
MT: Malta, Republic of Malta | Maltese | | Valletta
MU: Mauritius, Republic of Mauritius | Mauritian | | Port Louis
MV: Maldives, Republic of Maldives, Republic of the Maldives, Maldive Islands | Maldivian | | Malé
MW: Malawi, Republic of Malawi, Nyasaland | Malawian | | Lilongwe
MX: Mexico, United Mexican States | Mexican | | Mexico City
MY: Malaysia, Malaya | Malaysian, Malayan | | Kuala Lumpur, Putrajaya
MZ: Mozambique, Republic of Mozambique | Mozambican, Mozambiquan | | Maputo
NA: Namibia, Republic of Namibia, South West Africa, South-West Africa | Namibian | | Windhoek
NC: New Caledonia | New Caledonian | |
NE: Niger, Republic of Niger, Republic of the Niger | Nigerien | | Niamey
NG: Nigeria, Federal Republic of Nigeria | Nigerian | | Abuja
NI: Nicaragua, Republic of Nicaragua | Nicaraguan | | Managua
NL: Netherlands, Kingdom of the Netherlands, Holland | Dutch | Dutchmen | Amsterdam, The Hague
NO: Norway, Kingdom of Norway | Norwegian | | Oslo
NP: Nepal, Federal Democratic Republic of Nepal, Kingdom of Nepal | Nepalese, Nepali | | Kathmandu, Katmandu
NR: Nauru, Republic of Nauru | Nauruan | | Yaren
NZ: New Zealand | | New Zealanders | Wellington
OM: Oman, Sultanate of Oman, Muscat and Oman, Sultanate | Omani | | Muscat
PA: Panama, Republic of Panama | Panamanian | | Panama City
PE: Peru, Republic of Peru | Peruvian | | Lima
PF: French Polynesia | | |
PG: Papua New Guinea, PNG, Independent State of Papua New Guinea | Papua New Guinean, Papuan | | Port Moresby
PH: Philippines, Republic of the Philippines | Philippine, Filipino | Filipinos | Manila, Malacañang, Malacanang
PK: Pakistan, Islamic Republic of Pakistan | Pakistani | | Islamabad
PL: Poland, Republic of Poland, Polish People's Republic, People's Republic of Poland | Polish | Poles | Warsaw
PR: Puerto Rico | Puerto Rican | |
PS: Palestine, State of Palestine, Palestinian Authority, Palestinian National Authority, Palestinian territories, PLO, Palestine Liberation Organization, Palestine Liberation Organisation | Palestinian | | Ramallah
PT: Portugal, Portuguese Republic | Portuguese | | Lisbon
PW: Palau, Republic of Palau | Palauan | | Ngerulmud
PY: Paraguay, Republic of Paraguay | Paraguayan | | Asunción, Asuncion
QA: Qatar, State of Qatar | Qatari | | Doha
RE: Réunion | | |
RO: Romania, Rumania, Roumania | Romanian, Rumanian | | Bucharest
RS: Serbia, Republic of Serbia, Serbia and Montenegro | Serbian, Serb | | Belgrade
RU: Russia, Russian Federation, Russian Soviet Federative Socialist Republic, RSFSR | Russian, Russo | | Moscow, Kremlin
RW: Rwanda, Republic of Rwanda | Rwandan, Rwandese | | Kigali
SA: Saudi Arabia, Kingdom of Saudi Arabia, KSA | Saudi, Saudi Arabian | | Riyadh
SB: Solomon Islands | | Solomon Islanders | Honiara
SC: Seychelles, Republic of Seychelles | Seychellois | |
SD: Sudan, Republic of the Sudan, Republic of Sudan | Sudanese | | Khartoum
SE: Sweden, Kingdom of Sweden | Swedish | Swedes | Stockholm
SG: Singapore, Republic of Singapore | Singaporean | |
SI: Slovenia, Republic of Slovenia | Slovenian, Slovene | | Ljubljana
SK: Slovakia, Slovak Republic | Slovak, Slovakian | | Bratislava
SL: Sierra Leone, Republic of Sierra Leone | Sierra Leonean | | Freetown
SM: San Marino, Republic of San Marino | Sammarinese | |
SN: Senegal, Republic of Senegal | Senegalese | | Dakar
SO: Somalia, Federal Republic of Somalia, Somali Democratic Republic | Somali, Somalian | | Mogadishu
SR: Suriname, Surinam, Republic of Suriname | Surinamese | | Paramaribo
SS: South Sudan, Republic of South Sudan | South Sudanese | | Juba
ST: São Tomé and Príncipe, Sao Tome and Principe | Sao Tomean | |
SV: El Salvador, Republic of El Salvador | Salvadoran, Salvadorean, Salvadorian | | San Salvador
SY: Syria, Syrian Arab Republic | Syrian | | Damascus
SZ: Eswatini, Swaziland, Kingdom of Eswatini, Kingdom of Swaziland | Swazi | | Mbabane
TC: Turks and Caicos Islands, Turks and Caicos | | |
TD: Chad, Republic of Chad | Chadian | | N'Djamena, Ndjamena
TG: Togo, Togolese Republic | Togolese | | Lomé, Lome
TH: Thailand, Kingdom of Thailand, Siam | Thai, Siamese | | Bangkok
TJ: Tajikistan, Republic of Tajikistan, Tadzhikistan | Tajik, Tajikistani, Tadzhik | | Dushanbe
TL: Timor-Leste, East Timor, Timor Leste | Timorese, East Timorese | | Dili
TM: Turkmenistan, Republic of Turkmenistan | Turkmen, Turkmenistani, Turkoman | Turkmens | Ashgabat, Ashkhabad, Ashkabad, Ashqabat
TN: Tunisia, Tunisian Republic, Republic of Tunisia | Tunisian | | Tunis
TO: Tonga, Kingdom of Tonga | Tongan | | Nuku'alofa, Nukualofa
TR: Turkey, Türkiye, Turkiye, Republic of Turkey, Republic of Türkiye, Republic of Turkiye | Turkish | Turks | Ankara
TT: Trinidad and Tobago, Trinidad, Trinidad & Tobago | Trinidadian | |
TV: Tuvalu | Tuvaluan | | Funafuti
TW: Taiwan, Republic of China, Chinese Taipei, Formosa | Taiwanese | | Taipei
TZ: Tanzania, United Republic of Tanzania, Tanganyika | Tanzanian | | Dodoma, Dar es Salaam
UA: Ukraine | Ukrainian | | Kyiv, Kiev
UG: Uganda, Republic of Uganda | Ugandan | | Kampala
US: United States, United States of America, USA, U.S.A., US, U.S., America | American | | Washington, White House, Washington D.C., Washington DC, Washington, Capitol Hill, Foggy Bottom, Pentagon
UY: Uruguay, Oriental Republic of Uruguay | Uruguayan | | Montevideo
UZ: Uzbekistan, Republic of Uzbekistan | Uzbek, Uzbekistani | | Tashkent
VA: Vatican City, Holy See, Vatican | | |
VC: Saint Vincent and the Grenadines, St. Vincent and the Grenadines, St. Vincent | Vincentian | | Kingstown
VE: Venezuela, Bolivarian Republic of Venezuela | Venezuelan | | Caracas, Miraflores
VN: Vietnam, Viet Nam, Socialist Republic of Vietnam, Socialist Republic of Viet Nam, North Vietnam, South Vietnam | Vietnamese | | Hanoi, Ha Noi, Saigon
VU: Vanuatu, Republic of Vanuatu, New Hebrides | Ni-Vanuatu | | Port Vila
WS: Samoa, Western Samoa, Independent State of Samoa | Samoan | | Apia
XK: Kosovo, Republic of Kosovo | Kosovar, Kosovan | | Pristina, Prishtina
YE: Yemen, Republic of Yemen, North Yemen, South Yemen, Yemen Arab Republic, People's Democratic Republic of Yemen | Yemeni, Yemenite, North Yemeni, South Yemeni | | Sana'a, Sanaa
ZA: South Africa, Republic of South Africa | South African | | Pretoria
ZM: Zambia, Republic of Zambia, Northern Rhodesia | Zambian | | Lusaka
ZW: Zimbabwe, Republic of Zimbabwe, Rhodesia, Southern Rhodesia | Zimbabwean, Rhodesian | | Harare
CS: Czechoslovakia, Czecho-Slovakia, Czechoslovak Socialist Republic | Czechoslovak, Czechoslovakian | | Prague
DD: East Germany, German Democratic Republic, GDR, G.D.R. | East German | | East Berlin
SU: Soviet Union, USSR, U.S.S.R., Union of Soviet Socialist Republics | Soviet | | Moscow, Kremlin
YU: Yugoslavia, Federal Republic of Yugoslavia, Jugoslavia | Yugoslav, Yugoslavian | | Belgrade
`
