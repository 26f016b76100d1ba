/** Persons who act for a state, organisation or firm, by their office. Comma-separated. */
export const offices = `
president, vice president, vice-president, prime minister, pm, dpm, fm, premier, deputy prime minister, vice premier, vice-premier, first vice president, foreign minister, foreign secretary,
presidents, prime ministers, deputy prime ministers, premiers, vice presidents, vice premiers, vice-premiers, foreign secretaries, chancellors,
minister, ministers, state councilor, state councillor, councilor, councillor, taoiseach, deputy minister, vice minister, vice-minister, ministress, secretary, secretaries, state secretary, secretary of state, undersecretary, under-secretary, under secretary,
assistant secretary, assistant secretary of state, deputy secretary of state, treasury secretary, commerce secretary, defense secretary, chancellor, vice chancellor, chancellor of the exchequer, attorney general, solicitor general,
ambassador, ambassadors, ambassador extraordinary and plenipotentiary, envoy, special envoy, special representative, special presidential representative, representative, permanent representative, trade representative,
commercial representative, commercial attaché, commercial attache, commercial counselor, commercial counsellor, trade attaché, trade attache, economic attaché, military attaché, cultural attaché, attaché, attache,
consul, consul general, consul-general, consuls, counsellor, counselor, chargé d'affaires, charge d'affaires, charge d'affairs, high commissioner, commissioner, diplomat, diplomats, chief diplomat, top diplomat, plenipotentiary,
head, heads, chief, chiefs, chairman, chairmen, chairwoman, chairperson, chair, vice chairman, deputy chairman, co-chair, co-chairs, co-chairman, co-chairmen, director, directors, managing director, executive director, general director, director general, director-general,
deputy director, deputy head, general manager, manager, managers, chief executive, chief executive officer, ceo, ceos, cfo, coo, chief operating officer, president and ceo, board chairman, chairman of the board, board member, board members, partner, founder, co-founder, owner, administrator, superintendent, supervisor,
secretary general, secretary-general, deputy secretary general, general secretary, executive secretary, first secretary, party leader, leader, leaders, supreme leader, paramount leader, head of state, heads of state, head of government, heads of government, heads of state and government, chief of staff, president-elect,
speaker, parliament speaker, majlis speaker, deputy speaker, lawmaker, lawmakers, mp, mps, legislator, legislators, senator, senators, deputy, deputies, congressman, congresswoman, member of parliament, members of parliament, chief negotiator, negotiator, negotiators,
governor, deputy governor, governor general, governor-general, governors, mayor, deputy mayor, mayors, akim, prefect, first deputy, first deputy minister, first deputy prime minister, first deputy foreign minister, first deputy chairman, first deputy head,
king, queen, emir, amir, sultan, sheikh, crown prince, deputy crown prince, prince, princess, shah, emperor, empress, monarch, ruler, caliph, pope, ayatollah, imam, tsar, grand duke,
general, commander, commander in chief, commander-in-chief, admiral, chief commander, colonel, major general, lieutenant general, brigadier general, army chief, police chief, spokesman, spokeswoman, spokesperson, spokesmen, press secretary, adviser, advisor, advisers, advisors, aide, aides, top adviser, senior adviser, assistant, special assistant,
delegate, delegates, caretaker, coordinator, special coordinator, rapporteur, inspector, inspector general, auditor, judge, chief justice, prosecutor, prosecutor general, treasurer, rector, chancellor of the university, professor, economist, analyst, expert, researcher, scholar, trader, businessman, businesswoman, entrepreneur, engineer, captain, pilot, consultant, lawyer,
official, officials, officer, executive, politician, statesman, counterpart, counterparts, peer, peers, opposite number, predecessor, successor, interlocutor, host, colleague
`

/** Offices that by their name belong to one state. */
export const officesOfOneState = `
VA: pope
IE: taoiseach, tánaiste, tanaiste
US: secretary of state, treasury secretary, commerce secretary, defense secretary, assistant secretary of state, deputy secretary of state, congressman, congresswoman
GB: chancellor of the exchequer
IR: supreme leader, leader of the islamic revolution, leader of the revolution, majlis speaker
`

