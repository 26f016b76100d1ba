/**
 * Blocs and organisations of states: the abbreviation that stands for them in records, then names
 * and other abbreviations. Those in capitals are read only in capitals.
 */
export const blocs = `
EAEU: EAEU; EEU; Eurasian Economic Union; Eurasia Economic Union; Eurasian Economic Community; EurAsEC; Eurasian Union; Eurasian Customs Union
EEC: Eurasian Economic Commission
SCO: SCO; Shanghai Cooperation Organization; Shanghai Cooperation Organisation; Shanghai Co-operation Organisation; Shanghai Co-operation Organization
ECO: ECO; Economic Cooperation Organization; Economic Cooperation Organisation; Economic Co-operation Organization; Economic Co-operation Organisation
OIC: OIC; Organization of Islamic Cooperation; Organisation of Islamic Cooperation; Organization of the Islamic Conference; Organisation of the Islamic Conference; Organization of Islamic Conference; Islamic Conference Organization; Islamic Conference Organisation
CIS: CIS; Commonwealth of Independent States
OTS: OTS; Organization of Turkic States; Organisation of Turkic States; Turkic Council; Cooperation Council of Turkic-Speaking States
UN: UN; U.N.; United Nations; United Nations Organization; UN General Assembly; United Nations General Assembly; U.N. General Assembly; UN Secretariat; UNGA; UNSC; UN Security Council; U.N. Security Council; United Nations Security Council; Security Council
EU: EU; E.U.; European Union; European Commission; European Council; Council of the European Union; European Parliament
ESA: European Space Agency; ESA
EC: EC; E.C.; European Community; European Communities; European Economic Community; EEC; Common Market
ECSC: ECSC; European Coal and Steel Community
ECB: ECB; European Central Bank
Euratom: Euratom
Comecon: Comecon; CMEA; Council for Mutual Economic Assistance
Warsaw Pact: Warsaw Pact; Warsaw Treaty Organization
ASEAN: ASEAN; Association of Southeast Asian Nations; Association of South East Asian Nations; Association of South-East Asian Nations
OPEC: OPEC; Organization of the Petroleum Exporting Countries; Organization of Petroleum Exporting Countries; Organisation of Petroleum Exporting Countries; Organisation of the Petroleum Exporting Countries
OPEC+: OPEC+; OPEC Plus; OPEC plus
OAPEC: OAPEC; Organization of Arab Petroleum Exporting Countries
GECF: GECF; Gas Exporting Countries Forum
GCC: GCC; Gulf Cooperation Council; Gulf Co-operation Council; Persian Gulf Cooperation Council; PGCC; Cooperation Council for the Arab States of the Gulf
BRICS: BRICS; BRICS+; BRIC
NATO: NATO; North Atlantic Treaty Organization; North Atlantic Treaty Organisation; North Atlantic Alliance
WTO: WTO; World Trade Organization; World Trade Organisation
GATT: GATT; General Agreement on Tariffs and Trade
IMF: IMF; International Monetary Fund
World Bank: World Bank; World Bank Group; IBRD; International Bank for Reconstruction and Development
IFC: IFC; International Finance Corporation
IDA: International Development Association
IAEA: IAEA; International Atomic Energy Agency; U.N. nuclear watchdog; UN nuclear watchdog
AIIB: AIIB; Asian Infrastructure Investment Bank
EDB: EDB; Eurasian Development Bank
ADB: ADB; Asian Development Bank
AfDB: AfDB; African Development Bank
IsDB: IsDB; Islamic Development Bank
IDB: IDB; Inter-American Development Bank
EBRD: EBRD; European Bank for Reconstruction and Development
EIB: EIB; European Investment Bank
NDB: New Development Bank; BRICS Bank
P5+1: P5+1; P5 + 1; P4+1; five plus one group; P5-plus-1; P5 plus 1
E3: E3; European Troika
G7: G7; G-7; Group of Seven
G8: G8; G-8; Group of Eight
G20: G20; G-20; Group of 20; Group of Twenty
G77: G77; G-77; Group of 77
D-8: D-8; D8; Developing Eight; D-8 Organization for Economic Cooperation
G15: G15; G-15
G10: G-10; Group of 10; Group of Ten
G5: Group of Five; G-5
NAM: NAM; Non-Aligned Movement; Nonaligned Movement
African Union: AU; African Union; A.U.
OAU: OAU; Organization of African Unity; Organisation of African Unity
ECOWAS: ECOWAS; Economic Community of West African States
SADC: SADC; Southern African Development Community
SADCC: SADCC; Southern African Development Coordination Conference
EAC: EAC; East African Community
COMESA: COMESA; Common Market for Eastern and Southern Africa
ECCAS: ECCAS; Economic Community of Central African States
CEMAC: CEMAC; Central African Economic and Monetary Community
IGAD: IGAD; Intergovernmental Authority on Development
AMU: Arab Maghreb Union
UEMOA: UEMOA; WAEMU; West African Economic and Monetary Union
AES: Alliance of Sahel States
AfCFTA: AfCFTA; African Continental Free Trade Area
Arab League: Arab League; League of Arab States; LAS
Mercosur: Mercosur; Mercosul; MERCOSUR; Southern Common Market; South American Common Market; Common Market of the South
CELAC: CELAC; Community of Latin American and Caribbean States
UNASUR: UNASUR; Unasur; Union of South American Nations
ALBA: ALBA; Bolivarian Alliance; Bolivarian Alliance for the Peoples of Our America
OAS: OAS; Organization of American States; Organisation of American States
SICA: SICA; Central American Integration System
CARICOM: CARICOM; Caricom; Caribbean Community
Andean Community: Andean Community; Andean Pact
Pacific Alliance: Pacific Alliance
LAIA: LAIA; ALADI; Latin American Integration Association
SELA: SELA
NAFTA: NAFTA
USMCA: USMCA
APEC: APEC; Asia-Pacific Economic Cooperation; Asia Pacific Economic Cooperation
CICA: CICA; Conference on Interaction and Confidence-Building Measures in Asia; Conference on Interaction and Confidence Building Measures in Asia
ACD: Asia Cooperation Dialogue
SAARC: SAARC; South Asian Association for Regional Cooperation
BIMSTEC: BIMSTEC; Bay of Bengal Initiative for Multi-Sectoral Technical and Economic Cooperation
RCEP: RCEP; Regional Comprehensive Economic Partnership
CPTPP: CPTPP; Trans-Pacific Partnership; TPP
ASEM: ASEM; Asia-Europe Meeting; Asia Europe Meeting
Quad: Quad
AUKUS: AUKUS
PIF: PIF; Pacific Islands Forum; Pacific Island Forum; Pacific Forum; South Pacific Forum
MSG: Melanesian Spearhead Group
SPC: Pacific Community; South Pacific Commission
FFA: Forum Fisheries Agency; Pacific Islands Forum Fisheries Agency
OECS: OECS; Organisation of Eastern Caribbean States; Organization of Eastern Caribbean States
ACS: Association of Caribbean States
CACM: Central American Common Market
CDB: Caribbean Development Bank
CABEI: CABEI; BCIE; Central American Bank for Economic Integration
CAF: Andean Development Corporation; Development Bank of Latin America; Latin American Development Bank
ACTO: Amazon Cooperation Treaty Organization; Amazon Cooperation Treaty Organisation
SACU: SACU; Southern African Customs Union
ICGLR: ICGLR; International Conference on the Great Lakes Region
NBI: Nile Basin Initiative
LCBC: Lake Chad Basin Commission
EAPP: EAPP; Eastern Africa Power Pool; Eastern African Power Pool; East African Power Pool
SAPP: SAPP
WAPP: WAPP; West African Power Pool
Afreximbank: Afreximbank; African Export-Import Bank
IFAS: IFAS; International Fund for Saving the Aral Sea
TRACECA: TRACECA
CAREC: CAREC; Central Asia Regional Economic Cooperation
CSTO: CSTO; Collective Security Treaty Organization; Collective Security Treaty Organisation
C5+1: C5+1
GUAM: Organization for Democracy and Economic Development
BSEC: BSEC; Black Sea Economic Cooperation; Organization of the Black Sea Economic Cooperation; Black Sea Economic Cooperation Organization
TURKSOY: TURKSOY; International Organization of Turkic Culture
TURKPA: TURKPA; Parliamentary Assembly of Turkic States
Union State: Union State
OSCE: OSCE; Organization for Security and Co-operation in Europe; Organization for Security and Cooperation in Europe; Organisation for Security and Co-operation in Europe
CSCE: CSCE; Conference on Security and Cooperation in Europe
CoE: Council of Europe
EFTA: EFTA; European Free Trade Association
Benelux: Benelux
Visegrad Group: Visegrad Group; Visegrad Four; V4
Nordic Council: Nordic Council
OECD: OECD; Organization for Economic Cooperation and Development; Organisation for Economic Co-operation and Development; Organization for Economic Co-operation and Development; Organisation for Economic Cooperation and Development
IEA: IEA; International Energy Agency
FATF: FATF; Financial Action Task Force
BIS: Bank for International Settlements
ICC: ICC; International Criminal Court
ICJ: ICJ; International Court of Justice
IOM: IOM; International Organization for Migration
ICRC: ICRC; International Committee of the Red Cross; Red Cross
IFRC: IFRC
IOC: International Olympic Committee
FIFA: FIFA
Interpol: Interpol; INTERPOL
WCO: WCO; World Customs Organization; World Customs Organisation
IRU: IRU; International Road Transport Union
UIC: UIC; International Union of Railways
OSJD: OSJD; Organization for Cooperation of Railways; Organisation for Co-operation between Railways
CCTT: CCTT; Coordinating Council on Trans-Siberian Transportation
IRENA: IRENA; International Renewable Energy Agency
OPCW: OPCW; Organization for the Prohibition of Chemical Weapons; Organisation for the Prohibition of Chemical Weapons
CTBTO: CTBTO
UNESCO: UNESCO; Unesco; United Nations Educational, Scientific and Cultural Organization
UNICEF: UNICEF; Unicef; United Nations Children's Fund; UN Children's Fund
UNDP: UNDP; United Nations Development Programme; UN Development Programme; United Nations Development Program
UNIDO: UNIDO; United Nations Industrial Development Organization
UNCTAD: UNCTAD; UN Conference on Trade and Development; United Nations Conference on Trade and Development
UNHCR: UNHCR; UN Refugee Agency; U.N. High Commissioner for Refugees; UN High Commissioner for Refugees
UNODC: UNODC; United Nations Office on Drugs and Crime; UN Office on Drugs and Crime
UNEP: UNEP; UN Environment Programme; United Nations Environment Programme
UNFPA: UNFPA; United Nations Population Fund; UN Population Fund
UNWTO: UNWTO; UN Tourism; World Tourism Organization
ESCAP: ESCAP; UNESCAP; UN ESCAP
UNECE: UNECE; UN Economic Commission for Europe
ECLAC: ECLAC; CEPAL; Economic Commission for Latin America and the Caribbean; Economic Commission for Latin America
ECA: UNECA; Economic Commission for Africa; UN Economic Commission for Africa
WHO: WHO; World Health Organization; World Health Organisation
FAO: FAO; Food and Agriculture Organization; Food and Agriculture Organisation
WFP: WFP; World Food Programme; World Food Program
IFAD: IFAD; International Fund for Agricultural Development
ILO: ILO; International Labour Organization; International Labor Organization; International Labour Organisation
ITU: ITU; International Telecommunication Union
ICAO: ICAO; International Civil Aviation Organization
IMO: IMO; International Maritime Organization
WIPO: WIPO; World Intellectual Property Organization
WMO: WMO; World Meteorological Organization
UPU: Universal Postal Union
ITC: International Trade Centre
GEF: Global Environment Facility
GCF: Green Climate Fund
Commonwealth: Commonwealth of Nations; British Commonwealth
OIF: Francophonie; La Francophonie
CPLP: CPLP; Community of Portuguese Language Countries
IORA: IORA; Indian Ocean Rim Association
ICO: International Coffee Organization; International Coffee Organisation
ICCO: International Cocoa Organization; International Cocoa Organisation
INRO: International Natural Rubber Organization
International Tin Council: International Tin Council
IWC: International Wheat Council
IGC: International Grains Council
Paris Club: Paris Club
London Club: London Club
Contadora Group: Contadora Group
Cairns Group: Cairns Group
ACP: ACP
OPEC Fund: OPEC Fund; OPEC Fund for International Development
Hamas: Hamas
Hezbollah: Hezbollah; Hizbullah; Hizbollah
Taliban: Taliban
`

