import { states } from './states.ts'

/** Words of the language that are capitals too. */
const OTHERS = new Set(['male'])

/** Seats of blocs. */
const SEATS = ['brussels']

/** States and their capitals of one word, in lower case: "cyprus" is no plural, "beijing" no verb. */
export const placeWords: ReadonlySet<string> = new Set(
  states
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [names = '', , , capitals = ''] = line.slice(line.indexOf(':') + 1).split('|')
      return [...names.split(','), ...capitals.split(',')]
    })
    .map((name) => name.trim().toLowerCase())
    .concat(SEATS)
    .filter((name) => name !== '' && !name.includes(' ') && !OTHERS.has(name)),
)