/** What stands before an office and belongs to it. */
export const officeModifiers = `
deputy, vice, acting, interim, caretaker, former, ex, then, late, outgoing, incoming, newly appointed, newly elected, new, visiting, senior, top, first, second, chief, high, high-ranking, special, general, executive, assistant, permanent, resident, honorary, designate,
managing, presidential, parliamentary, prime ministerial, ministerial, senior-most, lead, principal, joint, associate, foreign, consular, diplomatic, royal, federal, provincial, regional, governmental, district, military, naval, extraordinary, plenipotentiary, party, opposition, sales, marketing, commercial, state, board, country, cabinet, vice-, current, incumbent, political, legal, deputies
`

/** Words that stand before a name as address. */
export const titles = `
mr, mr., mrs, mrs., ms, ms., dr, dr., prof, prof., sir, dame, lord, lady, h.e., he, hon, hon., rt hon, rt. hon., right hon, right honourable, honourable, honorable, rev, datin, his excellency, her excellency, excellency, his majesty, her majesty, his highness, his royal highness, sheik, sheikh, shaikh, haj, hajj, hojatoleslam, hojjatoleslam, hojjat al-islam, ayatollah, grand ayatollah, seyed, sayyed, gen., lt. gen., maj. gen., col., maj., capt., cmdr., adm., sen., rep., gov., rev., brigadier, marshal, field marshal, comrade, herr, monsieur, señor, don, dato, datuk, tun, tan sri, u, daw
`

/** Fields that ministries, departments, committees and their heads are named after. */
export const topics = `
affairs, agriculture, agricultural, agri, jihad, agrarian, rural, land, lands, livestock, food, foods, forestry, fisheries, fishing, veterinary, irrigation, trade, trading, commerce, commercial, industry, industries, industrial, infrastructural, infrastructure, economy, economic, economics, economical,
business, businesses, finance, financial, finances, fiscal, treasury, budget, planning, plan, taxation, tax, taxes, revenue, revenues, customs, tariff, statistics, statistical, investment, investments, investors, capital, market, markets, securities, exchange, insurance, monetary, banking, bank, credit, debt,
foreign, external, international, internal, interior, domestic, home, overseas, diplomatic, diplomacy, consular, protocol, political, politics, policy, policies, strategic, strategy, relations, cooperation, co-operation, integration, economic integration, european, eurasian, asian, african, american, americas, western, eastern, northern, southern, arab,
energy, power, electricity, electric, atomic, nuclear, oil, petroleum, petrochemical, petrochemicals, gas, coal, mines, mining, mine, mineral, minerals, metallurgy, metals, steel, geology, geological, resources, resource, natural, water, waters, wastewater, hydro, hydropower, renewable, renewables, environment, environmental, ecology, climate, meteorology, meteorological,
transport, transportation, transit, road, roads, highways, rail, railway, railways, railroad, railroads, aviation, air, civil, maritime, marine, shipping, ports, port, harbors, harbours, navigation, sea, river, logistics, communication, communications, telecommunications, telecommunication, telecom, information, technology, technologies, technological, technical, digital, innovation, innovations, innovative, ict, it, cyber, cybersecurity, space, aerospace, satellite, post, postal, posts, media, press, radio, television, broadcasting, news, mass,
health, healthcare, care, medical, medicine, medicines, pharmaceutical, sanitary, drug, drugs, narcotics, social, welfare, labor, labour, employment, manpower, human, humanitarian, population, family, women, youth, children, education, educational, higher, training, school, schools, science, sciences, scientific, research, academic, language, culture, cultural, heritage, arts, art, handicrafts, crafts, tourism, tourist, travel, sport, sports, physical, religious, religion, islamic, guidance, endowments, pilgrimage,
defense, defence, armed, army, navy, naval, military, security, intelligence, police, border, borders, emergency, emergencies, situations, crisis, disaster, law, legal, justice, judicial, judiciary, rights, prosecutor, migration, immigration, refugees, citizenship, nationalities, housing, construction, urban, development, developments, developmental, reconstruction, rehabilitation, building, works, public, municipal, local, regional, territorial, government, administrative, administration, management, organization, reform, reforms, privatization, property, quality, standard, standards, standardization, metrology, intellectual, competition, antimonopoly, anti-monopoly, consumer, consumers, small, medium, enterprise, enterprises, entrepreneurship, cooperatives, co-operatives, private, sector, supply, supplies, goods, textile, textiles, cotton, sugar, coffee, cocoa, tea, rice, wheat, grain, grains, rubber, tin, copper, gold, tobacco, export, exports, import, imports, promotion, free, zone, zones, special, joint, general, national, state, central, federal, supreme, royal, parliamentary, presidential, executive, technical, advisory, control, coordination, supervision, inspection, protection, conservation, preservation, wildlife, service, services, welfare, veterans, martyrs, expediency, discernment, constitutional, electoral, election, elections, peace, progress, prosperity, relief, aid, community, communities, integrated, basic, advanced, modern, defence industry, war, commonwealth, exterior, fuel, wine, dairy, meat, fish, steelmaking, shipbuilding, automotive, automobile, machinery, engineering, chemical, chemicals, manufacturing, production, productive, products, growers, producers, exporters, importers, manufacturers, farmers, workers, journalists, writers, lawyers, entrepreneurs, operators, labour relations, diaspora, expatriates, compatriots, interaction, confidence-building, lighting, transmission, distribution, generation, generating, fertiliser, fertilisers, fertilizer, fertilizers, testing, aeronautics, halal, sewerage, sanitation, airports, airport, waterways, canal, dams, seed, seeds, fruit, fruits, vegetable, vegetables, cattle, meats, horticulture, horticultural, timber, diamond, diamonds, phosphate, phosphates, bauxite, aluminium, aluminum, uranium, leather, jute, garment, garments, apparel, cashew, cashews, flower, flowers, guarantee, guarantees, leasing, strategic studies, studies, study, policy planning, planning affairs, west asia, middle east, latin america, persian gulf, legal affairs, deepwater, offshore, onshore, upstream, downstream, urbanization, standardisation, privatisation, organisation
`

