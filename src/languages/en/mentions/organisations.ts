/** What acts for a state: the words that such bodies end in or begin with. */
export const governmentBodies = `
ministry, ministries, foreign office, embassy, embassies, consulate, consulates, consulate general, consulate-general, consulates general, high commission, permanent mission, diplomatic mission, interests section, government, governments, cabinet, council of ministers, parliament, parliaments, majlis, mejlis, senate, mazhilis, majilis, national assembly, state duma, duma, knesset, bundestag, bundesrat, politburo, house of representatives, house of commons, house of lords, congress, diet, sejm, verkhovna rada, department, departments, directorate, bureau, office, offices, presidency, premiership, secretariat, agency, agencies, administration, authority, authorities, customs administration, customs, customs service, customs office, army, navy, air force, armed forces, military, police, border guards, coast guard, treasury, supreme court, court, judiciary, state council, supreme council, national security council, security council secretariat, expediency council, guardian council, cabinet of ministers, foreign office, state department, home office, board of trade, foreign ministry, defense ministry, finance ministry, trade ministry, oil ministry, energy ministry, white house office, trade office, trade mission, trade center, trade centre, trade house, commercial office, representative office, cultural center, cultural centre, delegation, delegations, central bank, central banks, statistical center, statistics office, statistics committee, planning commission, revenue service, tax service, federal service, inspectorate, inspection, prosecutor's office, general prosecutor's office, prime minister's office, president's office, presidential office, presidential administration, office of the president, office of the prime minister, security service, intelligence service, space agency, state committee, state commission, state agency, central command
`

/** Bodies that by their name belong to one state. */
export const bodiesOfOneState = `
US: usaid, ustr, nasa, national aeronautics and space administration, peace corps, federal reserve, state department, commerce department, treasury department, defense department, agriculture department, house of representatives, pentagon, capitol
GB: house of commons, house of lords, whitehall
IR: majlis, guardian council, expediency council
IL: knesset
DE: bundestag, bundesrat
RU: duma, state duma
KZ: mazhilis, majilis
TM: mejlis
JP: diet
PL: sejm
UA: verkhovna rada
CN: national people's congress
SU: supreme soviet
IN: lok sabha, rajya sabha
BD: jatiya sangsad
SE: riksdag
NO: storting
DK: folketing
FI: eduskunta
IS: althing, althingi
IE: dail, dáil, oireachtas
ES: cortes, cortes generales
NL: tweede kamer
LV: saeima
LT: seimas
EE: riigikogu
MK: sobranie
HR: sabor
MN: state great khural, great khural, state great hural
AZ: milli majlis
KG: jogorku kenesh
UZ: oliy majlis
TJ: majlisi oli
MM: hluttaw
TR: grand national assembly
CH: swiss federal council
`

/** Bodies that keep their own name as a party where they are named with a state in it. */
export const namedBodies = `
organization, organisation, organizations, organisations, institute, institution, federation, confederation, association, foundation, academy, university, universities, chamber, chamber of commerce, chambers of commerce, chamber of commerce and industry, chambers of commerce and industry, chamber of commerce and industries, joint chamber of commerce, joint chamber, chamber of industry and commerce, chamber of cooperatives, news agency, press agency, sovereign wealth fund
`

/** Words that make a body only where they have a capital. */
export const capitalBodies = `
center, centre, union, society, league, fund, college, school, laboratory, museum, library, syndicate, cooperative, club, council, board, house, hospital, theater, theatre, orchestra, trust, platform, network, party, front, movement, church, brotherhood, guards, guard, guard corps, corps, agency for news, broadcasting, television, radio, newspaper, stock exchange, mercantile exchange, exchange, commodity exchange, technology park, science park, industrial park, export bank, guarantee fund, wealth fund
`

/** Joint bodies: they stand for those who sit in them, and are no party themselves. */
export const jointBodies = `
commission, commissions, committee, committees, working group, working groups, joint commission, joint committee, intergovernmental commission, inter-governmental commission, coordination council, co-ordination council, coordinating council, coordination committee, co-ordination committee, joint economic commission, joint economic committee, business council, joint business council, steering committee, task force, subcommittee, subcommission, sub-committee, business forum, consultative council, cooperation council, friendship group, parliamentary friendship group, joint working group, coordination council, contact group
`

