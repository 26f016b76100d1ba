const IRREGULAR = new Map<string, string>(
  Object.entries({
    people: 'person',
    men: 'man',
    women: 'woman',
    children: 'child',
    feet: 'foot',
    aircraft: 'aircraft',
    series: 'series',
    species: 'species',
    memoranda: 'memorandum',
    criteria: 'criterion',
    media: 'medium',
    data: 'data',
    crises: 'crisis',
    bases: 'basis',
    analyses: 'analysis',
    statesmen: 'statesman',
    businessmen: 'businessman',
    spokesmen: 'spokesman',
    chairmen: 'chairman',
    news: 'news',
    means: 'means',
    headquarters: 'headquarters',
    politics: 'politics',
    economics: 'economics',
    customs: 'customs',
    railways: 'railway',
    goods: 'goods',
    talks: 'talks',
    premises: 'premises',
    premise: 'premise',
    gas: 'gas',
    gases: 'gas',
    buses: 'bus',
    status: 'status',
    consensus: 'consensus',
    businesses: 'business',
    lives: 'life',
    shelves: 'shelf',
    halves: 'half',
    wives: 'wife',
    leaves: 'leaf',
    mous: 'mou',
    movies: 'movie',
    ties: 'tie',
    shoes: 'shoe',
    canoes: 'canoe',
    foes: 'foe',
    wolves: 'wolf',
    calves: 'calf',
    loaves: 'loaf',
    theses: 'thesis',
    referenda: 'referendum',
    indices: 'index',
    phenomena: 'phenomenon',
    oxen: 'ox',
  }),
)

/**
 * The singular of an English noun, by rule; what has none stays as it is.
 *
 * @example singular('countries') // 'country'
 */
export function singular(noun: string): string {
  const known = IRREGULAR.get(noun)
  if (known) return known
  if (!noun.endsWith('s') || noun.length < 4 || /(?:ss|us|is)$/.test(noun)) return noun
  if (noun.endsWith('ies')) return `${noun.slice(0, -3)}y`
  if (/(?:ches|shes|xes|sses|zes|[^aeiou]oes)$/.test(noun)) return noun.slice(0, -2)
  return noun.slice(0, -1)
}