/** Closed groups of states that have a name of their own: the codes of the members, then the names. */
export const groups = `
AZ IR KZ RU TM: littoral states of the Caspian Sea; littoral states of the Caspian; countries bordering the Caspian Sea; countries of the Caspian Sea; Caspian five; Caspian Five; Caspian neighbors; Caspian neighbours
KG KZ TJ TM UZ: heads of Central Asian states; Central Asian five; Central Asian Five
AM BY KZ KG RU: EAEU five
BE LU NL: Low Countries
AL BA ME MK RS XK: Western Balkans Six; Western Balkan Six; Western Balkans six; Western Balkan six
CZ HU PL SK: Visegrad four
DK FI IS NO SE: Nordic Five; Nordic five
KP KR: two Koreas; both Koreas; Koreas
DD DE: two Germanys; two Germanies; both Germanys; two German states
SD SS: two Sudans
CD CG: two Congos
G7: seven leading industrial nations; seven major industrial nations; seven main industrial nations; seven main industrial democracies; seven leading industrialised nations; seven leading industrialized nations
P5+1: six world powers; six major powers; six major world powers
`

/**
 * What the members of closed groups are called by: their codes, then what stands before a noun
 * ("Baltic states"), then what stands behind it ("countries of Central Asia"), if anything does.
 */