/** What the name of a firm ends in, written with a capital. */
export const firms = `
company, co, co., corp, corp., corporation, concern, state concern, combine, state enterprise, state-owned enterprise, state company, state corporation, inc, inc., ltd, ltd., limited, group, holding, holdings, consortium, enterprise, enterprises, industries, airlines, airline, airways, air lines, air, bank, bancorp, insurance, railways, railway, railroad, railroads, shipping, shipping lines, shipping line, lines, line, logistics, motors, motor, steel, petroleum, oil, gas, electric, electronics, chemicals, pharmaceuticals, pharma, telecom, telecommunications, mobile, systems, technologies, securities, capital, investments, investment bank, port authority, ports authority, terminals, refinery, refineries, mines, minerals, brothers, bros, bros., sons, stores, shipyard, shipyards, shipbuilding, aerospace, aircraft, aircraft corporation, gas company, oil company, trading company, trading house, oil corporation, petroleum corporation, gas corporation, electricity company, development bank, commercial bank, express, cargo, freight, airport company, petrochemical company, cement, foods, lines company, tea board, cotton corporation, energy, resources, mining, metals, fertilizers, fertilisers, electricity authority, power authority, river authority, petroleum authority, generating authority, halal authority, canal authority, railway authority, railways authority, airports authority, airport authority, ports and harbours authority, ports and harbors authority, harbour authority, harbor authority, port and harbour authority, maritime and port authority, investment authority, export credit agency, export insurance agency, credit agency, wheat board, coffee board, cocoa board, marketing board, dairy board, grain board, cotton board, electricity board, power development board, palm oil board, copper mines, transmission company, exim bank, eximbank, breweries, mills, plantations, estates, refining, smelter, distillers, publishers, broadcasting corporation
`

/** Legal forms: part of the name of a firm that is not repeated with it. */
export const legalForms = `
PJSC, JSC, OJSC, CJSC, LLC, LLP, PLC, Plc, OAO, OOO, PAO, ZAO, AO, GmbH, AG, SpA, SA, S.A., NV, N.V., BV, AB, ASA, A/S, Oyj, Pte, Pty, Bhd, Sdn, Ltd, Ltd., Inc, Inc., Limited
`

/** What firms are called, and what stands before their names. */
export const firmNouns = `
company, companies, firm, firms, corporation, corporations, group, bank, banks, airline, airlines, carrier, carriers, operator, operators, giant, giants, oil giant, gas giant, energy giant, oil company, oil companies, gas company, energy company, state company, state-owned company, railway company, railways, shipping company, shipping lines, automaker, automakers, carmaker, carmakers, manufacturer, manufacturers, producer, producers, shipbuilder, consortium, conglomerate, holding, subsidiary, subsidiaries, affiliate, contractor, contractors, developer, supplier, suppliers, enterprise, enterprises, refiner, refiners, trading house, construction company, insurer, joint venture, low-cost carrier, flag carrier, national carrier, port operator, telecom operator, startup, startups
`

