/** What acts for a state: the words that such bodies end in or begin with. */
export const governmentBodies = `
ministry, ministries, embassy, embassies, consulate, consulates, consulate general, consulate-general, consulates general, high commission, permanent mission, diplomatic mission, interests section, government, governments, cabinet, council of ministers, parliament, parliaments, majlis, mejlis, senate, mazhilis, majilis, national assembly, state duma, duma, knesset, bundestag, bundesrat, politburo, house of representatives, house of commons, house of lords, congress, diet, sejm, verkhovna rada, department, departments, directorate, bureau, office, offices, presidency, premiership, secretariat, agency, agencies, administration, authority, authorities, customs administration, customs, customs service, customs office, army, navy, air force, armed forces, military, police, border guards, coast guard, treasury, supreme court, court, judiciary, state council, supreme council, national security council, security council secretariat, expediency council, guardian council, cabinet of ministers, foreign office, state department, home office, board of trade, foreign ministry, defense ministry, finance ministry, trade ministry, oil ministry, energy ministry, white house office, trade office, trade mission, trade center, trade centre, trade house, commercial office, representative office, cultural center, cultural centre, delegation, delegations, central bank, central banks, statistical center, statistics office, statistics committee, planning commission, revenue service, tax service, federal service, inspectorate, inspection, prosecutor's office, general prosecutor's office, prime minister's office, president's office, presidential office, presidential administration, office of the president, office of the prime minister, security service, intelligence service, space agency, state committee, state commission, state agency, central command
`

/** Bodies that by their name belong to one state. */
export const bodiesOfOneState = `
US: state department, house of representatives, pentagon, capitol
GB: house of commons, house of lords, foreign office, whitehall
IR: majlis, guardian council, expediency council
IL: knesset
DE: bundestag, bundesrat
RU: duma, state duma
KZ: mazhilis, majilis
TM: mejlis
JP: diet
PL: sejm
UA: verkhovna rada
`

/** Bodies that keep their own name as a party where they are named with a state in it. */
export const namedBodies = `
organization, organisation, organizations, organisations, center, centre, institute, institution, federation, confederation, association, union, society, league, foundation, fund, academy, university, universities, college, school, laboratory, museum, library, chamber, chamber of commerce, chambers of commerce, chamber of commerce and industry, chambers of commerce and industry, chamber of commerce and industries, joint chamber of commerce, joint chamber, chamber of industry and commerce, chamber of cooperatives, syndicate, cooperative, club, council, board, house, hospital, theater, theatre, orchestra, trust, platform, network, party, front, movement, church, brotherhood, guards, guard, guard corps, corps, news agency, press agency, agency for news, broadcasting, television, radio, newspaper, stock exchange, mercantile exchange, exchange, commodity exchange, technology park, science park, industrial park, sovereign wealth fund, export bank, guarantee fund, wealth fund
`

/** Joint bodies: they stand for those who sit in them, and are no party themselves. */
export const jointBodies = `
commission, commissions, committee, committees, working group, working groups, joint commission, joint committee, intergovernmental commission, inter-governmental commission, joint economic commission, joint economic committee, business council, joint business council, steering committee, task force, subcommittee, subcommission, sub-committee, business forum, consultative council, cooperation council, friendship group, parliamentary friendship group, joint working group, coordination council, contact group
`

/** What the name of a firm ends in, written with a capital. */
export const firms = `
company, co, co., corp, corp., corporation, inc, inc., ltd, ltd., limited, group, holding, holdings, consortium, enterprise, enterprises, industries, airlines, airline, airways, air lines, air, bank, bancorp, insurance, railways, railway, railroad, railroads, shipping, shipping lines, shipping line, lines, line, logistics, motors, motor, steel, petroleum, oil, gas, electric, electronics, chemicals, pharmaceuticals, pharma, telecom, telecommunications, mobile, systems, technologies, securities, capital, investments, investment bank, port authority, ports authority, terminals, refinery, refineries, mines, minerals, brothers, bros, bros., sons, stores, shipyard, shipyards, shipbuilding, aerospace, aircraft, aircraft corporation, gas company, oil company, trading company, trading house, oil corporation, petroleum corporation, gas corporation, electricity company, development bank, commercial bank, express, cargo, freight, airport company, petrochemical company, cement, foods, lines company, tea board, cotton corporation
`

/** Legal forms: part of the name of a firm that is not repeated with it. */
export const legalForms = `
PJSC, JSC, OJSC, CJSC, LLC, LLP, PLC, Plc, OAO, OOO, PAO, ZAO, AO, GmbH, AG, SpA, SA, S.A., NV, N.V., BV, AB, ASA, A/S, Oyj, Pte, Pty, Bhd, Sdn, Ltd, Ltd., Inc, Inc., Limited
`