export const groupOwners = `
AZ IR KZ RU TM: Caspian; Caspian Sea; Caspian littoral; Caspian Sea littoral | the Caspian; the Caspian Sea; the Caspian littoral
KG KZ TJ TM UZ: Central Asian; Central Asia | Central Asia
EE LT LV: Baltic | the Baltic
AM AZ GE: South Caucasus; South Caucasian; Transcaucasian | the South Caucasus; South Caucasus
BE LU NL: Benelux |
DK FI IS NO SE: Nordic |
BO CO EC PE: Andean |
DK NO SE: Scandinavian | Scandinavia
CZ HU PL SK: Visegrad |
AL BA ME MK RS XK: Western Balkan; Western Balkans | the Western Balkans
DZ LY MA MR TN: Maghreb | the Maghreb
KH LA VN: Indochinese | Indochina
KH LA MM TH VN: Lower Mekong |
`

/** Nouns by which the members of a group are spoken of as a whole. */
export const groupNouns =
  'countries, states, nations, republics, governments, capitals, leaders, presidents, ministers, foreign ministers, prime ministers, heads of state, heads of government'

/** Regions: places of no party, that keep a state inside their name from being read ("Latin America"). */
export const regions = `
Africa, North Africa, West Africa, East Africa, Southern Africa, Central Africa, sub-Saharan Africa, Horn of
Africa, Maghreb, Sahel, Asia, Central Asia, South Asia, East Asia, Southeast Asia, South-East Asia, Western
Asia, West Asia, Eurasia, Europe, Eastern Europe, Western Europe, Central Europe, Northern Europe, Southern
Europe, Southeast Europe, Balkans, Balkan, Western Balkans, Caucasus, South Caucasus, North Caucasus,
Transcaucasia, Middle East, Near East, Mideast, Levant, Persian Gulf, Arab world, Arabian Peninsula, Islamic
world, Muslim world, Latin America, South America, North America, Central America, Americas, Caribbean,
Scandinavia, Baltics, Oceania, Pacific, Pacific Rim, Far East, East bloc, Eastern bloc, Western bloc, Third
World, Global South, Indochina, Iberian Peninsula, Korean Peninsula, Korean peninsula, Indian subcontinent,
Indian Ocean Rim, Kurdistan
`