/** Firms whose names do not tell that they are one. */
export const knownFirms = `
RU: Gazprom, Gazprom Neft, Gazpromneft, Gazprom Export, Gazprombank, Rosneft, Lukoil, Tatneft, Surgutneftegas, Novatek, Transneft, Rosatom, Atomstroyexport, Roscosmos, Rostec, Rosoboronexport, Sberbank, VTB, Zarubezhneft, Kamaz, AvtoVAZ, Aeroflot, Sovcomflot, Sibur, Severstal, Norilsk Nickel, Rusal, RZD, Inter RAO, Uralkali, PhosAgro, Stroytransgaz, Zarubezhstroy, Exportkhleb, Promsyrioimport, Soyuzneftexport, Utair, S7 Airlines, Nordwind, Red Wings, Yamal LNG, Alrosa, EuroChem
KZ: KazMunayGas, KazMunaiGas, KazMunaigas, KazTransOil, Kazatomprom, Kazakhstan Temir Zholy, KTZ Express, Samruk-Kazyna, Samruk Kazyna, Baiterek, Air Astana, SCAT, FlyArystan, Kazakhmys, KazTransGas, Kazakh Invest, KAZAKH INVEST, QazTrade, KazAgro, Kazpost, Qazaq Air, Kaztemirtrans, QazaqGaz
UZ: Uzbekneftegaz, Uzbekistan Temir Yullari, Uzbekistan Airways, Uztransgaz, Centrum Air, Uztemiryulcontainer
TM: Turkmengaz, Turkmengas, Turkmenneft, Turkmenhimiya, Türkmengaz, Türkmengas, Turkmenistan Airlines
AZ: SOCAR, Azal, AZAL
BY: Belaruskali, Belneftekhim, Belavia, MAZ, BelAZ
UA: Naftogaz, Antonov, Ukrzaliznytsia, Energoatom, Motor Sich, Ukrtransgaz
MY: Petronas, MISC, AirAsia, Proton, Bank Negara Malaysia, Bank Negara
ID: Pertamina, Garuda, Garuda Indonesia, Bank Indonesia
VN: PetroVietnam, Petrovietnam, VietJet, Vietjet, Vietnam Airlines, Vinamilk, VinFast, Viettel, Vinachem, Vinafood
CN: Sinopec, CNPC, PetroChina, CNOOC, Huawei, ZTE, Sinochem, COSCO, Cosco, COSCO Shipping, Norinco, BYD, Chery, Alibaba, Tencent, Xiaomi, Lenovo, Sinosteel, CITIC, Chinalco, CRRC, PowerChina, Air China, China Southern, China Eastern, Sinotrans, CATL, SAIC, China Railway, China Harbour Engineering, CCCC, Zijin, China Molybdenum, CMOC, State Grid, Baosteel, China Merchants
IN: Reliance, ONGC, ONGC Videsh, GAIL, Infosys, Wipro, Adani, Larsen & Toubro, Mahindra, IRCON, IndiGo, MRPL, Air India, Tata, Tata Steel, Tata Motors, NTPC, BHEL, NHPC, Indian Oil, Vistara, SpiceJet, Bharat Biotech, Serum Institute
KR: Hyundai, Kia, Samsung, Daewoo, Posco, POSCO, KOGAS, KEPCO, Lotte, Daelim, KHNP, Korean Air, Asiana, SK Innovation, Hanwha, Doosan, Hyundai Rotem, LG
JP: Toyota, Nissan, Honda, Mazda, Mitsubishi, Mitsui, Itochu, C. Itoh, Marubeni, Sumitomo, Nomura, Toshiba, Hitachi, Fujitsu, Sony, Matsushita, Panasonic, Inpex, INPEX, Jogmec, JETRO, Nippon Steel, Kawasaki, NEC, Tokyo Gas, Nissho Iwai, JAL, Japan Air Lines, Japan Airlines, All Nippon Airways, JERA, Tepco, Keidanren, Chubu Electric, Nippon Oil, Mitsubishi Heavy Industries, JICA, Jica, JBIC, Jetro, JOGMEC
FR: TotalEnergies, Elf Aquitaine, Alstom, Renault, Peugeot, Citroen, Citroën, Michelin, Danone, Engie, Areva, Orano, EDF, Thales, Dassault, Air France, Technip, Framatome, Thomson, Louis Dreyfus, Vinci, TotalEnergies SE, Total SA, French Total, Total S.A., SNCF, Suez Environnement, Veolia, Airbus Helicopters, RATP, Bolloré, CMA CGM, Matra, Aerospatiale, Electricité de France, Électricité de France, Agence Française de Développement, Gaz de France
DE: Siemens, Volkswagen, Daimler, Daimler-Benz, Mercedes-Benz, BMW, BASF, Bayer, Hoechst, Lufthansa, Krupp, Thyssen, Thyssenkrupp, ThyssenKrupp, Mannesmann, Ruhrgas, Uniper, Wintershall, Deutsche Bank, Commerzbank, Bundesbank, Deutsche Bahn, Degussa, TenneT Germany, RWE, E.ON, DHL, Hapag-Lloyd, Bosch, SAP, MAN, Salzgitter, Preussag, Metallgesellschaft, KfW, Deutsche Telekom
IT: Eni, ENI, Saipem, Fiat, Olivetti, Pirelli, Enel, Ansaldo, Alitalia, Maire Tecnimont, Snam, Danieli, Fincantieri, Trenitalia, Terna, Leonardo, Montedison, Italimpianti, Ferruzzi
ES: Repsol, Iberia, Cepsa, Talgo, Telefonica, Telefónica, Renfe, Iberdrola, Acciona, Naturgy, Enagas
GB: BP, British Aerospace, British Petroleum, Unilever, HSBC, Rolls-Royce, British Airways, BAE Systems, AstraZeneca, Vodafone, Barclays, Lloyds, National Grid, easyJet, Rio Tinto Zinc, ICI, Imperial Chemical Industries, British Steel, Land Rover, Midland Bank, Shell
NL: Royal Dutch Shell, Royal Dutch/Shell, Philips, Heineken, KLM, ASML, Fokker, TenneT, Gasunie
CH: Glencore, Nestle, Nestlé, ABB, Novartis, Swissair, Vitol, Trafigura
NO: Statoil, Equinor, Norsk Hydro, Yara, Telenor, Statnett, Statkraft, Hydro
SE: Ericsson, Volvo, Saab, Saab-Scania, Scania, Ikea, IKEA, Svenska kraftnät, Svenska Kraftnät, Vattenfall, Stena Line, Electrolux, Asea
FI: Nokia, Wartsila, Fortum, Fingrid, Finnair, Neste, Metso, Valmet, Outokumpu, Gasum
DK: Maersk, Novo Nordisk, Vestas, Energinet, Orsted, Ørsted, DSV, Danfoss, Carlsberg
AT: OMV, Voest-Alpine, Voestalpine, Austrian Airlines, ÖBB
HU: Ikarus, Wizz Air, MOL, MVM, Wizz Air Abu Dhabi
PL: Orlen, PKN Orlen, PGNiG, LOT Polish Airlines, KGHM, PKP Cargo, Gaz-System
CZ: Skoda, CEZ, Czech Airlines, Agrofert
RO: Dacia, Romgaz
RS: Zastava
US: Federal Reserve, Boeing, Lockheed, Lockheed Martin, McDonnell Douglas, General Electric, General Motors, Chrysler, IBM, Microsoft, Exxon, ExxonMobil, Chevron, Texaco, ConocoPhillips, Occidental, Occidental Petroleum, Halliburton, Schlumberger, Caterpillar, John Deere, Cargill, Bunge, Dow Chemical, DuPont, Monsanto, AT&T, Pan Am, Citibank, Citicorp, JPMorgan, Bechtel, Fluor, Pfizer, Westinghouse, Amoco, Conoco, Cheniere, Raytheon, Wabtec, Starlink, SpaceX, Tesla, Delta, United Airlines, American Airlines, Ford, Qualcomm, Intel, Apple, Google, Amazon, Citigroup, Freeport, Freeport-McMoRan, Archer Daniels Midland, Continental Grain, Visa, Mastercard, FedEx, UPS, GE
SA: Saudi Aramco, Aramco, SABIC, Sabic, ACWA Power, Saudia, Flynas, flynas, Ma’aden, Maaden
AE: ADNOC, Masdar, DP World, AD Ports, Emirates Airline, Etihad, Flydubai, flydubai, Mubadala, Taqa, Emaar, AD Ports Group, Dragon Oil, Air Arabia, ENOC, Dubai Ports World, EGA, Fly Dubai
QA: Qatar Airways, QatarEnergy, Qatargas
OM: Oman Air, OQ, Asyad, OQ Group
BH: Gulf Air, Bapco
KW: Kuwait Airways, KPC, Jazeera Airways, KUFPEC, Kuwait Petroleum
BR: Petrobras, Embraer, Braskem, Eletrobras, Odebrecht, JBS, Vale, Gol, Suzano, Camargo Corrêa, Andrade Gutierrez, Varig, Embrapa, Itaipu Binacional
VE: PDVSA, Petroleos de Venezuela
MX: Pemex, Cemex, PEMEX, Aeromexico, Aeroméxico
AR: YPF, INVAP, Aerolíneas Argentinas, Aerolineas Argentinas, Pampa Energía, Enarsa
CL: Codelco, CODELCO, SQM, LATAM, LAN Chile, Enap
CO: Ecopetrol, Avianca, ISA
PE: Petroperu, Centromin, Volcan, Petroperú
EC: Petroecuador
BO: YPFB
CU: Cubana
PY: Itaipu Binacional
UY: ANCAP
DZ: Sonatrach, Sonelgaz
AO: Sonangol, TAAG
ZA: Sasol, Anglo American, De Beers, Eskom, Transnet, MTN, South African Airways, Prasa, AngloGold
NG: Dangote, NNPC, Air Peace
ET: Ethiopian Airlines, Ethiopian Electric Power
EG: EgyptAir, EGAS, Orascom, Elsewedy Electric, Arab Contractors
MA: OCP, Royal Air Maroc
KE: Safaricom, Kenya Airways, KenGen, Kenya Power, Ketraco
RW: RwandAir
ZM: ZCCM, Zesco
TR: Turkish Airlines, Botas, Botaş, TPAO, Koç, Arçelik, TAV, Baykar, Turkcell, Togg, Aselsan, Pegasus, Pegasus Airlines, Rönesans, Enka, Kalyon, Karpowership, Çalık, BOTAŞ, Türk Eximbank, Turk Eximbank, Tüpraş
IR: Iran Khodro, SAIPA, Saipa, Mapna, MAPNA, IranAir, Iran Air, Mahan Air, Kish Air, Qeshm Air, Aseman Airlines, Bank Melli, Bank Mellat, Bank Sepah, Bank Saderat, Bank Tejarat, Khatam al-Anbiya, Petropars, Kayson, NIOC, NIGC, IRISL, Mobarakeh Steel, Caspian Airlines, Varesh Airlines, Zagros Airlines, Sepehran, Persia Gas
AU: Qantas, BHP, Rio Tinto, Woodside, Santos Ltd, BHP-Utah, BHP Billiton, Fortescue, CSR, Comalco, CRA
NZ: Fonterra, Air New Zealand
PK: PIA, OGDCL, PSO, AirBlue, Airblue, Wapda, WAPDA
TH: PTT, Thai Airways
SG: Temasek, PSA International, Sembcorp, Keppel, Trafigura Group, Singapore Airlines, Scoot
IL: El Al, Elbit, Rafael
CY: Gunvor
PT: Galp, TAP Air Portugal
GR: DEPA, Aegean Airlines, Olympic Airways
EE: Elering
LT: Litgrid, Ignitis
LV: airBaltic, AirBaltic
IE: Ryanair
BE: Solvay, Sabena
LK: SriLankan Airlines
BD: Biman Bangladesh, Biman, Petrobangla
NP: Yeti Airlines, Buddha Air
HK: Cathay Pacific, MTR
TW: EVA Air, China Airlines, TSMC, Foxconn
PH: Philippine Airlines, Cebu Pacific, San Miguel, Meralco
CA: Bombardier, Air Canada, Cameco, Barrick Gold, First Quantum, Ivanhoe Mines, Teck
PA: Copa Airlines
JO: Royal Jordanian
LB: Middle East Airlines, MEA
TZ: Air Tanzania, Tanesco, Tazara
UG: Umeme
NA: NamPower
MZ: HCB, LAM
GH: Cocobod
CI: Air Côte d’Ivoire
SN: Senelec
CD: Gécamines, Gecamines, SNCC
GE: Georgian Airways, GOGC
TJ: Somon Air, Barqi Tojik, Talco
EU: Airbus
IQ: SOMO
`

