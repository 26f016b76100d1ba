/**
 * Cities, ports, border points, provinces and seas by the state that they lie in; `--` where they
 * lie in none or several. Capitals stand in states.ts. A gazetteer of what trade news speak of, not
 * of the world: words such as "port of" and "in" tell the others.
 */
export const places = `
AE: Dubai, Sharjah, Ajman, Fujairah, Ras Al Khaimah, Ras al-Khaimah, Jebel Ali, Khor Fakkan, Umm al-Quwain, Al Ain, Ruwais
AF: Kandahar, Herat, Mazar-i-Sharif, Mazar-e-Sharif, Jalalabad, Kunduz, Islam Qala, Hairatan, Torghundi, Zaranj, Nimruz, Nimroz, Bagram, Helmand, Balkh, Farah, Ghazni, Spin Boldak, Torkham
AL: Durres, Durrës, Vlore
AM: Gyumri, Vanadzor, Meghri, Syunik, Kapan, Agarak, Armavir, Sisian
AO: Lobito, Benguela, Cabinda, Huambo
AR: Rosario, Córdoba, Cordoba, Mendoza, Bahia Blanca, Bahía Blanca, La Plata, Ushuaia, Patagonia, Vaca Muerta
AT: Graz, Linz, Salzburg, Innsbruck
AU: Sydney, Melbourne, Brisbane, Perth, Adelaide, Darwin, Hobart, Newcastle, Queensland, New South Wales, Western Australia, Tasmania
AZ: Ganja, Sumgait, Sumgayit, Nakhchivan, Nakhichevan, Astara, Alat, Lankaran, Lenkoran, Shusha, Shushi, Karabakh, Nagorno-Karabakh, Zangezur, Zangilan, Lachin, Khankendi, Stepanakert, Horadiz, Bilasuvar, Julfa
BD: Chittagong, Chattogram, Khulna, Mongla, Sylhet
BE: Antwerp, Ghent, Liège, Liege, Bruges, Zeebrugge, Charleroi
BG: Varna, Burgas, Plovdiv, Ruse
BR: São Paulo, Sao Paulo, Rio de Janeiro, Rio Grande, Santos, Paranagua, Paranaguá, Belo Horizonte, Porto Alegre, Recife, Salvador de Bahia, Manaus, Fortaleza, Curitiba, Itaipu, Belem, Belém, Mato Grosso
BY: Brest, Grodno, Hrodna, Gomel, Homel, Mogilev, Vitebsk, Great Stone
BO: Santa Cruz, Cochabamba, Oruro, Potosí, Potosi
CA: Toronto, Montreal, Vancouver, Calgary, Edmonton, Quebec, Halifax, Winnipeg, Ontario, Alberta, Saskatchewan, British Columbia, Nova Scotia, Newfoundland, Prince Rupert, Thunder Bay, Manitoba
CD: Lubumbashi, Goma, Matadi, Katanga, Kivu, Kolwezi, Kisangani, Bukavu
CG: Pointe-Noire
CH: Geneva, Zurich, Zürich, Basel, Basle, Lausanne, Davos, Lugano, Montreux
CI: San Pedro, Bouaké, Bouake
CL: Valparaíso, Valparaiso, Antofagasta, Concepción, Iquique, Arica, San Antonio, Punta Arenas, Patagonia
CM: Douala, Kribi, Garoua
CN: Shanghai, Guangzhou, Shenzhen, Tianjin, Chongqing, Wuhan, Chengdu, Nanjing, Xi'an, Xian, Hangzhou, Qingdao, Dalian, Shenyang, Harbin, Urumqi, Ürümqi, Kashgar, Kashi, Khorgos, Horgos, Korgas, Alashankou, Xinjiang, Tibet, Lhasa, Inner Mongolia, Manchuria, Yunnan, Kunming, Sichuan, Guangdong, Guangxi, Fujian, Zhejiang, Jiangsu, Shandong, Hainan, Hebei, Henan, Hubei, Hunan, Gansu, Lanzhou, Shaanxi, Shanxi, Heilongjiang, Jilin, Liaoning, Ningxia, Qinghai, Yiwu, Ningbo, Xiamen, Lianyungang, Zhengzhou, Suzhou, Nantong, Canton, Macheng, Boao, Changsha, Nanning, Wuxi, Taiyuan, Jinan, Yinchuan, Turpan, Dongguan
CO: Medellín, Medellin, Cali, Barranquilla, Cartagena, Buenaventura, Santa Marta
CR: San José, Limón, Puntarenas
CU: Mariel, Santiago de Cuba, Guantanamo, Varadero
CY: Limassol, Larnaca, Paphos
CZ: Brno, Ostrava, Plzen, Karlovy Vary
DE: Frankfurt, Hamburg, Munich, Cologne, Düsseldorf, Dusseldorf, Duisburg, Stuttgart, Leipzig, Dresden, Bremen, Bremerhaven, Hanover, Hannover, Rostock, Nuremberg, Mannheim, Wilhelmshaven, Bavaria, Saxony, West Berlin, Ramstein, Greifswald, Lubmin
DK: Aarhus, Aalborg, Odense, Esbjerg
DZ: Oran, Annaba, Constantine, Skikda, Arzew, Bejaia, Hassi Messaoud, Tamanrasset
EC: Guayaquil, Cuenca, Esmeraldas, Galapagos
EE: Tartu, Narva, Paldiski, Muuga
EG: Alexandria, Port Said, Suez, Ismailia, Damietta, Aswan, Luxor, Sharm el-Sheikh, Sharm El-Sheikh, Sinai, Ain Sokhna, El Alamein, Giza, Taba, Rafah, Hurghada
ES: Barcelona, Valencia, Seville, Bilbao, Algeciras, Malaga, Málaga, Zaragoza, Catalonia, Canary Islands, Las Palmas, Huelva, Tarragona, Vigo, Ceuta, Melilla, Andalusia
ET: Dire Dawa, Mekelle, Hawassa, Tigray, Awash
FI: Tampere, Turku, Oulu, Kotka, Hamina, Vaasa
FR: Marseille, Marseilles, Lyon, Lyons, Strasbourg, Bordeaux, Nice, Toulouse, Nantes, Le Havre, Dunkirk, Lille, Cannes, Calais, Fos, Evian, Évian, Biarritz, Versailles, Corsica, Normandy, Rouen
GB: Manchester, Liverpool, Birmingham, Glasgow, Edinburgh, Belfast, Cardiff, Leeds, Bristol, Southampton, Felixstowe, Dover, Aberdeen, Gleneagles, Sheffield, Newcastle upon Tyne, Heathrow, Gatwick, Chequers, Oxford, Cambridge, Harwich, Hull, Teesside, Sullom Voe, Blackpool
GE: Poti, Batumi, Kutaisi, Anaklia, Abkhazia, South Ossetia, Sukhumi, Adjara, Ajaria, Upper Lars, Rustavi, Sadakhlo
GH: Tema, Takoradi, Kumasi
GN: Simandou, Kamsar, Boke
GR: Thessaloniki, Salonika, Piraeus, Patras, Crete, Corfu, Alexandroupolis, Heraklion, Rhodes
HR: Rijeka, Split, Dubrovnik, Zadar
HN: San Pedro Sula, Puerto Cortes
HU: Debrecen, Szeged, Paks, Győr
ID: Surabaya, Bandung, Medan, Bali, Batam, Makassar, Semarang, Denpasar, Sumatra, Java, Kalimantan, Sulawesi, Borneo, Papua, Aceh, Nusantara, Bogor, Balikpapan, Tanjung Priok
IE: Cork, Shannon, Limerick, Galway
IL: Haifa, Ashdod, Eilat, West Jerusalem, Beersheba, Ben Gurion, Golan, Golan Heights
IN: Mumbai, Bombay, Kolkata, Calcutta, Chennai, Madras, Bangalore, Bengaluru, Hyderabad, Ahmedabad, Kandla, Mundra, Nhava Sheva, Pune, Jaipur, Kochi, Cochin, Goa, Visakhapatnam, Surat, Gujarat, Maharashtra, Kerala, Tamil Nadu, Punjab, Kashmir, Assam, West Bengal, Uttar Pradesh, Karnataka, Amritsar, Lucknow, Jawaharlal Nehru Port, Andhra Pradesh, Telangana, Agra
IQ: Basra, Basrah, Mosul, Kirkuk, Erbil, Irbil, Najaf, Karbala, Kerbala, Sulaymaniyah, Sulaimaniyah, Umm Qasr, Fao, Al-Faw, Faw, Shalamcheh, Diyala, Anbar, Khanaqin, Haditha, Iraqi Kurdistan, Arbil, Dohuk, Samarra, Nasiriyah
IR: Isfahan, Esfahan, Shiraz, Tabriz, Mashhad, Meshed, Ahvaz, Ahwaz, Qom, Kerman, Rasht, Yazd, Karaj, Kermanshah, Hamedan, Hamadan, Zahedan, Gorgan, Sari, Arak, Ardabil, Ardebil, Bandar Abbas, Bandar-Abbas, Chabahar, Chahbahar, Bushehr, Anzali, Bandar Anzali, Bandar-e Anzali, Amirabad, Nowshahr, Noshahr, Astara, Sarakhs, Incheh Borun, Inche Borun, Incheboroun, Incheh Boroun, Incheborun, Lotfabad, Bajgiran, Razi, Bazargan, Jolfa, Mirjaveh, Milak, Dogharoun, Khosravi, Mehran, Shalamcheh, Khorramshahr, Abadan, Bandar Imam Khomeini, Imam Khomeini Port, Shahid Rajaee, Shahid Rajaei, Shahid Beheshti, Kish, Kish Island, Qeshm, Qeshm Island, Kharg, Kharg Island, Assaluyeh, Asaluyeh, Jask, Lavan, Sirri, Aprin, Bandar Torkaman, Bandar Turkmen, Golestan, Mazandaran, Gilan, Khuzestan, Khorasan, Khorasan Razavi, North Khorasan, South Khorasan, Sistan-Baluchestan, Sistan and Baluchestan, Sistan-Baluchistan, Hormozgan, Fars, East Azarbaijan, West Azarbaijan, East Azerbaijan, West Azerbaijan, Azarbaijan, Zanjan, Qazvin, Semnan, Lorestan, Ilam, Kurdestan, Urmia, Orumiyeh, Sanandaj, Birjand, Bojnourd, Bojnurd, Natanz, Fordow, Parchin, Bam, Kashan, Neyshabur, Makran, South Pars, North Pars, Azadegan, Yadavaran, Maragheh, Aras, Aras Free Zone, Moghan, Parsabad, Khaf, Shahroud, Garmsar, Shatt al-Arab, Arvand, Dezful, Sirjan, Rafsanjan, Abu Musa, Greater Tunb, Lesser Tunb, Namin, Saveh, Ramsar, Chalus, Dowgharun, Pishin, Rimdan, Imam Khomeini Airport, Imam Khomeini International Airport
IS: Keflavik, Keflavík
IT: Milan, Naples, Turin, Genoa, Venice, Trieste, Florence, Bologna, Palermo, Bari, Sicily, Sardinia, Gioia Tauro, Ravenna, Livorno, Ancona, Taranto
JM: Montego Bay
JO: Aqaba, Zarqa, Irbid
JP: Osaka, Yokohama, Nagoya, Kobe, Kyoto, Fukuoka, Sapporo, Hiroshima, Nagasaki, Hokkaido, Okinawa, Niigata, Kitakyushu, Hakodate, Chiba, Fukushima, Toyama
KE: Mombasa, Kisumu, Lamu
KG: Osh, Jalal-Abad, Karakol, Issyk-Kul, Issyk Kul, Cholpon-Ata, Naryn, Batken, Irkeshtam, Torugart, Kara-Balta, Manas, Talas
KH: Sihanoukville, Siem Reap
KP: Kaesong, Rason, Rajin, Panmunjom, Wonsan, Sinuiju
KR: Busan, Pusan, Incheon, Inchon, Ulsan, Daegu, Daejeon, Gwangju, Jeju, Pohang, Gyeongju
KW: Shuwaikh, Shuaiba, Mina al-Ahmadi
KZ: Almaty, Shymkent, Aktau, Aqtau, Aktobe, Aqtobe, Atyrau, Karaganda, Qaragandy, Karagandy, Pavlodar, Kostanay, Kostanai, Taraz, Semey, Semipalatinsk, Oral, Uralsk, Kyzylorda, Petropavlovsk, Kokshetau, Turkistan, Turkestan, Taldykorgan, Zhezkazgan, Ekibastuz, Kuryk, Dostyk, Altynkol, Zhanaozen, Uzen, Bolashak, Bolashaq, Saryagash, Beineu, Mangistau, Mangystau, Baikonur, Tengiz, Kashagan, Karachaganak, Burabay, Ust-Kamenogorsk, Oskemen, Tselinograd, Temirtau, East Kazakhstan, West Kazakhstan, North Kazakhstan, Khorgos Gateway, Zhetysu, Ulytau, Abai, Konaev, Qonaev
LA: Luang Prabang, Savannakhet, Boten
LB: Tripoli of Lebanon, Sidon, Tyre
LK: Hambantota, Trincomalee, Kandy, Galle, Jaffna
LT: Klaipeda, Klaipėda, Kaunas
LV: Ventspils, Liepaja, Liepāja, Daugavpils, Jurmala
LY: Benghazi, Misrata, Tobruk, Sirte, Ras Lanuf
MA: Casablanca, Tangier, Marrakesh, Marrakech, Fez, Agadir, Fes, Tanger Med
MD: Giurgiulesti, Transnistria, Tiraspol
MG: Toamasina
MM: Mandalay, Sittwe, Kyaukphyu, Dawei, Rakhine, Muse
MN: Zamyn-Uud, Darkhan, Erdenet, Oyu Tolgoi, Gobi
MR: Nouadhibou, Zouerate
MX: Monterrey, Guadalajara, Veracruz, Manzanillo, Tijuana, Acapulco, Cancún, Cancun, Lázaro Cárdenas, Ciudad Juárez, Altamira, Tampico, Puebla
MY: Penang, Johor, Johor Bahru, Port Klang, Malacca, Melaka, Sarawak, Sabah, Kota Kinabalu, Kuching, Langkawi, Kuantan, Labuan
MZ: Beira, Nacala, Pemba, Cabo Delgado, Tete, Cahora Bassa
NA: Walvis Bay, Swakopmund
NG: Lagos, Port Harcourt, Kano, Kaduna, Ibadan, Warri, Bonny, Calabar, Lekki, Niger Delta, Enugu, Jos
NL: Rotterdam, Utrecht, Eindhoven, Maastricht, Schiphol, Venlo, Groningen
NO: Bergen, Stavanger, Trondheim, Narvik, Tromsø, Tromso, Kirkenes, Svalbard, Hammerfest
NP: Pokhara, Birgunj, Lumbini
NZ: Auckland, Christchurch, Dunedin
OM: Sohar, Suhar, Salalah, Duqm, Sur, Nizwa, Khasab, Musandam, Dhofar, Sultan Qaboos Port, Shinas, Suwaiq, Al Suwaiq, Ibri, Barka
PA: Colón, Balboa
PE: Callao, Arequipa, Cusco, Cuzco, Trujillo, Chancay, Piura
PG: Lae, Bougainville
PH: Cebu, Davao, Subic, Subic Bay, Clark, Mindanao, Luzon
PK: Karachi, Lahore, Gwadar, Peshawar, Quetta, Rawalpindi, Faisalabad, Port Qasim, Taftan, Khyber, Multan, Baluchistan, Balochistan, Sindh, Chaman, Sialkot, Khyber Pakhtunkhwa, Gilgit-Baltistan, Khunjerab
PL: Gdansk, Gdańsk, Gdynia, Krakow, Kraków, Wroclaw, Wrocław, Poznan, Poznań, Szczecin, Lodz, Łódź, Lublin, Malaszewicze, Małaszewicze, Swinoujscie, Świnoujście, Rzeszow, Rzeszów, Katowice
PS: Gaza, Gaza Strip, West Bank, East Jerusalem, Hebron, Nablus, Jenin, Bethlehem, Jericho
PT: Porto, Oporto, Sines, Leixoes, Madeira, Azores, Estoril, Faro
PY: Ciudad del Este, Encarnación
QA: Ras Laffan, Hamad Port, Mesaieed, Al Wakrah, Lusail, Al Ruwais
RO: Constanta, Constanța, Constantza, Cluj, Timisoara, Brasov, Galati
RS: Novi Sad, Nis, Niš, Kragujevac, Smederevo, Vojvodina
RU: St. Petersburg, St Petersburg, Saint Petersburg, Leningrad, Kazan, Sochi, Vladivostok, Astrakhan, Makhachkala, Novorossiysk, Samara, Omsk, Novosibirsk, Yekaterinburg, Ekaterinburg, Chelyabinsk, Orenburg, Krasnodar, Rostov-on-Don, Rostov, Volgograd, Grozny, Derbent, Murmansk, Arkhangelsk, Kaliningrad, Irkutsk, Khabarovsk, Yakutsk, Ufa, Perm, Tyumen, Krasnoyarsk, Saratov, Nizhny Novgorod, Ulyanovsk, Voronezh, Tatarstan, Bashkortostan, Bashkiria, Dagestan, Daghestan, Chechnya, Ingushetia, Altai, Siberia, Sakhalin, Kamchatka, Yamal, Ust-Luga, Taman, Olya, Solyanka, Port Olya, Nakhodka, Vostochny, Vostochny Cosmodrome, Kuban, Stavropol, Kalmykia, Lagan, Tula, Primorye, Buryatia, Gelendzhik, Zabaykalsk, Valdai, Barnaul, Tomsk, Urals, Ural, Moscow Region, Samur, Yarag-Kazmalyar, Kurchatov, Sevastopol, Sheremetyevo, Domodedovo, Vnukovo
SA: Jeddah, Jidda, Mecca, Makkah, Medina, Dammam, Dhahran, Yanbu, Jubail, Neom, NEOM, Ras Tanura, Taif, Tabuk, Al-Ula, AlUla, Abha, Jizan, Ras al-Khair, Qatif
SD: Port Sudan, Darfur, Omdurman, El Fasher
SE: Gothenburg, Malmo, Malmö, Uppsala, Lulea, Luleå, Kiruna
SG: Jurong, Changi
SI: Koper, Maribor
SK: Kosice, Košice, Zilina
SO: Berbera, Kismayo, Somaliland, Puntland, Hargeisa, Bosaso
SY: Aleppo, Homs, Latakia, Tartus, Tartous, Hama, Idlib, Deir ez-Zor, Palmyra, Baniyas, Khmeimim, Hmeimim
TH: Laem Chabang, Phuket, Chiang Mai, Pattaya, Map Ta Phut
TJ: Khujand, Kulob, Khorog, Kulma, Rogun, Panj, Pyanj, Bokhtar, Tursunzoda, Gorno-Badakhshan
TM: Turkmenbashi, Türkmenbaşy, Turkmenabat, Mary, Serakhs, Serhetabat, Serhetyaka, Etrek, Akyayla, Ak-yayla, Akyaýla, Avaza, Awaza, Artyk, Artiq, Balkan, Balkanabat, Bereket, Serhetyaka, Altyn Asyr, Galkynysh, Lebap, Dashoguz, Gudurolum, Krasnovodsk, Altyn-Asyr, Arkadag, Farap, Imamnazar, Akina
TN: Sfax, Bizerte, Sousse, Gabes, Rades
TR: Istanbul, Izmir, İzmir, Mersin, Trabzon, Antalya, Adana, Gaziantep, Samsun, Van, Kars, Erzurum, Kapikoy, Kapıköy, Gurbulak, Gürbulak, Ceyhan, Iskenderun, İskenderun, Izmit, Bursa, Konya, Diyarbakir, Diyarbakır, Igdir, Iğdır, Tekirdag, Halkali, Kocaeli, Bodrum, Ambarli, Esendere, Dilucu, Hatay, Incirlik, Akkuyu, Sinop, Derince, Shanliurfa, Kayseri
TT: Port of Spain, Point Lisas
TW: Kaohsiung, Taichung, Keelung, Hsinchu, Tainan
TZ: Dar es Salaam, Zanzibar, Arusha, Mwanza, Tanga, Bagamoyo
UA: Odessa, Odesa, Lviv, Lvov, Kharkiv, Kharkov, Dnipro, Dnepropetrovsk, Mariupol, Chernobyl, Crimea, Donetsk, Donbas, Donbass, Luhansk, Lugansk, Zaporizhzhia, Zaporozhye, Kherson, Mykolaiv, Yuzhny, Chornomorsk, Yalta, Izmail, Sumy, Poltava
UG: Entebbe, Jinja
US: New York, Los Angeles, Chicago, Houston, San Francisco, Miami, Boston, Detroit, Seattle, Philadelphia, Dallas, Atlanta, Denver, New Orleans, Pittsburgh, Las Vegas, San Diego, Portland, Baltimore, Camp David, Wall Street, Texas, California, Florida, Ohio, Illinois, Alaska, Hawaii, Iowa, Kansas, Michigan, Virginia, Pennsylvania, Minnesota, Wisconsin, Louisiana, New Mexico, New Jersey, Massachusetts, Maryland, North Carolina, South Carolina, North Dakota, South Dakota, West Virginia, Arizona, Colorado, Oregon, Nevada, Utah, Missouri, Nebraska, Oklahoma, Tennessee, Kentucky, Alabama, Mississippi, Indiana, Long Beach, Mar-a-Lago, Honolulu, Anchorage, Savannah, Norfolk, Galveston, Corpus Christi, Charlotte, Lebanon Pennsylvania
UY: Punta del Este, Colonia
UZ: Samarkand, Bukhara, Termez, Termiz, Andijan, Fergana, Ferghana, Namangan, Nukus, Navoi, Navoiy, Karakalpakstan, Khiva, Urgench, Khorezm, Surkhandarya, Jizzakh, Qarshi, Karshi, Galaba, Hayraton, Syrdarya
VE: Maracaibo, Puerto Cabello, La Guaira, Ciudad Bolívar, Orinoco, Valencia of Venezuela, Barquisimeto
VN: Ho Chi Minh City, Haiphong, Hai Phong, Da Nang, Danang, Can Tho, Hue, Nha Trang, Vung Tau, Cam Ranh, Cam Ranh Bay, Quang Ninh, Binh Duong, Lao Cai, Halong
YE: Aden, Hodeidah, Hudaydah, Taiz, Marib, Mukalla, Socotra, Hadramout, Mocha
ZA: Johannesburg, Durban, Cape Town, Port Elizabeth, Richards Bay, Soweto, Sandton, Bloemfontein, Transvaal, Natal, East London, Sun City, Saldanha
ZM: Ndola, Kitwe, Livingstone, Copperbelt, Kapiri Mposhi
ZW: Bulawayo, Victoria Falls, Mutare
IE: Dublin Port
PF: Tahiti, Mururoa
MV: Male
BI: Bujumbura
BJ: Cotonou
SN: Thiès
ML: Timbuktu, Gao, Kayes, Kidal
NE: Agadez, Arlit, Diffa
BF: Bobo-Dioulasso
DJ: Doraleh, Tadjoura
ER: Massawa, Assab
GA: Port-Gentil, Franceville
SS: Malakal, Bentiu
--: Caspian Sea, Caspian, Black Sea, Red Sea, Baltic Sea, North Sea, Mediterranean, Mediterranean Sea, Arabian Sea, Sea of Azov, Azov, Aral Sea, Sea of Japan, Sea of Oman, Gulf of Oman, Gulf of Aden, Gulf of Mexico, Gulf of Thailand, Gulf of Guinea, Persian Gulf, Arabian Gulf, South China Sea, East China Sea, Yellow Sea, Indian Ocean, Pacific Ocean, Atlantic Ocean, Atlantic, Arctic Ocean, Bay of Bengal, Strait of Hormuz, Straits of Hormuz, Bab al-Mandeb, Bab el-Mandeb, Strait of Malacca, Malacca Strait, Taiwan Strait, Bosphorus, Bosporus, Dardanelles, Suez Canal, Panama Canal, Volga, Volga-Don, Danube, Rhine, Nile, Euphrates, Tigris, Amu Darya, Syr Darya, Indus, Mekong, Amazon, Congo River, Niger River, Jordan River, River Jordan, Jordan Valley, Sea of Marmara, Lake Chad, Lake Victoria, Lake Van, Himalayas, Alps, Andes, Sahara, Kurdistan Region, Middle Corridor, Trans-Caspian, Trans-Siberian, Khorasan, Iranian Plateau, Guinea-Bissau Basin, English Channel, Irish Sea, Hindu Kush, Wakhan, Fergana Valley, Durand Line, Korean Bay
`