/**
 * Peoples and adjectives of regions and creeds: no party, and none inside them ("Latin American"). What
 * follows them ("African countries") is an open group.
 */
export const regionAdjectives = `
African, North African, West African, East African, Southern African, Central African, Asian, Central Asian,
South Asian, East Asian, Southeast Asian, West Asian, Asia-Pacific, Asia Pacific, Indo-Pacific, Eurasian,
European, East European, Eastern European, West European, Western European, Central European, Caucasian,
Middle Eastern, Ibero-American, Euro-Mediterranean, Euro-Atlantic, Afro-Asian, Afro-Arab, Inter-American, Pan-American, Arab, Arabs, Islamic, Muslim, Muslims, Turkic, Slavic, Latin American, South American, North
American, Central American, Scandinavian, Nordic, Baltic, Far Eastern, Antarctic, Arctic, Western, Soviet
bloc, African American, Native American, Anglo-American, Kurdish, Kurds, Kurd, Persian, Jewish, Christian,
Catholic, Shia, Shiite, Sunni, Zionist, Trans-Caspian, Trans-Atlantic, Transatlantic, Islamic Revolution,
West, Gulf, Balkan, Sub-Saharan, sub-Saharan, Western Hemisphere
`

/** What a capital only names: "Treaty of Rome", "Minsk Agreements". */
export const treatyWords = `
Treaty, Treaties, Convention, Conventions, Protocol, Declaration, Round, Accord, Accords, Agreement, Agreements, Process, Format, Communique, Statement, Consensus, Club, Post, Times, Stock Exchange, Metal Exchange, Exchange, Philharmonic, Olympics, Games, Marathon, Film Festival
`