/** News agencies and papers: they report, and are no party. */
export const newsAgencies = `
Reuters, Bloomberg, Associated Press, AP, AFP, Agence France-Presse, UPI, DPA, ANSA, EFE, Kyodo, Jiji, Xinhua, TASS, Tass, Itar-Tass, ITAR-TASS, Interfax, RIA Novosti, Sputnik, BelTA, Belta, Ukrinform, Azertac, AZERTAC, APA, Armenpress, Kazinform, Qazinform, Qazinform News Agency, Kazinform News Agency, Tengrinews, 24.kg, Kabar, AKIpress, Khovar, Asia-Plus, UzA, Turkmenportal, Anadolu, Anadolu Agency, Anadolu News Agency, IRNA, ISNA, IRIB, IRIB News, Press TV, Tasnim, Tasnim News Agency, Fars News Agency, Mehr News Agency, MNA, Shana, SHANA, ILNA, IBENA, TPO news portal, Tehran Times, Kayhan, Al Jazeera, Al Arabiya, WAM, SPA, QNA, KUNA, ONA, Oman News Agency, SABA, SANA, PETRA, MENA, APS, PTI, ANI, APP, BSS, VNA, Vietnam News Agency, Bernama, Antara, PNA, CNA, Yonhap, KCNA, Nikkei, Prensa Latina, Telesur, Agencia Brasil, Notimex, Financial Times, New York Times, Washington Post, Wall Street Journal, BBC, CNN, Al-Ahram, Al Mayadeen, Caspian News, Astana Times, The Astana Times, Moscow Times, Global Times, China Daily, Izvestia, Pravda, Kommersant, Vedomosti
`