/** What kind of place a name with one of these words is. */
export const placeNouns = `
port, ports, seaport, sea port, dry port, harbor, harbour, wharf, terminal, terminals, dock, city, town, village, capital, capital city, municipality, province, provinces, region, regions, oblast, krai, district, county, governorate, emirate, prefecture, canton, state, territory, island, islands, peninsula, border, border crossing, border crossings, border point, checkpoint, crossing, crossings, frontier, customs post, station, railway station, stations, airport, airports, international airport, airfield, airbase, air base, naval base, corridor, corridors, route, line, railway line, pipeline, canal, strait, straits, sea, ocean, gulf, bay, river, lake, dam, valley, mountains, mount, desert, basin, delta, coast, shore, oilfield, oil field, oil fields, gas field, gas fields, oilfields, field, fields, plant, power plant, refinery, steelworks, mine, free zone, free zones, free trade zone, free trade-industrial zone, special economic zone, economic zone, industrial zone, industrial park, industrial town, technology park, bridge, tunnel, highway, motorway, road, street, avenue, square, palace, hotel, university, hall, exhibition center, exhibition centre, fairgrounds, cosmodrome, spaceport, stadium, residence, headquarters, complex, building, house, castle, park, center, centre, club, hub, oasis, cape
`

/** Words that a place follows, and with which a capital is a place and no government. */
export const placePrepositions = `
in, at, near, outside, inside, around, via, through, toward, towards, into, across, to, from, visit, visits, visited, visiting, toured, touring, left, leave, leaving, reach, reached, reaching, entered, enter, entering, departed, arrived, hosted in
`
