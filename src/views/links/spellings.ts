/** Words that say what a place is, before and behind its name: "port of Aktau", "Anzali port". */
const BEFORE = /^(?:the\s+)?(?:(?:sea|dry)\s*)?(?:port|harbou?r|city|town|bandar)(?:\s+of|-e)?\s+/i
const BEHIND =
  /\s+(?:(?:sea|dry)\s*port|port|harbou?r|(?:international\s+)?airport|city|(?:railway\s+)?station)$/i
const SAINT = /^st\.?\s/i
/** With these a gazetteer names ports whose town needs no more than its name. */
const PORTS = ['Bandar', 'Bandar-e', 'Port']

/**
 * The ways in which a gazetteer may have a name, the name as it is first.
 *
 * @example spellings('port of Anzali') // ['port of Anzali', 'Anzali', 'Bandar Anzali', 'Bandar-e Anzali', 'Port Anzali']
 */
export function spellings(name: string): string[] {
  const whole = name.trim().replace(SAINT, 'Saint ')
  const bare = whole.replace(BEFORE, '').replace(BEHIND, '').trim()
  const all = [whole, bare, ...PORTS.map((port) => `${port} ${bare}`)]
  return [...new Set(all)].filter((spelling) => spelling !== '')
}