/** Many people who act for the state or firm named before or behind them. */
export const collectives = `
member states, partner states, member countries, member nations, members, member, officials, authority, authorities, officers,
executives, businessmen, businesspeople, businesspersons, business people, businesswomen, entrepreneurs, traders,
exporters, importers, investors, merchants, economic actors, economic operators, activists, shippers, buyers, sellers,
farmers, state companies, private companies, business circles, business community, private sector, private sectors,
public sector, state sector, business sector, business sectors, sector, side, sides, delegation, delegations, team,
teams, mission, missions, party, government, governments, administration, cabinet, regime, leadership, nation,
nations, people, peoples, citizens, nationals, public, diplomats, negotiators, representatives, leaders, lawmakers,
parliamentarians, experts, specialists, technicians, engineers, scientists, scholars, students, troops, forces,
soldiers, army, navy, air force, military, police, sources, counterparts, partners, ministers, presidents,
ambassadors, state, states, country, countries, republic, territory, soil, market, markets, economy, parliament,
senate, congress, senators, legislators, mps, parliaments, central banks, ports, customs, embassies, ministries,
foreign ministries, chambers of commerce, tourists, travelers, travellers, athletes, artists, craftspeople,
industrialists, journalists, media, monarch, statesmen, policymakers, policy-makers, negotiator, press, president's,
trade officials, participants, party's, refugees, workers, shipowners, universities, researchers, islands, border
guards, coast guard, bankers, lenders, creditors, fishermen, planters, growers, breeders, brewers, millers, miners, doctors,
nurses, teachers, advisers, advisors, instructors, envoys, emissaries, mediators, shipyards, steel mills, mills, refineries, oilmen,
factories, contractors, builders, distributors, dealers, consumers, customers, suppliers, processors, consular chiefs, chiefs, foreign ministers, prime ministers, deputy prime ministers, premiers, foreign secretaries, vice presidents, vice premiers, vice-premiers, deputy premiers, chancellors, members of parliament, head of state, heads of state
`
