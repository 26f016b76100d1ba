/**
 * The members of blocs whose trade is told as a total with its countries, as of 2025. A sum of
 * countries can only be set against a total where they are disjoint parts of it.
 *
 * Sources: eec.eaeunion.org (EAEU), asean.org, gcc-sg.org, mercosur.int, eco.int, sectsco.org.
 */
export const BLOC_MEMBERS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['EAEU', new Set(['AM', 'BY', 'KG', 'KZ', 'RU'])],
  ['GCC', new Set(['AE', 'BH', 'KW', 'OM', 'QA', 'SA'])],
  ['ASEAN', new Set(['BN', 'ID', 'KH', 'LA', 'MM', 'MY', 'PH', 'SG', 'TH', 'TL', 'VN'])],
  ['ECO', new Set(['AF', 'AZ', 'IR', 'KG', 'KZ', 'PK', 'TJ', 'TM', 'TR', 'UZ'])],
  ['SCO', new Set(['BY', 'CN', 'IN', 'IR', 'KG', 'KZ', 'PK', 'RU', 'TJ', 'UZ'])],
  ['Mercosur', new Set(['AR', 'BO', 'BR', 'PY', 'UY'])],
])