/** What firms are called, and what stands before their names. */
export const firmNouns = `
company, companies, firm, firms, corporation, corporations, group, bank, banks, airline, airlines, carrier, carriers, operator, operators, giant, giants, oil giant, gas giant, energy giant, oil company, oil companies, gas company, energy company, state company, state-owned company, railway company, railway, railways, railroad, shipping line, shipping company, shipping lines, automaker, automakers, carmaker, carmakers, manufacturer, manufacturers, producer, producers, shipbuilder, consortium, conglomerate, holding, subsidiary, subsidiaries, affiliate, contractor, contractors, developer, supplier, suppliers, enterprise, enterprises, refiner, refiners, trading house, construction company, insurer, joint venture, low-cost carrier, flag carrier, national carrier, port operator, telecom operator, startup, startups
`

/** Firms whose names do not tell that they are one. */
export const knownFirms = `
Gazprom, Gazprom Neft, Rosneft, Lukoil, Tatneft, Surgutneftegas, Novatek, Transneft, Rosatom, Roscosmos, Rostec, Rosoboronexport, Sberbank, VTB, Zarubezhneft, Kamaz, AvtoVAZ, Aeroflot, Sovcomflot, Sibur, Severstal, Norilsk Nickel, Rusal, RZD, Inter RAO, Uralkali, PhosAgro, Stroytransgaz, KazMunayGas, KazMunaiGas, KazTransOil, Kazatomprom, Kazakhstan Temir Zholy, KTZ Samruk-Kazyna, Baiterek, Air Astana, SCAT, FlyArystan, Kazakhmys, Uzbekneftegaz, Uzbekistan Temir Yullari, Turkmengaz, Turkmengas, SOCAR, Azal, Belaruskali, Naftogaz, Antonov, Petronas, Pertamina, Garuda, PetroVietnam, VietJet, Sinopec, CNPC, PetroChina, CNOOC, Huawei, ZTE, Sinochem, COSCO, Norinco, BYD, Chery, Alibaba, Tencent, Xiaomi, Lenovo, Reliance, ONGC, ONGC Videsh, GAIL, Infosys, Wipro, Adani, Larsen & Toubro, Mahindra, Hyundai, Kia, Samsung, Daewoo, Posco, KOGAS, KEPCO, Lotte, Toyota, Nissan, Honda, Mazda, Mitsubishi, Mitsui, Itochu, Marubeni, Sumitomo, Nomura, Toshiba, Hitachi, Fujitsu, Sony, Matsushita, Panasonic, Inpex, Jogmec, JETRO, TotalEnergies, Elf Aquitaine, Airbus, Alstom, Renault, Peugeot, Citroen, Citroën, Michelin, Danone, Engie, Areva, EDF, Thales, Dassault, Air France, Siemens, Volkswagen, Daimler, Mercedes-Benz, BMW, BASF, Bayer, Lufthansa, Krupp, Thyssen, Eni, ENI, Saipem, Fiat, Olivetti, Pirelli, Enel, Ansaldo, Repsol, Iberia, Cepsa, Talgo, BP, Royal Dutch Royal Dutch/Shell, Unilever, HSBC, Rolls-Royce, Glencore, Nestle, Nestlé, ABB, Novartis, Statoil, Equinor, Norsk Hydro, Ericsson, Volvo, Saab, Nokia, Maersk, Philips, Heineken, OMV, Voest-Alpine, MOL, Boeing, Lockheed, McDonnell Douglas, General Electric, General Motors, Chrysler, IBM, Microsoft, Exxon, ExxonMobil, Chevron, Texaco, ConocoPhillips, Occidental, Halliburton, Schlumberger, Caterpillar, John Deere, Cargill, Bunge, Dow Chemical, DuPont, Monsanto, AT&T, Pan Am, Citibank, JPMorgan, Saudi Aramco, Aramco, SABIC, Sabic, ACWA Power, ADNOC, Masdar, DP World, Emirates Airline, Etihad, Qatar Airways, QatarEnergy, Qatargas, Petrobras, Embraer, Braskem, PDVSA, Pemex, Cemex, YPF, Codelco, Ecopetrol, Petroperu, Petroecuador, YPFB, Cubana, Sonatrach, Sonangol, Sasol, Anglo American, De Beers, Eskom, Transnet, MTN, Dangote, NNPC, Ethiopian Airlines, EgyptAir, OCP, Sonelgaz, Turkish Airlines, Botas, BOTAŞ, TPAO, Koç, Arçelik, Iran Khodro, SAIPA, Mapna, IranAir, Iran Air, Mahan Air, Kish Air, Qeshm Air, Tabriz Petrochemical, Bank Melli, Bank Mellat, Bank Sepah, Bank Saderat, Bank Tejarat, Khatam al-Anbiya, Petropars, Kayson, Oman Air, OQ, Gulf Air, Kuwait Airways, Flydubai, Wizz Air, Alitalia, KLM, Swissair, Qantas, BHP, Rio Tinto, Woodside, Fonterra, OPEC Fund, Gazprombank, Naftiran, Astarabad, Tokyo Gas, Occidental Petroleum, Bechtel, Fluor, Technip, Maire Tecnimont, Vitol, Trafigura, Gunvor, Louis Dreyfus
`
